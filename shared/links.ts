/**
 * Lost links, wrong addresses and printed letters of an open round: whom coordinators and HR help. Nothing here says
 * whether anybody has collected an answer form.
 */
import { z } from 'zod'
import { idSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** Fewer letters would list people, not find one. */
export const shortestSearch = 3

/** GET /api/rounds/:round/invited?search=…: name or e-mail address. */
export const invitedQuerySchema = z.strictObject({ search: z.string().trim().min(shortestSearch).max(200) })

export const inviteeSchema = z.object({
  personId: idSchema,
  name: z.string(),
  /** Where the main position is today; null for somebody who has none any more. */
  unit: textSchema.nullable(),
  email: z.string().nullable(),
  /** Has no e-mail address, or had none at launch: gets a letter, whatever mails come besides. */
  byLetter: z.boolean(),
})
export type Invitee = z.infer<typeof inviteeSchema>

export const invitedSchema = z.object({
  /** By name, 20 at most. */
  people: z.array(inviteeSchema).max(20),
  /** There are others: a longer search finds them. */
  more: z.boolean(),
})

/** GET /api/rounds/:round/letters: how many get a letter. */
export const lettersSchema = z.object({ byLetter: z.number().int() })

/** PUT /api/rounds/:round/invited/:person/address: corrects the address in the register, and sends a new link to it. */
export const addressSchema = z.strictObject({ email: z.email().max(254) })

/** POST /api/rounds/:round/letters: one PDF, a page a person, each with a new link; for those who get letters. */
export const letterOrderSchema = z.strictObject({
  people: z.union([z.literal('by-letter'), z.array(idSchema).min(1).max(500)]),
})
export type LetterOrder = z.infer<typeof letterOrderSchema>
