/** What a single cell says: percent, date, yes or no, language, e-mail. */
import { z } from 'zod'
import type { Language } from '#shared/language.ts'
import type { RegisterError } from '#shared/register.ts'

type CellError = RegisterError['code']
export type Cell<T> = { value: T } | { error: CellError }

/** Percent from 0 to 100 with decimal comma or point, as hundredths of a percent: `60,5` is 6050. */
export function readPercent(cell: string): Cell<number> {
  const match = /^(-?\d{1,9})(?:[.,](\d{1,2}))?\s*%?$/.exec(cell)
  if (!match) return { error: 'not-a-number' }
  const hundredths = Math.abs(Number(match[1])) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  const negative = cell.startsWith('-') && hundredths > 0
  return negative || hundredths > 10_000 ? { error: 'percent-out-of-range' } : { value: hundredths }
}

/** A date `dd.mm.yyyy` (or ISO 8601) as ISO 8601; null for an empty cell. */
export function readDate(cell: string): Cell<string | null> {
  if (cell === '') return { value: null }
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell)
  const iso = norwegian
    ? `${norwegian[3]}-${norwegian[2]?.padStart(2, '0')}-${norwegian[1]?.padStart(2, '0')}`
    : cell
  return z.iso.date().safeParse(iso).success ? { value: iso } : { error: 'not-a-date' }
}

const yes = new Set(['ja', 'j', 'yes', 'y', '1', 'x'])
const no = new Set(['', 'nei', 'n', 'no', '0'])

/** An empty cell is a no. */
export function readYesNo(cell: string): Cell<boolean> {
  const word = cell.toLowerCase()
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : { error: 'not-yes-or-no' }
}

const languageWords: Record<string, Language> = {
  nb: 'nb',
  bokmål: 'nb',
  no: 'nb',
  nn: 'nn',
  nynorsk: 'nn',
  en: 'en',
  engelsk: 'en',
  english: 'en',
}

/** Null for an empty cell: the register does not say. */
export function readLanguage(cell: string): Cell<Language | null> {
  if (cell === '') return { value: null }
  const word = cell.toLowerCase()
  const language = Object.hasOwn(languageWords, word) ? languageWords[word] : undefined
  return language ? { value: language } : { error: 'unknown-language' }
}

const emailSchema = z.email().max(254)

/** Lower case; null for an empty cell. */
export function readEmail(cell: string): Cell<string | null> {
  if (cell === '') return { value: null }
  const email = cell.toLowerCase()
  return emailSchema.safeParse(email).success ? { value: email } : { error: 'not-an-email' }
}
