/** What leaders and safety representatives are told when a round without a survey has begun. */
import type { Text } from '#shared/language.ts'
import { fillIn } from '#shared/texts/define.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { PublicationLetter } from './publication-mail.ts'
import type { Addressee } from './round-mail.ts'

/** @param units the uppermost first; at least one */
export function beginningMail(
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
