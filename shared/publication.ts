/** When the results of a round open, in three circles: first the top, then every unit, then everybody employed there. */
import { z } from 'zod'
import { dateSchema, plannedDaySchema } from './fields.ts'

/**
 * `top`: leaders and safety representatives of the institution (or the round's top) and the level below, and everybody
 * else who reads those units' reports; `leaders`: the same for all other units; `employees`: everybody, their own unit.
 */
export const circles = ['top', 'leaders', 'employees'] as const
export const circleSchema = z.enum(circles)
export type Circle = z.infer<typeof circleSchema>

export const circleStandingSchema = z.object({
  /** The day that was decided; null: as soon as there are results. */
  on: dateSchema.nullable(),
  /** The day on which it was opened; null: not yet. */
  openedOn: dateSchema.nullable(),
})
export type CircleStanding = z.infer<typeof circleStandingSchema>

/** GET /api/rounds/:round/publication, and the answer to every change of it. */
export const publicationSchema = z.object({
  top: circleStandingSchema,
  leaders: circleStandingSchema,
  employees: circleStandingSchema,
})
export type Publication = z.infer<typeof publicationSchema>

/** PUT /api/rounds/:round/publication: the days of the circles that are not open; null: as soon as there are results. */
export const publicationDaysSchema = z
  .strictObject({
    top: plannedDaySchema.nullable().optional(),
    leaders: plannedDaySchema.nullable().optional(),
    employees: plannedDaySchema.nullable().optional(),
  })
  .refine((days) => circles.some((circle) => days[circle] !== undefined), { message: 'must name a day' })
export type PublicationDays = z.infer<typeof publicationDaysSchema>

/** Whether results are open to the person who asks: or the day on which they will be, null where that is not known. */
export const resultsStandingSchema = z.union([
  z.literal('open'),
  z.object({ opensOn: dateSchema.nullable() }),
])
export type ResultsStanding = z.infer<typeof resultsStandingSchema>
