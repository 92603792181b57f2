/** Units that somebody follows on behalf of employees: what these read there, and from when. */
import { z } from 'zod'
import { idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { resultsStandingSchema } from './publication.ts'

/**
 * GET /api/followed-units, for union representatives and members of committees: rounds that have begun, the newest first,
 * each with the response units they follow, in the order of the tree.
 */
export const followedUnitsSchema = z.object({
  rounds: z.array(
    z.object({
      id: idSchema,
      title: textSchema,
      /** As for employees; null for a round without a survey. */
      results: resultsStandingSchema.nullable(),
      units: z.array(
        z.object({
          id: idSchema,
          name: textSchema,
          /** Signed, and its results are open to employees. */
          plan: z.boolean(),
        }),
      ),
    }),
  ),
})
export type FollowedUnits = z.infer<typeof followedUnitsSchema>
