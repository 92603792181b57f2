/** A risk assessment of the unit: what can go wrong, how likely, how serious, and what is done. */
import { z } from 'zod'
import { dateSchema, idSchema, paragraphSchema } from './fields.ts'
import { stepPageSchema } from './planning.ts'

/** Rows of one assessment. */
export const mostRisks = 50

const degreeSchema = z.number().int().min(1).max(5)

/** POST …/risk/:step/rows: as typed so far. */
export const riskFieldsSchema = z.strictObject({
  /** What can go wrong. */
  what: paragraphSchema,
  /** 1 very unlikely to 5 very likely; null while it is not assessed. */
  likelihood: degreeSchema.nullable(),
  /** 1 harmless to 5 very serious; null while it is not assessed. */
  consequence: degreeSchema.nullable(),
  /** What is done about it. */
  measure: paragraphSchema,
})
export type RiskFields = z.infer<typeof riskFieldsSchema>

/** PUT …/risk/:step/rows/:row: what stood on the screen when the person began to write, and what is to stand there. */
export const riskChangeSchema = z.strictObject({ from: riskFieldsSchema, to: riskFieldsSchema })

/** DELETE …/risk/:step/rows/:row: as it was seen. */
export const riskRemovalSchema = z.strictObject({ from: riskFieldsSchema })

/** PUT …/risk/:step/participants */
export const participantsChangeSchema = z.strictObject({ from: paragraphSchema, to: paragraphSchema })

/** As it is stored. */
export const riskRowSchema = riskFieldsSchema.extend({
  id: idSchema,
  /** The draft measure it became; null while it has not. */
  measureId: idSchema.nullable(),
})
export type RiskRow = z.infer<typeof riskRowSchema>

export const riskLevels = ['low', 'medium', 'high'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** Likelihood times consequence, 1-25; null while one of them is not assessed. */
export function riskOf({
  likelihood,
  consequence,
}: Pick<RiskFields, 'likelihood' | 'consequence'>): number | null {
  return likelihood === null || consequence === null ? null : likelihood * consequence
}

/** The usual three bands of a 5 x 5 matrix: up to 4 low, from 15 high. @param risk 1-25 */
export function riskLevel(risk: number): RiskLevel {
  return risk <= 4 ? 'low' : risk < 15 ? 'medium' : 'high'
}

/** GET …/risk/:step */
export const riskAssessmentSchema = stepPageSchema.extend({
  /** Who took part, as roles or a number. */
  participants: z.string(),
  rows: z.array(riskRowSchema),
  state: z.enum(['draft', 'done']),
  assessedOn: dateSchema.nullable(),
  revision: z.number().int(),
  /** Measures can be added: the action plan is not signed. */
  planOpen: z.boolean(),
})
export type RiskAssessment = z.infer<typeof riskAssessmentSchema>
