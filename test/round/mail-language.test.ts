import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dateInWords } from '#shared/dates.ts'
import { type Language, languages } from '#shared/language.ts'
import { setLanguage } from '../../server/access/person.store.ts'
import { loadSeal } from '../../server/keeping/seal.store.ts'
import { ownWording } from '../../server/organisation/mail-catalogue.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { queueDueReminders } from '../../server/round/mailing.job.ts'
import { queueAbortedMails, queueAfterCloseMails } from '../../server/round/mailing.store.ts'
import { employeesMail, planMail, resultsMail } from '../../server/round/publication-mail.ts'
import { findRound } from '../../server/round/round.store.ts'
import {
  addressMail,
  invitationMail,
  type MailingWords,
  mailingMail,
  publicPage,
} from '../../server/round/round-mail.ts'
import { moveIn, people } from '../cast.ts'
import { waitingMails } from '../mails.ts'
import { openedRound } from '../opened-round.ts'
import { bokmalIn, nynorskIn } from '../shared/norwegian-words.ts'
import { freshServices } from '../world.ts'
import { draftedRound } from './launched.ts'

const letter = {
  institution: {
    name: { nb: 'Nordhavn', nn: 'Nordhavn', en: 'Nordhavn' },
    recordsSystem: 'ePhorte',
    contact: 'hms@nordhavn.example',
  },
  roundTitle: { nb: 'HMS 2026', nn: 'HMS 2026', en: 'HMS 2026' },
  lastDay: dateInWords('2026-10-25'),
  minutes: [15, 20] as [number, number],
  page: publicPage('https://medvirk.example', '00000000-0000-4000-8000-000000000001'),
  pilot: true,
}
const seal = {
  manifestHash: new Uint8Array(32),
  threshold: 2,
  custodians: [{ name: 'HR', fingerprint: 'AAAA-BBBB' }],
}
const link = 'https://medvirk.example/answer/00000000#secret.pin'

const opening = {
  institution: letter.institution,
  round: { id: '00000000-0000-4000-8000-000000000001', title: letter.roundTitle },
  baseUrl: 'https://medvirk.example',
  wording: ownWording,
}
const unit = { id: '00000000-0000-4000-8000-000000000002', name: letter.roundTitle }

/** Every mail of a round's year, in the order people get them. */
const kinds: Record<string, (person: { name: string; email: string; language: Language }) => string> = {
  invitation: (person) => whole(invitationMail(letter, seal, person, link)),
  'invitation without key holders': (person) =>
    whole(invitationMail(letter, { ...seal, threshold: 0, custodians: [] }, person, link)),
  'first reminder, nothing collected': (person) => mailing('first-reminder', 12, false, person),
  'second reminder, collected, the day before the last': (person) =>
    mailing('second-reminder', 1, true, person),
  'reminder on the last day': (person) => mailing('second-reminder', 0, false, person),
  'after the close': (person) =>
    whole(mailingMail({ ...letter, pilot: false }, { kind: 'after-close' }, person)),
  aborted: (person) => whole(mailingMail(letter, { kind: 'aborted' }, person)),
  'results to the leader of one unit': (person) => whole(resultsMail(opening, person, [unit], null)),
  'results to the leader of several units': (person) =>
    whole(resultsMail(opening, person, [unit, unit], '2026-11-09')),
  'results to an employee': (person) => whole(employeesMail(opening, person)),
  'the plan is ready': (person) => whole(planMail(opening, person, unit.name)),
  'address changed': (person) => whole(addressMail(letter, person, 'ny@nordhavn.example')),
}

function mailing(
  kind: 'first-reminder' | 'second-reminder',
  daysLeft: number,
  collected: boolean,
  person: Parameters<typeof mailingMail>[2],
): string {
  const words: MailingWords = { kind, link, daysLeft, collected }
  return whole(mailingMail(letter, words, person))
}

function whole({ subject, text }: { subject: string; text: string }): string {
  return `${subject}\n${text}`
}

describe('a mail of a round', () => {
  test.each(Object.entries(kinds))('is in one language from subject to end: %s', (_, write) => {
    const [nb = '', nn = '', en = ''] = languages.map((language) =>
      write({ name: 'Eva', email: 'eva@nordhavn.example', language }),
    )
    expect(nynorskIn(nb)).toEqual([])
    expect(bokmalIn(nb)).not.toEqual([])
    expect(bokmalIn(nn)).toEqual([])
    expect(nynorskIn(nn)).not.toEqual([])
    expect(en).toMatch(/^Hello Eva,$/m)
    expect(en).not.toMatch(/[æøå]|\b(?:og|ikke|ikkje|undersøk\w+)\b/i)
    for (const text of [nb, nn, en]) expect(text).not.toMatch(/\{\{|undefined/)
  })
})

describe('whoever chooses another language while the survey is open', () => {
  test('gets the next mails in it, and nobody else does', async () => {
    const services = freshServices('2026-10-06T08:00:00Z')
    await moveIn(services.storage)
    const roundId = await draftedRound(services.storage)
    await openedRound(services, roundId)
    const toEva = async (kind: string) =>
      (await waitingMails(services, kind)).find(({ to }) => to === 'employee@nordhavn.example')
    expect((await toEva('invitation'))?.text).toMatch(/^Hei /)
    await transaction(services.storage, (tx) => setLanguage(tx, people.employee, 'en'))

    const later = { ...services, clock: frozenClock('2026-10-13T08:00:00Z') }
    await queueDueReminders(later, loadSeal, createLogger('silent'))
    expect((await toEva('first-reminder'))?.text).toMatch(/^Hello /)
    const english = async (kind: string) =>
      (await waitingMails(services, kind)).filter(({ text }) => /^Hello /.test(text)).map(({ to }) => to)
    const before = await english('invitation')
    expect((await english('first-reminder')).sort()).toEqual([...before, 'employee@nordhavn.example'].sort())

    const round = await findRound(services.storage, roundId)
    if (!round) throw new Error('The round is missing')
    const now = Temporal.Instant.from('2026-10-26T00:00:00Z')
    const over = { round, vault: services.vault, baseUrl: services.baseUrl(), now }
    await transaction(services.storage, (tx) => queueAfterCloseMails(tx, over))
    expect((await toEva('after-close'))?.subject).toMatch(/the survey has closed/)
    await transaction(services.storage, (tx) => queueAbortedMails(tx, over))
    expect((await toEva('aborted'))?.subject).toMatch(/has been aborted/)
  })
})
