/** Making a release, and what it says of itself: for those who manage the round. */
import { z } from 'zod'
import { partsGivenSchema } from './box.ts'
import { dateSchema } from './fields.ts'
import { layoutSchema } from './layout.ts'

const count = z.number().int()

/** GET /api/rounds/:round/release */
export const releaseSchema = z.object({
  releasedOn: dateSchema,
  answered: count,
  /** How its statements were shown; null for a survey held with another tool, where nobody knows. */
  layout: layoutSchema.nullable(),
  /** Name and version: `ark-style 1.1.0`. */
  questionnaire: z.string(),
  /** Fewest answers counted together in any figure; null when the round has none. */
  smallestCrowd: count.nullable(),
  answersInNoFigure: count,
  /** Answers by the level of the unit where they count: 1 is the institution. */
  answersByLevel: z.record(z.string(), count),
  ownReports: count,
  responseUnits: count,
  /** Groups within the institution and each level-2 unit, and how many of these cells are not shown. */
  groupCells: count,
  groupCellsNotShown: count,
  /** Decisions that were given up after too much work; these cells are not shown. */
  groupCellsUndecided: count,
  /** What the attacker found among the published figures; null for releases made before there was one. */
  attack: z
    .object({
      /** Figures, and combinations of them, that were tried. */
      tried: count,
      /** Figures not shown that could be worked out. */
      recoverable: count,
      /** Groups of fewer people than the minimum that could be singled out. */
      isolable: count,
    })
    .nullable(),
  milliseconds: count,
  /** SHA-256 over all published figures in a fixed order. */
  hash: z.string(),
  /** SHA-256 over the statements in the order of the answers' bytes. */
  codebookHash: z.string(),
  /** Version of the rules of counting and placing. */
  ruleVersion: z.string(),
})
export type Release = z.infer<typeof releaseSchema>

/** `waiting`: not begun, or begun again soon after an interruption. */
export const closingSteps = [
  'waiting',
  'opening',
  'counting',
  'placing',
  'groups',
  'checking',
  'saving',
] as const
export type ClosingStep = (typeof closingSteps)[number]

/** GET /api/rounds/:round/closing: how far the release of a closed round has come. */
export const closingSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('closing'),
    step: z.enum(closingSteps),
    /** Of the whole work, 0-100. */
    percent: z.number().int().min(0).max(100),
  }),
  /** Key holders must open the answer box first, at /box/:round. */
  z.object({ state: z.literal('waiting-for-key-holders'), ...partsGivenSchema.shape }),
  z.object({ state: z.literal('released') }),
  z.object({ state: z.literal('aborted') }),
  z.object({
    state: z.literal('refused'),
    /** What the control objected to; no figure and no number of people. */
    objections: z.array(z.string()),
  }),
])
export type Closing = z.infer<typeof closingSchema>
