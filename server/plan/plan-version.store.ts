/** The versions of plans as they were signed: the newest holds, those before it are superseded. */
import { and, desc, eq } from 'drizzle-orm'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { planVersionTable } from './plan.tables.ts'
import type { PlanKey } from './plan-key.ts'

export interface SignedVersion {
  version: number
  signedBy: string
  signedByName: string
  /** ISO date. */
  signedOn: string
  /** ISO date in the records system; null until it is filed. */
  filedOn: string | null
  /** JSON (signed-plan.ts). */
  snapshot: string
}

function ofPlan({ roundId, unitId, groupId = '' }: PlanKey) {
  return and(
    eq(planVersionTable.roundId, roundId),
    eq(planVersionTable.unitId, unitId),
    eq(planVersionTable.groupId, groupId),
  )
}

/** The newest first; empty before the first signature. */
export async function loadSignedVersions(reader: Reader, where: PlanKey): Promise<SignedVersion[]> {
  return reader.db
    .select({
      version: planVersionTable.version,
      signedBy: planVersionTable.signedBy,
      signedByName: personTable.name,
      signedOn: planVersionTable.signedOn,
      filedOn: planVersionTable.filedOn,
      snapshot: planVersionTable.snapshot,
    })
    .from(planVersionTable)
    .innerJoin(personTable, eq(personTable.id, planVersionTable.signedBy))
    .where(ofPlan(where))
    .orderBy(desc(planVersionTable.version))
}

/** The one that holds; null before the first signature. */
export async function loadVersionInForce(reader: Reader, where: PlanKey): Promise<SignedVersion | null> {
  const [newest] = await loadSignedVersions(reader, where)
  return newest ?? null
}

/**
 * Keeps a version as it was signed, for good.
 *
 * @param snapshot JSON of the plan @throws when that version is kept already
 */
export async function keepSignedVersion(
  tx: Tx,
  { roundId, unitId, groupId = '' }: PlanKey,
  signed: Pick<SignedVersion, 'version' | 'signedOn' | 'signedBy' | 'snapshot'>,
): Promise<void> {
  await tx.db.insert(planVersionTable).values({ roundId, unitId, groupId, ...signed })
}

/** Writes down when a version was filed; a correction takes the place of what was written. @param filedOn ISO date */
export async function markVersionFiled(
  tx: Tx,
  where: PlanKey,
  version: number,
  filedOn: string,
): Promise<void> {
  await tx.db
    .update(planVersionTable)
    .set({ filedOn })
    .where(and(ofPlan(where), eq(planVersionTable.version, version)))
}
