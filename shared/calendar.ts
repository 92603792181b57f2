/** Dates in one's own calendar: the feed, and the annual wheel (årshjul). */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** GET /api/calendar-feed: whether the person has one. Its address is shown once, when it is made. */
export const calendarFeedSchema = z.object({ createdOn: dateSchema.nullable() })

/** PUT /api/calendar-feed: a new one, in the place of an older one. */
export const newCalendarFeedSchema = z.object({ createdOn: dateSchema, address: z.string() })

/** GET /api/annual-wheel?year=: rounds of which something falls in that year, the earliest first. */
export const annualWheelSchema = z.object({
  year: z.number().int(),
  today: dateSchema,
  rounds: z.array(
    z.object({
      id: idSchema,
      title: textSchema,
      /** The unit whose round it is. */
      unit: textSchema,
      programme: slugSchema,
      /** Its survey, or the time a round without one runs. */
      opensOn: dateSchema,
      closesOn: dateSchema,
      hasSurvey: z.boolean(),
      isDraft: z.boolean(),
      deadlines: z.array(z.object({ step: textSchema, due: dateSchema, moved: z.boolean() })),
    }),
  ),
})
export type AnnualWheel = z.infer<typeof annualWheelSchema>

/** The years that a wheel can show. */
export const wheelYearSchema = z.coerce.number().int().min(2000).max(2100)
