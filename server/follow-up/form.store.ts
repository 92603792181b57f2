/** Answers to the programme's forms, one row per unit and form. */
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { formTable } from './follow-up.tables.ts'

export interface FormResponse {
  /** SurveyJS data; checked against the form when it was saved. */
  answers: Record<string, unknown>
  state: 'draft' | 'signed'
  /** Rises at every save; a signature changes no answer and leaves it alone. */
  revision: number
  signedOn: string | null
  signedBy: string | null
}

const storedAnswersSchema = z.record(z.string(), z.unknown())

/** Null when nobody has saved anything yet. */
export async function loadFormResponse(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  formId: string,
): Promise<FormResponse | null> {
  const [row] = await reader.db
    .select()
    .from(formTable)
    .where(and(eq(formTable.roundId, roundId), eq(formTable.unitId, unitId), eq(formTable.formId, formId)))
  return row ? asResponse(row) : null
}

/** What has been saved of a form in a round, by unit. */
export async function loadFormResponses(
  reader: Reader,
  roundId: string,
  formId: string,
): Promise<Map<string, FormResponse>> {
  const rows = await reader.db
    .select()
    .from(formTable)
    .where(and(eq(formTable.roundId, roundId), eq(formTable.formId, formId)))
  return new Map(rows.map((row) => [row.unitId, asResponse(row)]))
}

function asResponse({
  answers,
  state,
  revision,
  signedOn,
  signedBy,
}: typeof formTable.$inferSelect): FormResponse {
  return { answers: storedAnswersSchema.parse(JSON.parse(answers)), state, revision, signedOn, signedBy }
}

/** Writes or replaces the answers. */
export async function saveFormResponse(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  formId: string,
  { answers, ...response }: FormResponse,
): Promise<void> {
  const row = { ...response, answers: JSON.stringify(answers) }
  await tx.db
    .insert(formTable)
    .values({ roundId, unitId, formId, ...row })
    .onConflictDoUpdate({ target: [formTable.roundId, formTable.unitId, formTable.formId], set: row })
}
