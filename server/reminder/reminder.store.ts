/** What people were told, pauses, what coordinators ask for, and the leaders who were last told. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Rung } from '#shared/reminder.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import type { Cause } from './causes.ts'
import type { Told } from './ladder.ts'
import type { StoredPause } from './pause.ts'
import {
  digestTable,
  knownLeaderTable,
  reminderPauseTable,
  reminderRequestTable,
  reminderTable,
} from './reminder.tables.ts'

/** Rows at a time: SQLite takes 32,766 values in a statement. */
const atOnce = 2000

/** What anybody was told in a round, by unit and step. @param unitIds of all units when not given */
export async function loadTold(
  reader: Reader,
  roundId: string,
  unitIds?: readonly string[],
): Promise<Map<string, Map<string, Told[]>>> {
  const units = new Map<string, Map<string, Told[]>>()
  for (const some of portions(unitIds)) {
    const ofRound = eq(reminderTable.roundId, roundId)
    const rows = await reader.db
      .select()
      .from(reminderTable)
      .where(some ? and(ofRound, inArray(reminderTable.unitId, some)) : ofRound)
    for (const { unitId, stepId, personId, kind, mark, day, nextRungOn } of rows) {
      const steps = units.get(unitId) ?? new Map<string, Told[]>()
      units.set(unitId, steps)
      const told = steps.get(stepId)
      if (told) told.push({ personId, kind, mark, day, nextRungOn })
      else steps.set(stepId, [{ personId, kind, mark, day, nextRungOn }])
    }
  }
  return units
}

/** When somebody was last told of a step: of a rung as long as one date held, of anything else at all. */
export interface ToldInShort {
  stepId: string
  /** Null for whoever is to take the step. */
  rung: Rung | null
  /** The date that held when a rung was told; null for the others. */
  due: string | null
  day: string
}

/**
 * What anybody was told in a round, by unit, put together by the database: there may be a hundred thousand mails, and a
 * row for each unit is read many times as fast as one for each step.
 */
export async function loadToldInShort(reader: Reader, roundId: string): Promise<Map<string, ToldInShort[]>> {
  const { unitId, stepId, kind, mark, day } = reminderTable
  const told = reader.db
    .select({
      unitId,
      stepId,
      rung: sql<Rung | null>`case when ${kind} in ('superior', 'coordinator') then ${kind} end`.as('rung'),
      due: sql<
        string | null
      >`case when ${kind} in ('superior', 'coordinator') then substr(${mark}, 1, 10) end`.as('due'),
      day: sql<string>`max(${day})`.as('last_day'),
    })
    .from(reminderTable)
    .where(eq(reminderTable.roundId, roundId))
    .groupBy(unitId, stepId, sql.raw('rung'), sql.raw('due'))
    .as('told')
  const rows = await reader.db
    .select({
      unitId: told.unitId,
      all: sql<string>`json_group_array(json_array(${told.stepId}, ${told.rung}, ${told.due}, ${told.day}))`,
    })
    .from(told)
    .groupBy(told.unitId)
  return new Map(
    rows.map((row) => [
      row.unitId,
      (JSON.parse(row.all) as [string, Rung | null, string | null, string][]).map(
        ([step, rung, due, last]) => ({
          stepId: step,
          rung,
          due,
          day: last,
        }),
      ),
    ]),
  )
}

function portions(unitIds: readonly string[] | undefined): (string[] | null)[] {
  if (!unitIds) return [null]
  const all: string[][] = []
  for (let start = 0; start < unitIds.length; start += atOnce) all.push(unitIds.slice(start, start + atOnce))
  return all
}

/** Every pause of a round, by unit, the newest first. */
export async function loadPauses(reader: Reader, roundId: string): Promise<Map<string, StoredPause[]>> {
  const rows = await reader.db
    .select()
    .from(reminderPauseTable)
    .where(eq(reminderPauseTable.roundId, roundId))
    .orderBy(desc(reminderPauseTable.fromDay), desc(reminderPauseTable.id))
  const units = new Map<string, StoredPause[]>()
  for (const { unitId, fromDay, untilDay, reason, pausedBy, endedOn } of rows) {
    const pause = { fromDay, untilDay, reason, pausedById: pausedBy, endedOn }
    units.set(unitId, [...(units.get(unitId) ?? []), pause])
  }
  return units
}

/** Pauses a unit's reminders from a day on; what was paused before ends there. */
export async function addPause(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  pause: Pick<StoredPause, 'fromDay' | 'untilDay' | 'reason' | 'pausedById'>,
): Promise<void> {
  await endPause(tx, { roundId, unitId }, pause.fromDay)
  const { pausedById: pausedBy, ...rest } = pause
  await tx.db.insert(reminderPauseTable).values({ id: newId(), roundId, unitId, ...rest, pausedBy })
}

