/** What an employee reads of the own unit: its results once they are open to employees, and the signed plan. */
import { z } from 'zod'
import { dateSchema, idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { resultsStandingSchema } from './publication.ts'

/**
 * GET /api/own-unit: surveys that have begun, the newest first, each with the units where the person has a position
 * today (or the nearest above that takes part in the survey), by the share of the position, the largest first. A round
 * without a survey is among them where there is something of it: a signed plan, or a meeting that is on.
 */
export const ownUnitsSchema = z.object({
  rounds: z.array(
    z.object({
      round: z.object({
        id: idSchema,
        title: textSchema,
        opensOn: dateSchema,
        closesOn: dateSchema,
        state: z.enum(['open', 'closing', 'released', 'running']),
      }),
      unit: z.object({ id: idSchema, name: textSchema }),
      results: resultsStandingSchema,
      /** A follow-up meeting of the unit is on: who is in the room joins it with the code that is shown there. */
      meeting: z.boolean(),
      /** Readable once it is signed and the results are open. */
      plan: z.enum(['signed', 'not-yet']),
    }),
  ),
})
export type OwnUnits = z.infer<typeof ownUnitsSchema>
