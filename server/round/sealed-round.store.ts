/** The only door from the anonymous side to rounds and invitations: a round's id, or the hash of a link's secret. */
import { eq, sql } from 'drizzle-orm'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { preparedOnce } from '../platform/prepared.ts'
import type { RoundKey, Vault } from '../platform/vault.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { askedIn } from '../programme/questionnaire.ts'
import { findInvitation, findLinkedRound, type Invitation, saveInvitation } from './invitation.store.ts'
import { roundTable } from './round.tables.ts'
import type { InvitedRound, Opening } from './sealed-round.ts'

/** Asked for every answer that is sent. */
const openings = preparedOnce(({ db }) =>
  db
    .select({ state: roundTable.state, opensOn: roundTable.opensOn, closesOn: roundTable.closesOn })
    .from(roundTable)
    .where(eq(roundTable.id, sql.placeholder('roundId')))
    .prepare(),
)

/** When the round takes answers; null for an unknown round. */
export async function findOpening(reader: Reader, roundId: string): Promise<Opening | null> {
  return openings(reader).get({ roundId }) ?? null
}

/** The round whose id begins so; null for none, and for several. @param key as `roundKey` has it */
export async function findRoundByKey(
  { db }: Reader,
  key: string,
): Promise<(Opening & { roundId: string }) | null> {
  const found = await db
    .select({
      roundId: roundTable.id,
      state: roundTable.state,
      opensOn: roundTable.opensOn,
      closesOn: roundTable.closesOn,
    })
    .from(roundTable)
    .where(eq(sql`substr(${roundTable.id}, 1, 8)`, key))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** An invitation as the anonymous side may know it: whom it is for stays in the round. */
export type AnonymousInvitation = Pick<Invitation, 'classId' | 'language' | 'issued' | 'deviceKey' | 'leader'>

/**
 * What a link opens, and null when it is unknown. `invitation` is null once the invitations are destroyed. Reading
 * changes nothing: mail scanners open links.
 */
export async function findInvited(
  reader: Reader,
  vault: Vault,
  tokenHash: string,
): Promise<{ roundId: string; opening: Opening; invitation: AnonymousInvitation | null } | null> {
  const roundId = await findLinkedRound(reader, tokenHash)
  const opening = roundId && (await findOpening(reader, roundId))
  if (!opening) return null
  const invitation = await findInvitation(reader, vault, tokenHash)
  return {
    roundId,
    opening,
    invitation: invitation && {
      classId: invitation.classId,
      language: invitation.language,
      issued: invitation.issued,
      deviceKey: invitation.deviceKey,
      leader: invitation.leader,
    },
  }
}

/** What an open invitation shows of its round. */
export async function loadInvitedRound(
  reader: Reader,
  roundId: string,
  { language }: Pick<AnonymousInvitation, 'language'>,
): Promise<InvitedRound> {
  const [row] = await reader.db.select().from(roundTable).where(eq(roundTable.id, roundId))
  if (!row?.programmeHash) throw new Error('An invitation stands for a round that was not launched')
  const { state, opensOn, closesOn, layout, programmeHash } = row
  const programme = await loadProgrammeCopy(reader, programmeHash)
  return {
    roundId,
    state,
    opensOn,
    closesOn,
    layout,
    language,
    institution: await loadInstitution(reader),
    programme,
    statements: askedIn(programme.questionnaire),
  }
}

/** Keeps which answer form was given out for the link's invitation. */
export async function markIssued(
  tx: Tx,
  vault: Vault,
  key: RoundKey,
  tokenHash: string,
  issued: Uint8Array,
): Promise<void> {
  const invitation = await findInvitation(tx, vault, tokenHash)
  if (!invitation) throw new Error('A link that was just found is not there')
  await saveInvitation(tx, key, { ...invitation, issued })
}
