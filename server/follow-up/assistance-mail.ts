/** What is written to those a unit asks for help, and back. A colleague reads the words here, behind the sign-in. */
import type { Text } from '#shared/language.ts'
import { assistanceMailTexts } from '#shared/texts/assistance-mail.ts'
import { fillIn } from '#shared/texts/define.ts'
import type { MailWording } from '../organisation/mail-catalogue.ts'
import type { Person } from '../organisation/organisation.store.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { Helping } from './assistance.ts'

export interface AssistanceLetter {
  unit: Text
  asker: { name: string; email: string | null }
  /** Who was asked. */
  recipient: string
  text: string
  /** The institution's contact, where whoever asked has no address. */
  contact: string
  /** Pages of the product: for those who are asked, and the unit's own. */
  links: { asked: string; unit: string }
  wording: MailWording
}

const kind = 'assistance'

/** To everybody of whom help is asked. */
export function askedMails(
  letter: AssistanceLetter,
  { people, email }: Pick<Helping, 'people' | 'email'>,
): NewMail[] {
  const { unit, asker, text } = letter
  if (email === null)
    return people.flatMap((person) => mailTo(person, letter, 'assistance-asked', letter.links.asked))
  const contact = asker.email ?? letter.contact
  const values = { asker: asker.name, unit: unit.nb, text, contact }
  return [
    {
      kind,
      to: email,
      language: 'nb',
      subject: fillIn(assistanceMailTexts.askedSubject.nb, { unit: unit.nb }),
      text: fillIn(assistanceMailTexts.askedOutside.nb, values),
    },
  ]
}

/** To the superior leader, who is only told. */
export function copyMails(letter: AssistanceLetter, superior: Person): NewMail[] {
  return mailTo(superior, letter, 'assistance-copy', letter.links.unit)
}

/** Back to whoever asked. */
export function answeredMails(letter: AssistanceLetter, asker: Person): NewMail[] {
  return mailTo(asker, letter, 'assistance-answered', letter.links.unit)
}

function mailTo(
  { name, email, language }: Person,
  { unit, asker, recipient, wording }: AssistanceLetter,
  mail: 'assistance-asked' | 'assistance-copy' | 'assistance-answered',
  link: string,
): NewMail[] {
  if (!email) return []
  const values = { name, asker: asker.name, unit: unit[language], recipient, link }
  return [
    {
      kind,
      to: email,
      language,
      subject: fillIn(wording(mail, 'subject', language), values),
      text: fillIn(wording(mail, 'text', language), values),
    },
  ]
}
