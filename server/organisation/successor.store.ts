/** What took the place of units that are gone or were divided; earlier rounds are compared by it. */
import { asc, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import { unitSuccessorTable } from './organisation.tables.ts'

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
