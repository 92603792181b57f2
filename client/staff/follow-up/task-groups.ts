/** Which steps of the year are now, next and done, and what they lead to: pure rules for the unit's page. */
import type { StepStatus } from '#shared/deadline.ts'
import type { Role } from '#shared/session.ts'
import type { UnitHome } from '#shared/unit-home.ts'

type Current = NonNullable<UnitHome['current']>
export type HomeStep = Current['steps'][number]

export interface NumberedStep {
  /** Its place in the year, from 1. */
  number: number
  step: HomeStep
}

export interface TaskGroups {
  now: NumberedStep[]
  next: NumberedStep[]
  done: NumberedStep[]
}

/**
 * Done is done. Now is whatever has begun or is late, and always the first step that is not done, so that there
 * is something to do until the year is over. The rest is next. A step that waits for another is never first.
 */
export function taskGroups(steps: readonly HomeStep[]): TaskGroups {
  const numbered = steps.map((step, index) => ({ number: index + 1, step }))
  const firstOpen = numbered.find(
    ({ step }) => step.status.state !== 'done' && waitsFor(steps, step) === null,
  )
  const isNow = (one: NumberedStep) => one === firstOpen || one.step.status.state !== 'not-started'
  const open = numbered.filter(({ step }) => step.status.state !== 'done')
  return {
    now: open.filter(isNow),
    next: open.filter((one) => !isNow(one)),
    done: numbered.filter(({ step }) => step.status.state === 'done'),
  }
}

/** How many steps of the group wait for somebody with one of these roles. */
export function waitingFor(group: readonly NumberedStep[], roles: readonly Role[]): number {
  return group.filter(({ step }) => step.who.some((who) => roles.includes(who))).length
}

/** The step whose deadline comes next, from today on; null when nothing open has a date. */
export function nextDeadline(
  steps: readonly HomeStep[],
  today: string,
): { step: HomeStep; due: string } | null {
  const open = steps
    .flatMap((step) =>
      step.status.state !== 'done' && step.status.due ? [{ step, due: step.status.due }] : [],
    )
    .filter(({ due }) => due >= today)
  return open.sort((a, b) => a.due.localeCompare(b.due))[0] ?? null
}

/** The day a step is known by: the day it was completed, else its deadline. */
export function dayOf(status: StepStatus): string | null {
  return status.completedOn ?? status.due
}

/** Index of the first step that lies ahead of today: where the line of the year says "today". Null at its end. */
export function todayBefore(steps: readonly HomeStep[], today: string): number | null {
  const index = steps.findIndex(({ status }) => {
    const day = dayOf(status)
    return status.state !== 'done' && day !== null && day >= today
  })
  return index === -1 ? null : index
}

/** The step that must be done before this one can be; null when it is, or there is none. */
export function waitsFor(steps: readonly HomeStep[], { after }: HomeStep): HomeStep | null {
  const before = steps.find(({ id }) => id === after)
  return before && before.status.state !== 'done' ? before : null
}

/** Whether the unit may write in the step now: some open with the launch, the others with the results. */
export function isOpenNow({ opens }: HomeStep, { round }: Pick<Current, 'round'>): boolean {
  if (opens === 'results') return round.followed
  return round.state !== 'draft' && round.state !== 'aborted'
}

const documentPaths = { planning: 'planning', meeting: 'sittings', risk: 'risk', agenda: 'agenda' } as const

/** The page where a step is done; null for one that is done elsewhere, or not yet. */
export function pageOf(step: HomeStep, current: Current, unitId: string): string | null {
  if (step.kind === 'results')
    return current.results === 'open' && current.resultsOf
      ? `/rounds/${current.resultsOf.id}/units/${unitId}/report`
      : null
  // The top may read its own results before the others; what follows begins in all units at once.
  return isOpenNow(step, current) ? documentPage(step, current.round.id, unitId) : null
}

/** The page where an open step is done; null for the survey and its results. */
export function documentPage(
  step: Pick<HomeStep, 'id' | 'kind' | 'form'>,
  roundId: string,
  unitId: string,
): string | null {
  const base = `/rounds/${roundId}/units/${unitId}`
  if (step.kind === 'plan') return `${base}/plan`
  if (step.kind === 'filing') return `${base}/plan#filing`
  if (step.kind === 'treatment') return `${base}/treatments`
  if (step.kind === 'form') return step.form ? `/forms${base}/${step.form}` : null
  if (step.kind === 'survey' || step.kind === 'results') return null
  return `${base}/${documentPaths[step.kind]}/${step.id}`
}
