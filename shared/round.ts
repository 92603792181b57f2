/** A round (runde): one run of a programme, from draft to released results. */
import { z } from 'zod'
import { custodianSignatureSchema } from './ballot/fields.ts'
import { restDaySchema } from './deadline.ts'
import { dateSchema, idSchema, lineSchema, paragraphSchema, plannedDaySchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { layoutSchema } from './layout.ts'
import { groupPeopleSchema, groupSchema, mostGroups } from './programme.ts'
import { questionnaireKeySchema } from './questionnaire.ts'
import { roundSummarySchema } from './round-summary.ts'
import { stepSchema } from './step.ts'

/** POST /api/rounds and PUT /api/rounds/:round: all of a draft at once. */
/** Who takes part; null or not said: whoever has the programme's least percent on the opening day. */
const participationShape = {
  /** The least sum of positions, in percent. */
  minPositionPercent: z.number().min(0).max(100).multipleOf(0.01).nullable().optional(),
  /** The day whose positions count. */
  cutOffOn: plannedDaySchema.nullable().optional(),
}

export const roundDraftSchema = z
  .strictObject({
    ...participationShape,
    programmeId: slugSchema,
    title: z.strictObject({ nb: lineSchema, nn: lineSchema, en: lineSchema }),
    /** The top of the round: the institution, or one faculty. */
    rootUnitId: idSchema,
    opensOn: plannedDaySchema,
    closesOn: plannedDaySchema,
    /** Units that get their own report if enough people answer; the root always is one. */
    responseUnitIds: z.array(idSchema).max(5000),
    /** A pilot round (shared/pilot.ts): only the root is a response unit, and there are no groups. */
    pilot: z.boolean().optional(),
    /** Theme pages when not said. */
    layout: layoutSchema.optional(),
    /** One of the library, complete; null or not said: the programme's own. */
    questionnaire: questionnaireKeySchema.nullable().optional(),
    /** For a programme that follows up earlier results: the released round they are of. */
    basisRoundId: idSchema.nullable().optional(),
  })
  .refine((draft) => draft.closesOn > draft.opensOn, {
    path: ['closesOn'],
    message: 'must be later than opensOn',
  })
  .refine(({ cutOffOn, opensOn }) => !cutOffOn || cutOffOn <= opensOn, {
    path: ['cutOffOn'],
    message: 'must not be later than opensOn',
  })
  .refine(({ cutOffOn, opensOn }) => !cutOffOn || yearBefore(opensOn) <= cutOffOn, {
    path: ['cutOffOn'],
    message: 'must be at most a year before opensOn',
  })
export type RoundDraft = z.infer<typeof roundDraftSchema>

/**
 * PUT /api/rounds/:round/groups, only while the round is a draft: which of the programme's standard groups, and others
 * for this round alone.
 */
export const groupOrderSchema = z
  .strictObject({
    standard: z.array(slugSchema).max(mostGroups),
    own: z
      .array(
        z.strictObject({
          title: z.strictObject({ nb: lineSchema, nn: lineSchema, en: lineSchema }),
          people: groupPeopleSchema,
          movesUp: z.boolean(),
        }),
      )
      .max(mostGroups),
  })
  .refine(({ standard, own }) => standard.length + own.length <= mostGroups, {
    path: ['own'],
    message: `a round has at most ${mostGroups} groups`,
  })
export type GroupOrder = z.infer<typeof groupOrderSchema>

const groupChoiceSchema = z.object({
  value: z.string(),
  /** Null for fewer than the minimum group. */
  people: z.number().int().nullable(),
})

/** GET /api/rounds/:round/group-choices: what the register offers for groups of the round's own. */
export const groupChoicesSchema = z.object({
  categories: z.array(groupChoiceSchema),
  tags: z.array(groupChoiceSchema),
})
export type GroupChoices = z.infer<typeof groupChoicesSchema>

/** POST /api/rounds/preview: what a choice of response units would give; nothing is saved. */
export const roundPreviewRequestSchema = z.strictObject({
  ...participationShape,
  programmeId: slugSchema,
  rootUnitId: idSchema,
  opensOn: plannedDaySchema,
  responseUnitIds: z.array(idSchema).max(5000),
  /** Without it, the programme's standard groups. */
  groups: groupOrderSchema.optional(),
  /** Expected response rate in percent. */
  expectedRate: z.number().int().min(1).max(100),
})
export type RoundPreviewRequest = z.infer<typeof roundPreviewRequestSchema>

export const estimateSchema = z.enum(['own-report', 'means-only', 'counts-above', 'not-chosen'])

export const roundPreviewSchema = z.object({
  chosen: z.number().int(),
  ownReports: z.number().int(),
  countedAbove: z.number().int(),
  invited: z.number().int(),
  units: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      parentId: idSchema.nullable(),
      level: z.number().int(),
      /** Eligible people in the unit and below it. */
      included: z.number().int(),
      estimate: estimateSchema,
      /** Where its answers would count, when not here. */
      countedAt: textSchema.nullable(),
    }),
  ),
  groups: z.array(
    z.object({
      id: slugSchema,
      title: textSchema,
      standard: z.boolean(),
      /** Nobody who would take part belongs to it: allowed, but said. */
      nobody: z.boolean(),
      /** Null for fewer than the minimum group. */
      members: z.number().int().nullable(),
      /**
       * How many of the members would answer as members; the others are too few where they are. `most`: two thirds.
       * Null where the number of members is not told.
       */
      answering: z.enum(['all', 'most', 'some', 'none']).nullable(),
      /** The institution (or the round's top) and level 2: whether the group's figures would probably be shown. */
      units: z.array(
        z.object({ id: idSchema, name: textSchema, level: z.number().int(), shown: z.boolean() }),
      ),
    }),
  ),
})
export type RoundPreview = z.infer<typeof roundPreviewSchema>

