/** A round's deadlines as the programme's rules give them. */
import type { ProgrammeDefinition } from '#shared/programme.ts'
import type { RoundDeadline } from '../deadlines/deadlines.store.ts'
import { dueDate, type SurveyDays } from '../deadlines/rules.ts'

/**
 * The dates by step, in the order of the programme's steps.
 *
 * @param days of the round; a pilot is not followed up, and has no deadlines
 * @param moved dates as they are now: one that was moved by hand (it has a reason) stays where it is
 */
export function deadlinesByRule(
  { steps, deadlines }: ProgrammeDefinition,
  days: SurveyDays & { pilot?: boolean },
  moved: ReadonlyMap<string, RoundDeadline> = new Map(),
): (RoundDeadline & { stepId: string })[] {
  if (days.pilot) return []
  return steps.flatMap(({ id }) => {
    const rule = deadlines.find(({ step }) => step === id)?.rule
    if (!rule) return []
    const byRule = dueDate(rule, days)
    const now = moved.get(id)
    return [now?.reason ? { ...now, stepId: id, byRule } : { stepId: id, byRule, due: byRule, reason: null }]
  })
}
