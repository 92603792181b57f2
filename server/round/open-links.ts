/** What helping people with their links begins with: the round is open, and what mails and letters of it say is known. */
import type { Act } from '../access/audit.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import type { Context } from '../platform/route.ts'
import type { RoundKey } from '../platform/vault.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { type LoadSeal, loadRoundLetter } from './mailing.store.ts'
import { findRound, type Round } from './round.store.ts'
import type { RoundLetter, Seal } from './round-mail.ts'
import { standingOf } from './sealed-round.ts'

/** The request of somebody who helps. */
export type Help = Pick<
  Context<{ round: string }, unknown, unknown>,
  'storage' | 'vault' | 'baseUrl' | 'now' | 'today' | 'params'
>

interface OpenRound {
  round: Round
  key: RoundKey
}

/** @throws Problem `not-found`, `round-not-open`, `round-closed`, `round-aborted`, `round-key-missing` */
export async function openRoundOf(reader: Reader, { vault, today, params }: Help): Promise<OpenRound> {
  const round = await findRound(reader, params.round)
  if (!round) throw new Problem('not-found')
  const standing = standingOf(round, today)
  if (standing !== 'open') throw new Problem(standing)
  const key = vault.keyOf(round.id)
  if (!key) throw new Problem('round-key-missing')
  return { round, key }
}

/** With what is written to those who are invited. @throws Problem as openRoundOf does */
export async function openLettersOf(
  reader: Reader,
  help: Help,
  loadSeal: LoadSeal,
): Promise<OpenRound & { letter: RoundLetter; seal: Seal }> {
  const { round, key } = await openRoundOf(reader, help)
  const seal = await loadSeal(reader, round.id)
  if (!seal || !round.programmeHash) throw new Error('An open round has no manifest or no programme')
  const programme = await loadProgrammeCopy(reader, round.programmeHash)
  return { round, key, seal, letter: await loadRoundLetter(reader, round, programme, help.baseUrl()) }
}

/** A line for the audit log. @param more of the subject, below the round */
export function actOfHelp(
  { now, params }: Help,
  actor: { personId: string },
  action: string,
  more = '',
): Act {
  return { at: now, actorId: actor.personId, action, subject: `round:${params.round}${more}` }
}
