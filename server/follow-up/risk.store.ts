/** Risk assessments: one row per unit and step, with its risks as one document. */
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { type RiskRow, riskRowSchema } from '#shared/risk.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { riskTable } from './follow-up.tables.ts'

export interface KeptRisk {
  participants: string
  rows: RiskRow[]
  state: 'draft' | 'done'
  doneOn: string | null
  /** Rises at every change. */
  revision: number
}

const storedRowsSchema = z.array(riskRowSchema)

/** An empty draft of revision 0 when nobody has written anything yet. */
export async function loadRisk(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  stepId: string,
): Promise<KeptRisk> {
  const [row] = await reader.db
    .select()
    .from(riskTable)
    .where(and(eq(riskTable.roundId, roundId), eq(riskTable.unitId, unitId), eq(riskTable.stepId, stepId)))
  if (!row) return { participants: '', rows: [], state: 'draft', doneOn: null, revision: 0 }
  const { participants, rows, state, doneOn, revision } = row
  return { participants, rows: readRiskRows(rows), state, doneOn, revision }
}

/** @param json as it is kept @throws when it is damaged */
export function readRiskRows(json: string): RiskRow[] {
  return storedRowsSchema.parse(JSON.parse(json))
}

/** Writes or replaces it, with a revision one higher. */
export async function saveRisk(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  stepId: string,
  { rows, revision, ...risk }: KeptRisk,
): Promise<void> {
  const row = { ...risk, rows: JSON.stringify(rows), revision: revision + 1 }
  await tx.db
    .insert(riskTable)
    .values({ roundId, unitId, stepId, ...row })
    .onConflictDoUpdate({ target: [riskTable.roundId, riskTable.unitId, riskTable.stepId], set: row })
}
