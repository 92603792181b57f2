/** The case of a unit in a round: made by the archive beforehand, or found by what was filed there before. */
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { casePart } from '#shared/case-number.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { filingTable, unitCaseTable } from './records.tables.ts'

/** @param form shared/case-number.ts @returns null while no case is known */
export async function loadCaseNumber(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  form: string,
): Promise<string | null> {
  const [made] = await reader.db
    .select({ caseNumber: unitCaseTable.caseNumber })
    .from(unitCaseTable)
    .where(and(eq(unitCaseTable.roundId, roundId), eq(unitCaseTable.unitId, unitId)))
  if (made) return casePart(form, made.caseNumber)
  const [filed] = await reader.db
    .select({ caseNumber: filingTable.caseNumber })
    .from(filingTable)
    .where(
      and(
        eq(filingTable.roundId, roundId),
        eq(filingTable.unitId, unitId),
        isNotNull(filingTable.caseNumber),
      ),
    )
    .orderBy(desc(filingTable.filedOn))
    .limit(1)
  return filed?.caseNumber ? casePart(form, filed.caseNumber) : null
}

/** By unit, those that the archive has made beforehand in a round. */
export async function loadUnitCases(reader: Reader, roundId: string): Promise<Map<string, string>> {
  const rows = await reader.db.select().from(unitCaseTable).where(eq(unitCaseTable.roundId, roundId))
  return new Map(rows.map(({ unitId, caseNumber }) => [unitId, caseNumber]))
}

/** Writes or replaces them; units that are not named keep theirs. */
export async function saveUnitCases(
  tx: Tx,
  roundId: string,
  cases: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [unitId, caseNumber] of cases)
    await tx.db
      .insert(unitCaseTable)
      .values({ roundId, unitId, caseNumber })
      .onConflictDoUpdate({ target: [unitCaseTable.roundId, unitCaseTable.unitId], set: { caseNumber } })
}
