/**
 * What the log keeps beside an act: counts, dates, roles and fingerprints, stored once in the server's own words.
 * Here they are taken apart, so that the page can say them in the reader's language. Pure.
 */
import { type KeepingMode, keepingModeSchema } from '#shared/keeping-mode.ts'
import { type Layout, layoutSchema } from '#shared/layout.ts'
import { type AdaptableMail, adaptableMails } from '#shared/mail-text.ts'
import { type Circle, circleSchema } from '#shared/publication.ts'
import { type DatedKind, datedKinds } from '#shared/retention.ts'
import { type GrantableRole, grantableRoleSchema } from '#shared/session.ts'

type Counted = { added: number; changed: number; removed: number }

export type AuditDetail =
  /** Rounds of before there were key holders say nothing of them. */
  | {
      kind: 'launched'
      invited: number
      units: number
      keeping: KeepingMode | null
      /** Of before it could be chosen: null. */
      layout: Layout | null
      /** Name and version; empty for rounds of before it could be chosen. */
      questionnaire: string
    }
  /** A round without a survey, with name and version of its programme. */
  | { kind: 'running'; units: number; programme: string }
  /** `mailing`: a kind of mail (mailKindTexts). */
  | { kind: 'mailed'; mailing: string; mails: number }
  | { kind: 'letters'; letters: number }
  | { kind: 'mails'; mails: number }
  | { kind: 'deleted'; data: DatedKind; number: number }
  | { kind: 'mail-text'; mail: AdaptableMail }
  /** By so many key holders; the manifest's fingerprint in groups. */
  | { kind: 'signed'; signed: number; hash: string }
  | { kind: 'imported'; units: Counted; people: Counted }
  | { kind: 'registered'; units: number; people: number }
  /** SHA-256 of the released figures, 64 hexadecimal digits. */
  | { kind: 'fingerprint'; hash: string }
  | { kind: 'role'; role: GrantableRole; since?: string; until?: string | null }
  | { kind: 'deadline'; due: string; reason: string }
  | { kind: 'moved'; from: string; to: string }
  | { kind: 'day'; date: string }
  /** To whom results open, and on which day; null: as soon as there are results, or just then. */
  | { kind: 'circles'; circles: { circle: Circle; on: string | null }[] }
  /** Nothing that the act and its subject do not say already. */
  | { kind: 'nothing' }
  /** Stored by a version this page does not know: shown as it is. */
  | { kind: 'unknown'; text: string }

const date = '(\\d{4}-\\d{2}-\\d{2})'
const oneCircle = '(?:top|leaders|employees)(?: at-once| \\d{4}-\\d{2}-\\d{2})?'
const circleList = new RegExp(`^(${oneCircle}(?:, ${oneCircle})*)$`)
const counted = '\\+(\\d+) ~(\\d+) -(\\d+)'

