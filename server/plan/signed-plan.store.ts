/** The plan as it is frozen at signature: words and names, so that it can be read when both have changed. */
import type { Reader } from '../platform/database.ts'
import { consultationOf, loadConsultation } from '../year/consultation.store.ts'
import { loadSignature } from '../year/signature.store.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import { loadMeasures } from './plan.store.ts'
import type { PlanHead } from './plan.ts'
import { type PlanYear, planDocument } from './plan-key.ts'

/** @returns JSON */
export async function signedPlan(reader: Reader, year: PlanYear, head: PlanHead): Promise<string> {
  const consultation = await loadConsultation(reader, year, planDocument(year, head.version))
  return JSON.stringify({
    unit: await loadUnitHead(reader, year.tree, year.unitId),
    round: { id: year.roundId, title: year.round.title },
    programme: { id: year.programme.definition.id, version: year.programme.definition.version },
    focusAreas: year.programme.definition.plan.focusAreas,
    measures: await loadMeasures(reader, year),
    consultation: consultation && consultationOf(consultation, head.wordsRevision),
    signed: await loadSignature(reader, year, head),
    revision: head.revision,
  })
}
