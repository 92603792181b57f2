/**
 * The key holders' meeting as a computation: the box's key is made, shared and forgotten, each holder's signing key is
 * made and signs the manifest. Nothing of it leaves the browser but the manifest and the signatures.
 */
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { writeCustodianFile } from '#shared/ballot/custodian-file.ts'
import { makeCustodianKey, signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { makeParts, partWords, writePart } from '#shared/ballot/key-part.ts'
import { manifestHash, writeManifest } from '#shared/ballot/manifest.ts'
import { type ManifestSignature, trustManifest } from '#shared/ballot/manifest-trust.ts'
import type { Part } from '#shared/ballot/sharing.ts'
import type { ManifestProposal } from '#shared/keeping.ts'

/** Fewest and most who can hold a key: two of three is what is recommended. */
export const fewestHolders = 3
export const mostHolders = 9

/** What one key holder takes home. */
export interface HolderPart {
  name: string
  /** Sixteen groups; the last has two characters. */
  part: string
  words: string
  file: string
}

export interface HeldCeremony {
  manifest: string
  signatures: ManifestSignature[]
  /** In the order of the names. */
  holders: HolderPart[]
}

/** What is wrong with the names, by place; empty when nothing is. */
export function nameFaults(names: readonly string[]): Map<number, 'missing' | 'twice'> {
  const faults = new Map<number, 'missing' | 'twice'>()
  const seen = new Set<string>()
  for (const [place, written] of names.entries()) {
    const name = written.trim().toLowerCase()
    if (name === '') faults.set(place, 'missing')
    else if (seen.has(name)) faults.set(place, 'twice')
    seen.add(name)
  }
  return faults
}

/**
 * @param explain the words above a holder's file
 * @throws Error when the browser cannot make the keys, or what was made would not be trusted by those who answer
 */
export async function holdCeremony(
  proposal: ManifestProposal,
  names: readonly string[],
  threshold: number,
  explain: (name: string, words: string) => string,
): Promise<HeldCeremony> {
  const box = await makeBoxKey()
  const parts = await makeParts(
    box,
    names.map((name) => name.trim()),
    threshold,
  )
  box.secret.fill(0)
  const holding = await Promise.all(
    parts.map(async ({ part, custodian }) => ({ part, custodian, key: await makeCustodianKey() })),
  )
  const manifest = writeManifest({
    ...proposal,
    boxKey: toBase64url(box.publicKey),
    keeping: {
      mode: 'custodian',
      threshold,
      custodians: holding.map(({ custodian, key }) => ({
        name: custodian.name,
        commitment: toBase64url(custodian.commitment),
        signingKey: toBase64url(key.publicKey),
      })),
    },
  })
  const hash = await manifestHash(manifest)
  const signatures: ManifestSignature[] = []
  const holders: HolderPart[] = []
  for (const { part, custodian, key } of holding) {
    const signature = await signAsCustodian(key, 'manifest', hash)
    signatures.push({ signingKey: toBase64url(key.publicKey), signature: toBase64url(signature) })
    holders.push(await takeHome(custodian.name, part, key, explain))
    part.value.fill(0)
    key.secret.fill(0)
  }
  const trusted = await trustManifest(manifest, signatures)
  if ('refused' in trusted)
    throw new Error(`The manifest that was made would not be trusted: ${trusted.refused}`)
  return { manifest, signatures, holders }
}

async function takeHome(
  name: string,
  part: Part,
  key: CurveKey,
  explain: (name: string, words: string) => string,
): Promise<HolderPart> {
  const words = await partWords(part)
  return {
    name,
    part: await writePart(part),
    words,
    file: await writeCustodianFile(explain(name, words), part, key),
  }
}
