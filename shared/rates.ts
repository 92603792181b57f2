/** Response rates (svarprosent) while a survey is open: answer forms given out, of those invited. */
import { z } from 'zod'
import { dateSchema, idSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** In whole percent. Equal where it is exact; `from` 0 is read as "at most", `to` 100 as "at least". */
export const rateSchema = z.object({
  from: z.number().int().min(0).max(100),
  to: z.number().int().min(0).max(100),
})
export type Rate = z.infer<typeof rateSchema>

/** GET /api/rounds/:round/rates: the units whose survey the person follows, parents first. */
export const ratesSchema = z.object({
  /** Counted once a night; null before the first time, and when the survey is not open. */
  countedOn: dateSchema.nullable(),
  units: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      /** Null for the uppermost the person may see. */
      parentId: idSchema.nullable(),
      /** Null for empty and small units alike; `countedAt` then says where their people are counted. */
      rate: rateSchema.extend({ invited: z.number().int() }).nullable(),
      countedAt: textSchema.nullable(),
    }),
  ),
})
export type Rates = z.infer<typeof ratesSchema>
