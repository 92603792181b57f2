/** The unit's own page: its newest round as a task list. */

import type { RoundSummary } from '#shared/round-summary.ts'
import type { Actor } from '#shared/session.ts'
import type { Step } from '#shared/step.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { holds, mayEditPlan, mayKeepDeputies } from '../access/policy.ts'
import { loadDeputies } from '../organisation/deputy.store.ts'
import { isWithin, type Tree } from '../organisation/tree.ts'
import { loadInheritedPlans } from '../plan/inherited-plan.store.ts'
import { loadMeasures, loadPlanHead } from '../plan/plan.store.ts'
import { readsWholePlan } from '../plan/plan-access.ts'
import { planDocument } from '../plan/plan-key.ts'
import { planStateOf } from '../plan/plan-page.store.ts'
import { loadPlanVisible } from '../plan/plan-readers.store.ts'
import { loadSignedVersions } from '../plan/plan-version.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadPlacedUnits } from '../results/results.store.ts'
import { circleOfUnit, isFollowed, isStepOpen, resultsFor } from '../round/publication.ts'
import { loadUnitRate } from '../round/rates.store.ts'
import { loadRoundUnitIds, type Round } from '../round/round.store.ts'
import { summariesOf, summaryOf } from '../round/summary.ts'
import { consultationOf, loadConsultation } from '../year/consultation.store.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import { loadSteps, loadUnitYear, roundsOfUnit, type UnitYear } from '../year/unit-year.store.ts'
import { loadAttendance } from './sitting.store.ts'

/**
 * Null for a unit outside the tree, or a round it takes no part in.
 *
 * @param roundId the round to show; when not given, the newest with open results in which the unit has something left to
 *   do, or else the newest: an open survey must not hide the follow-up of the last one
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
  const year =
    roundId === undefined
      ? await yearToShow(reader, unitId, rounds, today)
      : await loadUnitYear(reader, { roundId, unitId })
  if (!unit || (roundId !== undefined && !year)) return null
  return {
    unit: {
      ...unit,
      deputies: (await loadDeputies(reader, unitId, today))
        .filter(({ fromDay, hasLeft }) => fromDay <= today && !hasLeft)
        .map(({ person }) => person.name),
      mayKeepDeputies: mayKeepDeputies(actor, tree, unitId),
    },
    rounds: await withOpenSteps(reader, unitId, rounds, summariesOf(rounds, actor, tree), today),
    today,
    inherited: mayEditPlan(actor, tree, unitId) ? await loadInheritedPlans(reader, tree, unitId, rounds) : [],
    current: year ? await loadCurrent(reader, year, actor, today) : null,
  }
}

/** How much of each round waits: the page shows one of them, and must not hide what is late in another. */
async function withOpenSteps(
  reader: Reader,
  unitId: string,
  rounds: Round[],
  summaries: RoundSummary[],
  today: string,
): Promise<UnitHome['rounds']> {
  const counted: UnitHome['rounds'] = []
  for (const [index, summary] of summaries.entries()) {
    const round = rounds[index]
    const year = round && (await loadUnitYear(reader, { roundId: round.id, unitId }))
    const open = year
      ? (await loadSteps(reader, year, today)).filter(
          (step) => step.status.state !== 'done' && isOwnStep(step) && isStepOpen(year.round, step),
        )
      : []
    const lateSteps = open.filter(({ status }) => status.state === 'late').length
    counted.push({ ...summary, openSteps: open.length, lateSteps })
  }
  return counted
}

/** The survey and its results are the coordinator's to see to. */
function isOwnStep({ who }: Pick<Step, 'who'>): boolean {
  return who.some((one) => one !== 'coordinator')
}

async function yearToShow(
  reader: Reader,
  unitId: string,
  rounds: Round[],
  today: string,
): Promise<UnitYear | null> {
  for (const round of rounds) {
    const { id } = round
    const year = isFollowed(round) ? await loadUnitYear(reader, { roundId: id, unitId }) : null
    if (year && (await loadSteps(reader, year, today)).some(({ status }) => status.state !== 'done'))
      return year
  }
  return rounds[0] ? loadUnitYear(reader, { roundId: rounds[0].id, unitId }) : null
}

async function loadCurrent(
  reader: Reader,
  year: UnitYear,
  actor: Actor,
  today: string,
): Promise<NonNullable<UnitHome['current']>> {
  const head = await loadPlanHead(reader, year)
  const steps = await loadSteps(reader, year, today)
  const consultation = await loadConsultation(reader, year, planDocument({}, head.version))
  const { round, unitId, tree } = year
  const reported = await reportedRound(reader, year)
  const results = resultsFor(reported ?? round, circleOfUnit(tree, unitId, (reported ?? round).rootUnitId))
  const attendance = await loadAttendance(reader, year)
  const readsPlan = readsWholePlan(actor, tree, [unitId], await loadPlanVisible(reader, year))
  const measures = readsPlan ? await loadMeasures(reader, year) : []
  return {
    round: summaryOf(round, actor, tree),
    results,
    resultsOf: reported && { id: reported.id, title: reported.title },
    unitsBelow: await readsUnitsBelow(reader, year, actor),
    // Whether the unit has a report of its own is a result.
    countedAt:
      reported && results === 'open' ? await loadCountedAt(reader, { ...year, roundId: reported.id }) : null,
    steps,
    responseRate: await loadUnitRate(reader, year.round, year.unitId),
    attendance: [...attendance].map(([stepId, came]) => ({ stepId, came })),
    mayInquire: mayEditPlan(actor, tree, unitId),
    planState: planStateOf(head, await loadSignedVersions(reader, year)),
    measureCount: measures.length,
    measures: measures
      .filter((measure) => measure.status !== 'done')
      .map(({ id, text, deadline, status }) => ({ id, text, deadline, status })),
    consultationConfirmed:
      consultation !== null && !consultationOf(consultation, head.wordsRevision).changedSince,
  }
}

/** The round whose report the unit has: its own, or the earlier one it follows up; null where it has none there. */
async function reportedRound(reader: Reader, { round, unitId }: UnitYear): Promise<Round | null> {
  if (!round.basis) return round.hasSurvey ? round : null
  const earlier = round.basis.id
  return (await roundsOfUnit(reader, unitId)).find(({ id }) => id === earlier) ?? null
}

/** Grants of leaders and those who serve a part of the organisation reach the units below. */
async function readsUnitsBelow(
  reader: Reader,
  { roundId, unitId, tree }: UnitYear,
  actor: Actor,
): Promise<boolean> {
  const reaching = [
    'leader',
    'coordinator',
    'hr',
    'chief-safety-representative',
    'occupational-health',
  ] as const
  if (!holds(actor, tree, unitId, ...reaching)) return false
  const units = (await loadRoundUnitIds(reader, [roundId])).get(roundId) ?? []
  return units.some((id) => id !== unitId && isWithin(tree, id, unitId))
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
