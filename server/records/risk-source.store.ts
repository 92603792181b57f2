/** Risk assessments that are done, to be filed. */
import { and, eq } from 'drizzle-orm'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { riskTable } from '../follow-up/follow-up.tables.ts'
import { loadRisk, readRiskRows } from '../follow-up/risk.store.ts'
import { type DocumentSource, editionOf, type ReadyDocument } from './filing-document.ts'
import { type FiledRisk, riskContent } from './risk-document.ts'
import { loadLeaderName } from './unit-leader.store.ts'

export const riskSource: DocumentSource = {
  kind: 'risk',

  async list(reader, roundId) {
    const rows = await reader.db
      .select({
        unitId: riskTable.unitId,
        stepId: riskTable.stepId,
        doneOn: riskTable.doneOn,
        participants: riskTable.participants,
        rows: riskTable.rows,
      })
      .from(riskTable)
      .where(and(eq(riskTable.roundId, roundId), eq(riskTable.state, 'done')))
    return rows.flatMap(({ unitId, stepId, doneOn, participants, rows: kept }) =>
      doneOn === null
        ? []
        : [{ unitId, ...readyRisk(stepId, { doneOn, participants, rows: readRiskRows(kept) }) }],
    )
  },

  async write(reader, year, stepId, frame, { language }) {
    const risk = await loadRisk(reader, year, stepId)
    if (risk.state !== 'done' || risk.doneOn === null) return null
    return {
      ...readyRisk(stepId, { ...risk, doneOn: risk.doneOn }),
      responsible: await loadLeaderName(reader, year, frame, language),
      content: riskContent({ ...risk, doneOn: risk.doneOn }, frame, language),
    }
  },
}

/** That a risk's measure was put into the plan changes nothing of what was assessed. */
function readyRisk(stepId: string, { doneOn, participants, rows }: FiledRisk): ReadyDocument {
  const said = rows.map(({ what, likelihood, consequence, measure }) => [
    what,
    likelihood,
    consequence,
    measure,
  ])
  return {
    id: `risk.${stepId}`,
    name: filedDocumentTexts.risk,
    on: doneOn,
    edition: editionOf([doneOn, participants, said]),
    version: null,
    consulted: null,
  }
}
