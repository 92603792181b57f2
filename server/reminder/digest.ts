/** What stands in people's mails of a day: every person's causes, whatever the number of rounds and units. */
import type { Step } from '#shared/step.ts'
import type { Person } from '../organisation/organisation.store.ts'
import { isStepOpen } from '../round/publication.ts'
import type { Round, RoundUnit } from '../round/round.store.ts'
import {
  type Cause,
  causesOf,
  type PauseNow,
  type ReminderRules,
  type StepMatter,
  settledRequests,
} from './causes.ts'
import { type Reachable, stepPeople, type UnitPeople, unitPeople } from './unit-people.ts'

/** What a coordinator asked for. */
export interface Asked {
  id: string
  askedBy: string
  message: string
}

export interface UnitMatters {
  unit: RoundUnit
  pause: PauseNow
  steps: {
    step: Step
    matter: StepMatter
    requests: readonly Asked[]
    /** How many times its date was moved, for the round or the unit. */
    moves: number
    /** Why it was; null where nobody has moved it. */
    reason: string | null
  }[]
}

export interface RoundMatters {
  round: Round
  rules: ReminderRules
  /** What anybody is reminded of. */
  steps: readonly Step[]
  /** Ids of all units that were looked at, also those that are done with everything. */
  followed: ReadonlySet<string>
  /** In the order of the round's units; those with something left to do. */
  units: UnitMatters[]
}

/** One thing to tell one person of. */
export interface DigestItem {
  round: Round
  unit: RoundUnit
  step: Step
  cause: Cause
  /** Who is told next, where that is announced. */
  nextNames: string[]
  /** Of `asked`: who asks, in which words. */
  request: Asked | null
  /** How many times its date was moved. */
  moves: number
  /** Why it was; null where nobody has moved it. */
  reason: string | null
}

/** The one mail of a person and day. */
export interface Digest {
  person: Person
  /** ISO date. */
  today: string
  /** Newest round first, units and steps in their order. */
  items: DigestItem[]
}

/** The round's own steps are the coordinator's, who has the progress overview: nobody is reminded of them. */
export function isReminded({ kind }: Pick<Step, 'kind'>): boolean {
  return kind !== 'survey' && kind !== 'results'
}

/** Whether a unit can take a step now: the round has come so far, and the step before it is done. @param today ISO date */
export function isPossible(
  round: Round,
  step: Step,
  isDone: (stepId: string) => boolean,
  today: string,
): boolean {
  return round.opensOn <= today && isStepOpen(round, step) && (step.after === undefined || isDone(step.after))
}

/** Everybody who is told of anything today, by person. @param today a working day */
export function digestsOf(
  rounds: readonly RoundMatters[],
  organisation: Reachable,
  today: string,
): Map<string, Digest> {
  const digests = new Map<string, Digest>()
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => organisation.people.get(id)?.name ?? [])
  const add = (personId: string, item: DigestItem) => {
    const digest = digests.get(personId)
    const person = organisation.people.get(personId)
    if (digest) digest.items.push(item)
    else if (person) digests.set(personId, { person, today, items: [item] })
  }
  for (const { round, rules, units } of rounds)
    for (const { unit, pause, steps } of units) {
      let around: UnitPeople | undefined
      for (const { step, matter, requests, moves, reason } of steps) {
        if (matter.isDone || (!matter.isPossible && matter.requests.length === 0)) continue
        around ??= unitPeople(organisation, unit.unitId)
        const people = stepPeople(around, step)
        for (const cause of causesOf(matter, people, pause, rules, today)) {
          const next = cause.next?.rung === 'superior' ? people.superiors : people.coordinators
          add(cause.personId, {
            round,
            unit,
            step,
            cause,
            nextNames: cause.next ? namesOf(next) : [],
            request: requests.find(({ id }) => id === cause.requestId) ?? null,
            moves,
            reason,
          })
        }
      }
    }
  return digests
}

/** Ids of requests that nobody has to hear of any more. */
export function settledNow(rounds: readonly RoundMatters[], organisation: Reachable): string[] {
  return rounds.flatMap(({ units }) =>
    units.flatMap(({ unit, steps }) =>
      steps.flatMap(({ step, matter }) =>
        matter.requests.length === 0
          ? []
          : settledRequests(matter, stepPeople(unitPeople(organisation, unit.unitId), step)),
      ),
    ),
  )
}
