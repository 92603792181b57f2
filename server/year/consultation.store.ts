/** Confirmed consultation of the safety representative: one row per document, the newest confirmation. */
import { and, eq } from 'drizzle-orm'
import type { Consultation } from '#shared/unit-year.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from './unit-in-round.ts'
import { consultationTable } from './year.tables.ts'

export interface ConfirmedConsultation {
  by: string
  on: string
  remark: string
  /** The revision of the document that the safety representative had before them. */
  revision: number
}

/** @param document `plan`, or a form's id */
export async function loadConsultation(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  document: string,
): Promise<ConfirmedConsultation | null> {
  const [row] = await reader.db
    .select({
      by: personTable.name,
      on: consultationTable.confirmedOn,
      remark: consultationTable.remark,
      revision: consultationTable.revision,
    })
    .from(consultationTable)
    .innerJoin(personTable, eq(personTable.id, consultationTable.personId))
    .where(
      and(
        eq(consultationTable.roundId, roundId),
        eq(consultationTable.unitId, unitId),
        eq(consultationTable.document, document),
      ),
    )
  return row ?? null
}

/** Keeps a confirmation; it takes the place of an older one. @param confirmedOn ISO date */
export async function saveConsultation(
  tx: Tx,
  where: UnitInRound,
  confirmation: { document: string; revision: number; personId: string; confirmedOn: string; remark: string },
): Promise<void> {
  await tx.db
    .insert(consultationTable)
    .values({ ...where, ...confirmation })
    .onConflictDoUpdate({
      target: [consultationTable.roundId, consultationTable.unitId, consultationTable.document],
      set: confirmation,
    })
}

/** @param wordsRevision revision at which the document's words last changed */
export function consultationOf(
  { by, on, remark, revision }: ConfirmedConsultation,
  wordsRevision: number,
): Consultation {
  return { by, on, remark, changedSince: revision < wordsRevision }
}
