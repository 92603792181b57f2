/** What holds for a committee's treatment of a plan. */
import type { Committee } from '#shared/committee.ts'
import type { InvalidParam } from '#shared/problem.ts'
import type { Step } from '#shared/step.ts'
import { mayDecide, type Outcome, type TreatmentRequest } from '#shared/treatment.ts'

interface Known {
  /** Those that serve the unit. */
  committees: readonly Committee[]
  /** The programme's treatments. */
  steps: readonly Step[]
  /** Areas of the plan. */
  focusAreas: readonly { id: string }[]
  /** ISO dates: nothing is treated before the round began, nor in the future. */
  opensOn: string
  today: string
}

/** What is wrong with it, by field; empty when nothing is. */
export function treatmentFaults(asked: TreatmentRequest, known: Known): InvalidParam[] {
  const { committees, steps, focusAreas } = known
  const committee = committees.find(({ id }) => id === asked.committeeId)
  const step = steps.find(({ id }) => id === asked.stepId)
  const decides = asked.outcome === 'decided'
  const faults: [string, string, boolean][] = [
    ['committeeId', 'no committee that serves the unit', !committee],
    ['stepId', 'no treatment of this programme', asked.stepId !== null && !step],
    [
      'stepId',
      'for another kind of committee',
      step?.committee !== undefined && committee !== undefined && step.committee !== committee.kind,
    ],
    ['heldOn', 'must lie between the opening of the round and today', !isDay(asked.heldOn, known)],
    ['outcome', 'this committee decides no measures', decides && !!committee && !mayDecide(committee.kind)],
    ['decisions', 'go with the outcome decided, and only with it', decides !== asked.decisions.length > 0],
    ...asked.decisions.map(({ focus }, at): [string, string, boolean] => [
      `decisions.${at}.focus`,
      'no area of this plan',
      focusAreas.every(({ id }) => id !== focus),
    ]),
  ]
  return faults.flatMap(([name, reason, is]) => (is ? [{ name: `body.${name}`, reason }] : []))
}

interface Recorded {
  committee: { id: string }
  stepId: string | null
  heldOn: string
  outcome: Outcome
  comment: string
}

/** Whether this is what was recorded already, with the words of what was decided then: another tab was first. */
export function isSameTreatment(
  asked: TreatmentRequest,
  recorded: Recorded,
  decided: readonly string[],
): boolean {
  return (
    asked.committeeId === recorded.committee.id &&
    (['stepId', 'heldOn', 'outcome', 'comment'] as const).every((said) => asked[said] === recorded[said]) &&
    asked.decisions.length === decided.length &&
    asked.decisions.every(({ text }) => decided.includes(text))
  )
}

/** All dates ISO. */
export function isDay(heldOn: string, { opensOn, today }: Pick<Known, 'opensOn' | 'today'>): boolean {
  return heldOn >= opensOn && heldOn <= today
}

/** How far a step has come by its treatments, the newest first; a plan that was sent back is to come again. */
export function treatmentStep([newest]: readonly { heldOn: string; outcome: Outcome }[]): {
  state: 'done' | 'in-progress' | null
  completedOn: string | null
} {
  if (!newest) return { state: null, completedOn: null }
  return newest.outcome === 'returned'
    ? { state: 'in-progress', completedOn: null }
    : { state: 'done', completedOn: newest.heldOn }
}
