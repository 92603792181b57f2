/**
 * The employee's side: what an invitation opens, the answer form, the answer box, drafts. Secrets travel in bodies only.
 * The protocol: docs/decisions/0016-sealed-answer-box.md.
 */
import { z } from 'zod'
import { extensionSchema } from './ballot/extension.ts'
import {
  bytesSchema,
  custodianSignatureSchema,
  hashSchema,
  modulusSchema,
  signatureSchema,
} from './ballot/fields.ts'
import { nonceLength, paddedLength, sealedLength, tagLength } from './ballot/sealing.ts'
import { idSchema } from './fields.ts'
import { languageSchema } from './language.ts'
import { layoutSchema } from './layout.ts'
import { surveyJsonSchema } from './programme.ts'
import { institutionSchema } from './session.ts'
import { tokenPattern } from './token.ts'

export const tokenSchema = z.string().regex(tokenPattern)

/** POST /api/answer/invitation; changes nothing (mail scanners open links). */
export const invitationRequestSchema = z.strictObject({ token: tokenSchema })

/** What is the same for everybody stands in the manifest, and is believed only from there. */
export const invitationSchema = z.object({
  institution: institutionSchema,
  language: languageSchema,
  minutes: z.tuple([z.number().int(), z.number().int()]),
  statements: z.number().int(),
  layout: layoutSchema,
  /** Who has personnel responsibility for the person, as known at launch: named in statements about the leader. */
  leader: z.string().nullable(),
  thresholds: z.object({ mean: z.number().int(), detail: z.number().int(), sensitive: z.number().int() }),
  questionnaire: surveyJsonSchema,
  /** Statements in the order of an answer's bytes: hashed in the manifest as the codebook. */
  codebook: z.array(z.string()),
  /** The manifest's text, to be read by trustManifest. */
  manifest: z.string(),
  signatures: z.array(custodianSignatureSchema),
  /** A later closing day. */
  extension: extensionSchema.nullable(),
  /** The ballot class, and the two public keys; must be found in the manifest (classOffered). */
  classId: idSchema,
  admissionKey: modulusSchema,
  classKey: modulusSchema,
  /** An answer form has been given out for this invitation: only its answer code goes on from here. */
  issued: z.boolean(),
  /**
   * Under what the browser keeps code and draft, and locks them: the same for all links of an invitation, so that the
   * link of a reminder finds what was begun with the first one.
   */
  deviceKey: hashSchema,
  /** Where the answer box is asked, when it has a host name of its own: `https://box.example.org`. */
  boxOrigin: z.url().nullable(),
})
export type Invitation = z.infer<typeof invitationSchema>

/** POST /api/answer/issue: asks for the two blind signatures. The same values again give the same signatures. */
export const issueRequestSchema = z.strictObject({
  token: tokenSchema,
  blindedAdmission: modulusSchema,
  blindedClass: modulusSchema,
})
export const issueSchema = z.object({ admission: modulusSchema, ofClass: modulusSchema })

/** POST /api/box: an answer is put in, or put in another's place (`sequence` from 1, with `w`). */
export const deliverySchema = z.strictObject({
  round: idSchema,
  m1: hashSchema,
  admission: signatureSchema,
  sequence: z.number().int().min(0).max(1_000_000),
  w: hashSchema.nullable(),
  sealed: bytesSchema(sealedLength),
})
export const deliveredSchema = z.object({ in: z.literal('box') })

/** POST /api/box/withdraw */
export const withdrawalSchema = deliverySchema.omit({ sealed: true }).extend({ w: hashSchema })
export const withdrawnSchema = z.object({ in: z.literal('nothing') })

/** PUT /api/answer/draft: keeps a locked draft on the server; POST /api/answer/draft asks for it. */
const lockedDraftSchema = bytesSchema(nonceLength + paddedLength + tagLength)
const draftIdSchema = bytesSchema(16)
export const draftRequestSchema = z.strictObject({ token: tokenSchema, id: draftIdSchema })
export const keepDraftSchema = draftRequestSchema.extend({ locked: lockedDraftSchema })
export const draftSchema = z.object({ locked: lockedDraftSchema.nullable() })
