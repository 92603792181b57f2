/** A round in a line: what lists and other pages say of it. Apart from round.ts, so that leaders' pages stay light. */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { keepingModeSchema } from './keeping-mode.ts'
import { textSchema } from './language.ts'
import { roundStateSchema } from './round-state.ts'

/** Held here; or held with another tool, imported as answers (placed like our own) or as finished figures. */
export const roundOriginSchema = z.enum(['held', 'imported-answers', 'imported-figures'])
export type RoundOrigin = z.infer<typeof roundOriginSchema>

export const roundSummarySchema = z.object({
  id: idSchema,
  programmeId: slugSchema,
  title: textSchema,
  root: z.object({ id: idSchema, name: textSchema }),
  opensOn: dateSchema,
  closesOn: dateSchema,
  state: roundStateSchema,
  /** Who keeps the key to the answer box; null for a draft, and for surveys held with another tool. */
  keeping: keepingModeSchema.nullable(),
  /** False for a programme without a survey. */
  hasSurvey: z.boolean(),
  /** The earlier round whose results are followed up anew; null where there is none. */
  basis: z.object({ id: idSchema, title: textSchema }).nullable(),
  /** A try with a dozen people: no report of units, no follow-up. */
  pilot: z.boolean(),
  /** Earlier surveys from another tool are history: nobody was invited, and nothing is followed up. */
  origin: roundOriginSchema,
  releasedOn: dateSchema.nullable(),
  /** Units follow up: results are open in all of them, or there is no survey and the round is running. */
  followed: z.boolean(),
  /** For the round as a whole only; null for a draft. How many have answered is known when the round has closed. */
  counts: z.object({ invited: z.number().int(), answered: z.number().int().nullable() }).nullable(),
  mayManage: z.boolean(),
  /** What the release says of itself. */
  mayViewRelease: z.boolean(),
})
export type RoundSummary = z.infer<typeof roundSummarySchema>
