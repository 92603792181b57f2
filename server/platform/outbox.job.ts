/** Sends what waits in the outbox; at least once, with growing pauses, given up after ten attempts. */
import type { Logger } from './log.ts'
import { claimMail, dueMails, finishMail } from './outbox.store.ts'
import type { Services } from './route.ts'
import { transaction } from './transaction.ts'

const attemptsInAll = 10

/** One sweep. Does nothing where no mail server is configured. */
export async function sendDueMails({ storage, clock, mail }: Services, log: Logger): Promise<void> {
  if (mail.mode !== 'smtp') return
  for (const letter of await dueMails(storage, clock.now(), 200)) {
    const pause = Math.min(2 ** letter.attempts, 240)
    const next = clock.now().add({ minutes: pause })
    if (!(await transaction(storage, (tx) => claimMail(tx, letter.id, letter.attempts, next)))) continue
    try {
      await mail.send(letter)
      await transaction(storage, (tx) => finishMail(tx, letter.id, 'sent'))
    } catch (error) {
      log.warn({ err: error, attempt: letter.attempts + 1 }, 'a mail could not be sent')
      if (letter.attempts + 1 >= attemptsInAll)
        await transaction(storage, (tx) => finishMail(tx, letter.id, 'dead'))
    }
  }
}
