/** What measures did: as those who made the plan judge it, and what the next survey showed. */
import { z } from 'zod'
import { idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { figureSchema } from './report.ts'

/** PUT …/plan/measures/:measure/effect: what it did, as leader and safety representative judge it. */
export const effectSchema = z.strictObject({
  revision: z.number().int(),
  /** 1 (nothing) to 5 (a great deal); null: not judged. */
  effect: z.number().int().min(1).max(5).nullable(),
  note: z.string().trim().max(2000),
})

/** GET …/plan/since: what the next survey showed of the scales that measures are about, where both are shown. */
export const planSinceSchema = z.object({
  next: z.object({ id: idSchema, title: textSchema }).nullable(),
  scales: z.array(z.object({ id: slugSchema, title: textSchema, before: figureSchema, after: figureSchema })),
})
export type PlanSince = z.infer<typeof planSinceSchema>
