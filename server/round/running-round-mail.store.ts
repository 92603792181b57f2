/** Tells leaders and safety representatives that a round without a survey has begun, in the transaction of its launch. */
import type { Temporal } from 'temporal-polyfill'
import type { Text } from '#shared/language.ts'
import { fillIn } from '#shared/texts/define.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tx } from '../platform/database.ts'
import { type NewMail, queueMails } from '../platform/outbox.store.ts'
import { loadPublicationLetter, loadResponseUnits, loadResponsible } from './publication-mail.store.ts'
import type { PublicationLetter } from './publication-mail.ts'
import type { Round } from './round.store.ts'
import type { Addressee } from './round-mail.ts'

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

/** @param units the uppermost first; at least one */
function beginningMail(
  letter: PublicationLetter,
  { name, email, language }: Addressee,
  units: readonly { id: string; name: Text }[],
): NewMail {
  const [first] = units
  if (!first) throw new Error('A mail about a round needs a unit')
  const round = letter.round.title[language]
  return {
    kind: 'round-begun',
    to: email,
    language,
    subject: fillIn(letter.wording('round-begun', 'subject', language), { round }),
    text: fillIn(letter.wording('round-begun', units.length === 1 ? 'oneUnit' : 'severalUnits', language), {
      name,
      round,
      unit: first.name[language],
      count: String(units.length),
      link: `${letter.baseUrl}/units/${first.id}`,
      contact: letter.institution.contact,
    }),
  }
}
