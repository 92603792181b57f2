/** What coordinators and HR note about units in a round. */
import { desc, eq } from 'drizzle-orm'
import type { Progress } from '#shared/progress.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { unitNoteTable } from '../reminder/reminder.tables.ts'

type Note = Progress['units'][number]['notes'][number]

/** All notes of a round, by unit, the newest first. */
export async function loadUnitNotes(reader: Reader, roundId: string): Promise<Map<string, Note[]>> {
  const rows = await reader.db
    .select({
      unitId: unitNoteTable.unitId,
      words: unitNoteTable.words,
      by: personTable.name,
      on: unitNoteTable.writtenOn,
    })
    .from(unitNoteTable)
    .innerJoin(personTable, eq(personTable.id, unitNoteTable.writtenBy))
    .where(eq(unitNoteTable.roundId, roundId))
    .orderBy(desc(unitNoteTable.writtenOn), desc(unitNoteTable.id))
  const units = new Map<string, Note[]>()
  for (const { unitId, ...note } of rows) units.set(unitId, [...(units.get(unitId) ?? []), note])
  return units
}

/** Writes the same words at each of the units. @param by.writtenOn ISO date */
export async function addUnitNotes(
  tx: Tx,
  roundId: string,
  unitIds: readonly string[],
  by: { words: string; writtenBy: string; writtenOn: string },
): Promise<void> {
  const rows = unitIds.map((unitId) => ({ id: newId(), roundId, unitId, ...by }))
  for (let start = 0; start < rows.length; start += 1000)
    await tx.db.insert(unitNoteTable).values(rows.slice(start, start + 1000))
}
