/** The unit's year as a task list. */
import { z } from 'zod'
import { stepStatusSchema } from './deadline.ts'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { measureDeadlineSchema, measureStatusSchema } from './measure-state.ts'
import { planStates } from './plan-state.ts'
import { resultsStandingSchema } from './publication.ts'
import { rateSchema } from './rates.ts'
import { roundSummarySchema } from './round-summary.ts'
import { stepSchema } from './step.ts'
import { unitHeadSchema } from './unit-year.ts'

/** PUT …/steps/:step (-> UnitHome of that round), kind `meeting`: the day it was finished; null takes it back. */
export const stepRecordSchema = z.strictObject({ completedOn: dateSchema.nullable() })

/** GET /api/units/:unit/home?round=<id>: the year as a task list; the newest round when none is named. */
export const unitHomeSchema = z.object({
  unit: unitHeadSchema.extend({
    /** Act for the leader today. */
    deputies: z.array(z.string()),
    mayKeepDeputies: z.boolean(),
  }),
  /** All rounds of the unit, newest first. */
  rounds: z.array(
    roundSummarySchema.extend({
      /** Steps that can be taken and are not done, and how many of them are late. */
      openSteps: z.number().int(),
      lateSteps: z.number().int(),
    }),
  ),
  today: dateSchema,
  /**
   * Plans of units that are gone and that this one stands for today, newest round first; only for those who write them.
   * `open`: measures that are neither in place nor carried on here.
   */
  inherited: z.array(
    z.object({
      round: z.object({ id: idSchema, title: textSchema }),
      unit: z.object({ id: idSchema, name: textSchema }),
      open: z.number().int(),
    }),
  ),
  current: z
    .object({
      round: roundSummarySchema,
      /** Whether the person may read the unit's results. */
      results: resultsStandingSchema,
      /** The round whose results those are: the round itself, or the earlier one it follows up; null without any. */
      resultsOf: z.object({ id: idSchema, title: textSchema }).nullable(),
      /** The person reads the results of response units below as well. */
      unitsBelow: z.boolean(),
      /** Where the unit's answers count, when not at the unit itself; null before the results are open. */
      countedAt: z.object({ id: idSchema, name: textSchema }).nullable(),
      steps: z.array(stepSchema.extend({ status: stepStatusSchema })),
      /** While the survey is open, as it was counted in the night; null before that, and where the unit has none. */
      responseRate: rateSchema.nullable(),
      /** How many came to the meetings, by step; only where somebody counted. */
      attendance: z.array(z.object({ stepId: slugSchema, came: z.number().int() })),
      /** The person looks into what may be unsound: leader or safety representative of the unit itself. */
      mayInquire: z.boolean(),
      planState: z.enum(planStates),
      /** All measures of the plan, whatever has become of them. */
      measureCount: z.number().int(),
      /** Those that are not in place yet. */
      measures: z.array(
        z.object({
          id: idSchema,
          text: z.string(),
          deadline: measureDeadlineSchema.nullable(),
          status: measureStatusSchema,
        }),
      ),
      consultationConfirmed: z.boolean(),
    })
    .nullable(),
})
export type UnitHome = z.infer<typeof unitHomeSchema>
