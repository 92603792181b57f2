/**
 * A programme (opplegg) as data: what a folder in surveys/ holds. Unknown keys are refused, so that a spelling
 * mistake is found at start-up.
 */
import { z } from 'zod'
import { slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { modelPlaces, planColumns, preventions } from './measure.ts'
import { stepSchema } from './step.ts'

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

/** One slide of a meeting: what is on the wall, and what whoever leads the meeting may say. */
export const meetingSlideSchema = z.strictObject({
  title: textSchema,
  points: z.array(textSchema).max(6),
  notes: textSchema,
})

/** The way a follow-up meeting goes in units that have come equally far. */
export const meetingTrackSchema = z.strictObject({
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
  /** Until when a signed form may be opened again by the leader. */
  editable: z.enum(['signature', 'deadline']).default('deadline'),
})

/** The action plan of the programme: its parts, its columns, and what is offered to whoever writes a measure. */
const planEntrySchema = z.strictObject({
  /** What the plan is called, where it is no "Tiltaksplan". */
  title: textSchema.optional(),
  focusAreas: z
    .array(z.strictObject({ id: slugSchema, title: textSchema }))
    .min(1)
    .max(8),
  /** In the order of the page. A measure's own text is always there and always required. */
  columns: z
    .array(z.strictObject({ id: z.enum(planColumns), title: textSchema.optional(), required: z.boolean() }))
    .min(1)
    .default([
      { id: 'theme', required: false },
      { id: 'goal', required: false },
      { id: 'responsible', required: true },
      { id: 'deadline', required: true },
      { id: 'status', required: false },
    ]),
  /** Themes to choose from, where there is no questionnaire with themes of its own. */
  themes: z
    .array(z.strictObject({ id: slugSchema, title: textSchema }))
    .max(30)
    .default([]),
  /** Measures to begin from, for a scale, a theme or any. */
  suggestions: z
    .array(
      z.strictObject({
        focus: slugSchema,
        scale: slugSchema.optional(),
        theme: slugSchema.optional(),
        goal: textSchema.optional(),
        text: textSchema,
        prevention: z.enum(preventions).optional(),
      }),
    )
    .max(200)
    .default([]),
  /** Kinds of reference (henvisning), such as PR for a procedure. */
  references: z
    .array(z.strictObject({ id: z.string().min(1).max(10), title: textSchema }))
    .max(20)
    .default([]),
  /** Who reads a unit's signed plan besides those with a role there: leaders above, its employees, leaders below. */
  visible: z
    .strictObject({ above: z.boolean(), within: z.boolean(), below: z.boolean() })
    .default({ above: true, within: true, below: false }),
  /** Groups of the round (such as PhD candidates) may have plans of their own at the top and the level below. */
  groups: z.boolean().default(false),
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

/** When people are reminded of a step, and who is told when it is late; in days. */
const remindersSchema = z.strictObject({
  /** Before the date, the longest first. */
  ahead: z.array(z.number().int().min(1).max(90)).max(4).default([14, 3]),
  /** After the date: the superior leader and then the coordinator are told, each announced in the mail before. */
  ladder: z
    .strictObject({
      superior: z.number().int().min(1).max(90),
      coordinator: z.number().int().min(2).max(120),
    })
    .default({ superior: 7, coordinator: 14 }),
})

/** Figures of the register of hours beside the plan, with what is aimed at; percent of agreed working days. */
const indicatorsSchema = z.strictObject({
  sicknessAbsence: z.strictObject({
    /** Aim: below. */
    total: z.number().gt(0).max(100),
    /** Aim: at most; absences within the employer's period. */
    short: z.number().gt(0).max(100),
    /** Above it, the unit gets extra attention. */
    attention: z.number().gt(0).max(100),
  }),
})

/** surveys/<id>/programme.json */
export const programmeSchema = z.strictObject({
  id: slugSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: textSchema,
  description: textSchema,
  licence: z.string().min(1),
  source: z.string().min(1),
  validated: z.boolean(),
  participation: z
    .strictObject({ minPositionPercent: z.number().min(0).max(100) })
    .default({ minPositionPercent: 0 }),
  /** Minimum groups (disclosure): a programme may raise them, never below 5. */
  thresholds: z
    .strictObject({
      mean: z.number().int().min(5),
      detail: z.number().int().min(10),
      sensitive: z.number().int().min(50),
      /** Fewest invited who may answer as members of the same groups in the same unit. */
      grouped: z.number().int().min(5).default(10),
    })
    .default({ mean: 5, detail: 10, sensitive: 50, grouped: 10 }),
  /** Standard groups, in the order in which they are kept where people are too few for all of them. */
  groups: z.array(groupSchema).max(mostGroups).default([]),
  /** Absent where nobody answers anything: a follow-up of earlier results, a safety round, a plan for a period. */
  survey: z
    .strictObject({
      questionnaire: z.literal('questionnaire.json'),
      scales: z.literal('scales.json'),
      weeks: z.number().int().min(1).max(12),
      minutes: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
    })
    .optional(),
  /** Where there is no survey, and only there: how long a round is proposed to last. */
  period: z.strictObject({ months: z.number().int().min(1).max(60) }).optional(),
  /** A follow-up without a survey: the programmes on whose released results it can be built. */
  results: z.strictObject({ from: z.array(slugSchema).min(1).max(10) }).optional(),
  steps: z.array(stepSchema).min(1),
  deadlines: z.array(z.strictObject({ step: slugSchema, rule: deadlineRuleSchema })),
  reminders: remindersSchema.default({ ahead: [14, 3], ladder: { superior: 7, coordinator: 14 } }),
  indicators: indicatorsSchema.optional(),
  plan: planEntrySchema,
  /** Tracks of the follow-up meeting, and what a unit without figures of its own does instead. */
  meeting: z
    .strictObject({
      tracks: z.array(meetingTrackSchema).min(1).max(5),
      /** Slides for a unit whose answers count with a larger one. */
      pooled: z.array(meetingSlideSchema).min(1).max(12),
      /** Notes each person may write to keep and to improve, and votes each has. */
      notes: z.number().int().min(1).max(5).default(2),
      votes: z.number().int().min(1).max(10).default(3),
      /** Days after a live meeting until its notes and votes are deleted. */
      keptDays: z.number().int().min(1).max(365).default(30),
    })
    .optional(),
  forms: z.array(formEntrySchema),
})
export type ProgrammeDefinition = z.infer<typeof programmeSchema>

/** The survey of a programme that has one. @throws for one that has none: nobody is asked anything there */
export function surveyOf({ id, survey }: ProgrammeDefinition): NonNullable<ProgrammeDefinition['survey']> {
  if (!survey) throw new Error(`The programme ${id} has no survey`)
  return survey
}

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
  model: z.enum(modelPlaces),
  /** True puts the whole scale in the layer with the largest minimum group. */
  sensitive: z.boolean(),
  /** Factor of the Working Environment Act § 4-3 (as of 2026) that the scale covers. */
  lawFactor: z.enum(['demands', 'emotional', 'workload', 'support']).optional(),
})
export type Scale = z.infer<typeof scaleSchema>

/** surveys/<id>/scales.json */
export const scalesFileSchema = z.strictObject({
  themes: z.array(z.strictObject({ id: slugSchema, title: textSchema })),
  scales: z.array(scaleSchema),
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
        /** Null for a programme without a survey. */
        survey: z
          .object({
            weeks: z.number().int(),
            minutes: z.tuple([z.number().int(), z.number().int()]),
            statements: z.number().int(),
            scales: z.number().int(),
          })
          .nullable(),
        /** Months that a round without a survey is proposed to last; null for a programme with one. */
        months: z.number().int().nullable(),
        /** Programmes whose released results a round of this one follows up. */
        /** The least sum of positions of those who take part, in percent. */
        minPositionPercent: z.number(),
        resultsFrom: z.array(slugSchema),
        deadlines: z.array(z.object({ step: slugSchema, rule: deadlineRuleSchema })),
      }),
  ),
})
export type ProgrammeList = z.infer<typeof programmeListSchema>
