/** Where a unit stands with one step: done, on its way, or late; and how many days are left. */
import { Temporal } from 'temporal-polyfill'
import type { StepStatus } from '#shared/deadline.ts'

/** What the stage that owns the step has recorded; `completedOn` is set when the state is `done`. */
export interface Completion {
  state: 'in-progress' | 'ready' | 'done'
  completedOn: string | null
}

interface StepAtUnit {
  /** Id of the step. */
  step: string
  /** The round's date; null for a step without one. */
  due: string | null | undefined
  /** The date as moved for this unit. */
  unitDue: string | null | undefined
  completion: Completion | null | undefined
  today: string
}

/** A step is late from the day after its date until it is done, however far it has come. */
export function stepStatus({ step, due, unitDue, completion, today }: StepAtUnit): StepStatus {
  const valid = unitDue ?? due ?? null
  const moved = unitDue != null && unitDue !== due
  if (completion?.state === 'done')
    return { step, state: 'done', due: valid, moved, daysLeft: null, completedOn: completion.completedOn }
  const daysLeft = valid === null ? null : daysBetween(today, valid)
  const late = daysLeft !== null && daysLeft < 0
  const state = late ? 'late' : (completion?.state ?? 'not-started')
  return { step, state, due: valid, moved, daysLeft, completedOn: null }
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}
