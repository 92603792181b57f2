/**
 * The counters that remain of a round, as they are stored: JSON, checked when read. All are integers and additive, so
 * that the cell of any union of crowds is the sum of theirs.
 */
import { z } from 'zod'
import { slugSchema } from '#shared/fields.ts'

const count = z.number().int().min(0)

/** Scores are integers: the mean of a scale's items × its factor (score.ts). */
const meanCounterSchema = z.object({ n: count, sum: z.number().int() })
const detailCounterSchema = meanCounterSchema.extend({ sumOfSquares: count })

/** How many gave each value to a statement, as answered, from the lowest step to the highest. */
const valueCountsSchema = z.array(count).min(2)

/** A cell of the ledger: what is shown of a unit, or of a group within it. What is absent is not shown. */
export const figuresSchema = z.object({
  /** Whole answers. */
  answers: count,
  /** By scale, in the mean layer: complete answers, and partly answered ones where enough of them stand together. */
  mean: z.record(slugSchema, meanCounterSchema),
  /** By scale, complete answers in the detail layer: spread and alpha. */
  detail: z.record(slugSchema, detailCounterSchema),
  /** By statement, complete answers to its scale in the detail layer. */
  items: z.record(z.string(), valueCountsSchema),
})
export type Figures = z.infer<typeof figuresSchema>

/** A group's cell within a unit: complete answers only. */
export const groupFiguresSchema = figuresSchema.extend({
  /** Members invited at and below the unit, by the register at launch. */
  invited: count,
})
export type GroupFigures = z.infer<typeof groupFiguresSchema>

/**
 * The crowd counted at a unit, statistic by statistic; what is absent has no crowd of its own here, and the answers of
 * the unit count in the crowd of the nearest unit above that has one.
 */
export const crowdSchema = figuresSchema.extend({ answers: count.nullable() })
export type Crowd = z.infer<typeof crowdSchema>

/** A crowd without its statements, which nothing outside the release adds up. */
export const countedCrowdSchema = crowdSchema.omit({ items: true })
export type CountedCrowd = z.infer<typeof countedCrowdSchema>
