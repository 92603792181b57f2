/** What was filed, and what waits to be. */
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { personTable } from '../organisation/organisation.tables.ts'
import { planTable } from '../plan/plan.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { consultationTable } from '../year/year.tables.ts'
import { filingTable } from './records.tables.ts'

export interface Filing {
  caseNumber: string
  /** ISO date in the records system. */
  filedOn: string
  recordedBy: string
}

export interface SignedPlan extends UnitInRound {
  signedOn: string
  filing: Filing | null
  consulted: boolean
}

/** Null while nothing is recorded. */
export async function loadFiling(reader: Reader, { roundId, unitId }: UnitInRound): Promise<Filing | null> {
  const [row] = await reader.db
    .select({
      caseNumber: filingTable.caseNumber,
      filedOn: filingTable.filedOn,
      recordedBy: personTable.name,
    })
    .from(filingTable)
    .innerJoin(personTable, eq(personTable.id, filingTable.recordedBy))
    .where(and(eq(filingTable.roundId, roundId), eq(filingTable.unitId, unitId)))
  return row ?? null
}

/** Records case number and date; a correction takes the place of what was recorded. */
export async function saveFiling(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  filing: { caseNumber: string; filedOn: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insert(filingTable)
    .values({ roundId, unitId, ...filing })
    .onConflictDoUpdate({ target: [filingTable.roundId, filingTable.unitId], set: filing })
}

/** Every signed plan of every round. */
export async function loadSignedPlans(reader: Reader): Promise<SignedPlan[]> {
  const rows = await reader.db
    .select({
      roundId: planTable.roundId,
      unitId: planTable.unitId,
      signedOn: planTable.signedOn,
      caseNumber: filingTable.caseNumber,
      filedOn: filingTable.filedOn,
      recordedBy: personTable.name,
      consultedOn: consultationTable.confirmedOn,
    })
    .from(planTable)
    .leftJoin(
      filingTable,
      and(eq(filingTable.roundId, planTable.roundId), eq(filingTable.unitId, planTable.unitId)),
    )
    .leftJoin(personTable, eq(personTable.id, filingTable.recordedBy))
    .leftJoin(
      consultationTable,
      and(
        eq(consultationTable.roundId, planTable.roundId),
        eq(consultationTable.unitId, planTable.unitId),
        eq(consultationTable.document, 'plan'),
      ),
    )
    .where(and(eq(planTable.state, 'signed'), isNotNull(planTable.signedOn)))
    .orderBy(asc(planTable.signedOn))
  return rows.flatMap(({ roundId, unitId, signedOn, caseNumber, filedOn, recordedBy, consultedOn }) =>
    signedOn === null
      ? []
      : {
          roundId,
          unitId,
          signedOn,
          filing: caseNumber && filedOn && recordedBy ? { caseNumber, filedOn, recordedBy } : null,
          consulted: consultedOn !== null,
        },
  )
}