/** Ends the pauses that hold on the day. @returns false where there is none */
export async function endPause(tx: Tx, { roundId, unitId }: UnitInRound, day: string): Promise<boolean> {
  const ended = await tx.db
    .update(reminderPauseTable)
    .set({ endedOn: day })
    .where(
      and(
        eq(reminderPauseTable.roundId, roundId),
        eq(reminderPauseTable.unitId, unitId),
        sql`${reminderPauseTable.untilDay} >= ${day} and ${reminderPauseTable.endedOn} is null`,
      ),
    )
    .returning({ id: reminderPauseTable.id })
  return ended.length > 0
}

/** A reminder that a coordinator asks for, until everybody was told. */
export interface Request {
  id: string
  unitId: string
  stepId: string
  message: string
  askedById: string
  askedBy: string
  askedOn: string
}

/** Those of a round that wait, the oldest first. */
export async function loadRequests(reader: Reader, roundId: string): Promise<Request[]> {
  return reader.db
    .select({
      id: reminderRequestTable.id,
      unitId: reminderRequestTable.unitId,
      stepId: reminderRequestTable.stepId,
      message: reminderRequestTable.message,
      askedById: reminderRequestTable.askedBy,
      askedBy: personTable.name,
      askedOn: reminderRequestTable.askedOn,
    })
    .from(reminderRequestTable)
    .innerJoin(personTable, eq(personTable.id, reminderRequestTable.askedBy))
    .where(and(eq(reminderRequestTable.waiting, true), eq(reminderRequestTable.roundId, roundId)))
    .orderBy(reminderRequestTable.askedOn, reminderRequestTable.id)
}

/** Asks for reminders of many steps at once. @param askedOn ISO date */
export async function addRequests(
  tx: Tx,
  roundId: string,
  steps: { unitId: string; stepId: string }[],
  by: { askedBy: string; askedOn: string; message: string },
): Promise<void> {
  const rows = steps.map((step) => ({ id: newId(), roundId, ...step, ...by }))
  for (let start = 0; start < rows.length; start += atOnce)
    await tx.db.insert(reminderRequestTable).values(rows.slice(start, start + atOnce))
}

/** Nobody waits for them any more. */
export async function settleRequests(tx: Tx, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += atOnce)
    await tx.db
      .update(reminderRequestTable)
      .set({ waiting: false })
      .where(inArray(reminderRequestTable.id, ids.slice(start, start + atOnce)))
}

export interface ToldCause extends UnitInRound {
  stepId: string
  cause: Cause
}

/** What a person's mail of the day tells of. */
export interface DigestNote {
  personId: string
  mailId: string
  causes: readonly ToldCause[]
}

/** Notes people's mails of a day. @throws when any of it was told before */
export async function noteDigests(tx: Tx, day: string, notes: readonly DigestNote[]): Promise<void> {
  for (let start = 0; start < notes.length; start += atOnce)
    await tx.db
      .insert(digestTable)
      .values(notes.slice(start, start + atOnce).map(({ personId, mailId }) => ({ personId, day, mailId })))
  const told = notes.flatMap(({ personId, causes }) =>
    causes.map(({ roundId, unitId, stepId, cause: { kind, mark, next } }) => ({
      ...{ roundId, unitId, stepId, personId, kind, mark, day },
      nextRungOn: next?.on ?? null,
    })),
  )
  for (let start = 0; start < told.length; start += atOnce)
    await tx.db.insert(reminderTable).values(told.slice(start, start + atOnce))
}

/** Ids of everybody who has had the mail of the day. */
export async function loadDigested(reader: Reader, day: string): Promise<Set<string>> {
  const rows = await reader.db
    .select({ personId: digestTable.personId })
    .from(digestTable)
    .where(eq(digestTable.day, day))
  return new Set(rows.map(({ personId }) => personId))
}

/** The leader who was last told, by unit. */
export async function loadKnownLeaders(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.db.select().from(knownLeaderTable)
  return new Map(rows.map(({ unitId, personId }) => [unitId, personId]))
}

/** @param leaders unit and leader */
export async function saveKnownLeaders(tx: Tx, leaders: [string, string][], since: string): Promise<void> {
  for (let start = 0; start < leaders.length; start += atOnce)
    await tx.db
      .insert(knownLeaderTable)
      .values(leaders.slice(start, start + atOnce).map(([unitId, personId]) => ({ unitId, personId, since })))
      .onConflictDoUpdate({
        target: knownLeaderTable.unitId,
        set: { personId: sql`excluded.person_id`, since: sql`excluded.since` },
      })
}
