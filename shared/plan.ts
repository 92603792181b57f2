/** The action plan (tiltaksplan) and its measures. */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { measureFieldsSchema, measureSchema, measureStatusSchema } from './measure.ts'
import { roundSummarySchema } from './round-summary.ts'
import { consultationSchema, unitHeadSchema } from './unit-year.ts'

/** PUT …/plan/measures/:measure */
export const measureSaveSchema = measureFieldsSchema.extend({ revision: z.number().int() })
/** PUT …/plan/measures/:measure/status: also after signing. */
export const measureStatusSaveSchema = z.strictObject({
  revision: z.number().int(),
  status: measureStatusSchema,
})
/** DELETE …/plan/measures/:measure */
export const measureRemovalSchema = z.strictObject({ revision: z.number().int() })

/** A measure that still lacks something before the plan is ready for signature. */
export const planGapSchema = z.object({
  measureId: idSchema.nullable(),
  missing: z.enum(['measure', 'text', 'responsible', 'deadline']),
})
export type PlanGap = z.infer<typeof planGapSchema>

/** `filed` follows from the completed filing step; case number and date: GET …/filing (shared/records.ts). */
export const planStates = ['draft', 'ready', 'signed', 'filed'] as const
export const planSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  state: z.enum(planStates),
  /** Rises at every change of any measure or of the state. */
  revision: z.number().int(),
  readyOn: dateSchema.nullable(),
  signed: z.object({ by: z.string(), on: dateSchema }).nullable(),
  filedOn: dateSchema.nullable(),
  planDue: dateSchema.nullable(),
  filingDue: dateSchema.nullable(),
  focusAreas: z.array(z.object({ id: slugSchema, title: textSchema })),
  /** Themes of the questionnaire, offered when a measure is given its theme. */
  themes: z.array(z.object({ id: slugSchema, title: textSchema })),
  measures: z.array(measureSchema),
  gaps: z.array(planGapSchema),
  consultation: consultationSchema.nullable(),
  mayEdit: z.boolean(),
  mayConsult: z.boolean(),
  maySign: z.boolean(),
  /** The unit's own page is for them, and where the plan is filed; not for those who only work there. */
  mayVisit: z.boolean(),
  mayReadFiling: z.boolean(),
})
export type Plan = z.infer<typeof planSchema>

/** PUT …/plan/state: ready for signature, or back to draft. */
export const planStateChangeSchema = z.strictObject({
  revision: z.number().int(),
  state: z.enum(['draft', 'ready']),
})
