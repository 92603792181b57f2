/** Risk assessments that are done, to be filed. */
import { and, eq } from 'drizzle-orm'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { riskTable } from '../follow-up/follow-up.tables.ts'
import { loadRisk } from '../follow-up/risk.store.ts'
import type { DocumentSource, ReadyDocument } from './filing-document.ts'
import { riskContent } from './risk-document.ts'
import { loadLeaderName } from './unit-leader.store.ts'

export const riskSource: DocumentSource = {
  kind: 'risk',

  async list(reader, roundId) {
    const rows = await reader.db
      .select({
        unitId: riskTable.unitId,
        stepId: riskTable.stepId,
        doneOn: riskTable.doneOn,
        revision: riskTable.revision,
      })
      .from(riskTable)
      .where(and(eq(riskTable.roundId, roundId), eq(riskTable.state, 'done')))
    return rows.flatMap(({ unitId, stepId, doneOn, revision }) =>
      doneOn === null ? [] : [{ unitId, ...readyRisk(stepId, doneOn, revision) }],
    )
  },

  async write(reader, year, stepId, frame, { language }) {
    const risk = await loadRisk(reader, year, stepId)
    if (risk.state !== 'done' || risk.doneOn === null) return null
    return {
      ...readyRisk(stepId, risk.doneOn, risk.revision),
      responsible: await loadLeaderName(reader, year, frame, language),
      content: riskContent({ ...risk, doneOn: risk.doneOn }, frame, language),
    }
  },
}

function readyRisk(stepId: string, on: string, revision: number): ReadyDocument {
  return {
    id: `risk.${stepId}`,
    name: filedDocumentTexts.risk,
    on,
    edition: String(revision),
    version: null,
    consulted: null,
  }
}
