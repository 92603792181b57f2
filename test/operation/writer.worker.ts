/**
 * Writes mails with a line in the audit log each, as fast as it can, from several callers at once, and says after each how
 * many are kept: a process of its own. Argument: database file.
 */
import { recordAudit } from '../../server/access/audit.store.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { openStorage } from '../../server/platform/database.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { transaction } from '../../server/platform/transaction.ts'

const [file = ''] = process.argv.slice(2)
const storage = openStorage(file)
const letter = { kind: 'digest', to: 'kari@nordhavn.example', language: 'nb' as const, subject: 'S' }
let kept = 0

async function write(): Promise<never> {
  for (;;) {
    await transaction(storage, async (tx) => {
      const now = systemClock.now()
      await queueMails(tx, [{ ...letter, text: 'T'.repeat(5000) }], now)
      await recordAudit(tx, {
        at: now,
        actorId: null,
        action: 'mails-retried',
        subject: 'outbox',
        detail: '1',
      })
    })
    kept++
    process.stdout.write(`${kept}\n`)
  }
}

await Promise.all(Array.from({ length: 8 }, write))
