/** The action plan (tiltaksplan) and its measures. */
import { z } from 'zod'
import { dateSchema, idSchema, paragraphSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { focusIds } from './programme.ts'
import { roundSummarySchema } from './round-summary.ts'
import { consultationSchema, unitHeadSchema } from './unit-year.ts'

export const measureStatusSchema = z.enum(['not-started', 'in-progress', 'done'])
export type MeasureStatus = z.infer<typeof measureStatusSchema>

/** POST …/plan/measures: a measure (tiltak) as typed so far; an unfinished one has empty strings. */
export const measureFieldsSchema = z.strictObject({
  focus: z.enum(focusIds),
  theme: z.string().trim().max(200),
  goal: paragraphSchema,
  text: paragraphSchema,
  responsible: z.string().trim().max(200),
  /** Null together with ongoing = false means: not decided yet. */
  dueOn: dateSchema.nullable(),
  ongoing: z.boolean(),
  status: measureStatusSchema,
})
export type MeasureFields = z.infer<typeof measureFieldsSchema>

export const measureSchema = measureFieldsSchema.extend({
  id: idSchema,
  /** Rises at every save; a save with an older one is refused, so that nobody's words are lost. */
  revision: z.number().int(),
})
export type Measure = z.infer<typeof measureSchema>

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
  focusAreas: z.array(z.object({ id: z.enum(focusIds), title: textSchema })),
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
