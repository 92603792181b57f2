/** What the system knows already and a form need not ask again. Names are those of the form's questions. */

export interface KnownFacts {
  /** Day of the follow-up meeting, ISO date; null when none is recorded. */
  meetingOn: string | null
  /** Measures of the plan by focus, and those carried out. */
  measures: { keep: number; improve: number; done: number }
}

/**
 * First answers of a form nobody has begun. Counts and dates only, never a name or anybody's words; a programme
 * that wants one of them gives its question that name.
 *
 * @param fits whether the form has such a question that takes this value
 */
export function prefilled(
  facts: KnownFacts,
  fits: (answers: Record<string, unknown>) => boolean,
): Record<string, unknown> {
  const { keep, improve, done } = facts.measures
  const known = {
    'meeting-date': facts.meetingOn,
    'measures-keep': keep,
    'measures-improve': improve,
    'measures-done': done,
  }
  return Object.fromEntries(
    Object.entries(known).filter(([name, value]) => value !== null && fits({ [name]: value })),
  )
}
