/**
 * A later closing day, signed by key holders beside the manifest: the manifest and its hash stay as they are, because
 * everybody's answer code is bound to them.
 */
import { z } from 'zod'
import { dateSchema } from '../fields.ts'
import { type Bytes, frameBytes, fromBase64url, sha256, utf8 } from './bytes.ts'
import { isCustodiansSignature } from './custodian-key.ts'
import { custodianSignatureSchema } from './fields.ts'
import type { Manifest } from './manifest.ts'

/** What is signed, with the purpose `extension`. */
export async function extensionHash(manifestHash: Bytes, closesOn: string): Promise<Bytes> {
  return sha256(frameBytes(manifestHash, utf8(closesOn)))
}

export const extensionSchema = z.strictObject({
  closesOn: dateSchema,
  signatures: z.array(custodianSignatureSchema).max(20),
})
export type Extension = z.infer<typeof extensionSchema>

/**
 * The last day to answer, `yyyy-mm-dd`: the extension's when as many key holders have signed it as open the box, and it
 * is later; else the manifest's own.
 */
export async function lastDay(manifest: Manifest, hash: Bytes, extension: Extension | null): Promise<string> {
  const { keeping, closesOn } = manifest
  if (!extension || extension.closesOn <= closesOn) return closesOn
  if (keeping.mode === 'single-key') return extension.closesOn
  const signed = await extensionHash(hash, extension.closesOn)
  const known = new Set(keeping.custodians.map(({ signingKey }) => signingKey))
  const signers = new Set<string>()
  for (const { signingKey, signature } of extension.signatures)
    if (known.has(signingKey) && (await holds(signingKey, signature, signed))) signers.add(signingKey)
  return signers.size >= keeping.threshold ? extension.closesOn : closesOn
}

async function holds(signingKey: string, signature: string, hash: Bytes): Promise<boolean> {
  const [key, bytes] = [fromBase64url(signingKey, 65), fromBase64url(signature, 64)]
  return key !== null && bytes !== null && isCustodiansSignature(key, 'extension', hash, bytes)
}
