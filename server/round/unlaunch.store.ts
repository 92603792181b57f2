/** Taking a launch back, as long as nobody has been invited: what the launch froze is gone, and the draft is as it was. */
import { eq } from 'drizzle-orm'
import { eraseDeadlines } from '../deadlines/deadlines.store.ts'
import type { Tx } from '../platform/database.ts'
import { eraseBallotClasses } from './ballot-class.store.ts'
import { forgetInvitations } from './invitation.store.ts'
import { erasePublication } from './publication.store.ts'
import { groupInvitedTable, roundTable, roundUnitTable } from './round.tables.ts'

/** Only for a round that is being prepared; its keys and its box are the caller's (server/keeping/abort.store.ts). */
export async function takeLaunchBack(tx: Tx, roundId: string): Promise<void> {
  await forgetInvitations(tx, roundId)
  await eraseBallotClasses(tx, roundId)
  await eraseDeadlines(tx, roundId)
  await erasePublication(tx, roundId)
  await tx.db.delete(groupInvitedTable).where(eq(groupInvitedTable.roundId, roundId))
  await tx.db.delete(roundUnitTable).where(eq(roundUnitTable.roundId, roundId))
  await tx.db
    .update(roundTable)
    .set({ state: 'draft', programmeHash: null, keeping: null, invited: null })
    .where(eq(roundTable.id, roundId))
}
