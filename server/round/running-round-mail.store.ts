/** Tells leaders and safety representatives that a round without a survey has begun, in the transaction of its launch. */
import type { Temporal } from 'temporal-polyfill'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { loadPublicationLetter, loadResponseUnits, loadResponsible } from './publication-mail.store.ts'
import type { Round } from './round.store.ts'
import { beginningMail } from './running-round-mail.ts'

/** One mail to each of them, with a link to the uppermost of their units. */
export async function queueBeginningMails(
  tx: Tx,
  round: Round,
  baseUrl: string,
  now: Temporal.Instant,
): Promise<void> {
  const tree = await loadTree(tx)
  const letter = await loadPublicationLetter(tx, round, baseUrl)
  const responsible = await loadResponsible(tx, tree, await loadResponseUnits(tx, tree, round.id))
  const mails = [...responsible].flatMap(([{ email, ...person }, units]) =>
    email ? [beginningMail(letter, { ...person, email }, units)] : [],
  )
  await queueMails(tx, mails, now)
}
