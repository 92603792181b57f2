/**
 * The action plan's rules. It walks draft → ready → signed. Leader and safety representative write until it is
 * signed; afterwards only the status of a measure may change. A missing consultation is shown and never blocks.
 */
import type { MeasureFields, PlanColumn } from '#shared/measure.ts'
import type { PlanColumnEntry, PlanGap } from '#shared/plan.ts'

type PlanState = 'draft' | 'ready' | 'signed'

/** What a plan is besides its measures. A plan nobody has begun is a draft of revision 0. */
export interface PlanHead {
  state: PlanState
  /** From 1; rises when a signed plan is taken up again. */
  version: number
  revision: number
  /** The revision at which words last changed; status and state leave it alone. */
  wordsRevision: number
  readyOn: string | null
  signedOn: string | null
  signedBy: string | null
}

export type Refusal = 'changed-meanwhile' | 'plan-signed' | 'plan-not-ready' | 'plan-not-signed'

/** Enough for every plan seen, and a bound on what one page and one transaction carry. */
export const mostMeasures = 100

export const unbegunPlan: PlanHead = {
  state: 'draft',
  version: 1,
  revision: 0,
  wordsRevision: 0,
  readyOn: null,
  signedOn: null,
  signedBy: null,
}

const isEmpty: Record<PlanColumn, (measure: MeasureFields) => boolean> = {
  theme: ({ theme }) => theme === '',
  goal: ({ goal }) => goal === '',
  responsible: ({ responsible }) => responsible.length === 0,
  deadline: ({ deadline }) => deadline === null,
  status: () => false,
  prevention: ({ prevention }) => prevention === null,
  model: ({ model }) => model === null,
  reference: ({ references }) => references.length === 0,
  scale: ({ scaleId }) => scaleId === null,
}

/**
 * What the measures still lack before the leader can sign, in the plan's order; empty when nothing. A measure's own
 * text is always required, its other columns where the programme says so.
 */
export function gapsOf(
  measures: (MeasureFields & { id: string })[],
  columns: readonly PlanColumnEntry[],
): PlanGap[] {
  if (measures.length === 0) return [{ measureId: null, missing: 'measure' }]
  return measures.flatMap((measure) => {
    const missing: PlanGap['missing'][] = columns
      .filter(({ id, required }) => required && isEmpty[id](measure))
      .map(({ id }) => id)
    if (measure.text === '') missing.unshift('text')
    return missing.map((what) => ({ measureId: measure.id, missing: what }))
  })
}

/**
 * The plan after its measures were changed. A ready plan stays ready while nothing is missing, so that a corrected
 * spelling does not cost a round trip; as soon as something is, it is a draft again.
 */
export function afterEdit(head: PlanHead, gaps: PlanGap[], wordsChanged: boolean): PlanHead {
  const revision = head.revision + 1
  const stays = head.state !== 'ready' || gaps.length === 0
  return {
    ...head,
    state: stays ? head.state : 'draft',
    readyOn: stays ? head.readyOn : null,
    revision,
    wordsRevision: wordsChanged ? revision : head.wordsRevision,
  }
}

/** Moves between draft and ready, or says why not. @param today ISO date */
export function moveTo(
  head: PlanHead,
  wish: { state: 'draft' | 'ready'; revision: number },
  gaps: PlanGap[],
  today: string,
): PlanHead | Refusal {
  if (head.state === 'signed') return 'plan-signed'
  if (wish.revision !== head.revision) return 'changed-meanwhile'
  if (wish.state === head.state) return head
  if (wish.state === 'ready' && gaps.length > 0) return 'plan-not-ready'
  return {
    ...head,
    state: wish.state,
    readyOn: wish.state === 'ready' ? today : null,
    revision: head.revision + 1,
  }
}

/** The leader signs exactly the revision that was on the screen. @param today ISO date */
export function sign(head: PlanHead, revision: number, signedBy: string, today: string): PlanHead | Refusal {
  if (head.state === 'signed') return 'plan-signed'
  if (revision !== head.revision) return 'changed-meanwhile'
  if (head.state !== 'ready') return 'plan-not-ready'
  return { ...head, state: 'signed', signedOn: today, signedBy, revision: head.revision + 1 }
}

/**
 * Begins a new version of a signed plan: its measures are open again, while the signed version holds until the next one
 * is signed.
 */
export function takeUp(head: PlanHead, revision: number): PlanHead | Refusal {
  if (revision !== head.revision) return 'changed-meanwhile'
  if (head.state !== 'signed') return 'plan-not-signed'
  return {
    ...unbegunPlan,
    version: head.version + 1,
    revision: revision + 1,
    wordsRevision: head.wordsRevision,
  }
}

/**
 * Gives up a new version in which nothing was changed: the plan is as it was signed.
 *
 * @param signed the version that holds; null before the first signature
 */
export function giveUp(
  head: PlanHead,
  revision: number,
  signed: { version: number; signedOn: string; signedBy: string } | null,
): PlanHead | Refusal {
  if (revision !== head.revision) return 'changed-meanwhile'
  if (head.state === 'signed') return 'plan-signed'
  if (!signed) return 'plan-not-signed'
  const { version, signedOn, signedBy } = signed
  return { ...head, state: 'signed', version, readyOn: signedOn, signedOn, signedBy, revision: revision + 1 }
}

/** The plan step of the unit's year as the plan stands; null means not started. */
export function stepOf(head: PlanHead, measures: number): 'in-progress' | 'ready' | 'done' | null {
  if (head.state === 'signed') return 'done'
  if (head.state === 'ready') return 'ready'
  return measures > 0 ? 'in-progress' : null
}
