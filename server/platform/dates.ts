/** Dates as mails, letters and the pages the server writes have them; client/platform/dates.ts is for the pages that browsers draw. */
import { Temporal } from 'temporal-polyfill'
import { type Language, languages, type Text } from '#shared/language.ts'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** `30. oktober 2026`, `30 October 2026`. @param date `yyyy-mm-dd` */
export function dateInWords(date: string): Text {
  const day = Temporal.PlainDate.from(date)
  const written = languages.map((language) => [
    language,
    day.toLocaleString(locales[language], { dateStyle: 'long' }),
  ])
  return Object.fromEntries(written)
}

/** `fredag 30. oktober`, `Friday 30 October`. @param date `yyyy-mm-dd` */
export function weekdayAndDate(date: string, language: Language): string {
  const day = Temporal.PlainDate.from(date)
  const weekday = day.toLocaleString(locales[language], { weekday: 'long' })
  return `${weekday} ${day.toLocaleString(locales[language], { day: 'numeric', month: 'long' })}`
}
