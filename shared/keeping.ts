/** Who keeps the key to a round's answer box: making the keys, the key holders' meeting, rehearsal, extension. */
import { z } from 'zod'
import { custodianSignatureSchema, hashSchema, pointSchema } from './ballot/fields.ts'
import { manifestSchema } from './ballot/manifest.ts'
import { keepingModeSchema } from './keeping-mode.ts'

/** POST /api/rounds/:round/launch */
export const launchSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('custodian') }),
  /** The operator can read answers while the survey is open: this must have been read and accepted. */
  z.strictObject({ mode: z.literal('single-key'), accepted: z.boolean() }),
  /** For a programme without a survey, and no other: there is no answer box. */
  z.strictObject({ mode: z.literal('without-survey') }),
])
export type LaunchRequest = z.infer<typeof launchSchema>

/** All of the manifest but what the key holders bring: the box's key and themselves. */
export const manifestProposalSchema = manifestSchema.omit({ boxKey: true, keeping: true })
export type ManifestProposal = z.infer<typeof manifestProposalSchema>

/** GET /api/rounds/:round/preparation, while the round is `preparing` */
export const preparationSchema = z.object({
  mode: keepingModeSchema,
  /** Signing keys made so far, of all. */
  keys: z.object({ made: z.number().int(), of: z.number().int() }),
  /** Null until all keys are made. */
  proposal: manifestProposalSchema.nullable(),
  /** What the key holders have signed; null before their meeting. */
  ceremony: z
    .object({ manifest: z.string(), signatures: z.array(custodianSignatureSchema), rehearsed: z.boolean() })
    .nullable(),
})
export type Preparation = z.infer<typeof preparationSchema>

/** PUT /api/rounds/:round/ceremony: the whole manifest, signed. A new one takes the place of the last; rehearse again. */
export const ceremonySchema = z.strictObject({
  manifest: z.string().max(2_000_000),
  signatures: z.array(custodianSignatureSchema).max(20),
})

/**
 * GET /api/rounds/:round/rehearsal gives a new point; POST the same: SHA-256 of what the box's secret and the point agree
 * on (ECDH), which only who has joined the parts can know.
 */
export const rehearsalSchema = z.object({ point: pointSchema })
export const rehearsalProofSchema = z.strictObject({ proof: hashSchema })

/** POST /api/rounds/:round/abort: a draft again while preparing; later the round ends, and answers are destroyed unread. */
export const abortSchema = z.strictObject({ confirmed: z.literal(true) })