/** GET /api/rounds: those the person has to do with, newest first. */
export const roundListSchema = z.object({
  rounds: z.array(roundSummarySchema),
  /** The person may import surveys held with another tool. */
  mayImport: z.boolean().default(false),
})

/** Why a draft cannot be launched. */
export const launchObstacleSchema = z.enum([
  'opens-in-future',
  'closes-in-past',
  'too-few-invited',
  /** The chosen questionnaire is not in the library, or damaged there. */
  'questionnaire-gone',
  /** Texts of it are missing in a language. */
  'questionnaire-incomplete',
  /** The programme follows up earlier results, and no round that has them is chosen, or it cannot be used now. */
  'no-basis',
])
export type LaunchObstacle = z.infer<typeof launchObstacleSchema>

export const roundDetailSchema = roundSummarySchema.extend({
  /** Those above and below units at which the person holds a role. */
  responseUnitIds: z.array(idSchema),
  /** Who takes part: what was chosen, and what holds; null where nobody is asked, or the draft's programme is gone. */
  participation: z.object({
    minPositionPercent: z.number().nullable(),
    cutOffOn: dateSchema.nullable(),
    holds: z.object({ minPositionPercent: z.number(), cutOffOn: dateSchema }).nullable(),
  }),
  /** In order of place; fixed once the round has opened. */
  groups: z.array(groupSchema.extend({ standard: z.boolean() })),
  steps: z.array(stepSchema),
  deadlines: z.array(
    z.object({
      step: slugSchema,
      due: dateSchema,
      byRule: dateSchema,
      reason: z.string().nullable(),
      /** Null where `due` is a working day. */
      restDay: restDaySchema.nullable(),
      /** Units with a date of their own, which keep it when the round's is moved; only for those who move it. */
      units: z.array(z.object({ name: textSchema, due: dateSchema })),
    }),
  ),
  obstacles: z.array(launchObstacleSchema),
  layout: layoutSchema,
  questionnaire: z.object({
    /** Null: the programme's own. */
    chosen: questionnaireKeySchema.nullable(),
    /** Of a launched round as it was then; null while a draft's questionnaire, or its programme, is gone. */
    about: z
      .object({
        title: textSchema,
        version: z.string(),
        licence: z.string(),
        source: z.string(),
        validated: z.boolean(),
        minutes: z.tuple([z.number().int(), z.number().int()]),
        statements: z.number().int(),
      })
      .nullable(),
  }),
  /** Of a draft: other rounds, being prepared or open, that invite some of the same people. */
  alsoInvited: z.array(z.object({ title: textSchema, opensOn: dateSchema, closesOn: dateSchema })),
})
export type RoundDetail = z.infer<typeof roundDetailSchema>

/** The same day of the year before, as text to compare with. @param day `yyyy-mm-dd` */
export function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
}

/** PUT /api/rounds/:round/deadlines/:step */
export const deadlineMoveSchema = z.strictObject({
  due: plannedDaySchema,
  reason: paragraphSchema.min(1),
})
/** PUT /api/rounds/:round/units/:unit/deadlines/:step; null: the round's date holds again. */
export const unitDeadlineMoveSchema = deadlineMoveSchema.extend({ due: plannedDaySchema.nullable() })
/**
 * PUT /api/rounds/:round/closing: moves the last day to answer of an open round. To a later day where the round has key
 * holders: signed by as many of them as open the box (shared/ballot/extension.ts).
 */
export const closingMoveSchema = z.strictObject({
  closesOn: plannedDaySchema,
  signatures: z.array(custodianSignatureSchema).max(20).default([]),
})
