/** Opening a round that is prepared: everyone gets a personal link, and the survey begins. */
import type { Temporal } from 'temporal-polyfill'
import { recordAudit } from '../access/audit.store.ts'
import { recordCompletions, type StepCompletion } from '../deadlines/deadlines.store.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Tx } from '../platform/database.ts'
import { queueSealedMails } from '../platform/outbox.store.ts'
import { newToken, tokenHash } from '../platform/random.ts'
import type { RoundKey, Vault } from '../platform/vault.ts'
import type { Programme } from '../programme/programme.ts'
import { addLinks, loadInvitations } from './invitation.store.ts'
import { loadRoundLetter, recordMailing } from './mailing.store.ts'
import { loadRoundUnits, type Round, type RoundUnit, setRoundState } from './round.store.ts'
import { invitationMail, personalLink, type Seal } from './round-mail.ts'

export interface OpeningOfRound {
  round: Round
  programme: Programme
  vault: Vault
  /** Its beginning goes with every link (server/keeping/seal.store.ts). */
  seal: Seal
  /** Address people use, without a slash at the end. */
  baseUrl: string
  now: Temporal.Instant
  actorId: string | null
  /** False sends no invitations: for the demo's rounds of earlier years. */
  mails: boolean
}

/**
 * Opens a round that is being prepared. People without an e-mail address are invited by letter (letters.routes.ts).
 *
 * @returns the secret of each link, which is stored nowhere: the only other copy is in the mail
 * @throws when the round is not being prepared, or its key is not there
 */
export async function openRound(
  tx: Tx,
  opening: OpeningOfRound,
): Promise<{ invitations: { personId: string; token: string }[] }> {
  const { round, vault, now, actorId } = opening
  const key = vault.keyOf(round.id)
  if (round.state !== 'preparing' || !key) throw new Error('Only a round that is prepared can be opened')
  const invitees = (await loadInvitations(tx, key, round.id)).map((each) => ({ ...each, token: newToken() }))
  await addLinks(
    tx,
    key,
    round.id,
    invitees.map(({ id, token }) => ({ tokenHash: tokenHash(token), invitationId: id })),
  )
  await setRoundState(tx, round.id, 'open')
  await recordCompletions(tx, surveyBegun(opening, await loadRoundUnits(tx, round.id)))
  if (opening.mails) await queueInvitations(tx, opening, key, invitees)
  await recordAudit(tx, { at: now, actorId, action: 'round-opened', subject: `round:${round.id}` })
  return { invitations: invitees.map(({ personId, token }) => ({ personId, token })) }
}

/** The survey is on its way in every response unit; a pilot is no part of any unit's year. */
function surveyBegun({ round, programme }: OpeningOfRound, units: RoundUnit[]): StepCompletion[] {
  if (round.pilot) return []
  return programme.definition.steps
    .filter(({ kind }) => kind === 'survey')
    .flatMap(({ id }) =>
      units.map(({ unitId }): StepCompletion => {
        return { roundId: round.id, unitId, stepId: id, state: 'in-progress', completedOn: null }
      }),
    )
}

async function queueInvitations(
  tx: Tx,
  { round, programme, baseUrl, seal, now }: OpeningOfRound,
  key: RoundKey,
  invitees: { personId: string; token: string }[],
): Promise<void> {
  const letter = await loadRoundLetter(tx, round, programme, baseUrl)
  const people = await loadPeople(
    tx,
    invitees.map(({ personId }) => personId),
  )
  const mails = invitees.flatMap(({ personId, token }) => {
    const person = people.get(personId)
    if (!person?.email) return []
    const link = personalLink(baseUrl, round.id, token, seal)
    return [invitationMail(letter, seal, { ...person, email: person.email }, link)]
  })
  await queueSealedMails(tx, { roundId: round.id, key }, mails, now)
  // Reminders are counted from this day.
  await recordMailing(tx, round.id, 'invitation', dayOf(now))
}