const shapes: Readonly<Record<string, readonly (readonly [RegExp, (parts: string[]) => AuditDetail])[]>> = {
  'round-launched': [
    [
      /^(\d+) invited, (\d+) response units(?:, (custodian|single-key))?(?:, (theme-pages|one-statement), (\S+ \S+))?$/,
      ([invited, units, keeping, layout, questionnaire = '']) => ({
        kind: 'launched',
        invited: Number(invited),
        units: Number(units),
        keeping: keepingModeSchema.safeParse(keeping).data ?? null,
        layout: layoutSchema.safeParse(layout).data ?? null,
        questionnaire,
      }),
    ],
    [
      /^(\d+) units, without a survey, (\S+ \S+)$/,
      ([units, programme = '']) => ({ kind: 'running', units: Number(units), programme }),
    ],
  ],
  'ceremony-held': [
    [
      /^(\d+) signed ([0-9A-Z-]+)$/,
      ([signed, hash = '']) => ({ kind: 'signed', signed: Number(signed), hash }),
    ],
  ],
  'round-mailed': [
    [/^([a-z-]+): (\d+)$/, ([mailing = '', mails]) => ({ kind: 'mailed', mailing, mails: Number(mails) })],
  ],
  'mails-retried': [[/^(\d+)$/, ([mails]) => ({ kind: 'mails', mails: Number(mails) })]],
  'held-mails-sent': [[/^(\d+)$/, ([mails]) => ({ kind: 'mails', mails: Number(mails) })]],
  'held-mails-dropped': [[/^(\d+)$/, ([mails]) => ({ kind: 'mails', mails: Number(mails) })]],
  'data-deleted': [[/^([a-z-]+) (\d+)$/, ([kind, number]) => deletedIn(kind, Number(number))]],
  'retention-changed': [[/^[a-z-]+ \d+(, [a-z-]+ \d+)*$/, () => ({ kind: 'nothing' })]],
  'backup-restored': [[new RegExp(`^${date}$`), ([day = '']) => ({ kind: 'day', date: day })]],
  'mail-text-saved': [[/^([a-z-]+)(?: (?:nb|nn|en))*$/, ([mail]) => mailIn(mail)]],
  'mails-dropped': [[/^(\d+)$/, ([mails]) => ({ kind: 'mails', mails: Number(mails) })]],
  'letters-made': [[/^(\d+) letters$/, ([letters]) => ({ kind: 'letters', letters: Number(letters) })]],
  'register-imported': [
    [
      new RegExp(`^units ${counted}; people ${counted}$`),
      (parts) => ({
        kind: 'imported',
        units: countedIn(parts.slice(0, 3)),
        people: countedIn(parts.slice(3)),
      }),
    ],
    [
      /^(\d+) units, (\d+) people$/,
      ([units, people]) => ({ kind: 'registered', units: Number(units), people: Number(people) }),
    ],
  ],
  'round-letter-planned': [[new RegExp(`^${date}$`), ([day = '']) => ({ kind: 'day', date: day })]],
  'results-planned': [[circleList, ([list = '']) => circlesIn(list)]],
  'results-opened': [[circleList, ([list = '']) => circlesIn(list)]],
  'results-released': [[/^figures sha256:([0-9a-f]{64})$/, ([hash = '']) => ({ kind: 'fingerprint', hash })]],
  'absence-imported': [[/^\d{4}-\d{2}/, () => ({ kind: 'nothing' })]],
  'earlier-survey-imported': [
    [/^figures sha256:([0-9a-f]{64})$/, ([hash = '']) => ({ kind: 'fingerprint', hash })],
    [/^finished figures$/, () => ({ kind: 'nothing' })],
  ],
  'role-granted': [
    [/^([a-z-]+)$/, ([role = '']) => roleIn(role)],
    [
      new RegExp(`^([a-z-]+) ${date}/(?:${date})?$`),
      ([role = '', since = '', until = '']) => ({ ...roleIn(role), since, until: until || null }),
    ],
  ],
  'role-removed': [[/^([a-z-]+)$/, ([role = '']) => roleIn(role)]],
  'deadline-moved': [
    [new RegExp(`^${date}: (.*)$`, 's'), ([due = '', reason = '']) => ({ kind: 'deadline', due, reason })],
  ],
  'reminders-paused': [[new RegExp(`^${date}$`), ([day = '']) => ({ kind: 'day', date: day })]],
  'reminders-requested': [[/^\d+ units$/, () => ({ kind: 'nothing' })]],
  'closing-moved': [
    [new RegExp(`^${date} to ${date}$`), ([from = '', to = '']) => ({ kind: 'moved', from, to })],
  ],
  'leader-deputy-added': [
    [new RegExp(`^${date} to ${date}$`), ([from = '', to = '']) => ({ kind: 'moved', from, to })],
  ],
  'meeting-recorded': [[new RegExp(`^[a-z0-9-]+ ${date}$`), ([day = '']) => ({ kind: 'day', date: day })]],
  'meeting-taken-back': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'agenda-recorded': [[new RegExp(`^[a-z0-9-]+ ${date}$`), ([day = '']) => ({ kind: 'day', date: day })]],
  'planning-saved': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'planning-done': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'planning-reopened': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'planning-consultation-confirmed': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'sitting-added': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'sitting-changed': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'sitting-removed': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'risk-changed': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'risk-done': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'risk-reopened': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'agenda-taken-back': [[/^[a-z0-9-]+$/, () => ({ kind: 'nothing' })]],
  'filing-recorded': [[new RegExp(`^${date}$`), ([day = '']) => ({ kind: 'day', date: day })]],
  'filing-corrected': [[new RegExp(`^${date}$`), ([day = '']) => ({ kind: 'day', date: day })]],
}

function circlesIn(list: string): AuditDetail {
  const circles = list.split(', ').map((part) => {
    const [circle, on = 'at-once'] = part.split(' ')
    return { circle: circleSchema.parse(circle), on: on === 'at-once' ? null : on }
  })
  return { kind: 'circles', circles }
}

/** Reads a stored detail of an act stored with one; `nothing` for an act without. */
export function auditDetail(action: string, detail: string | null): AuditDetail {
  if (detail === null || detail === '') return { kind: 'nothing' }
  for (const [shape, read] of shapes[action] ?? []) {
    const match = shape.exec(detail)
    if (match) return read(match.slice(1))
  }
  return { kind: 'unknown', text: detail }
}

function deletedIn(kind: string | undefined, number: number): AuditDetail {
  const data = datedKinds.find((one) => one === kind)
  return data ? { kind: 'deleted', data, number } : { kind: 'nothing' }
}

function mailIn(word: string | undefined): AuditDetail {
  const mail = adaptableMails.find((one) => one === word)
  return mail ? { kind: 'mail-text', mail } : { kind: 'nothing' }
}

function countedIn([added, changed, removed]: string[]): Counted {
  return { added: Number(added), changed: Number(changed), removed: Number(removed) }
}

function roleIn(role: string): AuditDetail {
  const known = grantableRoleSchema.safeParse(role)
  return known.success ? { kind: 'role', role: known.data } : { kind: 'unknown', text: role }
}
