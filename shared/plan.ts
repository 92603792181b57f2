/** The action plan (tiltaksplan) and its measures. */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import {
  measureConflictSchema,
  measureFieldNames,
  measureSchema,
  modelPlaces,
  planColumns,
  preventions,
} from './measure.ts'
import { measureWordsSchema } from './plan-history.ts'
import { planStates } from './plan-state.ts'
import { roundSummarySchema } from './round-summary.ts'
import { consultationSchema, signatureSchema, unitHeadSchema } from './unit-year.ts'

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

/** A version as it was signed. The newest holds; those before it are superseded. */
export const planVersionSchema = z.object({
  version: z.number().int(),
  signed: z.object({ by: z.string(), on: dateSchema }),
  filedOn: dateSchema.nullable(),
  consulted: z.object({ by: z.string(), on: dateSchema }).nullable(),
})
export type PlanVersion = z.infer<typeof planVersionSchema>

/** What became of one measure between two versions; how far it has come is no part of it. */
export const versionChangeSchema = z.object({
  what: z.enum(['added', 'removed', 'changed']),
  /** Its text now, or as it was when it was taken out. */
  text: z.string(),
  /** Fields that differ, as they were and as they are; empty for a measure that came or went as a whole. */
  fields: z.array(
    z.object({ field: z.enum(measureFieldNames), before: measureWordsSchema, after: measureWordsSchema }),
  ),
})
export type VersionChange = z.infer<typeof versionChangeSchema>

/** Who reads a plan besides leader, safety representative and those who serve the organisation. */
export const planVisibleSchema = z.strictObject({
  above: z.boolean(),
  within: z.boolean(),
  below: z.boolean(),
})
export type PlanVisible = z.infer<typeof planVisibleSchema>

/**
 * Who answers for the plan: the unit's own leader; a leader above, where it has none; whoever leads the units that took
 * over from a unit that is gone. `nobody`: there is no leader to ask.
 */
export const planOwnerSchema = z.object({
  kind: z.enum(['own', 'above', 'successor', 'nobody']),
  gone: z.boolean(),
  by: z.array(z.object({ id: idSchema, name: textSchema, leader: z.string().nullable() })),
})

export const planSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  /** What the programme calls its plan; null for an action plan like any other. */
  title: textSchema.nullable(),
  /** The group of the round whose plan it is; null for the unit as a whole. */
  group: z.object({ id: slugSchema, title: textSchema }).nullable(),
  /** Groups that may have a plan of their own at this unit. */
  groups: z.array(z.object({ id: slugSchema, title: textSchema })),
  owner: planOwnerSchema,
  /** Of the version that is being worked on, or that holds. */
  state: z.enum(planStates),
  /** From 1; rises when a signed plan is taken up again. */
  version: z.number().int(),
  /** Signed ones, the newest first. */
  versions: z.array(planVersionSchema),
  /** Since the version signed before this one. */
  changes: z.array(versionChangeSchema),
  /** Rises at every change of any measure or of the state. */
  revision: z.number().int(),
  readyOn: dateSchema.nullable(),
  signed: signatureSchema.nullable(),
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
  visible: planVisibleSchema,
  mayEdit: z.boolean(),
  /** Begin a new version of a signed plan. */
  mayTakeUp: z.boolean(),
  /** Give up a new version in which nothing is changed. */
  mayGiveUp: z.boolean(),
  /** Decide who reads it. */
  mayShare: z.boolean(),
  /** Judge what a measure did; also in a signed plan. */
  mayJudge: z.boolean(),
  /** Take open measures over from earlier plans. */
  mayCarry: z.boolean(),
  mayConsult: z.boolean(),
  maySign: z.boolean(),
  /** The unit's own page is for them, and where the plan is filed; not for those who only work there. */
  mayVisit: z.boolean(),
  mayReadFiling: z.boolean(),
  /** The programme sets sickness absence beside the plan. */
  sicknessAbsence: z.boolean(),
  /** Who changed what, and who is in the plan just now. */
  mayReadHistory: z.boolean(),
})
export type Plan = z.infer<typeof planSchema>

/** Answer to PUT …/plan/measures/:measure: what was saved, and the fields in which somebody else wrote meanwhile. */
export const measureSavedSchema = z.object({ plan: planSchema, conflicts: z.array(measureConflictSchema) })

/** PUT …/plan/state: ready for signature, or back to draft. */
export const planStateChangeSchema = z.strictObject({
  revision: z.number().int(),
  state: z.enum(['draft', 'ready']),
})
