/** What all documents of a unit's year share: the head of their pages, revisions, and consultation (samråd). */
import { z } from 'zod'
import { dateSchema, idSchema, paragraphSchema } from './fields.ts'
import { textSchema } from './language.ts'

/**
 * Whether a safety representative is elected for a unit. `vacant`: the position is to be filled again; `none`: it is
 * agreed that the safety area has none of its own (Working Environment Act § 6-1); `no-area`: the unit is in none.
 */
export const safetyStandings = ['elected', 'vacant', 'not-elected', 'none', 'no-area'] as const
export type SafetyStanding = (typeof safetyStandings)[number]

/** Where it is agreed that the safety area has none of its own, nobody is missing. */
export function lacksRepresentative(
  standing: SafetyStanding,
): standing is Exclude<SafetyStanding, 'elected' | 'none'> {
  return standing !== 'elected' && standing !== 'none'
}

/** As what somebody acts as safety representative: `deputy` is vara, the chiefs are (lokalt) hovedverneombud. */
export const actingAs = ['representative', 'deputy', 'local-chief', 'chief'] as const
export type ActingAs = (typeof actingAs)[number]

export const unitHeadSchema = z.object({
  id: idSchema,
  name: textSchema,
  path: z.array(z.object({ id: idSchema, name: textSchema })),
  leader: z.string().nullable(),
  safetyArea: z.string().nullable(),
  /** A missing safety representative is shown and never blocks. */
  safetyRepresentation: z.object({
    standing: z.enum(safetyStandings),
    /** Who is consulted: those elected, or who acts where nobody is; empty when there is nobody at all. */
    acting: z.array(z.object({ name: z.string(), as: z.enum(actingAs) })),
  }),
})
export type UnitHead = z.infer<typeof unitHeadSchema>

/** Who signed a document as the unit's leader, or for the leader (stedfortreder). */
export const signatureSchema = z.object({
  by: z.string(),
  on: dateSchema,
  deputy: z.literal(true).optional(),
})
export type Signature = z.infer<typeof signatureSchema>

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
