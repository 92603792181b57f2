/** The history of a plan: every change, who made it and when, and what stood there before. */
import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { sameValue } from '#shared/measure.ts'
import {
  type MeasureWords,
  measureWordsSchema,
  type PlanChange,
  type PlanChangeKind,
  type PlanHistory,
} from '#shared/plan-history.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { planChangeTable } from './plan.tables.ts'
import type { PlanKey } from './plan-key.ts'

/** Whoever changes a plan, and when. */
export interface Editor {
  personId: string
  at: Temporal.Instant
}

interface Made {
  /** Null for a change of the plan itself. */
  measureId: string | null
  what: PlanChangeKind
  before: MeasureWords | null
  after: MeasureWords | null
}

/**
 * Pages save while one writes: what the same person goes on writing in the same field is one change, unless the plan was
 * signed or taken up in between, which somebody relied on.
 */
const oneSitting = Temporal.Duration.from({ minutes: 10 })

/** Writes a change down; call it inside the transaction that makes it. */
export async function recordPlanChange(tx: Tx, where: PlanKey, editor: Editor, made: Made): Promise<void> {
  const newest = made.measureId ? await newestOf(tx, made.measureId, made.what) : null
  const goesOn =
    newest !== null &&
    newest.before !== null &&
    made.before !== null &&
    newest.personId === editor.personId &&
    Temporal.Instant.compare(Temporal.Instant.from(newest.at).add(oneSitting), editor.at) > 0 &&
    !(await planMovedSince(tx, where, newest.id))
  const at = editor.at.toString({ fractionalSecondDigits: 3 })
  if (!goesOn) {
    await tx.db.insert(planChangeTable).values({
      roundId: where.roundId,
      unitId: where.unitId,
      groupId: where.groupId ?? '',
      measureId: made.measureId,
      at,
      personId: editor.personId,
      what: made.what,
      before: asJson(made.before),
      after: asJson(made.after),
    })
    return
  }
  const same = eq(planChangeTable.id, newest.id)
  if (sameValue(JSON.parse(newest.before ?? 'null'), made.after))
    await tx.db.delete(planChangeTable).where(same)
  else
    await tx.db
      .update(planChangeTable)
      .set({ at, after: asJson(made.after) })
      .where(same)
}

async function planMovedSince(
  tx: Tx,
  { roundId, unitId, groupId = '' }: PlanKey,
  changeId: number,
): Promise<boolean> {
  const [row] = await tx.db
    .select({ id: planChangeTable.id })
    .from(planChangeTable)
    .where(
      and(
        eq(planChangeTable.roundId, roundId),
        eq(planChangeTable.unitId, unitId),
        eq(planChangeTable.groupId, groupId),
        isNull(planChangeTable.measureId),
        gt(planChangeTable.id, changeId),
      ),
    )
    .limit(1)
  return row !== undefined
}

async function newestOf(tx: Tx, measureId: string, what: PlanChangeKind) {
  const [row] = await tx.db
    .select()
    .from(planChangeTable)
    .where(and(eq(planChangeTable.measureId, measureId), eq(planChangeTable.what, what)))
    .orderBy(desc(planChangeTable.id))
    .limit(1)
  return row ?? null
}

/**
 * The plan's changes, newest first, so many at most.
 *
 * @param personId who reads; `before`: id of the last one of the page before
 */
export async function loadPlanHistory(
  reader: Reader,
  { roundId, unitId, groupId = '' }: PlanKey,
  { personId, before, limit }: { personId: string; before: number | undefined; limit: number },
): Promise<PlanHistory> {
  const { id, at, measureId, what } = planChangeTable
  const rows = await reader.db
    .select({
      id,
      at,
      measureId,
      what,
      by: personTable.name,
      personId: planChangeTable.personId,
      before: planChangeTable.before,
      after: planChangeTable.after,
    })
    .from(planChangeTable)
    .innerJoin(personTable, eq(personTable.id, planChangeTable.personId))
    .where(
      and(
        eq(planChangeTable.roundId, roundId),
        eq(planChangeTable.unitId, unitId),
        eq(planChangeTable.groupId, groupId),
        before === undefined ? undefined : lt(id, before),
      ),
    )
    .orderBy(desc(id))
    .limit(limit + 1)
  const changes = rows.slice(0, limit).map(
    ({ personId: author, ...row }): PlanChange => ({
      ...row,
      own: author === personId,
      what: row.what as PlanChangeKind,
      before: asWords(row.before),
      after: asWords(row.after),
    }),
  )
  return { changes, more: rows.length > limit }
}

/** Who wrote last in a field of a measure; null when nobody has since it was added. */
export async function lastWriterOf(
  reader: Reader,
  measureId: string,
  what: PlanChangeKind,
): Promise<string | null> {
  const [row] = await reader.db
    .select({ by: personTable.name })
    .from(planChangeTable)
    .innerJoin(personTable, eq(personTable.id, planChangeTable.personId))
    .where(and(eq(planChangeTable.measureId, measureId), eq(planChangeTable.what, what)))
    .orderBy(desc(planChangeTable.id))
    .limit(1)
  return row?.by ?? null
}

function asJson(words: MeasureWords | null): string | null {
  return words && JSON.stringify(words)
}

function asWords(json: string | null): MeasureWords | null {
  return json === null ? null : measureWordsSchema.parse(JSON.parse(json))
}
