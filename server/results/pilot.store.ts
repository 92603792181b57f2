/** Throwing a pilot round away once it is over: it was a try, and nothing hangs on it. */
import { eq } from 'drizzle-orm'
import { roundBoxTable } from '../keeping/keeping.tables.ts'
import type { Tx } from '../platform/database.ts'
import {
  invitationLinkTable,
  pilotPersonTable,
  publicationTable,
  responseUnitTable,
  roundMailingTable,
  roundTable,
  roundUnitTable,
} from '../round/round.tables.ts'
import {
  crowdTable,
  figureTable,
  placedUnitTable,
  releaseRefusalTable,
  releaseTable,
} from './results.tables.ts'

const tables = [
  figureTable,
  crowdTable,
  placedUnitTable,
  releaseTable,
  releaseRefusalTable,
  roundBoxTable,
  roundMailingTable,
  publicationTable,
  invitationLinkTable,
  pilotPersonTable,
  roundUnitTable,
  responseUnitTable,
]

/**
 * Removes all that is left of a pilot round but the audit log's lines. Only for one that is over, its answers and keys
 * destroyed; links in old mails are then unknown.
 */
export async function removePilot(tx: Tx, roundId: string): Promise<void> {
  for (const table of tables) await tx.db.delete(table).where(eq(table.roundId, roundId))
  await tx.db.delete(roundTable).where(eq(roundTable.id, roundId))
}
