/** Committees (utvalg) that treat cases of the working environment; names and composition are the institution's own. */
import { z } from 'zod'
import { idSchema, lineSchema, paragraphSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { committeeKinds } from './step.ts'

export const committeeKindSchema = z.enum(committeeKinds)
export type CommitteeKind = z.infer<typeof committeeKindSchema>

export const committeeSchema = z.object({
  id: idSchema,
  kind: committeeKindSchema,
  name: lineSchema,
  /** Serves this unit and everything below it. */
  unit: z.object({ id: idSchema, name: textSchema }),
  /** Who sits there, as the institution writes it: for instance "Leder, to tillitsvalgte, verneombud". */
  composition: paragraphSchema,
})
export type Committee = z.infer<typeof committeeSchema>

/** GET /api/committees: those that meet, by the units they serve; `mayChange` for whoever runs the year there. */
export const committeeListSchema = z.object({
  committees: z.array(committeeSchema.extend({ mayChange: z.boolean() })),
})
export type CommitteeList = z.infer<typeof committeeListSchema>

/** POST /api/committees, and PUT /api/committees/:committee */
export const committeeRequestSchema = z.strictObject({
  kind: committeeKindSchema,
  name: lineSchema,
  unitId: idSchema,
  composition: paragraphSchema,
})
export type CommitteeRequest = z.infer<typeof committeeRequestSchema>
