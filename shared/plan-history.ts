/** Who changed what in an action plan, and what stood there before. */
import { z } from 'zod'
import { idSchema } from './fields.ts'
import { measureFieldNames, measureSchema } from './measure.ts'

/** What was done: to a measure (a field of it, or the whole), or to the plan. */
export const planChangeKinds = [
  'added',
  'removed',
  ...measureFieldNames,
  'effect',
  'effectNote',
  'draft',
  'ready',
  'signed',
  'new-version',
] as const
export type PlanChangeKind = (typeof planChangeKinds)[number]

/** The words of a measure that a change is about. */
export const measureWordsSchema = measureSchema
  .omit({ id: true, revision: true, origin: true, lift: true })
  .partial()
export type MeasureWords = z.infer<typeof measureWordsSchema>

export const planChangeSchema = z.object({
  id: z.number().int(),
  /** ISO 8601 instant. */
  at: z.iso.datetime(),
  by: z.string(),
  /** Made by whoever asks. */
  own: z.boolean(),
  /** Null for a change of the plan itself. */
  measureId: idSchema.nullable(),
  what: z.enum(planChangeKinds),
  before: measureWordsSchema.nullable(),
  after: measureWordsSchema.nullable(),
})
export type PlanChange = z.infer<typeof planChangeSchema>

/** GET …/plan/changes: the newest first. */
export const planHistorySchema = z.object({
  changes: z.array(planChangeSchema),
  /** There are older ones. */
  more: z.boolean(),
})
export type PlanHistory = z.infer<typeof planHistorySchema>

/** An event of GET …/plan/news: the plan was changed, or others came, left or write elsewhere. */
export const planNewsSchema = z.object({
  revision: z.number().int(),
  /** Others who have the plan open; with `measureId`, where they write just now. */
  editors: z.array(z.object({ name: z.string(), measureId: idSchema.nullable() })),
})
export type PlanNews = z.infer<typeof planNewsSchema>

/** PUT …/plan/presence: that the person has the plan open, and in which measure they write, if in any. */
export const planPresenceSchema = z.strictObject({ here: z.boolean(), measureId: idSchema.nullable() })
