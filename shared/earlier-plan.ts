/** Measures carried on from earlier plans. */
import { z } from 'zod'
import { idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { measureSchema } from './measure.ts'

/** GET …/plan/earlier: open measures of earlier plans, of the unit and of those it took over from. */
export const earlierPlansSchema = z.object({
  plans: z.array(
    z.object({
      round: z.object({ id: idSchema, title: textSchema }),
      unit: z.object({ id: idSchema, name: textSchema }),
      measures: z.array(measureSchema),
    }),
  ),
})
export type EarlierPlans = z.infer<typeof earlierPlansSchema>

/** POST …/plan/earlier: those to be carried on here. */
export const carrySchema = z.strictObject({ measureIds: z.array(idSchema).min(1).max(100) })
