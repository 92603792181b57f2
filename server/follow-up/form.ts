/** When a form may be filled in and opened again, and what the system knows already and need not ask. */
import { Temporal } from 'temporal-polyfill'
import type { FormResponse } from './form.store.ts'

/**
 * Days after the deadline on which a form was signed, or that have gone by while it is not; null when in time.
 *
 * @param due ISO date; null for a form without a deadline @param today ISO date
 */
export function daysLate(
  { signedOn }: Pick<FormResponse, 'signedOn'>,
  due: string | null,
  today: string,
): number | null {
  const day = signedOn ?? today
  if (due === null || day <= due) return null
  return Temporal.PlainDate.from(due).until(day, { largestUnit: 'days' }).days
}

/**
 * Whether the leader may open a signed form again: until the deadline, where the programme lets them. One without a
 * deadline stays so.
 */
export function isReopenable(
  { state }: Pick<FormResponse, 'state'>,
  { editable }: { editable: 'signature' | 'deadline' },
  due: string | null,
  today: string,
): boolean {
  return state === 'signed' && editable === 'deadline' && (due === null || today <= due)
}

/** Numbers and dates only, never a name or anybody's words. Null is not known. */
export interface KnownFacts {
  /** Day of the follow-up meeting, ISO date. */
  meetingOn: string | null
  /** Measures of the plan by focus, and those carried out. */
  measures: { keep: number; improve: number; done: number }
  /** People whose main position is in the unit or below it. */
  headcount: number | null
  /** Whether the unit's safety area has a safety representative. */
  safetyRepresentative: 'elected' | 'vacant' | 'not-elected' | 'none' | null
  /** The unit's plan of the round before this one. */
  earlierPlan: { measures: number; done: number } | null
}

/**
 * First answers of a form nobody has begun. A programme that wants one of them gives its question that name.
 *
 * @param fits whether the form has such a question that takes this value
 */
export function prefilled(
  { meetingOn, measures, headcount, safetyRepresentative, earlierPlan }: KnownFacts,
  fits: (answers: Record<string, unknown>) => boolean,
): Record<string, unknown> {
  const known = {
    'meeting-date': meetingOn,
    'measures-keep': measures.keep,
    'measures-improve': measures.improve,
    'measures-done': measures.done,
    headcount,
    'safety-representative': safetyRepresentative,
    'earlier-plan': earlierPlan && standingOf(earlierPlan),
    'earlier-measures': earlierPlan?.measures ?? null,
    'earlier-measures-done': earlierPlan?.done ?? null,
  }
  return Object.fromEntries(
    Object.entries(known).filter(([name, value]) => value !== null && fits({ [name]: value })),
  )
}

function standingOf({ measures, done }: NonNullable<KnownFacts['earlierPlan']>): string {
  if (measures === 0) return 'none'
  return done === measures ? 'done' : done > 0 ? 'partly' : 'not-begun'
}
