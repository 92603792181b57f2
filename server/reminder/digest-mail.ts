/** The words of a person's mail of the day: units and steps, dates and a link, and nothing of anybody's answers. */
import { weekdayAndDate, withOtherYear } from '#shared/dates.ts'
import { listOf } from '#shared/lists.ts'
import type { Institution } from '#shared/session.ts'
import type { Step } from '#shared/step.ts'
import { fillIn } from '#shared/texts/define.ts'
import { digestMailTexts } from '#shared/texts/digest-mail.ts'
import type { MailWording } from '../organisation/mail-catalogue.ts'
import type { Person } from '../organisation/organisation.store.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { MailFile } from '../platform/outbox-file.store.ts'
import type { Round, RoundUnit } from '../round/round.store.ts'
import type { DigestItem } from './digest.ts'
import { digestParts, type Part } from './digest-parts.ts'

/** As much of a person's day as its words need. */
export interface DigestToWrite {
  person: Pick<Person, 'name' | 'email' | 'language'>
  today: string
  items: readonly ItemToWrite[]
}

interface ItemToWrite extends Pick<DigestItem, 'cause' | 'nextNames' | 'request'> {
  round: Pick<Round, 'id'>
  unit: Pick<RoundUnit, 'unitId' | 'name'>
  step: Pick<Step, 'title' | 'form'>
  /** Why the date was moved; null where nobody has. */
  reason?: string | null
}

interface Words {
  institution: Institution
  baseUrl: string
  wording: MailWording
}

/**
 * None for somebody without an address. What is the same in many units is said once, with the units below it.
 *
 * @param files dates for the person's calendar
 */
export function digestMail(
  digest: DigestToWrite,
  { institution, baseUrl, wording }: Words,
  files: readonly MailFile[] = [],
): NewMail[] {
  const { person, today, items } = digest
  const { language, email } = person
  if (!email) return []
  const own = (part: 'intro' | 'closing') =>
    fillIn(wording('digest', part, language), {
      name: person.name,
      institution: institution.name[language],
      contact: institution.contact,
    })
  const parts = digestParts(items, today)
  const only = onlyUnit(items)
  const { words, link } = linkOf(items, baseUrl)
  const paragraphs = [
    say(language, 'greeting', { name: person.name }),
    own('intro'),
    only ? say(language, 'about', { unit: only.name[language] }) : '',
    ...parts.map((part) =>
      [
        ...(parts.length > 1 || part.items.length > 1 ? [say(language, part.name)] : []),
        ...linesOf(part, { digest, wording, withUnits: only === null }),
      ].join('\n'),
    ),
    say(language, words),
    link,
    files.length > 0 ? say(language, 'files') : '',
    own('closing'),
    say(language, 'rhythm'),
  ]
  return [
    {
      kind: 'digest',
      to: email,
      language,
      subject: subjectOf(digest, parts),
      text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
      ...(files.length > 0 ? { attachments: files } : {}),
    },
  ]
}

type Language = Person['language']
type Key = keyof typeof digestMailTexts

function say(language: Language, key: Key, values: Record<string, string> = {}): string {
  return fillIn(digestMailTexts[key][language], values)
}

/** The most urgent part is what the mail is about. */
function subjectOf({ person: { language }, today }: DigestToWrite, [first]: Part<ItemToWrite>[]): string {
  const [item, ...others] = first?.items ?? []
  if (!first || !item) return ''
  const what = `${item.step.title[language]}, ${item.unit.name[language]}`
  const count = String(others.length + 1)
  const many = others.length > 0
  if (first.name === 'partLate')
    return say(language, many ? 'subjectManyLate' : 'subjectLate', { what, count })
  if (first.name === 'partAbove')
    return say(language, many ? 'subjectManyAbove' : 'subjectAbove', { what, count })
  if (item.cause.due === null) return say(language, many ? 'subjectManyOpen' : 'subjectOpen', { what, count })
  const due = dateOf(item.cause.due, today, language)
  return say(language, many ? 'subjectManyDue' : 'subjectDue', { what, count, due })
}

