/** The action plan (tiltaksplan) and its measures. */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { measureConflictSchema, measureSchema, modelPlaces, planColumns, preventions } from './measure.ts'
import { roundSummarySchema } from './round-summary.ts'
import { consultationSchema, unitHeadSchema } from './unit-year.ts'

/** DELETE …/plan/measures/:measure */
export const measureRemovalSchema = z.strictObject({ revision: z.number().int() })

/** A column of the plan as the programme has it; without a title it is called what it always is. */
export const planColumnSchema = z.object({
  id: z.enum(planColumns),
  title: textSchema.optional(),
  required: z.boolean(),
})
export type PlanColumnEntry = z.infer<typeof planColumnSchema>

/** A measure that still lacks something before the plan is ready for signature. */
export const planGapSchema = z.object({
  measureId: idSchema.nullable(),
  missing: z.enum(['measure', 'text', ...planColumns]),
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
  columns: z.array(planColumnSchema),
  /** Themes of the questionnaire and of the programme's plan, offered when a measure is given its theme. */
  themes: z.array(z.object({ id: slugSchema, title: textSchema })),
  /** Scales of the results that the plan follows up. */
  scales: z.array(
    z.object({ id: slugSchema, title: textSchema, theme: slugSchema, model: z.enum(modelPlaces) }),
  ),
  /** Kinds of reference, such as PR for a procedure. */
  references: z.array(z.object({ id: z.string(), title: textSchema })),
  /** Measures to begin from. */
  suggestions: z.array(
    z.object({
      focus: slugSchema,
      scale: slugSchema.optional(),
      theme: slugSchema.optional(),
      goal: textSchema.optional(),
      text: textSchema,
      prevention: z.enum(preventions).optional(),
    }),
  ),
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

/** Answer to PUT …/plan/measures/:measure: what was saved, and the fields in which somebody else wrote meanwhile. */
export const measureSavedSchema = z.object({ plan: planSchema, conflicts: z.array(measureConflictSchema) })
export type MeasureSaved = z.infer<typeof measureSavedSchema>

/** PUT …/plan/state: ready for signature, or back to draft. */
export const planStateChangeSchema = z.strictObject({
  revision: z.number().int(),
  state: z.enum(['draft', 'ready']),
})
