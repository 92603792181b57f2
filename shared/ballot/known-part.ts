/** Whose part of the key somebody has chosen or typed, by the round's manifest; before anything is tried with it. */
import { fromBase64url } from './bytes.ts'
import { readCustodianPart } from './custodian-file.ts'
import { custodianOf, type PartCustodian, partWords } from './key-part.ts'
import type { Manifest } from './manifest.ts'
import type { CodeRefusal } from './readable.ts'
import type { Part } from './sharing.ts'

export interface KnownPart {
  part: Part
  /** As the custodian is called in the manifest. */
  name: string
  /** Two words that the custodian noted when the part was made. */
  words: string
}

/** The custodians of a manifest as key-part.ts wants them; none in single-key mode. */
export function custodiansOf({ keeping }: Pick<Manifest, 'keeping'>): PartCustodian[] {
  if (keeping.mode === 'single-key') return []
  return keeping.custodians.map(({ name, commitment }) => {
    const bytes = fromBase64url(commitment, 32)
    if (!bytes) throw new Error('A manifest that was read has commitments of one length')
    return { name, commitment: bytes }
  })
}

/** @param text a whole file, or the part alone as it was typed */
export async function knownPart(
  manifest: Pick<Manifest, 'boxKey' | 'keeping'>,
  text: string,
): Promise<KnownPart | { refused: CodeRefusal | 'another-box' }> {
  const read = await readCustodianPart(text)
  if ('refused' in read) return read
  const boxKey = fromBase64url(manifest.boxKey, 65)
  const custodian = boxKey && (await custodianOf(boxKey, custodiansOf(manifest), read.part))
  if (!custodian) return { refused: 'another-box' }
  return { part: read.part, name: custodian.name, words: await partWords(read.part) }
}
