/** Where a unit stands with one step: done, on its way, or late; and how many days are left. */
import type { StepStatus } from '#shared/deadline.ts'

/** What the stage that owns the step has recorded; `completedOn` is set when the state is `done`. */
export interface Completion {
  state: 'in-progress' | 'ready' | 'done'
  completedOn: string | null
}

interface Deadline {
  due: string
  /** Why it was moved; null while it is the programme's. */
  reason: string | null
}

interface StepAtUnit {
  /** Id of the step. */
  step: string
  /** The round's date; missing for a step without one. */
  round: Deadline | undefined
  /** The date as moved for this unit. */
  unit: Deadline | undefined
  completion: Completion | null | undefined
  today: string
}

/** A step is late from the day after its date until it is done, however far it has come. */
export function stepStatus({ step, round, unit, completion, today }: StepAtUnit): StepStatus {
  const moved = unit !== undefined && unit.due !== round?.due
  const { due, reason } = (moved ? unit : round) ?? { due: null, reason: null }
  if (completion?.state === 'done')
    return { step, state: 'done', due, moved, reason, daysLeft: null, completedOn: completion.completedOn }
  const daysLeft = due === null ? null : daysBetween(today, due)
  const late = daysLeft !== null && daysLeft < 0
  const state = late ? 'late' : (completion?.state ?? 'not-started')
  return { step, state, due, moved, reason, daysLeft, completedOn: null }
}

/** Days of the calendar are read as midnights in UTC, which all lie as far apart: an overview asks for thousands. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
