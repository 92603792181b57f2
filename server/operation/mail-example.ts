/** Mails as their readers would get them with the words that are handed in: made by what makes the mails themselves. */
import type { Language } from '#shared/language.ts'
import type { AdaptableMail } from '#shared/mail-text.ts'
import type { Institution } from '#shared/session.ts'
import { mailExampleTexts as texts } from '#shared/texts/mail-example.ts'
import { answeredMails, askedMails, copyMails } from '../follow-up/assistance-mail.ts'
import type { MailWording } from '../organisation/mail-catalogue.ts'
import { noticeMail } from '../plan/plan-mail.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { Cause } from '../reminder/causes.ts'
import { digestMail } from '../reminder/digest-mail.ts'
import { letterFor, proposedLetter } from '../reminder/round-letter.ts'
import { addDays } from '../reminder/working-day.ts'
import { employeesMail, planMail, resultsMail } from '../round/publication-mail.ts'
import { beginningMail } from '../round/running-round-mail.ts'

export interface Exampled {
  wording: MailWording
  language: Language
  institution: Institution
  /** ISO date; the dates of the example lie around it. */
  today: string
}

const baseUrl = 'https://medvirk.example'
const roundId = 'round'
const unit = { id: 'unit', name: texts.unit }
const units = [unit, { id: 'other', name: texts.otherUnit }]

/** One for each way the mail may turn out; at least one. */
export function exampleMails(mail: AdaptableMail, example: Exampled): Pick<NewMail, 'subject' | 'text'>[] {
  const { wording, language, institution, today } = example
  const to = { name: texts.person[language], email: 'kari.vik@medvirk.example', language }
  const letter = { institution, round: { id: roundId, title: texts.round }, baseUrl, wording }
  const notice = {
    unit: texts.unit,
    from: texts.above,
    link: `${baseUrl}/plan`,
    contact: institution.contact,
  }
  switch (mail) {
    case 'round-letter':
      return [[unit], units].map((led) =>
        letterFor(proposedLetter(wording), letterRound(example), { ...to, units: led }),
      )
    case 'round-begun':
      return [beginningMail(letter, to, [unit]), beginningMail(letter, to, units)]
    case 'digest':
      return digestMail(exampleDigest(to, today), { institution, baseUrl, wording })
    case 'results-open':
      return [resultsMail(letter, to, [unit], null), resultsMail(letter, to, units, addDays(today, 14))]
    case 'results-open-employees':
      return [employeesMail(letter, to)]
    case 'plan-ready':
      return [planMail(letter, to, texts.unit)]
    case 'measure-given':
      return [noticeMail(wording, to, { news: mail, ...notice })]
    case 'measure-lifted':
    case 'lift-answered':
      return [noticeMail(wording, to, { news: mail, ...notice, unit: texts.above, from: texts.unit })]
    case 'assistance-asked':
    case 'assistance-copy':
    case 'assistance-answered':
      return assistanceMails(mail, to, example)
  }
}

function letterRound({ institution, today }: Exampled) {
  return {
    institution,
    title: texts.round,
    dates: [
      { step: texts.meeting, due: addDays(today, 28) },
      { step: texts.plan, due: addDays(today, 42) },
    ],
    baseUrl,
  }
}

/** A line of every kind that the institution may word, for a leader with two units. */
function exampleDigest(person: { name: string; email: string; language: Language }, today: string) {
  const cause = (kind: Cause['kind'], due: string | null, next: Cause['next'] = null): Cause => ({
    personId: '',
    kind,
    as: 'doer',
    due,
    mark: '',
    next,
    requestId: null,
  })
  const late = addDays(today, -8)
  const item = (at: 0 | 1, step: keyof typeof texts, told: Cause, nextNames: string[] = []) => ({
    round: { id: roundId },
    unit: { unitId: units[at]?.id ?? '', name: units[at]?.name ?? texts.unit },
    step: { title: texts[step] },
    cause: told,
    nextNames,
    request: null,
  })
  const superior = texts.superior[person.language]
  return {
    person,
    today,
    items: [
      item(0, 'meeting', cause('late', addDays(today, -1), { rung: 'superior', on: addDays(today, 7) }), [
        superior,
      ]),
      item(0, 'risk', cause('superior', late)),
      item(0, 'plan', cause('coordinator', late)),
      item(1, 'meeting', cause('handover', null)),
      item(1, 'closing', cause('handover', addDays(today, 14))),
    ],
  }
}

function assistanceMails(
  mail: 'assistance-asked' | 'assistance-copy' | 'assistance-answered',
  to: { name: string; email: string; language: Language },
  { wording, language, institution }: Exampled,
): NewMail[] {
  const person = { ...to, id: '', languageChosen: true }
  const letter = {
    unit: texts.unit,
    asker: { name: texts.colleague[language], email: null },
    recipient: texts.superior[language],
    text: '',
    contact: institution.contact,
    links: { asked: `${baseUrl}/assistance`, unit: `${baseUrl}/unit` },
    wording,
  }
  if (mail === 'assistance-copy') return copyMails(letter, person)
  if (mail === 'assistance-answered') return answeredMails(letter, person)
  return askedMails(letter, { people: [person], email: null })
}