function dateOf(date: string, today: string, language: Language): string {
  return withOtherYear(date, today, language, weekdayAndDate)
}

/** Items in the same words stand once, with their units on lines of their own. */
function linesOf(
  { items }: Part<ItemToWrite>,
  { digest, wording, withUnits }: { digest: DigestToWrite; wording: MailWording; withUnits: boolean },
): string[] {
  const { language } = digest.person
  const unitsOf = new Map<string, string[]>()
  for (const item of items) {
    const line = lineOf(item, digest, wording)
    unitsOf.set(line, [...(unitsOf.get(line) ?? []), item.unit.name[language]])
  }
  return [...unitsOf].map(([line, units]) =>
    [`- ${line}`, ...(withUnits ? [...new Set(units)].map((name) => `  - ${name}`) : [])].join('\n'),
  )
}

function lineOf(
  { step, cause, nextNames, request, reason }: ItemToWrite,
  { person: { language }, today }: DigestToWrite,
  wording: MailWording,
): string {
  const due = cause.due === null ? '' : dateOf(cause.due, today, language)
  const isPast = cause.due !== null && cause.due < today
  const key = keyOf(cause, isPast)
  const line = isAdaptable(key) ? wording('digest', key, language) : digestMailTexts[key][language]
  // These say nothing of the date themselves.
  const dated = cause.due !== null && (key === 'asked' || key === 'handover')
  return [
    fillIn(line, { step: step.title[language], due, asker: request?.askedBy ?? '' }),
    ...(request?.message ? [`«${inOneLine(request.message)}»`] : []),
    ...(dated ? [say(language, isPast ? 'hadDue' : 'hasDue', { due })] : []),
    ...(cause.kind === 'moved' && reason ? [say(language, 'movedWhy', { reason: inOneLine(reason) })] : []),
    ...(cause.next
      ? [
          say(language, 'next', {
            on: dateOf(cause.next.on, today, language),
            names: listOf(nextNames, language),
          }),
        ]
      : []),
  ].join(' ')
}

/** What people wrote in several lines would end the item, and what follows would belong to nothing. */
function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}

/** Lines of which the institution may say how they are put: those that tell of others being told. */
const adaptable = ['superior', 'coordinator', 'handover', 'handoverDue'] as const

function isAdaptable(key: Key): key is (typeof adaptable)[number] {
  return adaptable.some((one) => one === key)
}

function keyOf({ kind, as, due }: DigestItem['cause'], isPast: boolean): Key {
  if (as !== 'doer') return 'above'
  if (kind === 'handover') return due === null || isPast ? 'handover' : 'handoverDue'
  if (due === null) return kind === 'asked' ? kind : 'opened'
  return kind === 'opened' ? 'openedDue' : kind
}

/** Null where the mail is about several. */
function onlyUnit(items: readonly ItemToWrite[]): ItemToWrite['unit'] | null {
  const [first] = items
  return first && items.every(({ unit }) => unit.unitId === first.unit.unitId) ? first.unit : null
}

/** One link: to the form where that is all, to the unit where it is one, or to everything that waits. */
function linkOf(items: readonly ItemToWrite[], baseUrl: string): { words: Key; link: string } {
  const [first, ...others] = items
  const sameRound = others.every(({ round }) => round.id === first?.round.id)
  if (!first || !sameRound || !onlyUnit(items)) return { words: 'toAll', link: `${baseUrl}/waiting` }
  const { round, unit, step, cause } = first
  if (others.length === 0 && step.form !== undefined && cause.as === 'doer')
    return { words: 'toForm', link: `${baseUrl}/forms/rounds/${round.id}/units/${unit.unitId}/${step.form}` }
  return { words: 'toUnit', link: `${baseUrl}/units/${unit.unitId}?round=${round.id}` }
}
