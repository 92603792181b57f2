/** The whole follow-up of a round: one course for every response unit. */
import type { Step } from '#shared/step.ts'
import { loadRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadPeople, loadRepresentatives, loadTree, type Person } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { representationOf } from '../organisation/safety-representation.ts'
import { leaderOf } from '../organisation/tree.ts'
import type { Reader, Storage } from '../platform/database.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { loadPlacedUnits } from '../results/results.store.ts'
import { loadRoundUnits, type Round } from '../round/round.store.ts'
import { daysAfter } from './calendar.ts'
import { type DueDates, inventCourse, waitingCourse } from './course.ts'
import type { Dice } from './dice.ts'
import { leadersMeasures } from './leaders-plan.ts'
import { makeUnitYear } from './make-follow-up.ts'
import { inventMeasures } from './measures.ts'
import { places } from './units.ts'

export interface FollowedRound {
  round: Round
  programme: Programme
  /** Whether this is the round in which the demo's leader has a plan to finish. */
  current: boolean
}

/**
 * Writes how far every unit has come today, ISO. Small units whose answers count above have the same duties and dates.
 *
 * @returns how many plans were begun
 */
export async function makeFollowUp(
  storage: Storage,
  dice: Dice,
  { round, programme, current }: FollowedRound,
  today: string,
  coordinatorId: string,
): Promise<number> {
  const tree = await loadTree(storage)
  const placed = await loadPlacedUnits(storage, round.id)
  const inRound = new Map((await loadRoundUnits(storage, round.id)).map((unit) => [unit.unitId, unit]))
  const representatives = await loadRepresentatives(storage)
  const safety = await loadSafetyRegister(storage)
  const leaders = await loadPeople(
    storage,
    tree.units.flatMap(({ leaderId }) => leaderId ?? []),
  )
  const due = await loadDueDates(storage, round, programme)
  let plans = 0
  await transaction(storage, async (tx) => {
    for (const unit of tree.units) {
      const frozen = inRound.get(unit.id)
      if (!frozen) continue
      const unitDice = dice.apart(unit.code)
      const leader = leaders.get(leaderOf(tree, unit.id)?.leaderId ?? '') ?? null
      const [representative] = byName(representatives.get(unit.safetyAreaId ?? '') ?? [])
      const drawn = inventCourse(unitDice, {
        due,
        releasedOn: round.releasedOn ?? round.closesOn,
        today,
        represented: representative !== undefined,
        led: leader !== null,
      })
      const waiting = current && unit.code === places.coast
      const course = waiting ? waitingCourse(drawn, due, today) : drawn
      const { planBegunOn } = course
      if (planBegunOn) plans += 1
      await makeUnitYear(
        tx,
        unitDice,
        { roundId: round.id, unitId: unit.id, round, programme, tree },
        course,
        {
          leader,
          representativeId: representative?.id ?? null,
          standing: representationOf(safety, tree, unit.id).standing,
          coordinatorId,
          members: placed.get(unit.id)?.invited ?? frozen.invited,
        },
        waiting || !planBegunOn ? leadersMeasures(today) : inventMeasures(unitDice, planBegunOn, today),
        today,
      )
    }
  })
  return plans
}

/** The database tells them in any order, and the demo is to be the same every time. */
function byName(people: Person[]): Person[] {
  return [...people].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The round's dates of the steps that the follow-up consists of. */
async function loadDueDates(
  reader: Reader,
  { id, closesOn }: Round,
  programme: Programme,
): Promise<DueDates> {
  const dates = await loadRoundDeadlines(reader, id)
  const dueOf = (kind: Step['kind'], otherwise: number) => {
    // The last of its kind: the facts form comes first, the summary ends the year.
    const step = programme.definition.steps.findLast((each) => each.kind === kind)
    return dates.get(step?.id ?? '')?.due ?? daysAfter(closesOn, otherwise)
  }
  return {
    meeting: dueOf('meeting', 120),
    plan: dueOf('plan', 330),
    filing: dueOf('filing', 340),
    summary: dueOf('form', 390),
  }
}
