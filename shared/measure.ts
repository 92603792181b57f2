/** A measure (tiltak) of an action plan: what is to be done, by whom and by when, and where it stands. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema, paragraphSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { measureDeadlineSchema, measureStatusSchema } from './measure-state.ts'

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

/** Who answers for a measure: a person, a role or a unit. Of several, one is accountable. */
export const responsibleSchema = z.strictObject({
  kind: z.enum(['person', 'role', 'unit']),
  name: lineSchema,
  accountable: z.boolean(),
})
export type Responsible = z.infer<typeof responsibleSchema>

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

/** In the order in which they are written. */
export const measureFieldNames = [
  'focus',
  'scaleId',
  'theme',
  'goal',
  'text',
  'responsible',
  'deadline',
  'status',
  'prevention',
  'model',
  'references',
] as const satisfies readonly MeasureField[]

/** True for the same value: lists and objects by what they hold, words without the space around them. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim()
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    Array.isArray(one) === Array.isArray(other) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  )
}

function changeOf<const F extends MeasureField>(field: F) {
  const value = measureFieldsSchema.shape[field]
  return z.strictObject({ field: z.literal(field), from: value, to: value })
}

/** One field of a measure: what stood there when the person began to write, and what is to stand there. */
export const measureChangeSchema = z.discriminatedUnion('field', [
  changeOf('focus'),
  changeOf('scaleId'),
  changeOf('theme'),
  changeOf('goal'),
  changeOf('text'),
  changeOf('responsible'),
  changeOf('deadline'),
  changeOf('status'),
  changeOf('prevention'),
  changeOf('model'),
  changeOf('references'),
])
export type MeasureChange = z.infer<typeof measureChangeSchema>

/** PUT …/plan/measures/:measure. A change is made where what it began from still stands. */
export const measureChangesSchema = z.strictObject({
  changes: z
    .array(measureChangeSchema)
    .min(1)
    .refine((some) => new Set(some.map(({ field }) => field)).size === some.length, {
      message: 'each field once',
    }),
})

/** A field in which somebody else wrote meanwhile: their words stand, and by whom they are. */
export const measureConflictSchema = z.object({
  field: z.enum(measureFieldNames),
  by: z.string().nullable(),
})
export type MeasureConflict = z.infer<typeof measureConflictSchema>

/** Where a measure came from, when it was not written in this plan. */
export const measureOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own') }),
  /** Taken over from an earlier plan of the unit; what a committee decided there binds in the later plan too. */
  z.object({
    kind: z.literal('carried'),
    measureId: idSchema,
    round: textSchema,
    decided: z.object({ committee: z.string(), decidedOn: dateSchema }).optional(),
  }),
  /** Given by a level above; `giving` is the same in all units that were given it in one go. */
  z.object({
    kind: z.literal('given'),
    unit: z.object({ id: idSchema, name: textSchema }),
    giving: idSchema,
  }),
  /** Taken over from a unit below that lifted it. */
  z.object({ kind: z.literal('lifted'), unit: z.object({ id: idSchema, name: textSchema }) }),
  /** Decided by a committee: its deadline is not the leader's to move. */
  z.object({
    kind: z.literal('decided'),
    committee: z.string(),
    decidedOn: dateSchema,
    treatmentId: idSchema,
  }),
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

/** Fields that are not the unit's to change: what a committee decided, or the level above gave, stays as it is. */
export function fixedFields(origin: MeasureOrigin): readonly MeasureField[] {
  if (decisionOf(origin)) return ['text', 'deadline']
  return origin.kind === 'given' ? ['text'] : []
}

/** What a committee decided, here or in an earlier plan; undefined where none did. */
export function decisionOf(origin: MeasureOrigin): { committee: string; decidedOn: string } | undefined {
  if (origin.kind === 'decided') return { committee: origin.committee, decidedOn: origin.decidedOn }
  return origin.kind === 'carried' ? origin.decided : undefined
}

/** A measure that came from a committee or the level above is not the unit's to take out. */
export function isRemovable({ kind }: MeasureOrigin): boolean {
  return kind !== 'decided' && kind !== 'given'
}
