/** When something was done, as short as it can be said: the time of a change of today, else the day. */
import { shortDate, withOtherYear } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'

const zone = 'Europe/Oslo'
// Swedish writes a date as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
const time = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const

/** @param at ISO instant @param today ISO date in Norway */
export function momentWords(at: string, today: string, language: Language): string {
  const instant = new Date(at)
  const day = isoDay.format(instant)
  if (day !== today) return withOtherYear(day, today, language, shortDate)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', time).format(instant)
}
