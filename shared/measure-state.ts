/** How far a measure has come, and by when. Apart from measure.ts, so that leaders' pages stay light. */
import { z } from 'zod'
import { dateSchema } from './fields.ts'

export const measureStatusSchema = z.enum(['not-started', 'in-progress', 'done'])
export type MeasureStatus = z.infer<typeof measureStatusSchema>

/** When a measure is to be done: by a day, again and again from a day on, or all the time ("løpende"). */
export const measureDeadlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), on: dateSchema }),
  z.strictObject({
    kind: z.literal('recurring'),
    every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
    from: dateSchema,
  }),
  z.strictObject({ kind: z.literal('ongoing') }),
])
export type MeasureDeadline = z.infer<typeof measureDeadlineSchema>
