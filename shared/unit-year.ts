/** What all documents of a unit's year share: the head of their pages, revisions, and consultation (samråd). */
import { z } from 'zod'
import { dateSchema, idSchema, paragraphSchema } from './fields.ts'
import { textSchema } from './language.ts'

export const unitHeadSchema = z.object({
  id: idSchema,
  name: textSchema,
  path: z.array(z.object({ id: idSchema, name: textSchema })),
  leader: z.string().nullable(),
  safetyArea: z.string().nullable(),
  /** Empty when none is elected: shown, never blocking. */
  safetyRepresentatives: z.array(z.string()),
})
export type UnitHead = z.infer<typeof unitHeadSchema>

export const consultationSchema = z.object({
  by: z.string(),
  on: dateSchema,
  remark: z.string(),
  /** The document was changed after the safety representative confirmed. */
  changedSince: z.boolean(),
})
export type Consultation = z.infer<typeof consultationSchema>

/** POST …/consultation: confirms having been consulted; not an approval. */
export const consultationRequestSchema = z.strictObject({
  revision: z.number().int(),
  remark: paragraphSchema,
})
export const revisionSchema = z.strictObject({ revision: z.number().int() })
