/**
 * A programme (opplegg) as data: what a folder in surveys/ holds. Unknown keys are refused, so that a spelling
 * mistake is found at start-up.
 */
import { z } from 'zod'
import { slugSchema } from './fields.ts'
import { textSchema } from './language.ts'

export const stepKinds = ['survey', 'results', 'meeting', 'plan', 'filing', 'form'] as const

export const stepSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(stepKinds),
  title: textSchema,
  /** One sentence saying what is to be done; may hold {{recordsSystem}}. */
  hint: textSchema,
  who: z.array(z.enum(['coordinator', 'leader', 'safety-representative'])).min(1),
  /** For kind `form`: which of the programme's forms. */
  form: slugSchema.optional(),
})
export type Step = z.infer<typeof stepSchema>

/**
 * How a date follows from the round. `date`: that calendar day, so many years after the year of opening.
 * `offset`: days from opening or closing, may be negative. `before-easter`: days before Easter Sunday.
 */
export const deadlineRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('date'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
    yearsAfterOpening: z.number().int().min(0).max(3),
  }),
  z.strictObject({
    kind: z.literal('offset'),
    from: z.enum(['opening', 'closing']),
    days: z.number().int().min(-400).max(1200),
  }),
  z.strictObject({
    kind: z.literal('before-easter'),
    days: z.number().int().min(0).max(60),
    yearsAfterOpening: z.number().int().min(0).max(3),
  }),
])
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>

export const focusIds = ['keep', 'improve'] as const

/** One slide of a meeting: what is on the wall, and what whoever leads the meeting may say. */
const meetingSlideSchema = z.strictObject({
  title: textSchema,
  points: z.array(textSchema).max(6),
  notes: textSchema,
})

/** The way a follow-up meeting goes in units that have come equally far. */
const meetingTrackSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  /** For which units, in one sentence. */
  when: textSchema,
  slides: z.array(meetingSlideSchema).min(1).max(12),
})
export type MeetingTrack = z.infer<typeof meetingTrackSchema>

/** A form's definition in the programme; the file itself is SurveyJS JSON. */
const formEntrySchema = z.strictObject({
  id: slugSchema,
  file: z.string().regex(/^forms\/[a-z0-9-]+\.json$/),
  title: textSchema,
  signedBy: z.literal('leader'),
  consulted: z.literal('safety-representative'),
})

/** A word of the register, as it stands in a cell. */
const registerWordSchema = z.string().trim().min(1).max(100)

/**
 * Which people make up a group, by the register on the opening day: PhD candidates, or those with one of the position
 * categories or one of the tags.
 */
export const groupPeopleSchema = z.discriminatedUnion('attribute', [
  z.strictObject({ attribute: z.literal('phd') }),
  z.strictObject({ attribute: z.literal('category'), values: z.array(registerWordSchema).min(1).max(200) }),
  z.strictObject({ attribute: z.literal('tag'), values: z.array(registerWordSchema).min(1).max(200) }),
])
export type GroupPeople = z.infer<typeof groupPeopleSchema>

/** A group across the tree that gets figures of its own at the institution and the level below. */
export const groupSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  people: groupPeopleSchema,
  /**
   * Where a unit has too few of the group: true lets them answer one level up, as members; false lets them answer in
   * the unit, without the group.
   */
  movesUp: z.boolean(),
})
export type Group = z.infer<typeof groupSchema>

/** Most groups of one round. */
export const mostGroups = 30

/** surveys/<id>/programme.json */
export const programmeSchema = z.strictObject({
  id: slugSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: textSchema,
  description: textSchema,
  licence: z.string().min(1),
  source: z.string().min(1),
  validated: z.boolean(),
  participation: z.strictObject({ minPositionPercent: z.number().min(0).max(100) }),
  /** Minimum groups (disclosure): a programme may raise them, never below 5. */
  thresholds: z.strictObject({
    mean: z.number().int().min(5),
    detail: z.number().int().min(10),
    sensitive: z.number().int().min(50),
    /** Fewest invited who may answer as members of the same groups in the same unit. */
    grouped: z.number().int().min(5).default(10),
  }),
  /** Standard groups, in the order in which they are kept where people are too few for all of them. */
  groups: z.array(groupSchema).max(mostGroups).default([]),
  survey: z.strictObject({
    questionnaire: z.literal('questionnaire.json'),
    scales: z.literal('scales.json'),
    weeks: z.number().int().min(1).max(12),
    minutes: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  }),
  steps: z.array(stepSchema).min(1),
  deadlines: z.array(z.strictObject({ step: slugSchema, rule: deadlineRuleSchema })),
  plan: z.strictObject({
    focusAreas: z.array(z.strictObject({ id: z.enum(focusIds), title: textSchema })).length(2),
  }),
  /** Tracks of the follow-up meeting, and what a unit without figures of its own does instead. */
  meeting: z
    .strictObject({
      tracks: z.array(meetingTrackSchema).min(1).max(5),
      /** Slides for a unit whose answers count with a larger one. */
      pooled: z.array(meetingSlideSchema).min(1).max(12),
    })
    .optional(),
  forms: z.array(formEntrySchema),
})
export type ProgrammeDefinition = z.infer<typeof programmeSchema>

export const scaleSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  /** What a high value means, in one sentence. */
  about: textSchema,
  /** An open question to talk about, whichever way the figures point. */
  prompt: textSchema.optional(),
  kind: z.enum(['resource', 'demand', 'outcome']),
  items: z.array(z.strictObject({ item: z.string().min(1), reverse: z.boolean().optional() })).min(1),
  range: z.tuple([z.number().int(), z.number().int()]),
  /** Smallest share of the scale's statements that must be answered for the answer to count at all. */
  minValidShare: z.number().gt(0).max(1),
  theme: slugSchema,
  /** Place in the Labour Inspectorate's model of the working environment. */
  model: z.enum([
    'working-conditions.organisational',
    'working-conditions.psychosocial',
    'working-conditions.ergonomic',
    'working-conditions.physical',
    'working-conditions.chemical',
    'working-conditions.biological',
    'work-environment-work',
    'other',
  ]),
  /** True puts the whole scale in the layer with the largest minimum group. */
  sensitive: z.boolean(),
  /** Factor of the Working Environment Act § 4-3 (as of 2026) that the scale covers. */
  lawFactor: z.enum(['demands', 'emotional', 'workload', 'support']).optional(),
})
export type Scale = z.infer<typeof scaleSchema>

/** surveys/<id>/scales.json */
export const scalesFileSchema = z.strictObject({
  themes: z.array(z.strictObject({ id: slugSchema, title: textSchema })).min(1),
  scales: z.array(scaleSchema).min(1),
})
export type ScalesFile = z.infer<typeof scalesFileSchema>

/** A SurveyJS definition; its inner shape is SurveyJS' own and checked when the programme is read. */
export const surveyJsonSchema = z.record(z.string(), z.unknown())
export type SurveyJson = z.infer<typeof surveyJsonSchema>

/** GET /api/programmes */
export const programmeListSchema = z.object({
  programmes: z.array(
    programmeSchema
      .pick({ id: true, version: true, title: true, description: true, steps: true, groups: true })
      .extend({
        validated: z.boolean(),
        weeks: z.number().int(),
        minutes: z.tuple([z.number().int(), z.number().int()]),
        statements: z.number().int(),
        scales: z.number().int(),
        deadlines: z.array(z.object({ step: slugSchema, rule: deadlineRuleSchema })),
      }),
  ),
})
export type ProgrammeList = z.infer<typeof programmeListSchema>
