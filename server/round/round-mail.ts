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
  /** Last day to answer, `yyyy-mm-dd`. */
  closesOn: string
  /** Shortest and longest usual time. */
  minutes: [number, number]
}

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

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
    date: Temporal.PlainDate.from(letter.closesOn).toLocaleString(locales[language], { dateStyle: 'long' }),
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
