/** The words of a person's mail of the day: units and steps, dates and a link, and nothing of anybody's answers. */
import { weekdayAndDate, withOtherYear } from '#shared/dates.ts'
import type { Institution } from '#shared/session.ts'
import type { Step } from '#shared/step.ts'
import { fillIn } from '#shared/texts/define.ts'
import { digestMailTexts } from '#shared/texts/digest-mail.ts'
import type { MailWording } from '../organisation/mail-catalogue.ts'
import type { Person } from '../organisation/organisation.store.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { Round, RoundUnit } from '../round/round.store.ts'
import type { DigestItem } from './digest.ts'

/** As much of a person's day as its words need. */
export interface DigestToWrite {
  person: Pick<Person, 'name' | 'email' | 'language'>
  today: string
  items: readonly ItemToWrite[]
}

interface ItemToWrite extends Pick<DigestItem, 'cause' | 'nextNames' | 'request'> {
  round: Pick<Round, 'id'>
  unit: Pick<RoundUnit, 'unitId' | 'name'>
  step: Pick<Step, 'title'>
}

/** None for somebody without an address. */
export function digestMail(
  { person, today, items }: DigestToWrite,
  { institution, baseUrl, wording }: { institution: Institution; baseUrl: string; wording: MailWording },
): NewMail[] {
  const { language, email } = person
  if (!email) return []
  const say = (key: keyof typeof digestMailTexts, values: Record<string, string> = {}) =>
    fillIn(digestMailTexts[key][language], values)
  const dateOf = (date: string) => withOtherYear(date, today, language, weekdayAndDate)
  const lineOf = ({ step, cause, nextNames, request }: ItemToWrite) => {
    const due = cause.due === null ? '' : dateOf(cause.due)
    const key = keyOf(cause)
    const line = isAdaptable(key) ? wording('digest', key, language) : digestMailTexts[key][language]
    const words = fillIn(line, { step: step.title[language], due, asker: request?.askedBy ?? '' })
    const next = cause.next ? [say('next', { on: dateOf(cause.next.on), names: nextNames.join(', ') })] : []
    return `- ${[words, ...(request?.message ? [`«${request.message}»`] : []), ...next].join(' ')}`
  }
  const own = (part: 'intro' | 'closing') =>
    fillIn(wording('digest', part, language), {
      name: person.name,
      institution: institution.name[language],
      contact: institution.contact,
    })
  const units = new Map<string, ItemToWrite[]>()
  for (const item of items) {
    const key = `${item.round.id} ${item.unit.unitId}`
    units.set(key, [...(units.get(key) ?? []), item])
  }
  const paragraphs = [...units.values()].map((some) =>
    [some[0] ? `${some[0].unit.name[language]}:` : '', ...some.map(lineOf)].join('\n'),
  )
  return [
    {
      kind: 'digest',
      to: email,
      language,
      subject: say(items.length === 1 ? 'subject_one' : 'subject_other', { count: String(items.length) }),
      text: [
        say('greeting', { name: person.name }),
        own('intro'),
        ...paragraphs,
        say('all'),
        `${baseUrl}/waiting`,
        own('closing'),
      ]
        .filter((words) => words !== '')
        .join('\n\n'),
    },
  ]
}

/** Lines of which the institution may say how they are put: those that tell of others being told. */
const adaptable = ['superior', 'coordinator', 'handover', 'handoverDue'] as const

function isAdaptable(key: keyof typeof digestMailTexts): key is (typeof adaptable)[number] {
  return adaptable.some((one) => one === key)
}

function keyOf({ kind, as, due }: DigestItem['cause']): keyof typeof digestMailTexts {
  if (as !== 'doer') return 'above'
  if (due === null) return kind === 'handover' || kind === 'asked' ? kind : 'opened'
  return kind === 'opened' ? 'openedDue' : kind === 'handover' ? 'handoverDue' : kind
}
