/** What a release says of itself: GET /api/rounds/:round/release, for those who manage the round. */
import { z } from 'zod'
import { dateSchema } from './fields.ts'

export const releaseSchema = z.object({
  releasedOn: dateSchema,
  answered: z.number().int(),
  /** Fewest answers counted together anywhere; null when the round has no figure. */
  smallestCrowd: z.number().int().nullable(),
  answersInNoFigure: z.number().int(),
  ownReports: z.number().int(),
  responseUnits: z.number().int(),
  milliseconds: z.number().int(),
  /** SHA-256 over all published figures in a fixed order. */
  hash: z.string(),
})
export type Release = z.infer<typeof releaseSchema>
