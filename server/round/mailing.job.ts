/** Sends the reminders that are due to everyone who is invited to an open round. */
import { timeZone } from '../platform/clock.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { type LoadSeal, loadMailings, queueReminder } from './mailing.store.ts'
import { dueReminder, type ReminderKind } from './mailing.ts'
import { findRound, listRounds, type Round } from './round.store.ts'

/** One sweep; the mails themselves leave with the outbox. */
export async function queueDueReminders(services: Services, loadSeal: LoadSeal, log: Logger): Promise<void> {
  const { storage } = services
  for (const round of await listRounds(storage)) {
    if ((await dueFor(services, storage, round)) === null) continue
    try {
      await transaction(storage, (tx) => remind(services, tx, round.id, loadSeal))
    } catch (error) {
      // One round must not keep the others waiting; the next sweep tries it again.
      log.error({ err: error, round: round.id }, 'a reminder could not be queued')
    }
  }
}

async function dueFor({ clock }: Services, reader: Reader, round: Round): Promise<ReminderKind | null> {
  if (round.state !== 'open') return null
  const sent = await loadMailings(reader, round.id)
  const invitedOn = sent.get('invitation')
  if (invitedOn === undefined) return null
  const now = clock.now().toZonedDateTimeISO(timeZone).toPlainDateTime()
  return dueReminder({ invitedOn, closesOn: round.closesOn, now, sent: new Set(sent.keys()) })
}

/** Asks once more what is due: the round may have closed since the sweep saw it. */
async function remind(services: Services, tx: Tx, roundId: string, loadSeal: LoadSeal): Promise<void> {
  const { vault, clock, baseUrl } = services
  const round = await findRound(tx, roundId)
  const kind = round && (await dueFor(services, tx, round))
  const seal = await loadSeal(tx, roundId)
  if (!kind || !seal) return
  await queueReminder(tx, { round, vault, baseUrl: baseUrl(), now: clock.now() }, kind, seal)
}
