/**
 * The day's mails: from seven o'clock in Norway on working days, one a person, with everything there is to tell. Note,
 * causes and mail are one transaction: stopped anywhere, the next sweep goes on with those who have had none.
 */
import { setImmediate as pause } from 'node:timers/promises'
import type { Temporal } from 'temporal-polyfill'
import type { Institution } from '#shared/session.ts'
import { loadSentEvents, noteSentEvents } from '../calendar/calendar.store.ts'
import { calendarChanges, calendarFiles, type EventChange, type SentEvent } from '../calendar/changes.ts'
import { loadMailWording } from '../organisation/mail-text.store.ts'
import { replyToOf } from '../organisation/reply-to.ts'
import { findDigestDay, loadInstitution, saveDigestDay } from '../organisation/settings.store.ts'
import { timeZone } from '../platform/clock.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import type { MailFile } from '../platform/outbox-file.store.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { type Digest, digestsOf, type RoundMatters, settledNow } from './digest.ts'
import { loadEventWords } from './digest-calendar.store.ts'
import { ahead, goneEvents, toldEvents } from './digest-calendar.ts'
import { digestMail } from './digest-mail.ts'
import { loadMatters, loadReachable } from './matter.store.ts'
import { loadDigested, noteDigests, saveKnownLeaders, settleRequests } from './reminder.store.ts'
import { leadersNow, type Reachable } from './unit-people.ts'
import { isWorkingDay } from './working-day.ts'

/** Norwegian time. */
const firstHour = 7

/** People in one transaction: others who write wait for no longer than that takes. */
const atATime = 200

/** One sweep; nothing is left to do once a day has been swept. @param together people in one transaction */
export async function sendDigests(
  services: Pick<Services, 'storage' | 'clock' | 'baseUrl' | 'log'>,
  together: number = atATime,
): Promise<void> {
  const { storage, clock } = services
  const now = clock.now().toZonedDateTimeISO(timeZone)
  const today = now.toPlainDate().toString()
  if (now.hour < firstHour || !isWorkingDay(today)) return
  if ((await findDigestDay(storage)) === today) return
  const organisation = await loadReachable(storage, today)
  const rounds = await loadMatters(storage, today)
  const waiting = [...(await digestsLeft(storage, rounds, organisation, today)).values()]
  for (let start = 0; start < waiting.length; start += together) {
    const some = waiting.slice(start, start + together)
    await transaction(storage, (tx) => queueDigests(tx, services, organisation, today, some))
    await pause()
  }
  await transaction(storage, (tx) => finishDay(tx, organisation, today))
}

/** Those of people who have not had the day's mail. */
async function digestsLeft(
  reader: Reader,
  rounds: readonly RoundMatters[],
  organisation: Reachable,
  today: string,
): Promise<Map<string, Digest>> {
  const digests = digestsOf(rounds, organisation, today)
  for (const personId of await loadDigested(reader, today)) digests.delete(personId)
  return digests
}

/**
 * Looks once more: a step may have been done since.
 *
 * @param organisation as it was some seconds ago @param waiting as they were seen then
 */
async function queueDigests(
  tx: Tx,
  { clock, baseUrl, log }: Pick<Services, 'clock' | 'baseUrl' | 'log'>,
  organisation: Reachable,
  today: string,
  waiting: readonly Digest[],
): Promise<void> {
  const sent = await loadSentEvents(
    tx,
    waiting.map(({ person }) => person.id),
  )
  const only = new Set([
    ...waiting.flatMap(({ items }) => items.map(({ unit }) => unit.unitId)),
    ...[...sent.values()].flatMap((events) => ahead(events, today).map(({ unitId }) => unitId)),
  ])
  const rounds = await loadMatters(tx, today, only)
  const current = await digestsLeft(tx, rounds, organisation, today)
  const digests = waiting.flatMap(({ person }) => current.get(person.id) ?? [])
  const institution = await loadInstitution(tx)
  const words = {
    institution,
    sender: replyToOf(institution),
    baseUrl: baseUrl(),
    wording: await loadMailWording(tx),
    now: clock.now(),
  }
  const changesOf = await calendarsOf(tx, digests, { sent, rounds, organisation, baseUrl: words.baseUrl })
  const written = digests.flatMap((digest) => {
    try {
      const changes = changesOf(digest)
      const [mail] = digestMail(digest, words, filesOf(digest, changes, words))
      return mail ? [{ ...digest, changes, mail }] : []
    } catch (error) {
      // One that cannot be written holds nobody else's back; it is tried again on the next day.
      log?.error({ err: error }, "somebody's mail of the day could not be written")
      return []
    }
  })
  const ids = await queueMails(
    tx,
    written.map(({ mail }) => mail),
    words.now,
  )
  await noteSentEvents(
    tx,
    written.flatMap(({ person, changes }) => changes.map((change) => ({ personId: person.id, change }))),
  )
  await noteDigests(
    tx,
    today,
    written.map(({ person, items }, at) => ({
      personId: person.id,
      mailId: ids[at] ?? '',
      causes: items.map(({ round, unit, step, cause }) => ({
        roundId: round.id,
        unitId: unit.unitId,
        stepId: step.id,
        cause,
      })),
    })),
  )
  const takenOver = written.flatMap(({ person, items }) =>
    items
      .filter(({ cause }) => cause.kind === 'handover')
      .map(({ unit }): [string, string] => [unit.unitId, person.id]),
  )
  await saveKnownLeaders(tx, [...new Map(takenOver)], today)
}

interface Calendars {
  /** By person. */
  sent: ReadonlyMap<string, SentEvent[]>
  rounds: readonly RoundMatters[]
  organisation: Reachable
  baseUrl: string
}

/** What a reader's calendar is told with the mail. */
async function calendarsOf(
  reader: Reader,
  digests: readonly Digest[],
  { sent, rounds, organisation, baseUrl }: Calendars,
): Promise<(digest: Digest) => EventChange[]> {
  const gone = new Map(
    digests.map(({ person: { id }, today }) => [
      id,
      new Set(goneEvents(ahead(sent.get(id) ?? [], today), id, rounds, organisation)),
    ]),
  )
  const wordsOf = await loadEventWords(
    reader,
    [...gone.values()].flatMap((events) => [...events]),
  )
  return (digest) => {
    const { id, language } = digest.person
    const cancelled = (event: SentEvent) =>
      gone.get(id)?.has(event) ? wordsOf(event, language, `${baseUrl}/waiting`) : null
    return calendarChanges(sent.get(id) ?? [], toldEvents(digest, baseUrl), cancelled)
  }
}

function filesOf(
  { person: { name, email, language } }: Digest,
  changes: readonly EventChange[],
  { institution, sender, now }: { institution: Institution; sender: string | null; now: Temporal.Instant },
): MailFile[] {
  const people =
    email && sender
      ? { recipient: { name, email }, sender: { name: institution.name[language], email: sender } }
      : null
  return calendarFiles(changes, language, people, now)
}

/**
 * Remembers who leads what, forgets what was asked and told, and closes the day. A leader whose mail could not be written
 * is still new tomorrow.
 *
 * @param seen the organisation as the mails were made from it: whoever took over since is new tomorrow
 */
async function finishDay(tx: Tx, seen: Reachable, today: string): Promise<void> {
  const rounds = await loadMatters(tx, today)
  const untold = await digestsLeft(tx, rounds, seen, today)
  const leaders = leadersNow(seen).filter(([, personId]) => !untold.has(personId))
  await saveKnownLeaders(tx, leaders, today)
  await settleRequests(tx, settledNow(rounds, await loadReachable(tx, today)))
  await saveDigestDay(tx, today)
}
