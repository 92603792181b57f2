/** Where every unit stands with every step, and who is around it: what the day's mails are made from. */
import { and, eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { ProgrammeDefinition } from '#shared/programme.ts'
import { roleAssignmentTable } from '../access/access.tables.ts'
import { heldOn } from '../access/role-assignment.store.ts'
import {
  loadCompletions,
  loadMoves,
  loadRoundDeadlines,
  loadUnitDeadlines,
} from '../deadlines/deadlines.store.ts'
import { loadActingDeputies } from '../organisation/deputy.store.ts'
import { loadPeople, loadTree, type Person } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import type { SafetyRegister } from '../organisation/safety-representation.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadFollowedRounds } from '../round/followed-round.store.ts'
import type { Round, RoundUnit } from '../round/round.store.ts'
import { isPossible, isReminded, type RoundMatters } from './digest.ts'
import { pauseNow } from './pause.ts'
import { loadKnownLeaders, loadPauses, loadRequests, loadTold } from './reminder.store.ts'
import type { Reachable } from './unit-people.ts'

/** The organisation with everybody who can be told. @param today ISO date */
export async function loadReachable(reader: Reader, today: string): Promise<Reachable> {
  const tree = await loadTree(reader)
  const safety = await loadSafetyRegister(reader)
  const acting = await loadActingDeputies(reader, today)
  const roles = await reader.db
    .select({ unitId: roleAssignmentTable.unitId, personId: roleAssignmentTable.personId })
    .from(roleAssignmentTable)
    .where(and(eq(roleAssignmentTable.role, 'coordinator'), heldOn(today)))
  const coordinators = new Map<string, string[]>()
  for (const { unitId, personId } of roles)
    coordinators.set(unitId, [...(coordinators.get(unitId) ?? []), personId])
  const known = await loadPeople(reader, [
    ...new Set([
      ...tree.units.flatMap(({ leaderId }) => leaderId ?? []),
      ...[...coordinators.values()].flat(),
    ]),
  ])
  const deputies = [...acting.values()].flat().map(({ person }) => person)
  const everybody = [...known.values(), ...deputies, ...representativesIn(safety)]
  return {
    tree,
    safety,
    coordinators,
    people: new Map(everybody.filter(({ email }) => email).map((person) => [person.id, person])),
    deputies: new Map([...acting].map(([unitId, some]) => [unitId, some.map(({ person }) => person.id)])),
    knownLeaders: await loadKnownLeaders(reader),
  }
}

function representativesIn({ areas, chiefs }: SafetyRegister): Person[] {
  const elected = [...areas.values()].flatMap(({ representatives, deputies }) => [
    ...representatives,
    ...deputies,
  ])
  return [...elected, ...[...chiefs.values()].flat()]
}

/** The rounds that have opened. @param only units to look at; all when not given */
export async function loadMatters(
  reader: Reader,
  today: string,
  only?: ReadonlySet<string>,
): Promise<RoundMatters[]> {
  const found: RoundMatters[] = []
  for (const { round, units: all } of await loadFollowedRounds(reader, today)) {
    if (round.opensOn > today) continue
    const units = only ? all.filter(({ unitId }) => only.has(unitId)) : all
    if (units.length === 0 || (await isLongOver(reader, round, today))) continue
    const { definition } = await loadProgrammeCopy(reader, round.programmeHash)
    found.push(await loadRound(reader, round, definition, units, today))
  }
  return found
}

/**
 * Days after its last date for which a round is followed up. Who was told of what in it is deleted after that
 * (server/retention), and must not be told anew.
 */
const followedDays = 730

async function isLongOver(reader: Reader, { id, closesOn }: Round, today: string): Promise<boolean> {
  const ofUnits = [...(await loadUnitDeadlines(reader, id)).values()].flatMap((steps) => [...steps.values()])
  const ofRound = [...(await loadRoundDeadlines(reader, id)).values()]
  const last = [closesOn, ...[...ofRound, ...ofUnits].map(({ due }) => due)].sort().at(-1) ?? closesOn
  return last < Temporal.PlainDate.from(today).subtract({ days: followedDays }).toString()
}

async function loadRound(
  reader: Reader,
  round: Round,
  { steps, reminders }: ProgrammeDefinition,
  units: RoundUnit[],
  today: string,
): Promise<RoundMatters> {
  const reminded = steps.filter(isReminded)
  const dates = await loadRoundDeadlines(reader, round.id)
  const unitDates = await loadUnitDeadlines(reader, round.id)
  const completions = await loadCompletions(reader, round.id)
  const moves = await loadMoves(reader, round.id)
  const pauses = await loadPauses(reader, round.id)
  const requests = new Map<string, Awaited<ReturnType<typeof loadRequests>>>()
  for (const request of await loadRequests(reader, round.id))
    requests.set(request.unitId, [...(requests.get(request.unitId) ?? []), request])
  const isUnitDone = (unitId: string) => (stepId: string) =>
    completions.get(unitId)?.get(stepId)?.state === 'done'
  // What is done for good needs nobody's history: with the years, that is nearly everything.
  const open = units.filter(({ unitId }) => !reminded.every(({ id }) => isUnitDone(unitId)(id)))
  const told = await loadTold(
    reader,
    round.id,
    open.map(({ unitId }) => unitId),
  )
  return {
    round,
    rules: reminders,
    steps: reminded,
    followed: new Set(units.map(({ unitId }) => unitId)),
    units: open.map((unit) => {
      const isDone = isUnitDone(unit.unitId)
      return {
        unit,
        pause: pauseNow(pauses.get(unit.unitId) ?? [], today),
        steps: reminded.map((step) => {
          const own = unitDates.get(unit.unitId)?.get(step.id)
          const asked = (requests.get(unit.unitId) ?? []).filter(({ stepId }) => stepId === step.id)
          return {
            step,
            requests: asked,
            moves: moves(unit.unitId, step.id),
            reason: own?.reason ?? dates.get(step.id)?.reason ?? null,
            matter: {
              due: own?.due ?? dates.get(step.id)?.due ?? null,
              isPossible: isPossible(round, step, isDone, today),
              isDone: isDone(step.id),
              told: told.get(unit.unitId)?.get(step.id) ?? [],
              requests: asked.map(({ id }) => id),
            },
          }
        }),
      }
    }),
  }
}
