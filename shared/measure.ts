/** A measure (tiltak) of an action plan: what is to be done, by whom and by when, and where it stands. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema, paragraphSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** Columns a programme may give its plan; the measure's own text is always there. */
export const planColumns = [
  'theme',
  'goal',
  'responsible',
  'deadline',
  'status',
  'prevention',
  'model',
  'reference',
  'scale',
] as const
export type PlanColumn = (typeof planColumns)[number]

/** Primary prevents, secondary notices early, tertiary mends (the Labour Inspectorate's terms). */
export const preventions = ['primary', 'secondary', 'tertiary'] as const

/** Places in the Labour Inspectorate's model of the working environment. */
export const modelPlaces = [
  'working-conditions.organisational',
  'working-conditions.psychosocial',
  'working-conditions.ergonomic',
  'working-conditions.physical',
  'working-conditions.chemical',
  'working-conditions.biological',
  'work-environment-work',
  'other',
] as const

export const measureStatusSchema = z.enum(['not-started', 'in-progress', 'done'])
export type MeasureStatus = z.infer<typeof measureStatusSchema>

/** Who answers for a measure: a person, a role or a unit. Of several, one is accountable. */
export const responsibleSchema = z.strictObject({
  kind: z.enum(['person', 'role', 'unit']),
  name: lineSchema,
  accountable: z.boolean(),
})
export type Responsible = z.infer<typeof responsibleSchema>

/** When a measure is to be done: by a day, again and again from a day on, or all the time ("løpende"). */
export const measureDeadlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), on: dateSchema }),
  z.strictObject({
    kind: z.literal('recurring'),
    every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
    from: dateSchema,
  }),
  z.strictObject({ kind: z.literal('ongoing') }),
])
export type MeasureDeadline = z.infer<typeof measureDeadlineSchema>

/** A reference (henvisning) to a procedure, a form or a guideline. */
export const referenceSchema = z.strictObject({
  /** As the programme calls the kind, for instance PR; empty for none. */
  kind: z.string().trim().max(10),
  number: z.string().trim().max(50),
  text: z.string().trim().max(200),
  /** An address beginning with https:// or http://, or empty. */
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
})
export type Reference = z.infer<typeof referenceSchema>

/** POST …/plan/measures: a measure as typed so far; an unfinished one has empty strings. */
export const measureFieldsSchema = z.strictObject({
  focus: slugSchema,
  theme: z.string().trim().max(200),
  /** The scale of the results that it is about. */
  scaleId: slugSchema.nullable(),
  goal: paragraphSchema,
  text: paragraphSchema,
  responsible: z
    .array(responsibleSchema)
    .max(8)
    .refine((some) => some.length === 0 || some.filter(({ accountable }) => accountable).length === 1, {
      message: 'exactly one must be accountable',
    }),
  /** Null: not decided yet. */
  deadline: measureDeadlineSchema.nullable(),
  status: measureStatusSchema,
  prevention: z.enum(preventions).nullable(),
  model: z.enum(modelPlaces).nullable(),
  references: z.array(referenceSchema).max(10),
})
export type MeasureFields = z.infer<typeof measureFieldsSchema>
export type MeasureField = keyof MeasureFields

/** Where a measure came from, when it was not written in this plan. */
export const measureOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own') }),
  /** Taken over from an earlier plan of the unit. */
  z.object({ kind: z.literal('carried'), measureId: idSchema, round: textSchema }),
  /** Given by the level above, or taken over from a unit below that lifted it. */
  z.object({ kind: z.enum(['given', 'lifted']), unit: z.object({ id: idSchema, name: textSchema }) }),
  /** Decided by a committee: its deadline is not the leader's to move. */
  z.object({ kind: z.literal('decided'), committee: z.string(), decidedOn: dateSchema }),
])
export type MeasureOrigin = z.infer<typeof measureOriginSchema>

/** A measure the unit cannot solve, put before the level above, which accepts it or answers. */
export const liftSchema = z.object({
  to: z.object({ id: idSchema, name: textSchema }),
  on: dateSchema,
  by: z.string(),
  why: z.string(),
  state: z.enum(['waiting', 'accepted', 'answered']),
  answer: z.string(),
  answeredOn: dateSchema.nullable(),
  answeredBy: z.string().nullable(),
})
export type Lift = z.infer<typeof liftSchema>

export const measureSchema = measureFieldsSchema.extend({
  id: idSchema,
  /** Rises at every save. */
  revision: z.number().int(),
  origin: measureOriginSchema,
  lift: liftSchema.nullable(),
  /** What it did, 1 (nothing) to 5 (a great deal), as leader and safety representative judge; null: not judged. */
  effect: z.number().int().min(1).max(5).nullable(),
  effectNote: z.string(),
})
export type Measure = z.infer<typeof measureSchema>
