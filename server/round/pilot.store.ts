/** Who takes part in a pilot round: chosen in the draft, forgotten with the invitations. */
import { eq } from 'drizzle-orm'
import { loadPeople, loadPositions, type Person } from '../organisation/organisation.store.ts'
import { isWithin, type Tree } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { pilotPersonTable } from './round.tables.ts'

/** Puts these people in the place of those who were chosen. */
export async function replacePilotPeople(tx: Tx, roundId: string, personIds: string[]): Promise<void> {
  await erasePilotPeople(tx, roundId)
  if (personIds.length > 0)
    await tx.db.insert(pilotPersonTable).values(personIds.map((personId) => ({ roundId, personId })))
}

/** When the draft is thrown away or becomes an ordinary round, and when the invitations are destroyed. */
export async function erasePilotPeople(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(pilotPersonTable).where(eq(pilotPersonTable.roundId, roundId))
}

/** Those who were chosen and may still be asked. */
export async function loadPilotPeople(
  reader: Reader,
  tree: Tree,
  { id, rootUnitId }: { id: string; rootUnitId: string },
): Promise<Map<string, Person>> {
  const rows = await reader.db
    .select({ personId: pilotPersonTable.personId })
    .from(pilotPersonTable)
    .where(eq(pilotPersonTable.roundId, id))
  const chosen = new Set(rows.map(({ personId }) => personId))
  const candidates = await loadCandidates(reader, tree, rootUnitId)
  return new Map([...candidates].filter(([personId]) => chosen.has(personId)))
}

/** Everybody who may be asked: with a position at or below the round's top, of whatever percent. */
export async function loadCandidates(
  reader: Reader,
  tree: Tree,
  rootUnitId: string,
): Promise<Map<string, Person>> {
  const within = (await loadPositions(reader)).filter(({ unitId }) => isWithin(tree, unitId, rootUnitId))
  return loadPeople(reader, [...new Set(within.map(({ personId }) => personId))])
}
