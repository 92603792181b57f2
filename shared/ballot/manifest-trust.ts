/** Whether a browser may answer by a manifest: key holders have signed it, and the keys offered stand in it. */
import type { z } from 'zod'
import { type Bytes, fromBase64url, toBase64url } from './bytes.ts'
import { isCustodiansSignature } from './custodian-key.ts'
import type { custodianSignatureSchema } from './fields.ts'
import {
  type Manifest,
  type ManifestClass,
  type ManifestRefusal,
  manifestHash,
  readManifest,
} from './manifest.ts'
import { isModulus, keyIdOf } from './signature.ts'

/** A signature over a manifest, with the public key of the custodian who made it; base64url. */
export type ManifestSignature = z.infer<typeof custodianSignatureSchema>

export type TrustedManifest =
  | { manifest: Manifest; hash: Bytes; signedBy: string[] }
  | { refused: ManifestRefusal | 'unsigned' | 'foreign-signature' }

/**
 * Reads a manifest and checks the key holders' signatures. In single-key mode there are none: the page says so, and
 * the hash is all that people can compare.
 */
export async function trustManifest(
  text: string,
  signatures: readonly ManifestSignature[],
): Promise<TrustedManifest> {
  const read = readManifest(text)
  if ('refused' in read) return read
  const hash = await manifestHash(text)
  const { keeping } = read.manifest
  if (keeping.mode === 'single-key')
    return signatures.length > 0 ? { refused: 'foreign-signature' } : { ...read, hash, signedBy: [] }
  const signedBy = new Set<string>()
  for (const { signingKey, signature } of signatures) {
    const custodian = keeping.custodians.find((each) => each.signingKey === signingKey)
    const [key, bytes] = [fromBase64url(signingKey, 65), fromBase64url(signature, 64)]
    if (!custodian || !key || !bytes || !(await isCustodiansSignature(key, 'manifest', hash, bytes)))
      return { refused: 'foreign-signature' }
    signedBy.add(custodian.name)
  }
  if (signedBy.size < keeping.threshold) return { refused: 'unsigned' }
  return { ...read, hash, signedBy: [...signedBy] }
}

/** What the server offers one person to answer with. */
export interface OfferedKeys {
  classId: string
  admissionKey: Bytes
  classKey: Bytes
}

/**
 * The class that a person answers as, if the keys are those of the manifest: a key made for one person alone would
 * give the answer a name.
 */
export async function classOffered(
  { admissionKeyId, classes }: Manifest,
  { classId, admissionKey, classKey }: OfferedKeys,
): Promise<ManifestClass | null> {
  if (!isModulus(admissionKey) || !isModulus(classKey)) return null
  const found = classes.find(({ id }) => id === classId)
  if (!found || toBase64url(await keyIdOf(classKey)) !== found.keyId) return null
  return toBase64url(await keyIdOf(admissionKey)) === admissionKeyId ? found : null
}
