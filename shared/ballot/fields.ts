/** Bytes in JSON: base64url, one spelling, of exactly one length. */
import { z } from 'zod'
import { isBase64url } from './bytes.ts'
import { modulusLength, prefixedLength } from './signature.ts'

/** @param length in bytes */
export const bytesSchema = (length: number) =>
  z.string().refine((text) => isBase64url(text, length), `must be ${length} bytes, base64url`)

/** A SHA-256, or another secret of that length. */
export const hashSchema = bytesSchema(32)

/** A public key on P-256. */
export const pointSchema = bytesSchema(65)

/** An RSA-2048 modulus, a blinded value or a blind signature. */
export const modulusSchema = bytesSchema(modulusLength)

/** A message's random prefix, then the signature. */
export const signatureSchema = bytesSchema(prefixedLength)

/** A key holder's signature (shared/ballot/custodian-key.ts). */
export const custodianSignatureSchema = z.strictObject({
  signingKey: pointSchema,
  signature: bytesSchema(64),
})
