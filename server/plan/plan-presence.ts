/**
 * Who has a plan open just now, and where they write. Kept in memory alone, and only while they say so: it is there for
 * those who write together, and nobody reads it afterwards.
 */
import type { PlanNews } from '#shared/plan-history.ts'
import type { Storage } from '../platform/database.ts'
import { announce } from '../platform/event-stream.ts'
import type { PlanKey } from './plan-key.ts'

/** Milliseconds after which a person who says no more is gone; pages say it anew well before. */
const patience = 45_000

interface Present {
  name: string
  measureId: string | null
  timer: NodeJS.Timeout
}

const present = new WeakMap<Storage, Map<string, Map<string, Present>>>()

/** What those who have the plan open are woken by. */
export function planTopic({ roundId, unitId, groupId = '' }: PlanKey): string {
  return `plan:${roundId}/${unitId}/${groupId}`
}

function inPlan(storage: Storage, topic: string): Map<string, Present> {
  const all = present.get(storage) ?? new Map<string, Map<string, Present>>()
  present.set(storage, all)
  const known = all.get(topic) ?? new Map<string, Present>()
  all.set(topic, known)
  return known
}

/** Notes that somebody is in the plan, or has left it, and tells the others. */
export function notePresence(
  storage: Storage,
  plan: PlanKey,
  person: { personId: string; name: string },
  { here, measureId }: { here: boolean; measureId: string | null },
): void {
  const topic = planTopic(plan)
  const people = inPlan(storage, topic)
  clearTimeout(people.get(person.personId)?.timer)
  people.delete(person.personId)
  if (here) {
    const timer = setTimeout(() => {
      people.delete(person.personId)
      announce(storage, topic)
    }, patience).unref()
    people.set(person.personId, { name: person.name, measureId, timer })
  }
  announce(storage, topic)
}

/** The others in the plan, by name. */
export function othersInPlan(storage: Storage, plan: PlanKey, personId: string): PlanNews['editors'] {
  return [...inPlan(storage, planTopic(plan))]
    .filter(([id]) => id !== personId)
    .map(([, { name, measureId }]) => ({ name, measureId }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
}
