/** The answer box as anybody may see it: the round's public page, and the key holders' door. */
import { z } from 'zod'
import { extensionSchema } from './ballot/extension.ts'
import { custodianSignatureSchema, hashSchema } from './ballot/fields.ts'
import { dateSchema, idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { roundStateSchema } from './round-state.ts'
import { institutionSchema } from './session.ts'

/** Key holders who have given their part of the key, by name, and how many it takes. */
export const partsGivenSchema = z.object({ given: z.array(z.string()), needed: z.number().int() })
export type PartsGiven = z.infer<typeof partsGivenSchema>

const count = z.number().int().nullable()

/** GET /api/box/:round. The manifest's own text: GET /api/box/:round/manifest; the list: GET /api/box/:round/ids. */
export const publicBoxSchema = z.object({
  roundId: idSchema,
  institution: institutionSchema,
  title: textSchema,
  state: roundStateSchema.exclude(['running']),
  opensOn: dateSchema,
  /** Last day to answer, an extension included. */
  closesOn: dateSchema,
  /** Null until the keys are there. */
  manifest: z.string().nullable(),
  signatures: z.array(custodianSignatureSchema),
  extension: extensionSchema.nullable(),
  /** The opening was rehearsed on this day. */
  rehearsedOn: dateSchema.nullable(),
  /** For the round as a whole; published when it closes (invited, issued, boxed) and when it is opened. */
  totals: z.object({ invited: count, issued: count, boxed: count, opened: count, invalid: count }),
  /** Merkle root over the list of what was in the box (shared/ballot/merkle.ts), published at closing. */
  root: hashSchema.nullable(),
  /** While the closed box waits for its key holders. */
  parts: partsGivenSchema.nullable(),
  /** The round key, the answers and the invitations were destroyed on this day. */
  destroyedOn: dateSchema.nullable(),
})
export type PublicBox = z.infer<typeof publicBoxSchema>

/** POST /api/box/:round/parts: one key holder's part; whoever has it may give it. */
export const givePartSchema = z.strictObject({ part: z.string().max(400) })
