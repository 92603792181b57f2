/** Who is told of a unit's steps: leader, deputies and safety representative, and those above. */
import type { Step } from '#shared/step.ts'
import type { Person } from '../organisation/organisation.store.ts'
import { representationOf, type SafetyRegister } from '../organisation/safety-representation.ts'
import { leaderOf, lineUp, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { StepPeople } from './causes.ts'

/** The organisation as it is today. People without an address are in it nowhere: nobody can tell them. */
export interface Reachable {
  tree: Tree
  /** By id: leaders, deputies and coordinators. */
  people: ReadonlyMap<string, Person>
  safety: SafetyRegister
  /** Those who act for a leader today, by unit. */
  deputies: ReadonlyMap<string, readonly string[]>
  /** By the unit at which they hold the role. */
  coordinators: ReadonlyMap<string, readonly string[]>
  /** The leader whom reminders last went to, by unit. */
  knownLeaders: ReadonlyMap<string, string>
}

export interface UnitPeople {
  /** The unit's leader or whoever leads it from above, with deputies. */
  leaders: string[]
  representatives: string[]
  /** Leader of the nearest unit above that somebody else leads, with deputies. */
  superiors: string[]
  coordinators: string[]
  /** Leads the unit, and somebody else did when people were last told. */
  newLeader: string | null
}

/** A unit that the organisation no longer has has nobody: what is left to do there, nobody can do. */
export function unitPeople(organisation: Reachable, unitId: string): UnitPeople {
  const { tree, people, safety, coordinators, knownLeaders } = organisation
  const line = lineUp(tree, unitId)
  const led = leaderOf(tree, unitId)
  const above = led && line.slice(line.indexOf(led) + 1)
  const superior = above?.find(({ leaderId }) => leaderId !== null && leaderId !== led?.leaderId)
  const known = knownLeaders.get(unitId)
  const leaderId = led?.leaderId ?? null
  const isNew = known !== undefined && leaderId !== null && known !== leaderId && people.has(leaderId)
  const leaders = reached(organisation, led, tree.byId.get(unitId))
  return {
    leaders,
    representatives: representationOf(safety, tree, unitId).acting.flatMap(({ person }) =>
      person.email ? [person.id] : [],
    ),
    superiors: reached(organisation, superior).filter((id) => !leaders.includes(id)),
    coordinators: distinct(line.flatMap(({ id }) => coordinators.get(id) ?? [])).filter((id) =>
      people.has(id),
    ),
    newLeader: isNew ? leaderId : null,
  }
}

/** Units with their leaders where those changed: to be noted, whether or not there was anything to tell them. */
export function leadersNow({ tree, knownLeaders }: Reachable): [string, string][] {
  return tree.units.flatMap(({ id }): [string, string][] => {
    const leaderId = leaderOf(tree, id)?.leaderId ?? null
    return leaderId !== null && knownLeaders.get(id) !== leaderId ? [[id, leaderId]] : []
  })
}

/** @param units whose leader is told, and whose deputies */
function reached({ people, deputies }: Reachable, ...units: (TreeUnit | undefined)[]): string[] {
  const ids = units.flatMap((unit) =>
    unit ? [...(unit.leaderId ? [unit.leaderId] : []), ...(deputies.get(unit.id) ?? [])] : [],
  )
  return distinct(ids).filter((id) => people.has(id))
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)]
}

/** The people of one step: nobody is above a step that the coordinator takes. */
export function stepPeople(unit: UnitPeople, { who }: Pick<Step, 'who'>): StepPeople {
  const doers = distinct([
    ...(who.includes('leader') ? unit.leaders : []),
    ...(who.includes('safety-representative') ? unit.representatives : []),
  ])
  const { superiors, coordinators, newLeader } = unit
  if (who.every((role) => role === 'coordinator'))
    return { doers: coordinators, superiors: [], coordinators: [], newLeader: null }
  return { doers, superiors, coordinators, newLeader: who.includes('leader') ? newLeader : null }
}
