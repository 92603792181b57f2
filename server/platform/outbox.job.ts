/** Sends what waits in the outbox; at least once, with growing pauses, given up after ten attempts. */
import type { Logger } from './log.ts'
import { claimMail, dueMails, finishMail } from './outbox.store.ts'
import { readMail } from './outbox-seal.ts'
import type { Services } from './route.ts'
import { transaction } from './transaction.ts'

const attemptsInAll = 10

/** One sweep. Does nothing where no mail server is configured. */
export async function sendDueMails({ storage, vault, clock, mail }: Services, log: Logger): Promise<void> {
  if (mail.mode !== 'smtp') return
  for (const due of await dueMails(storage, clock.now(), 200)) {
    const pause = Math.min(2 ** due.attempts, 240)
    const next = clock.now().add({ minutes: pause })
    if (!(await transaction(storage, (tx) => claimMail(tx, due.id, due.attempts, next)))) continue
    try {
      const letter = readMail(vault, due)
      // The key of an open round can be put back: the mail is tried again like any other.
      if (!letter) throw new Error('The key of the round is not there')
      await mail.send(letter)
      await transaction(storage, (tx) => finishMail(tx, due.id, 'sent'))
    } catch (error) {
      log.warn({ err: error, attempt: due.attempts + 1 }, 'a mail could not be sent')
      if (due.attempts + 1 >= attemptsInAll)
        await transaction(storage, (tx) => finishMail(tx, due.id, 'dead'))
    }
  }
}
