/** What waits for a person, in the order in which it presses. */
import type { StepStatus } from '#shared/deadline.ts'
import type { Waiting, WaitingStep } from '#shared/waiting.ts'

/** For how long a handover is spoken of, in days. */
export const handoverDays = 90

/** A step is open once the one it waits for is done. */
export function isReached(
  steps: readonly { id: string; status: StepStatus }[],
  { after }: { after?: string | undefined },
): boolean {
  const before = steps.find(({ id }) => id === after)
  return before === undefined || before.status.state === 'done'
}

/** Earlier dates first; what has no date comes last. */
export function byDate(a: Pick<WaitingStep, 'status'>, b: Pick<WaitingStep, 'status'>): number {
  const last = '9999-12-31'
  return (a.status.due ?? last).localeCompare(b.status.due ?? last)
}

/** Units with the oldest date first; those with nothing but a plan that was taken over come last. */
export function inOrder(units: Waiting['units']): Waiting['units'] {
  const sorted = units
    .filter(({ steps, inherited }) => steps.length > 0 || inherited.length > 0)
    .map((unit) => ({ ...unit, steps: [...unit.steps].sort(byDate) }))
  const undated = { status: { due: null } } as const
  return sorted.sort((a, b) => {
    const [first, second] = [a.steps[0] ?? undated, b.steps[0] ?? undated]
    return (first.status.due ?? '9999').localeCompare(second.status.due ?? '9999')
  })
}
