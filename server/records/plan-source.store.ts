/** Signed plans of units, to be filed; plans of groups are not filed on their own. */
import { and, asc, eq, like } from 'drizzle-orm'
import { filedPlanTexts } from '#shared/texts/filed-plan.ts'
import { planVersionTable } from '../plan/plan.tables.ts'
import { planDocument } from '../plan/plan-key.ts'
import { loadVersionInForce } from '../plan/plan-version.store.ts'
import { readSignedPlan } from '../plan/signed-plan.ts'
import { consultationTable } from '../year/year.tables.ts'
import type { DocumentSource, ReadyDocument } from './filing-document.ts'
import { planContent } from './plan-document.ts'

export const planSource: DocumentSource = {
  kind: 'plan',

  async list(reader, roundId) {
    const versions = await reader.db
      .select({
        unitId: planVersionTable.unitId,
        version: planVersionTable.version,
        signedOn: planVersionTable.signedOn,
      })
      .from(planVersionTable)
      .where(and(eq(planVersionTable.roundId, roundId), eq(planVersionTable.groupId, '')))
      .orderBy(asc(planVersionTable.version))
    const confirmed = await reader.db
      .select({ unitId: consultationTable.unitId, document: consultationTable.document })
      .from(consultationTable)
      .where(and(eq(consultationTable.roundId, roundId), like(consultationTable.document, 'plan%')))
    const consulted = new Set(confirmed.map(({ unitId, document }) => `${unitId}/${document}`))
    // Later versions take the place of earlier ones.
    const inForce = new Map(versions.map((row) => [row.unitId, row]))
    return [...inForce.values()].map(({ unitId, ...signed }) => ({
      unitId,
      ...readyPlan(signed, consulted.has(`${unitId}/${planDocument({}, signed.version)}`)),
    }))
  },

  async write(reader, year, _part, frame, { language }) {
    const signed = await loadVersionInForce(reader, { roundId: year.roundId, unitId: year.unitId })
    if (!signed) return null
    const plan = readSignedPlan(signed.snapshot)
    return {
      ...readyPlan(signed, plan.consultation !== null),
      responsible: plan.signed.by,
      content: planContent({ ...signed, plan }, frame, language),
    }
  },
}

/** A version of a plan among documents. */
export function readyPlan(
  { version, signedOn }: { version: number; signedOn: string },
  consulted: boolean,
): ReadyDocument {
  const name = filedPlanTexts.label
  return { id: 'plan', name, on: signedOn, edition: String(version), version, consulted }
}
