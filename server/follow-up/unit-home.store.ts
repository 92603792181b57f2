/** The unit's own page: its newest round as a task list. */
import type { UnitHome } from '#shared/follow-up.ts'
import type { Actor } from '#shared/session.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { loadPlacedUnits } from '../results/results.store.ts'
import { summariesOf, summaryOf } from '../round/summary.ts'
import { loadConsultation } from './consultation.store.ts'
import { loadMeasures, loadPlanHead } from './plan.store.ts'
import { consultationOf, planStateOf } from './plan-page.store.ts'
import { loadUnitHead } from './unit-head.store.ts'
import { loadSteps, loadUnitYear, roundsOfUnit, type UnitYear } from './unit-year.store.ts'

/**
 * Null for a unit outside the tree, or a round it takes no part in.
 *
 * @param roundId the round to show; the newest when not given
 * @param today ISO date
 */
export async function loadUnitHome(
  reader: Reader,
  tree: Tree,
  { unitId, roundId }: { unitId: string; roundId: string | undefined },
  actor: Actor,
  today: string,
): Promise<UnitHome | null> {
  const unit = await loadUnitHead(reader, tree, unitId)
  const rounds = await roundsOfUnit(reader, unitId)
  const shown = roundId === undefined ? rounds[0] : rounds.find((round) => round.id === roundId)
  if (!unit || (roundId !== undefined && !shown)) return null
  const year = shown && (await loadUnitYear(reader, { roundId: shown.id, unitId }))
  return {
    unit,
    rounds: await summariesOf(reader, rounds, actor, tree),
    today,
    current: year ? await loadCurrent(reader, year, actor, today) : null,
  }
}

async function loadCurrent(
  reader: Reader,
  year: UnitYear,
  actor: Actor,
  today: string,
): Promise<NonNullable<UnitHome['current']>> {
  const head = await loadPlanHead(reader, year)
  const steps = await loadSteps(reader, year, today)
  const consultation = await loadConsultation(reader, year, 'plan')
  return {
    round: await summaryOf(reader, year.round, actor, year.tree),
    countedAt: await loadCountedAt(reader, year),
    steps,
    planState: planStateOf(head, steps),
    measures: (await loadMeasures(reader, year))
      .filter((measure) => measure.status !== 'done')
      .map(({ id, text, dueOn, ongoing, status }) => ({ id, text, dueOn, ongoing, status })),
    consultationConfirmed:
      consultation !== null && !consultationOf(consultation, head.wordsRevision).changedSince,
  }
}

async function loadCountedAt(
  reader: Reader,
  { roundId, unitId, tree }: UnitYear,
): Promise<NonNullable<UnitHome['current']>['countedAt']> {
  const placed = (await loadPlacedUnits(reader, roundId)).get(unitId)
  const at = placed?.reportUnitId
  const unit = at && at !== unitId ? tree.byId.get(at) : undefined
  return unit ? { id: unit.id, name: unit.name } : null
}
