/**
 * The result report. Figures are branded: only server/disclosure/ makes them, so a raw count cannot reach this
 * schema without a compile error (ARCHITECTURE.md, "One-way door").
 */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** A published figure of one scale at one unit, or the fact that it is not shown (which says nothing of how many). */
export const figureSchema = z
  .discriminatedUnion('state', [
    z.object({
      state: z.literal('shown'),
      /** Answers the mean stands on. */
      n: z.number().int(),
      mean: z.number(),
      /** Standard deviation over the complete answers of its own, larger groups; null where not shown. */
      spread: z.number().nullable(),
    }),
    z.object({
      state: z.literal('withheld'),
      /** Minimum group of the scale: 5, or 50 for sensitive ones. */
      minimum: z.number().int(),
    }),
  ])
  .brand<'PublishedFigure'>()
export type PublishedFigure = z.infer<typeof figureSchema>

/** Answered of invited for the same cell as the figures. */
export const rateSchema = z
  .object({ answered: z.number().int(), invited: z.number().int(), percent: z.number().int() })
  .brand<'PublishedRate'>()
export type PublishedRate = z.infer<typeof rateSchema>

const reportUnitSchema = z.object({ id: idSchema, name: textSchema })

/** GET /api/rounds/:round/units/:unit/report */
export const reportSchema = z.object({
  round: z.object({ id: idSchema, title: textSchema, closedOn: dateSchema, releasedOn: dateSchema }),
  /** The unit that was asked for, and its place: uppermost first, without itself. */
  unit: reportUnitSchema.extend({ path: z.array(reportUnitSchema) }),
  /** The unit whose figures these are: the same one, or the unit where its answers count. */
  figuresOf: reportUnitSchema,
  /** Units below whose answers were passed up to here: named, without numbers. */
  alsoCountedHere: z.array(textSchema),
  /** Where the leader's own answer counts; null at the top of the round. */
  leaderCountsAt: textSchema.nullable(),
  rate: rateSchema,
  parent: reportUnitSchema.extend({ rate: rateSchema }).nullable(),
  institution: reportUnitSchema.extend({ rate: rateSchema }).nullable(),
  range: z.tuple([z.number().int(), z.number().int()]),
  themes: z.array(
    z.object({
      id: slugSchema,
      title: textSchema,
      scales: z.array(
        z.object({
          id: slugSchema,
          title: textSchema,
          about: textSchema,
          kind: z.enum(['resource', 'demand', 'outcome']),
          figure: figureSchema,
          parent: figureSchema.nullable(),
          institution: figureSchema.nullable(),
        }),
      ),
    }),
  ),
})
export type Report = z.infer<typeof reportSchema>
