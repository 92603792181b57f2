/** What measures did: as it is judged, and what the next survey showed of the scales they are about. */
import { and, eq } from 'drizzle-orm'
import type { PlanSince } from '#shared/plan-evaluation.ts'
import type { Storage, Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { loadReport } from '../report/report.store.ts'
import { mayReadNow } from '../report/report-access.ts'
import type { Round } from '../round/round.store.ts'
import { roundsOfUnit } from '../year/unit-year.store.ts'
import { loadMeasures } from './plan.store.ts'
import { measureTable } from './plan.tables.ts'
import type { PlanYear } from './plan-key.ts'

/** Keeps a judgement and raises the measure's revision; @returns false when its revision is another by now */
export async function saveEffect(
  tx: Tx,
  id: string,
  { revision, effect, note }: { revision: number; effect: number | null; note: string },
): Promise<boolean> {
  const saved = await tx.db
    .update(measureTable)
    .set({ effect, effectNote: note, revision: revision + 1 })
    .where(and(eq(measureTable.id, id), eq(measureTable.revision, revision)))
    .returning({ id: measureTable.id })
  return saved.length === 1
}

type Asking = Parameters<typeof mayReadNow>[0]

/**
 * The means of the plan's own survey and of the next one, for the scales of its measures: published figures, where both
 * are shown for the unit itself and the person may read them.
 */
export async function loadPlanSince(visit: Omit<Asking, 'params'>, year: PlanYear): Promise<PlanSince> {
  const { storage } = visit
  const next = await nextSurvey(storage, year)
  const nothing = { next: null, scales: [] }
  if (!next || !(await mayReadNow({ ...visit, params: { round: next.id, unit: year.unitId } })))
    return nothing
  const report = await reportAt(storage, next, year.unitId)
  if (!report || report.figuresOf.id !== year.unitId || report.previous?.id !== surveyIdOf(year))
    return nothing
  const about = new Set((await loadMeasures(storage, year)).map(({ scaleId }) => scaleId))
  const scales = report.themes
    .flatMap((theme) => theme.scales)
    .flatMap(({ id, title, figure, previous }) =>
      about.has(id) && figure.state === 'shown' && previous?.state === 'shown'
        ? [{ id, title, before: previous, after: figure }]
        : [],
    )
  return { next: { id: next.id, title: next.title }, scales }
}

/** The round whose results the plan is about. */
function surveyIdOf({ round }: PlanYear): string {
  return round.basis?.id ?? round.id
}

async function nextSurvey(storage: Storage, year: PlanYear): Promise<Round | null> {
  const rounds = await roundsOfUnit(storage, year.unitId)
  const own = rounds.find(({ id }) => id === surveyIdOf(year))
  const later = rounds.filter(
    (round) =>
      own !== undefined &&
      round.hasSurvey &&
      round.programmeId === own.programmeId &&
      round.releasedOn !== null &&
      round.opensOn > own.opensOn,
  )
  return later.sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))[0] ?? null
}

async function reportAt(storage: Storage, round: Round, unitId: string) {
  try {
    return await loadReport(storage, { roundId: round.id, unitId })
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
