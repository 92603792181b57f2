/** State of a step at a unit: shared by the unit's own page and the coordinator's overview. */
import { z } from 'zod'
import { dateSchema, slugSchema } from './fields.ts'

export const stepStateSchema = z.enum(['not-started', 'in-progress', 'ready', 'done', 'late'])
export type StepState = z.infer<typeof stepStateSchema>

export const stepStatusSchema = z.object({
  step: slugSchema,
  state: stepStateSchema,
  due: dateSchema.nullable(),
  /** The due date differs from the round's: it was moved for this unit. */
  moved: z.boolean(),
  /** Why the date that holds was moved, for the unit or for the whole round; null while nobody moved it. */
  reason: z.string().nullable(),
  /** Days until due; negative when late; null when done or without a date. */
  daysLeft: z.number().int().nullable(),
  completedOn: dateSchema.nullable(),
})
export type StepStatus = z.infer<typeof stepStatusSchema>

/** Why a day is no working day in Norway (server/deadlines/rest-day.ts). */
export const restDaySchema = z.enum(['saturday', 'sunday', 'holiday'])
export type RestDay = z.infer<typeof restDaySchema>
