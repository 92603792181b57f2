/** The unit's year: task list, meeting, action plan (tiltaksplan), forms and consultation (samråd). */
import { z } from 'zod'
import { stepStatusSchema } from './deadline.ts'
import { dateSchema, idSchema, paragraphSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { focusIds, stepSchema, surveyJsonSchema } from './programme.ts'
import { resultsStandingSchema } from './publication.ts'
import { rateSchema } from './rates.ts'
import { roundSummarySchema } from './round-summary.ts'

export const unitHeadSchema = z.object({
  id: idSchema,
  name: textSchema,
  path: z.array(z.object({ id: idSchema, name: textSchema })),
  leader: z.string().nullable(),
  safetyArea: z.string().nullable(),
  /** Empty when none is elected: shown, never blocking. */
  safetyRepresentatives: z.array(z.string()),
})
export type UnitHead = z.infer<typeof unitHeadSchema>

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

export const consultationSchema = z.object({
  by: z.string(),
  on: dateSchema,
  remark: z.string(),
  /** The document was changed after the safety representative confirmed. */
  changedSince: z.boolean(),
})
export type Consultation = z.infer<typeof consultationSchema>

/** POST …/consultation: confirms having been consulted; not an approval. */
export const consultationRequestSchema = z.strictObject({
  revision: z.number().int(),
  remark: paragraphSchema,
})
export const revisionSchema = z.strictObject({ revision: z.number().int() })

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

export const formSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  id: slugSchema,
  title: textSchema,
  definition: surveyJsonSchema,
  answers: surveyJsonSchema,
  state: z.enum(['draft', 'signed']),
  revision: z.number().int(),
  signed: z.object({ by: z.string(), on: dateSchema }).nullable(),
  due: dateSchema.nullable(),
  consultation: consultationSchema.nullable(),
  mayEdit: z.boolean(),
  mayConsult: z.boolean(),
  maySign: z.boolean(),
})
export type Form = z.infer<typeof formSchema>

/** PUT …/forms/:form: a draft may be incomplete, never ill-formed. */
export const formSaveSchema = z.strictObject({
  revision: z.number().int(),
  answers: z.record(z.string().max(100), z.unknown()),
})

/** PUT …/steps/:step (-> UnitHome of that round) for steps of kind `meeting`: the day it was held; null takes it back. */
export const stepRecordSchema = z.strictObject({ completedOn: dateSchema.nullable() })

/** GET /api/units/:unit/home?round=<id>: the year as a task list; the newest round when none is named. */
export const unitHomeSchema = z.object({
  unit: unitHeadSchema,
  /** All rounds of the unit, newest first. */
  rounds: z.array(roundSummarySchema),
  today: dateSchema,
  current: z
    .object({
      round: roundSummarySchema,
      /** Whether the person may read the unit's results. */
      results: resultsStandingSchema,
      /** The person reads the results of response units below as well. */
      unitsBelow: z.boolean(),
      /** Where the unit's answers count, when not at the unit itself; null before the results are open. */
      countedAt: z.object({ id: idSchema, name: textSchema }).nullable(),
      steps: z.array(stepSchema.extend({ status: stepStatusSchema })),
      /** While the survey is open, as it was counted in the night; null before that, and where the unit has none. */
      responseRate: rateSchema.nullable(),
      planState: z.enum(planStates),
      measures: z.array(
        measureSchema.pick({ id: true, text: true, dueOn: true, ongoing: true, status: true }),
      ),
      consultationConfirmed: z.boolean(),
    })
    .nullable(),
})
export type UnitHome = z.infer<typeof unitHomeSchema>
