/** What waits in the outbox, opened as the sender and the development mailbox open it. */
import { newestMails } from '../server/platform/outbox.store.ts'
import type { Services } from '../server/platform/route.ts'

export type WaitingMail = Awaited<ReturnType<typeof waitingMails>>[number]

/** @param kind all when not given */
export async function waitingMails({ storage, vault }: Pick<Services, 'storage' | 'vault'>, kind?: string) {
  const { rows } = await newestMails(storage, vault, undefined, Number.MAX_SAFE_INTEGER)
  return rows.filter((mail) => kind === undefined || mail.kind === kind)
}
