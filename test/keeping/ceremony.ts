/** The key holders' meeting, as it goes on in a browser: box key, parts, files to take home, signatures. */
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { writeCustodianFile } from '#shared/ballot/custodian-file.ts'
import { makeCustodianKey, signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { extensionHash } from '#shared/ballot/extension.ts'
import { makeParts } from '#shared/ballot/key-part.ts'
import { type Manifest, manifestHash, writeManifest } from '#shared/ballot/manifest.ts'
import type { ManifestSignature } from '#shared/ballot/manifest-trust.ts'
import type { ManifestProposal } from '#shared/keeping.ts'

export const custodianNames = ['HR', 'Hovedverneombudet', 'Tillitsvalgt']

/** What the meeting gives. */
export interface Ceremony {
  /** The manifest's one text. */
  manifest: string
  /** Of all key holders, in the order of their names. */
  signatures: ManifestSignature[]
  box: CurveKey
  signers: CurveKey[]
  /** What each takes home: part and key for signing (shared/ballot/custodian-file.ts). */
  files: string[]
}

/** @param change spoils the manifest before it is signed */
export async function holdCeremony(
  proposal: ManifestProposal,
  { names = custodianNames, threshold = 2, change = (manifest: Manifest) => manifest } = {},
): Promise<Ceremony> {
  const box = await makeBoxKey()
  const parts = await makeParts(box, names, threshold)
  const signers = await Promise.all(names.map(makeCustodianKey))
  const each = parts.map(({ part, custodian }, index) => {
    const signer = signers[index]
    if (!signer) throw new Error('Each key holder has a key for signing')
    return { part, custodian, signer }
  })
  const manifest = writeManifest(
    change({
      ...proposal,
      boxKey: toBase64url(box.publicKey),
      keeping: {
        mode: 'custodian',
        threshold,
        custodians: each.map(({ custodian: { name, commitment }, signer }) => {
          return { name, commitment: toBase64url(commitment), signingKey: toBase64url(signer.publicKey) }
        }),
      },
    }),
  )
  return {
    manifest,
    signatures: await signManifest(manifest, signers),
    box,
    signers,
    files: await Promise.all(
      each.map(({ part, signer }) => writeCustodianFile('Din del av nøkkelen', part, signer)),
    ),
  }
}

export async function signManifest(manifest: string, signers: CurveKey[]): Promise<ManifestSignature[]> {
  const hash = await manifestHash(manifest)
  return Promise.all(
    signers.map(async (signer) => {
      const signature = await signAsCustodian(signer, 'manifest', hash)
      return { signingKey: toBase64url(signer.publicKey), signature: toBase64url(signature) }
    }),
  )
}

/** Key holders sign a later closing day. */
export async function signExtension(
  manifest: string,
  closesOn: string,
  signers: CurveKey[],
): Promise<ManifestSignature[]> {
  const hash = await extensionHash(await manifestHash(manifest), closesOn)
  return Promise.all(
    signers.map(async (signer) => {
      const signature = await signAsCustodian(signer, 'extension', hash)
      return { signingKey: toBase64url(signer.publicKey), signature: toBase64url(signature) }
    }),
  )
}
