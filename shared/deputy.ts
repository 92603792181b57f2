/** Who acts for a unit's leader from one date to another (stedfortreder). */
import { z } from 'zod'
import { dateSchema, idSchema, plannedDaySchema } from './fields.ts'
import { textSchema } from './language.ts'

/** GET and POST /api/units/:unit/deputies, DELETE …/:deputy: those who act today and those who will. */
export const deputyListSchema = z.object({
  today: dateSchema,
  unit: z.object({ id: idSchema, name: textSchema }),
  /** Null where the unit has none of its own. */
  leader: z.string().nullable(),
  mayChange: z.boolean(),
  deputies: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      /** No longer in the register, and without access. */
      hasLeft: z.boolean(),
      fromDay: dateSchema,
      /** Last day. */
      untilDay: dateSchema,
    }),
  ),
})
export type DeputyList = z.infer<typeof deputyListSchema>

/** Somebody in the register, by address; at most a year, both days included. */
export const deputyPeriodSchema = z
  .strictObject({ email: z.email().max(254), fromDay: plannedDaySchema, untilDay: plannedDaySchema })
  .refine(({ fromDay, untilDay }) => fromDay <= untilDay, {
    path: ['untilDay'],
    message: 'must not be before the first day',
  })
  .refine(({ fromDay, untilDay }) => Date.parse(untilDay) - Date.parse(fromDay) <= 366 * 86_400_000, {
    path: ['untilDay'],
    message: 'must be at most a year later',
  })
