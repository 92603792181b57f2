/**
 * Calendar dates (`yyyy-mm-dd`) in the person's language. Month names are the same in bokmål and nynorsk;
 * browsers leave nynorsk out of their language data, so its weekdays are written here.
 */
import type { Language, Text } from './language.ts'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }
const nynorskWeekdays = ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag']

// Dates have no time zone: they are read and written as UTC, so that no browser moves them by a day.
function moment(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

// Making one takes longer than a hundred dates: thousands of mails hold ten dates each.
const formats = new Map<string, Intl.DateTimeFormat>()

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key)
  const made = known ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  if (!known) formats.set(key, made)
  return made.format(moment(date))
}

/** `30. oktober 2026`, `30 October 2026` */
export function fullDate(date: string, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** The same in all three languages, for what is sent to several people. */
export function dateInWords(date: string): Text {
  return { nb: fullDate(date, 'nb'), nn: fullDate(date, 'nn'), en: fullDate(date, 'en') }
}

/** `30. oktober`, `30 October` */
export function dayAndMonth(date: string, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'long' })
}

/** `30. okt`, `30 Oct`; for places too narrow for the whole month. */
export function shortDate(date: string, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'short' }).replace(/\.$/, '')
}

/** `30.10.2026`, `30/10/2026`; for tables. */
export function numericDate(date: string, language: Language): string {
  return format(date, language, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/**
 * A date as `write` has it, with its year where that is not the year of `today`: `30. oktober`, `30. oktober 2027`.
 *
 * @param write one of the functions here that leave the year out
 */
export function withOtherYear(
  date: string,
  today: string,
  language: Language,
  write: (date: string, language: Language) => string,
): string {
  const year = date.slice(0, 4)
  return year === today.slice(0, 4) ? write(date, language) : `${write(date, language)} ${year}`
}

function weekday(date: string, language: Language): string {
  if (language === 'nn') return nynorskWeekdays[moment(date).getUTCDay()] ?? ''
  return format(date, language, { weekday: 'long' })
}

/** `fredag 30. oktober`, `Friday 30 October` */
export function weekdayAndDate(date: string, language: Language): string {
  return `${weekday(date, language)} ${dayAndMonth(date, language)}`
}

/** `fredag 30. oktober 2026`, `Friday 30 October 2026` */
export function weekdayAndFullDate(date: string, language: Language): string {
  return `${weekday(date, language)} ${fullDate(date, language)}`
}

/** One day alone as `fullDate`; `3.–23. november 2025`, `3. november–4. desember 2025`, across years both with their year. */
export function dateRange(from: string, to: string, language: Language): string {
  if (from === to) return fullDate(from, language)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${fullDate(from, language)} – ${fullDate(to, language)}`
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayAndMonth(from, language)} – ${fullDate(to, language)}`
  return `${format(from, language, { day: 'numeric' })}–${fullDate(to, language)}`
}

/** `oktober`, `October` */
export function monthName(date: string, language: Language): string {
  return format(date, language, { month: 'long' })
}

/** `september 2026`, `September 2026`. @param month `yyyy-mm` */
export function monthAndYear(month: string, language: Language): string {
  return format(`${month}-01`, language, { month: 'long', year: 'numeric' })
}

/** `sep`, `Sept`; for places too narrow for the whole name. @param month `yyyy-mm` */
export function shortMonth(month: string, language: Language): string {
  return format(`${month}-01`, language, { month: 'short' }).replace(/\.$/, '')
}

/** A moment (ISO 8601 with zone) where the person is: `30.10.2026, 14:05`, `30/10/2026, 14:05` */
export function dateAndTime(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment))
}

const inNorway = { timeZone: 'Europe/Oslo' } as const
// Swedish writes a date as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv-SE', inNorway)

/**
 * When something was done, as short as it can be said: the time of a moment of today, else the day.
 *
 * @param moment ISO 8601 with zone @param today the day in Norway
 */
export function momentWords(moment: string, today: string, language: Language): string {
  const instant = new Date(moment)
  const day = isoDay.format(instant)
  if (day !== today) return withOtherYear(day, today, language, shortDate)
  const time = { hour: '2-digit', minute: '2-digit', ...inNorway } as const
  return new Intl.DateTimeFormat(locales[language], time).format(instant)
}
