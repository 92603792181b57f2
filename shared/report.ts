/**
 * The result report. Figures are branded: only server/disclosure/ makes them, so a raw count cannot reach these
 * schemas without a compile error (ARCHITECTURE.md, "One-way door").
 */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { layoutSchema } from './layout.ts'
import { roundOriginSchema } from './round-summary.ts'

const withheld = z.object({
  state: z.literal('withheld'),
  /** Minimum group: 5 for means, 10 for single statements, 50 for all that is sensitive. */
  minimum: z.number().int(),
})

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
      /** Answers the spread stands on. */
      spreadN: z.number().int().nullable(),
    }),
    withheld,
  ])
  .brand<'PublishedFigure'>()
export type PublishedFigure = z.infer<typeof figureSchema>

/** A published figure of one statement, as answered: high is agreement, also where the statement is reversed. */
export const statementFigureSchema = z
  .discriminatedUnion('state', [
    z.object({
      state: z.literal('shown'),
      n: z.number().int(),
      mean: z.number(),
      spread: z.number(),
      /** Answers by value, from the lowest to the highest. */
      counts: z.array(z.number().int()).min(2),
      /** Share (0-1) of the two upper categories of a scale from 1 to 5, after reversal; null for other scales. */
      favourable: z.number().nullable(),
    }),
    withheld,
  ])
  .brand<'PublishedStatement'>()
export type PublishedStatement = z.infer<typeof statementFigureSchema>

/** Cronbach's alpha of a scale at the institution or on level 2. */
export const alphaSchema = z
  .object({ n: z.number().int(), alpha: z.number() })
  .brand<'PublishedAlpha'>()
  .nullable()
export type PublishedAlpha = z.infer<typeof alphaSchema>

/**
 * Answered of invited for the same cell as the figures; of a group: its coverage. Of a survey that came as answers
 * from another tool only the answers are known, and the rest is null.
 */
export const rateSchema = z
  .object({
    answered: z.number().int(),
    invited: z.number().int().nullable(),
    percent: z.number().int().nullable(),
  })
  .brand<'PublishedRate'>()
export type PublishedRate = z.infer<typeof rateSchema>

/** A finished figure of an earlier survey, as another tool stated it: not checked by Medvirk. */
export const statedFigureSchema = z
  .object({
    state: z.literal('stated'),
    n: z.number().int().nullable(),
    mean: z.number(),
    spread: z.number().nullable(),
  })
  .brand<'StatedFigure'>()
export type StatedFigure = z.infer<typeof statedFigureSchema>

/**
 * Why an earlier round cannot be compared at this unit or scale: a reason, and the unit a sentence about it needs.
 * `not-in-round`: neither the unit nor any that it was made from was a response unit then.
 * `not-reached`: the round was held for `unit` alone.
 * `counted-together`: answers that belong here now were counted together with those of `unit`.
 * `split`: `unit` was divided since, and its answers cannot be.
 * `closed`: `unit` is gone, and the register does not say what took its place.
 * `scale`: the scale was not asked, or not with the same statements and steps, or in another questionnaire.
 * `finished-figures`: the unit has changed since, and figures that came finished cannot be added up anew.
 * `not-stated`: the round came as finished figures, and there is none of the unit for this scale.
 *
 * Of a group, only figures published or stated then are shown:
 * `group-not-in-round`: the round was to show no such group at the unit.
 * `group-differs`: the group was put together differently.
 * `group-unit-changed`: the unit has changed since, and a group's figures are not added up anew.
 * `group-not-stated`: the round came as finished figures, and there is none of the group for this scale.
 */
export const notComparableSchema = z.object({
  reason: z.enum([
    'not-in-round',
    'not-reached',
    'counted-together',
    'split',
    'closed',
    'scale',
    'finished-figures',
    'not-stated',
    'group-not-in-round',
    'group-differs',
    'group-unit-changed',
    'group-not-stated',
  ]),
  /** Null for `not-in-round`, `scale`, finished figures and groups. */
  unit: textSchema.nullable(),
})
export type NotComparable = z.infer<typeof notComparableSchema>

/** One scale at one unit in an earlier round. */
export const earlierFigureSchema = z.discriminatedUnion('state', [
  figureSchema,
  statedFigureSchema,
  z.object({ state: z.literal('not-comparable'), why: notComparableSchema }),
])
export type EarlierFigure = z.infer<typeof earlierFigureSchema>

export const earlierRoundSchema = z.object({
  id: idSchema,
  title: textSchema,
  closedOn: dateSchema,
  origin: roundOriginSchema,
  /** How its statements were shown; null for a survey held with another tool, where nobody knows. */
  layout: layoutSchema.nullable(),
})
export type EarlierRound = z.infer<typeof earlierRoundSchema>

const reportUnitSchema = z.object({ id: idSchema, name: textSchema })
const largerUnitSchema = reportUnitSchema.extend({ rate: rateSchema }).nullable()

const rangeSchema = z.tuple([z.number().int(), z.number().int()])

