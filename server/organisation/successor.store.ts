/** What took the place of units that are gone or were divided; earlier rounds are compared by it. */
import { asc, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import { unitSuccessorTable, unitTable } from './organisation.tables.ts'
import type { Tree } from './tree.ts'

/** Successors by the unit they took over from, wholly or in part: several where it was split. */
export async function loadSuccessors(reader: Reader): Promise<Map<string, string[]>> {
  const rows = await reader.db
    .select()
    .from(unitSuccessorTable)
    .orderBy(asc(unitSuccessorTable.unitId), asc(unitSuccessorTable.successorId))
  const successors = new Map<string, string[]>()
  for (const { unitId, successorId } of rows)
    successors.set(unitId, [...(successors.get(unitId) ?? []), successorId])
  return successors
}

/**
 * Records from which units each of some units has taken over, in place of what was recorded for these units before.
 *
 * @param replaced ids of the former units by the successor's id; an empty list takes the record away
 */
export async function replaceSuccessions(tx: Tx, replaced: ReadonlyMap<string, string[]>): Promise<void> {
  const successorIds = [...replaced.keys()]
  const rows = [...replaced].flatMap(([successorId, unitIds]) =>
    unitIds.filter((unitId) => unitId !== successorId).map((unitId) => ({ unitId, successorId })),
  )
  for (let start = 0; start < successorIds.length; start += 500)
    await tx.db
      .delete(unitSuccessorTable)
      .where(inArray(unitSuccessorTable.successorId, successorIds.slice(start, start + 500)))
  for (let start = 0; start < rows.length; start += 500)
    await tx.db.insert(unitSuccessorTable).values(rows.slice(start, start + 500))
}

/**
 * The units of today that stand for one that may be gone: itself while it is there, else all that took over from it, at
 * once or in turn; where the register names none, the nearest unit above that is left.
 *
 * @returns ids of units in the tree; empty for a unit nobody knows, or when nothing above it is left
 */
export async function loadStandIns(reader: Reader, tree: Tree, unitId: string): Promise<string[]> {
  return tree.byId.has(unitId) ? [unitId] : standInsOf(await loadLineage(reader), tree, unitId)
}

/** The other way round: the units that are gone and that this one stands for, sorted. */
export async function loadStoodFor(reader: Reader, tree: Tree, unitId: string): Promise<string[]> {
  const lineage = await loadLineage(reader)
  return [...lineage.parentOf.keys()]
    .filter((id) => !tree.byId.has(id) && standInsOf(lineage, tree, id).includes(unitId))
    .sort()
}

interface Lineage {
  successors: ReadonlyMap<string, string[]>
  parentOf: ReadonlyMap<string, string | null>
}

async function loadLineage(reader: Reader): Promise<Lineage> {
  const rows = await reader.db.select({ id: unitTable.id, parentId: unitTable.parentId }).from(unitTable)
  return {
    successors: await loadSuccessors(reader),
    parentOf: new Map(rows.map(({ id, parentId }) => [id, parentId])),
  }
}

/** Of a unit that is gone. */
function standInsOf({ successors, parentOf }: Lineage, tree: Tree, unitId: string): string[] {
  const met = new Set([unitId])
  for (const id of met) for (const next of successors.get(id) ?? []) if (!tree.byId.has(id)) met.add(next)
  const found = [...met].filter((id) => tree.byId.has(id))
  if (found.length > 0) return found
  const seen = new Set<string>()
  for (let id = parentOf.get(unitId); id && !seen.has(id); id = parentOf.get(id)) {
    if (tree.byId.has(id)) return [id]
    seen.add(id)
  }
  return []
}

/** The units that one took over from, at once or in turn; without itself. */
export async function loadPredecessors(reader: Reader, unitId: string): Promise<string[]> {
  const former = [...(await loadSuccessors(reader))]
  const met = new Set([unitId])
  for (const id of met)
    for (const [earlier, successors] of former) if (successors.includes(id)) met.add(earlier)
  met.delete(unitId)
  return [...met]
}
