/** The invitation as a letter, in the person's own language. */
import { Temporal } from 'temporal-polyfill'
import type { Language, Text } from '#shared/language.ts'
import type { Institution } from '#shared/session.ts'
import { fillIn } from '#shared/texts/define.ts'
import { roundMailTexts } from '#shared/texts/round-mail.ts'
import type { NewMail } from '../platform/outbox.store.ts'

export interface RoundLetter {
  institution: Institution
  roundTitle: Text
  /** Last day to answer, as it is written in each language. */
  lastDay: Text
  /** Shortest and longest usual time. */
  minutes: [number, number]
}

/** A date in words. @param date `yyyy-mm-dd` */
export function dateInWords(date: string): Text {
  const day = Temporal.PlainDate.from(date)
  const written = (locale: string) => day.toLocaleString(locale, { dateStyle: 'long' })
  return { nb: written('nb-NO'), nn: written('nn-NO'), en: written('en-GB') }
}

/** @param link the personal link, whole */
export function invitationMail(
  letter: RoundLetter,
  person: { name: string; email: string; language: Language },
  link: string,
): NewMail {
  const { language } = person
  const values = {
    round: letter.roundTitle[language],
    institution: letter.institution.name[language],
    contact: letter.institution.contact,
    date: letter.lastDay[language],
    shortest: String(letter.minutes[0]),
    longest: String(letter.minutes[1]),
    name: person.name,
    link,
  }
  return {
    kind: 'invitation',
    to: person.email,
    subject: fillIn(roundMailTexts.invitationSubject[language], values),
    text: fillIn(roundMailTexts.invitationBody[language], values),
  }
}
