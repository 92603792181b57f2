/** Documents that are not to be filed, by decision of somebody who may file them. */
import { and, eq } from 'drizzle-orm'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { waiverTable } from './records.tables.ts'

export interface Waiver extends UnitInRound {
  document: string
  edition: string
  reason: string
  /** Name of whoever decided it. */
  by: string
  /** ISO date. */
  on: string
}

/** Every decision of a round. */
export async function loadWaivers(reader: Reader, roundId: string): Promise<Waiver[]> {
  return reader.db
    .select({
      roundId: waiverTable.roundId,
      unitId: waiverTable.unitId,
      document: waiverTable.document,
      edition: waiverTable.edition,
      reason: waiverTable.reason,
      by: personTable.name,
      on: waiverTable.decidedOn,
    })
    .from(waiverTable)
    .innerJoin(personTable, eq(personTable.id, waiverTable.decidedBy))
    .where(eq(waiverTable.roundId, roundId))
}

/** The decision on one edition; null where there is none. */
export async function findWaiver(
  reader: Reader,
  of: UnitInRound & { document: string; edition: string },
): Promise<Pick<Waiver, 'reason' | 'by' | 'on'> | null> {
  const found = (await loadWaivers(reader, of.roundId)).find(
    ({ unitId, document, edition }) =>
      unitId === of.unitId && document === of.document && edition === of.edition,
  )
  return found ? { reason: found.reason, by: found.by, on: found.on } : null
}

/** Keeps a decision; a new one takes the place of an older one. @param decidedOn ISO date */
export async function saveWaiver(
  tx: Tx,
  of: UnitInRound & { document: string; edition: string },
  decision: { reason: string; decidedBy: string; decidedOn: string },
): Promise<void> {
  const { roundId, unitId, document, edition } = of
  await tx.db
    .insert(waiverTable)
    .values({ roundId, unitId, document, edition, ...decision })
    .onConflictDoUpdate({
      target: [waiverTable.roundId, waiverTable.unitId, waiverTable.document, waiverTable.edition],
      set: decision,
    })
}

/** It is to be filed after all. */
export async function removeWaiver(
  tx: Tx,
  { roundId, unitId, document, edition }: UnitInRound & { document: string; edition: string },
): Promise<void> {
  await tx.db
    .delete(waiverTable)
    .where(
      and(
        eq(waiverTable.roundId, roundId),
        eq(waiverTable.unitId, unitId),
        eq(waiverTable.document, document),
        eq(waiverTable.edition, edition),
      ),
    )
}