/** What every page of a report begins with: whose figures these are, and what they stand beside. */
const headSchema = z.object({
  round: z.object({
    id: idSchema,
    title: textSchema,
    closedOn: dateSchema,
    releasedOn: dateSchema,
    origin: roundOriginSchema,
    layout: layoutSchema.nullable(),
    /** A try with a few people: seen by those who run the round alone, and not followed up. */
    pilot: z.boolean().optional(),
    /** Version of placing, layers and scoring that the figures were made by; null where another tool made them. */
    ruleVersion: z.string().nullable(),
  }),
  /** The unit that was asked for, and its place: uppermost first, without itself. */
  unit: reportUnitSchema.extend({ path: z.array(reportUnitSchema) }),
  /** The unit whose figures these are: the same one, or the unit where its answers count. */
  figuresOf: reportUnitSchema,
  rate: rateSchema,
  parent: largerUnitSchema,
  institution: largerUnitSchema,
  /** Of all scales; null where they are not of one range. */
  range: rangeSchema.nullable(),
})

const scaleHeadSchema = z.object({
  id: slugSchema,
  title: textSchema,
  about: textSchema,
  kind: z.enum(['resource', 'demand', 'outcome']),
  range: rangeSchema,
})

const comparedSchema = z.object({
  figure: figureSchema,
  parent: figureSchema.nullable(),
  institution: figureSchema.nullable(),
})

/** GET /api/rounds/:round/units/:unit/report */
export const reportSchema = headSchema.extend({
  /** Units below whose answers were passed up to here: named, without numbers. */
  alsoCountedHere: z.array(textSchema),
  /** Response units lie below the unit that was asked for, with reports of their own or not. */
  unitsBelow: z.boolean(),
  /** Where the leader's own answer counts; null at the top of the round. */
  leaderCountsAt: textSchema.nullable(),
  /** The latest earlier round that has a figure of this unit. */
  previous: earlierRoundSchema.nullable(),
  themes: z.array(
    z.object({
      id: slugSchema,
      title: textSchema,
      scales: z.array(
        scaleHeadSchema.extend({
          ...comparedSchema.shape,
          /** In the previous round; null without one. */
          previous: earlierFigureSchema.nullable(),
        }),
      ),
    }),
  ),
  /** Groups across the tree that the round was to show here, with their coverage; null: not shown. */
  groups: z.array(z.object({ id: slugSchema, title: textSchema, coverage: rateSchema.nullable() })),
  /** What to talk about: the scales that differ most, as open questions and never as a verdict (reading/talk.ts). */
  talk: z.array(
    z.object({
      scale: slugSchema,
      /** What the scale differs from. */
      mark: z.enum(['parent', 'institution', 'previous']),
      /** The programme's question; null where it has none for the scale. */
      prompt: textSchema.nullable(),
    }),
  ),
})
export type Report = z.infer<typeof reportSchema>

const scaleLinkSchema = z.object({ id: slugSchema, title: textSchema })

/** GET /api/rounds/:round/units/:unit/report/scales/:scale */
export const scaleReportSchema = headSchema.omit({ range: true }).extend({
  scale: scaleHeadSchema.extend({ theme: textSchema, ...comparedSchema.shape }),
  /** Place among all scales of the questionnaire, from 1, and the scales beside it. */
  place: z.object({
    number: z.number().int(),
    of: z.number().int(),
    before: scaleLinkSchema.nullable(),
    after: scaleLinkSchema.nullable(),
  }),
  /** Alpha of the smallest of unit, parent and institution that shows it. */
  alpha: z.object({ of: textSchema, figure: alphaSchema.unwrap() }).nullable(),
  statements: z.array(
    z.object({
      item: z.string(),
      text: textSchema,
      /** Agreement counts as low on the scale. */
      reversed: z.boolean(),
      /** The steps one could answer, from the lowest value to the highest. */
      steps: z.array(z.object({ value: z.number().int(), text: textSchema })),
      figure: statementFigureSchema,
      parent: statementFigureSchema.nullable(),
      institution: statementFigureSchema.nullable(),
    }),
  ),
  /** Earlier rounds, the oldest first. */
  trend: z.array(
    z.object({
      round: earlierRoundSchema,
      figure: earlierFigureSchema,
      parent: earlierFigureSchema.nullable(),
      institution: earlierFigureSchema.nullable(),
    }),
  ),
})
export type ScaleReport = z.infer<typeof scaleReportSchema>

/** GET /api/rounds/:round/units/:unit/report/groups/:group */
export const groupReportSchema = headSchema.extend({
  group: z.object({ id: slugSchema, title: textSchema }),
  /** Null: the group is not shown here. */
  shown: z
    .object({
      coverage: rateSchema,
      themes: z.array(
        z.object({
          id: slugSchema,
          title: textSchema,
          scales: z.array(
            scaleHeadSchema.extend({
              figure: figureSchema,
              /** All who count at the unit, the group among them. */
              unit: figureSchema,
              /** The same group in the whole institution; null there itself. */
              institution: figureSchema.nullable(),
              /** Earlier rounds, the oldest first: the same three. */
              trend: z.array(
                z.object({
                  round: earlierRoundSchema,
                  figure: earlierFigureSchema,
                  unit: earlierFigureSchema,
                  institution: earlierFigureSchema.nullable(),
                }),
              ),
            }),
          ),
        }),
      ),
    })
    .nullable(),
})
export type GroupReport = z.infer<typeof groupReportSchema>
