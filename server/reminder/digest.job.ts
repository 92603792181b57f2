/**
 * The day's mails: from seven o'clock in Norway on working days, one a person, with everything there is to tell. Note,
 * causes and mail are one transaction: stopped anywhere, the next sweep goes on with those who have had none.
 */
import { setImmediate as pause } from 'node:timers/promises'
import { loadMailWording } from '../organisation/mail-text.store.ts'
import { findDigestDay, loadInstitution, saveDigestDay } from '../organisation/settings.store.ts'
import { timeZone } from '../platform/clock.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { type Digest, digestsOf, settledNow } from './digest.ts'
import { digestMail } from './digest-mail.ts'
import { loadMatters, loadReachable } from './matter.store.ts'
import { loadDigested, noteDigest, saveKnownLeaders, settleRequests } from './reminder.store.ts'
import { leadersNow, type Reachable } from './unit-people.ts'
import { isWorkingDay } from './working-day.ts'

/** Norwegian time. */
const firstHour = 7

/** People in one transaction: others who write wait for no longer than that takes. */
const together = 400

/** One sweep; nothing is left to do once a day has been swept. */
export async function sendDigests(services: Pick<Services, 'storage' | 'clock' | 'baseUrl'>): Promise<void> {
  const { storage, clock } = services
  const now = clock.now().toZonedDateTimeISO(timeZone)
  const today = now.toPlainDate().toString()
  if (now.hour < firstHour || !isWorkingDay(today)) return
  if ((await findDigestDay(storage)) === today) return
  const organisation = await loadReachable(storage, today)
  const waiting = [...(await loadDigests(storage, organisation, today)).values()]
  for (let start = 0; start < waiting.length; start += together) {
    const some = waiting.slice(start, start + together)
    await transaction(storage, (tx) => queueDigests(tx, services, organisation, today, some))
    await pause()
  }
  await transaction(storage, (tx) => finishDay(tx, today))
}

/** @param only units to look at; all when not given */
async function loadDigests(
  reader: Reader,
  organisation: Reachable,
  today: string,
  only?: ReadonlySet<string>,
): Promise<Map<string, Digest>> {
  const digests = digestsOf(await loadMatters(reader, today, only), organisation, today)
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
  { clock, baseUrl }: Pick<Services, 'clock' | 'baseUrl'>,
  organisation: Reachable,
  today: string,
  waiting: readonly Digest[],
): Promise<void> {
  const only = new Set(waiting.flatMap(({ items }) => items.map(({ unit }) => unit.unitId)))
  const current = await loadDigests(tx, organisation, today, only)
  const digests = waiting.flatMap(({ person }) => current.get(person.id) ?? [])
  const words = {
    institution: await loadInstitution(tx),
    baseUrl: baseUrl(),
    wording: await loadMailWording(tx),
  }
  const mails = digests.flatMap((digest) => digestMail(digest, words))
  const ids = await queueMails(tx, mails, clock.now())
  for (const [at, { person, items }] of digests.entries())
    await noteDigest(
      tx,
      { personId: person.id, day: today, mailId: ids[at] ?? '' },
      items.map(({ round, unit, step, cause }) => ({
        roundId: round.id,
        unitId: unit.unitId,
        stepId: step.id,
        cause,
      })),
    )
  const takenOver = digests.flatMap(({ person, items }) =>
    items
      .filter(({ cause }) => cause.kind === 'handover')
      .map(({ unit }): [string, string] => [unit.unitId, person.id]),
  )
  await saveKnownLeaders(tx, [...new Map(takenOver)], today)
}

/** Remembers who leads what, forgets what was asked and told, and closes the day. */
async function finishDay(tx: Tx, today: string): Promise<void> {
  const rounds = await loadMatters(tx, today)
  const organisation = await loadReachable(tx, today)
  await saveKnownLeaders(tx, leadersNow(organisation), today)
  await settleRequests(tx, settledNow(rounds, organisation))
  await saveDigestDay(tx, today)
}
