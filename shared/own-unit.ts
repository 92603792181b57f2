/** What an employee reads of the own unit: its results once they are open to employees, and the signed plan. */
import { z } from 'zod'
import { dateSchema, idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { resultsStandingSchema } from './publication.ts'

/**
 * GET /api/own-unit: surveys that have begun, the newest first, each with the units where the person has a position
 * today (or the nearest above that takes part in the survey), by the share of the position, the largest first.
 */
export const ownUnitsSchema = z.object({
  rounds: z.array(
    z.object({
      round: z.object({
        id: idSchema,
        title: textSchema,
        opensOn: dateSchema,
        closesOn: dateSchema,
        state: z.enum(['open', 'closing', 'released']),
      }),
      unit: z.object({ id: idSchema, name: textSchema }),
      results: resultsStandingSchema,
      /** Readable once it is signed and the results are open. */
      plan: z.enum(['signed', 'not-yet']),
    }),
  ),
})
export type OwnUnits = z.infer<typeof ownUnitsSchema>
