/** Key holders sign a later last day in the browser: who has chosen a file, and what they sign. */
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { readCustodianKey } from '#shared/ballot/custodian-file.ts'
import { signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { extensionHash } from '#shared/ballot/extension.ts'
import type { KeyList } from '#shared/ballot/key-list.ts'
import type { ManifestSignature } from '#shared/ballot/manifest-trust.ts'

export interface Signer {
  name: string
  key: CurveKey
}

/** @param text a whole file: the part alone cannot sign */
export function signerOf({ manifest }: KeyList, text: string): Signer | { refused: 'no-key' | 'foreign' } {
  const key = readCustodianKey(text)
  if (!key) return { refused: 'no-key' }
  const { keeping } = manifest
  const signingKey = toBase64url(key.publicKey)
  const custodian =
    keeping.mode === 'custodian' && keeping.custodians.find((one) => one.signingKey === signingKey)
  return custodian ? { name: custodian.name, key } : { refused: 'foreign' }
}

/** @param closesOn `yyyy-mm-dd` */
export async function signExtension(
  { hash }: KeyList,
  closesOn: string,
  signers: readonly Signer[],
): Promise<ManifestSignature[]> {
  const signed = await extensionHash(hash, closesOn)
  return Promise.all(
    signers.map(async ({ key }) => ({
      signingKey: toBase64url(key.publicKey),
      signature: toBase64url(await signAsCustodian(key, 'extension', signed)),
    })),
  )
}
