/** Sends what waits in the outbox: at least once, with growing pauses; what is refused for good is not tried again. */
import { type Delivery, leaseMinutes } from './delivery.ts'
import { isHeld } from './hold.ts'
import type { Logger } from './log.ts'
import { claimMail, dueMails, settleMail } from './outbox.store.ts'
import { loadMailFiles } from './outbox-file.store.ts'
import { readMail } from './outbox-seal.ts'
import type { Services } from './route.ts'
import { transaction } from './transaction.ts'

/** After a restore everything else waits: nobody could sign in to let it go. */
const kindsNeverHeld = ['login', 'confirmation']

/**
 * One sweep. Does nothing where no mail server is configured; ends early when the mail server is not there.
 *
 * @param loadReplyTo known to a later stage: where answers go; null for nowhere in particular
 * @param stopping the rest waits for the next start
 */
export async function sendDueMails(
  services: Services,
  loadReplyTo: () => Promise<string | null>,
  log: Logger,
  stopping?: AbortSignal,
): Promise<void> {
  const { storage, clock, mail, dataDir } = services
  if (mail.mode !== 'smtp') return
  const due = await dueMails(storage, clock.now(), 200, isHeld(dataDir) ? kindsNeverHeld : undefined)
  if (due.length === 0) return
  const replyTo = await loadReplyTo()
  for (const id of due) {
    if (stopping?.aborted) return
    const delivery = await attempt(services, id, replyTo)
    if (delivery === null || delivery.outcome === 'sent') continue
    log.warn({ ...delivery.failure, mail: id }, 'a mail could not be sent')
    if (delivery.outcome === 'unreachable') return
  }
}

/** @returns null when somebody else has it */
async function attempt(
  { storage, vault, clock, mail }: Services,
  id: string,
  replyTo: string | null,
): Promise<Delivery | null> {
  const now = clock.now()
  const lease = now.add({ minutes: leaseMinutes })
  const claimed = await transaction(storage, (tx) => claimMail(tx, id, now, lease))
  if (!claimed) return null
  const letter = readMail(vault, claimed)
  // The key of an open round can be put back: the mail is tried again like any other.
  const delivery: Delivery = letter
    ? await mail.send({
        ...letter,
        files: await loadMailFiles(storage, id),
        secret: claimed.secret,
        replyTo,
      })
    : { outcome: 'delayed', failure: { word: 'no-key', code: null } }
  await transaction(storage, (tx) => settleMail(tx, claimed, delivery, clock.now()))
  return delivery
}
