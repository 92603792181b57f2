/** Reads the reports of mails that came back, and forgets dead letters when they have been kept long enough. */
import { deadMailDays } from '#shared/mail.ts'
import { type DeliveryReport, readDeliveryReport } from './delivery-report.ts'
import type { Logger } from './log.ts'
import { forgetDeadMails, markReturned } from './outbox-dead.store.ts'
import { listReturns, readReturn, removeReturn, setReturnAside } from './returns.store.ts'
import type { Services } from './route.ts'
import { transaction } from './transaction.ts'

/** One sweep of the folder, if there is one. What is no report about one of our mails is left there under another name. */
export async function readReturns(
  services: Pick<Services, 'storage' | 'clock'>,
  folder: string | undefined,
  log: Logger,
): Promise<void> {
  if (folder === undefined) return
  for (const name of await listReturns(folder))
    try {
      await readOne(services, folder, name, log)
    } catch (error) {
      // A file of somebody else's, or with a name that leaves no room for another: the rest must not wait for it.
      log.error({ err: error, returned: name }, 'a returned mail could not be read or put aside')
    }
}

async function readOne(
  services: Pick<Services, 'storage' | 'clock'>,
  folder: string,
  name: string,
  log: Logger,
): Promise<void> {
  const report = readDeliveryReport(await readReturn(folder, name))
  const known = report !== null && (!report.failed || (await noteReturn(services, report)))
  // Removed after it is noted: a crash between them has it read again, which changes nothing.
  if (known) return removeReturn(folder, name)
  log.warn({ returned: name }, 'a returned mail is no report about a mail of ours')
  await setReturnAside(folder, name)
}

/** @returns false for a mail that is not known here as sent */
async function noteReturn(
  { storage, clock }: Pick<Services, 'storage' | 'clock'>,
  { mailId, status, address }: DeliveryReport,
): Promise<boolean> {
  const now = clock.now()
  return transaction(storage, (tx) => markReturned(tx, { id: mailId, status, address, now }))
}

/** One sweep. */
export async function sweepDeadMails({ storage, clock }: Pick<Services, 'storage' | 'clock'>): Promise<void> {
  const before = clock.now().subtract({ hours: 24 * deadMailDays })
  await transaction(storage, (tx) => forgetDeadMails(tx, before))
}
