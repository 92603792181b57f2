/** Invitations: who may answer once. Person, class and state are erased at release. */
import { count, eq, inArray } from 'drizzle-orm'
import type { Language } from '#shared/language.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { invitationTable } from './round.tables.ts'

export interface NewInvitation {
  /** SHA-256 of the link's secret, hex. */
  tokenHash: string
  personId: string
  /** The ballot class one answers as. */
  classId: string
  language: Language
}

/** Writes the invitations of a round. The table keeps no order of insertion. */
export async function insertInvitations(
  tx: Tx,
  roundId: string,
  invitations: NewInvitation[],
): Promise<void> {
  for (let start = 0; start < invitations.length; start += 1000)
    await tx.db
      .insert(invitationTable)
      .values(
        invitations
          .slice(start, start + 1000)
          .map((invitation) => ({ ...invitation, roundId, answered: false })),
      )
}

/** Invited and answered by round: for rounds as wholes, never for units. After release nobody counts as answered. */
export async function countInvitations(
  reader: Reader,
  roundIds: string[],
): Promise<Map<string, { invited: number; answered: number }>> {
  const rows = await reader.db
    .select({ roundId: invitationTable.roundId, answered: invitationTable.answered, n: count() })
    .from(invitationTable)
    .where(inArray(invitationTable.roundId, roundIds))
    .groupBy(invitationTable.roundId, invitationTable.answered)
  const counts = new Map(roundIds.map((id) => [id, { invited: 0, answered: 0 }]))
  for (const { roundId, answered, n } of rows) {
    const of = counts.get(roundId)
    if (!of) continue
    of.invited += n
    if (answered) of.answered += n
  }
  return counts
}

/** At release: what remains only recognises an old link. */
export async function eraseInvitations(tx: Tx, roundId: string): Promise<void> {
  await tx.db
    .update(invitationTable)
    .set({ personId: null, classId: null, answered: false })
    .where(eq(invitationTable.roundId, roundId))
}
