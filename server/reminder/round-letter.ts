/** The letter to a round's leaders: whose it is to get, and what each of them reads. */
import { fullDate } from '#shared/dates.ts'
import type { Language, Text } from '#shared/language.ts'
import { languages } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import type { LetterContent } from '#shared/round-letter.ts'
import type { Institution } from '#shared/session.ts'
import { fillIn } from '#shared/texts/define.ts'
import { letterTemplateTexts as texts } from '#shared/texts/round-letter-template.ts'
import type { MailWording } from '../organisation/mail-catalogue.ts'

/** What is proposed while nobody has written anything: the institution's own words, or the product's. */
export function proposedLetter(wording: MailWording): LetterContent {
  const inEach = (part: 'subject' | 'text') => ({
    nb: wording('round-letter', part, 'nb'),
    nn: wording('round-letter', part, 'nn'),
    en: wording('round-letter', part, 'en'),
  })
  return { subject: inEach('subject'), text: inEach('text') }
}

/** What the letters of a round have in common. */
export interface LetterRound {
  institution: Institution
  title: Text
  /** The steps with a date for the whole round, the first one first. */
  dates: readonly { step: Text; due: string }[]
  /** Without a slash at the end. */
  baseUrl: string
}

/** A leader, and the units of the round that the person leads, the uppermost first; at least one. */
export interface LetterReader {
  name: string
  language: Language
  units: readonly { id: string; name: Text }[]
}

/**
 * What one leader reads.
 *
 * @throws when the words hold a placeholder that is none: saved letters hold none (letterContentSchema)
 */
export function letterFor(
  content: LetterContent,
  round: LetterRound,
  { name, language, units }: LetterReader,
): { subject: string; text: string } {
  const [first] = units
  if (!first) throw new Error('A letter to a leader needs a unit')
  const link = units.length === 1 ? `/units/${first.id}` : '/waiting'
  const values = valuesOf(round, language, {
    name,
    units: unitsIn(units, language),
    link: `${round.baseUrl}${link}`,
  })
  return { subject: fillIn(content.subject[language], values), text: fillIn(content.text[language], values) }
}

/** What those read who get a copy: the same words, addressed to no leader in particular. @param leaders who got it */
export function copyFor(
  content: LetterContent,
  round: LetterRound,
  language: Language,
  leaders: number,
): { subject: string; text: string } {
  const values = valuesOf(round, language, {
    name: texts.copyName[language],
    units: texts.copyUnits[language],
    link: round.baseUrl,
  })
  const subject = fillIn(content.subject[language], values)
  return {
    subject: fillIn(texts.copySubject[language], { subject }),
    text: `${fillIn(texts.copyLead[language], { count: String(leaders) })}\n\n${fillIn(content.text[language], values)}`,
  }
}

/** The letter as one of its readers gets it, in every language, for whoever writes it. */
export function exampleLetter(
  content: LetterContent,
  round: LetterRound,
  reader: Omit<LetterReader, 'language'>,
): LetterContent {
  const each = languages.map(
    (language) => [language, letterFor(content, round, { ...reader, language })] as const,
  )
  const inEach = (part: 'subject' | 'text') =>
    Object.fromEntries(each.map(([language, letter]) => [language, letter[part]])) as Text
  return { subject: inEach('subject'), text: inEach('text') }
}

function valuesOf(
  { institution, title, dates }: LetterRound,
  language: Language,
  reader: { name: string; units: string; link: string },
): Record<string, string> {
  return {
    ...reader,
    round: title[language],
    institution: institution.name[language],
    contact: institution.contact,
    dates: dates
      .map(({ step, due }) =>
        fillIn(texts.date[language], { date: fullDate(due, language), step: step[language] }),
      )
      .join('\n'),
  }
}

/** Two by name, of more the first and how many there are besides: forty names are no sentence. */
function unitsIn(units: LetterReader['units'], language: Language): string {
  const names = units.map(({ name }) => name[language])
  const [first = '', second] = names
  if (second === undefined) return first
  if (names.length === 2) return listOf(names, language)
  return fillIn(texts.units[language], { first, others: String(names.length - 1) })
}
