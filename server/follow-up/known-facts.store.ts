/** What the system knows of a unit when somebody begins a form. */
import { loadCompletions } from '../deadlines/deadlines.store.ts'
import { mainPositions } from '../organisation/main-position.ts'
import { loadPositions } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { representationOf } from '../organisation/safety-representation.ts'
import { isWithin } from '../organisation/tree.ts'
import { countMeasures, loadMeasures } from '../plan/plan.store.ts'
import type { Reader } from '../platform/database.ts'
import { isFollowed } from '../round/publication.ts'
import { roundsOfUnit, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import type { KnownFacts } from './form.ts'

/** @param today ISO date */
export async function loadKnownFacts(reader: Reader, year: UnitYear, today: string): Promise<KnownFacts> {
  const completions = (await loadCompletions(reader, year.roundId)).get(year.unitId)
  const meetings = stepsOf(year, 'meeting').map((step) => completions?.get(step.id)?.completedOn ?? null)
  const { standing } = representationOf(await loadSafetyRegister(reader), year.tree, year.unitId)
  return {
    meetingOn: meetings[0] ?? null,
    measures: await countMeasures(reader, year),
    headcount: await countPeople(reader, year, today),
    safetyRepresentative: standing === 'no-area' ? null : standing,
    earlierPlan: await loadEarlierPlan(reader, year),
  }
}

async function countPeople(reader: Reader, { tree, unitId }: UnitYear, today: string): Promise<number> {
  const people = mainPositions(tree, await loadPositions(reader), today)
  return people.filter((person) => isWithin(tree, person.unitId, unitId)).length
}

/** Null for the unit's first round: it may have had a plan that this system has never seen. */
async function loadEarlierPlan(
  reader: Reader,
  { roundId, unitId }: UnitYear,
): Promise<KnownFacts['earlierPlan']> {
  const rounds = await roundsOfUnit(reader, unitId)
  const earlier = rounds.slice(rounds.findIndex(({ id }) => id === roundId) + 1).find(isFollowed)
  if (!earlier) return null
  const measures = await loadMeasures(reader, { roundId: earlier.id, unitId })
  return { measures: measures.length, done: measures.filter(({ status }) => status === 'done').length }
}
