/** Days after an event. ISO dates. */
import { Temporal } from 'temporal-polyfill'

/** What happened on this day or before it is due today. */
export function lastDueDay(today: string, days: number): string {
  return Temporal.PlainDate.from(today).subtract({ days }).toString()
}

/** The day on which something that happened then is deleted. */
export function deletedOn(happenedOn: string, days: number): string {
  return Temporal.PlainDate.from(happenedOn).add({ days }).toString()
}
