/** Measures that move between levels: lifted to the one above, given to those below. */
import { z } from 'zod'
import { idSchema, paragraphSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { liftSchema, measureFieldsSchema, measureSchema } from './measure.ts'
import { roundSummarySchema } from './round-summary.ts'

const unitSchema = z.object({ id: idSchema, name: textSchema })
const placeSchema = z.object({
  unit: unitSchema.extend({ path: z.array(unitSchema) }),
  round: roundSummarySchema,
})
const { id, focus, theme, goal, text, responsible, deadline, status } = measureSchema.shape
const wordsSchema = z.object({ id, focus, theme, goal, text, responsible, deadline, status })

const saidSchema = paragraphSchema.min(1)

/** POST …/plan/measures/:measure/lift: why the unit cannot solve it. */
export const liftRequestSchema = z.strictObject({ why: saidSchema })

/** PUT /api/rounds/:round/units/:unit/lifted/:measure, by the level above: taken over, or only answered. */
export const liftAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('accepted'), answer: paragraphSchema }),
  z.strictObject({ outcome: z.literal('answered'), answer: saidSchema }),
])
export type LiftAnswer = z.infer<typeof liftAnswerSchema>

/** GET /api/rounds/:round/units/:unit/lifted: what units below put before this one, what waits first. */
export const liftedListSchema = placeSchema.extend({
  lifted: z.array(
    z.object({
      measure: wordsSchema,
      from: unitSchema,
      lift: liftSchema,
      /** How far the measure has come that it became in the plan here; null where it became none, or that is gone. */
      became: status.nullable(),
    }),
  ),
  mayAnswer: z.boolean(),
})
export type LiftedList = z.infer<typeof liftedListSchema>

/** POST /api/rounds/:round/units/:unit/given: the same measure for some of the units below. */
export const givingSchema = z.strictObject({
  measure: measureFieldsSchema,
  unitIds: z
    .array(idSchema)
    .min(1)
    .max(1000)
    .refine((some) => new Set(some).size === some.length, { message: 'each unit once' }),
})
export type Giving = z.infer<typeof givingSchema>

/** GET /api/rounds/:round/units/:unit/given: what this unit gave those below, the newest last. */
export const givenListSchema = placeSchema.extend({
  focusAreas: z.array(z.object({ id: slugSchema, title: textSchema })),
  themes: z.array(z.object({ id: slugSchema, title: textSchema })),
  /** Units below that take part in the round, each right above those below it. */
  below: z.array(unitSchema.extend({ parentId: idSchema.nullable(), leader: z.string().nullable() })),
  given: z.array(
    z.object({
      /** What was given in one go. */
      id: idSchema,
      /** As it was given; units may have added who is responsible for it there. */
      measure: wordsSchema,
      units: z.array(z.object({ unit: unitSchema, status })),
    }),
  ),
  mayGive: z.boolean(),
})
export type GivenList = z.infer<typeof givenListSchema>
