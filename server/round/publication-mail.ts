/** What people are told when results open and when a plan is ready, each in the own language, with one link. */
import { dateInWords } from '#shared/dates.ts'
import type { Text } from '#shared/language.ts'
import type { Institution } from '#shared/session.ts'
import { fillIn } from '#shared/texts/define.ts'
import { publicationMailTexts as texts } from '#shared/texts/publication-mail.ts'
import type { MailWording } from '../organisation/mail-catalogue.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { Addressee } from './round-mail.ts'

/** What these mails have in common. */
export interface PublicationLetter {
  institution: Institution
  round: { id: string; title: Text }
  /** Address people use, without a slash at the end. */
  baseUrl: string
  wording: MailWording
}

/**
 * To a leader or safety representative: straight to the report of their unit, or with several units to the page of the
 * first, from where they choose the others.
 *
 * @param units whose results opened to them now, the uppermost first; at least one
 * @param employeesOn the day (ISO) on which employees may read them; null: the same day
 */
export function resultsMail(
  letter: PublicationLetter,
  { name, email, language }: Addressee,
  units: readonly { id: string; name: Text }[],
  employeesOn: string | null,
): NewMail {
  const [first] = units
  if (!first) throw new Error('A mail about results needs a unit')
  const one = units.length === 1
  const page = one ? `/rounds/${letter.round.id}/units/${first.id}/report` : `/units/${first.id}`
  const employees =
    employeesOn === null
      ? texts.employeesToo[language]
      : fillIn(texts.employeesLater[language], { date: dateInWords(employeesOn)[language] })
  const values = {
    name,
    unit: first.name[language],
    count: String(units.length),
    link: `${letter.baseUrl}${page}`,
    employees,
    contact: letter.institution.contact,
  }
  return {
    kind: 'results-open',
    to: email,
    language,
    subject: fillIn(letter.wording('results-open', 'subject', language), {
      round: letter.round.title[language],
    }),
    text: fillIn(letter.wording('results-open', one ? 'oneUnit' : 'severalUnits', language), values),
  }
}

/** To an employee, about the own unit, whichever that is. */
export function employeesMail(letter: PublicationLetter, { name, email, language }: Addressee): NewMail {
  const values = { name, link: ownPage(letter), contact: letter.institution.contact }
  return {
    kind: 'results-open-employees',
    to: email,
    language,
    subject: fillIn(letter.wording('results-open-employees', 'subject', language), {
      round: letter.round.title[language],
    }),
    text: fillIn(letter.wording('results-open-employees', 'text', language), values),
  }
}

/** To an employee of the unit whose plan was signed. */
export function planMail(
  letter: PublicationLetter,
  { name, email, language }: Addressee,
  unitName: Text,
): NewMail {
  const unit = unitName[language]
  const round = letter.round.title[language]
  const values = { name, unit, round, link: ownPage(letter), contact: letter.institution.contact }
  return {
    kind: 'plan-ready',
    to: email,
    language,
    subject: fillIn(letter.wording('plan-ready', 'subject', language), { unit, round }),
    text: fillIn(letter.wording('plan-ready', 'text', language), values),
  }
}

/** Where an employee reads the own unit's results and plan. */
function ownPage({ baseUrl }: PublicationLetter): string {
  return `${baseUrl}/own`
}
