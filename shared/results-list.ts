/** The result reports of a round that a person may open: names and response rates, and never a score. */
import { z } from 'zod'
import { dateSchema, idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { rateSchema } from './report.ts'

/** GET /api/rounds/:round/results: response units in the order of the tree, parents first. */
export const resultsListSchema = z.object({
  round: z.object({ id: idSchema, title: textSchema, releasedOn: dateSchema }),
  units: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      /** Nearest response unit above; null for the uppermost the person may open. */
      parentId: idSchema.nullable(),
      /** As the unit's own report has it; null for a unit without one. */
      rate: rateSchema.nullable(),
      /** The unit whose report it gets instead; null also where the round shows nothing at or above the unit. */
      countsAt: textSchema.nullable(),
      /** A document on the unit and those below it may be had: a faculty, the institution, the round's top. */
      gathers: z.boolean(),
    }),
  ),
})
export type ResultsList = z.infer<typeof resultsListSchema>
