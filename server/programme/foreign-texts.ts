/** Texts as SurveyJS and its editors write them: a plain string, or an object by language. */
import { type Language, languages, type Text } from '#shared/language.ts'
import { type Findings, leaveOut } from './foreign-findings.ts'
import { shortened } from './markup.ts'

const languageOf: Record<string, Language> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' }

/** Empty in the languages in which it is missing. */
export type PartText = Text

export const noText: PartText = { nb: '', nn: '', en: '' }

/** The language of plain strings: that of the file's `locale` where it is one of ours, else English, as in SurveyJS. */
export function plainLanguage(locale: unknown): Language {
  return typeof locale === 'string' && Object.hasOwn(languageOf, locale) ? (languageOf[locale] ?? 'en') : 'en'
}

/**
 * @param plain the language of plain strings and of `default`
 * @returns null where there is no text at all
 */
export function readText(
  value: unknown,
  place: string,
  plain: Language,
  findings: Findings,
): PartText | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return { ...noText, [plain]: value }
  if (typeof value === 'number') return sameEverywhere(value)
  if (typeof value !== 'object' || Array.isArray(value)) {
    findings.problems.push(`${place}: must be a text, or an object of texts by language`)
    return null
  }
  const words = { ...noText }
  let other = ''
  for (const [key, text] of Object.entries(value)) {
    const language = Object.hasOwn(languageOf, key) ? languageOf[key] : undefined
    if (key === 'default' && typeof text === 'string') other = text
    else if (language && typeof text === 'string') words[language] ||= text
    else if (language || key === 'default') findings.problems.push(`${place}.${key}: must be a text`)
    else leaveOut(findings, `texts in the language "${shortened(key)}"`)
  }
  if (words[plain] === '') words[plain] = other
  else if (words.en === '') words.en = other
  return languages.some((language) => words[language].trim() !== '') ? words : null
}

export function sameEverywhere(value: string | number): PartText {
  return { nb: `${value}`, nn: `${value}`, en: `${value}` }
}

export function missingIn(text: PartText): Language[] {
  return languages.filter((language) => text[language].trim() === '')
}
