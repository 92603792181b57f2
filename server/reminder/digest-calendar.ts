/** What a mail of the day tells the reader's calendar: the dates that it tells of, and those that are gone. Pure. */
import type { SentEvent } from '../calendar/changes.ts'
import { type DeadlineEvent, eventId } from '../calendar/event.ts'
import type { Digest, DigestItem, RoundMatters } from './digest.ts'
import { type Reachable, stepPeople, unitPeople } from './unit-people.ts'

/** What the reader is to do by a date that has not passed, once each: also where a step stands in the mail twice. */
export function toldEvents({ person, today, items }: Digest, baseUrl: string): DeadlineEvent[] {
  const dated = items.flatMap((item) =>
    item.cause.as === 'doer' && item.cause.due !== null && item.cause.due >= today
      ? [asEvent(item, item.cause.due, person.language, baseUrl)]
      : [],
  )
  return [...new Map(dated.map((event) => [eventId(event), event])).values()]
}

function asEvent(
  { round, unit, step, moves, reason }: DigestItem,
  due: string,
  language: Digest['person']['language'],
  baseUrl: string,
): DeadlineEvent {
  return {
    roundId: round.id,
    unitId: unit.unitId,
    stepId: step.id,
    step: step.title[language],
    unit: unit.name[language],
    round: round.title[language],
    due,
    reason,
    sequence: moves,
    link: `${baseUrl}/units/${unit.unitId}?round=${round.id}`,
  }
}

/** Dates to come that stand in a person's calendar. @param today ISO date */
export function ahead(sent: readonly SentEvent[], today: string): SentEvent[] {
  return sent.filter(({ cancelled, due }) => !cancelled && due >= today)
}

/**
 * Those that no longer concern the person: the round was aborted, the unit has left it or the organisation, or the step
 * is another one's. What is done stays where it stands, as in every diary.
 *
 * @param rounds with the units of all those events among what was looked at
 */
export function goneEvents(
  sent: readonly SentEvent[],
  personId: string,
  rounds: readonly RoundMatters[],
  organisation: Reachable,
): SentEvent[] {
  return sent.filter(({ roundId, unitId, stepId }) => {
    const round = rounds.find((each) => each.round.id === roundId)
    const step = round?.steps.find(({ id }) => id === stepId)
    if (!round?.followed.has(unitId) || !step) return true
    return !stepPeople(unitPeople(organisation, unitId), step).doers.includes(personId)
  })
}
