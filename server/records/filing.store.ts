/** What was filed, and what waits to be: of each plan the signed version that holds. */
import { and, asc, desc, eq, like } from 'drizzle-orm'
import { personTable } from '../organisation/organisation.tables.ts'
import { planVersionTable } from '../plan/plan.tables.ts'
import { planDocument } from '../plan/plan-key.ts'
import { markVersionFiled } from '../plan/plan-version.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { consultationTable } from '../year/year.tables.ts'
import { filingTable } from './records.tables.ts'

export interface Filing {
  /** Which signed version of the plan. */
  version: number
  caseNumber: string
  /** ISO date in the records system. */
  filedOn: string
  recordedBy: string
}

export interface SignedPlan extends UnitInRound {
  /** The version that holds. */
  version: number
  signedOn: string
  /** Null while that version is not filed. */
  filing: Filing | null
  /** An earlier version is filed, and with it the deadline is kept. */
  filedBefore: boolean
  consulted: boolean
}

const columns = {
  roundId: filingTable.roundId,
  unitId: filingTable.unitId,
  version: filingTable.version,
  caseNumber: filingTable.caseNumber,
  filedOn: filingTable.filedOn,
  recordedBy: personTable.name,
}

/** Every filed version of a plan, the newest first; empty while nothing is recorded. */
export async function loadFilings(reader: Reader, { roundId, unitId }: UnitInRound): Promise<Filing[]> {
  const rows = await reader.db
    .select(columns)
    .from(filingTable)
    .innerJoin(personTable, eq(personTable.id, filingTable.recordedBy))
    .where(and(eq(filingTable.roundId, roundId), eq(filingTable.unitId, unitId)))
    .orderBy(desc(filingTable.version))
  return rows.map(({ roundId: _, unitId: __, ...filing }) => filing)
}

/** Records case number and date of a version; a correction takes the place of what was recorded. */
export async function saveFiling(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  version: number,
  filing: { caseNumber: string; filedOn: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insert(filingTable)
    .values({ roundId, unitId, version, ...filing })
    .onConflictDoUpdate({
      target: [filingTable.roundId, filingTable.unitId, filingTable.version],
      set: filing,
    })
  await markVersionFiled(tx, { roundId, unitId }, version, filing.filedOn)
}

/** Every unit's signed plan of every round; plans of groups are not filed on their own. */
export async function loadSignedPlans(reader: Reader): Promise<SignedPlan[]> {
  const versions = await reader.db
    .select({
      roundId: planVersionTable.roundId,
      unitId: planVersionTable.unitId,
      version: planVersionTable.version,
      signedOn: planVersionTable.signedOn,
    })
    .from(planVersionTable)
    .where(eq(planVersionTable.groupId, ''))
    .orderBy(asc(planVersionTable.version))
  // Later versions take the place of earlier ones.
  const inForce = new Map(versions.map((row) => [planOf(row), row]))
  const filings = await reader.db
    .select(columns)
    .from(filingTable)
    .innerJoin(personTable, eq(personTable.id, filingTable.recordedBy))
  const filed = new Map(filings.map((row) => [`${planOf(row)}/${row.version}`, row]))
  const filedOnce = new Set(filings.map(planOf))
  const confirmed = await reader.db
    .select({
      roundId: consultationTable.roundId,
      unitId: consultationTable.unitId,
      document: consultationTable.document,
    })
    .from(consultationTable)
    .where(like(consultationTable.document, 'plan%'))
  const consulted = new Set(confirmed.map((row) => `${planOf(row)}/${row.document}`))
  return [...inForce]
    .map(([plan, { roundId, unitId, version, signedOn }]) => {
      const row = filed.get(`${plan}/${version}`)
      return {
        roundId,
        unitId,
        version,
        signedOn,
        filing: row
          ? { version, caseNumber: row.caseNumber, filedOn: row.filedOn, recordedBy: row.recordedBy }
          : null,
        filedBefore: row === undefined && filedOnce.has(plan),
        consulted: consulted.has(`${plan}/${planDocument({}, version)}`),
      }
    })
    .sort((a, b) => (a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : 0))
}

function planOf({ roundId, unitId }: UnitInRound): string {
  return `${roundId}/${unitId}`
}
