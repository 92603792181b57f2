/**
 * A key holder's part of the box's secret: as text to keep, with two check words, and a commitment in the manifest by
 * which a wrong or mixed-up part is recognised with its custodian's name before anything is tried with it.
 */
import { fitsBoxKey } from './box-key.ts'
import { type Bytes, joinBytes, numberToBytes, sameBytes, sha256, utf8 } from './bytes.ts'
import { checkWords } from './check-words.ts'
import type { CurveKey } from './curve-key.ts'
import { type CodeRefusal, readCode, writeCode } from './readable.ts'
import { combine, isScalar, type Part, split } from './sharing.ts'

/** What everybody may know of a part; stands in the manifest in the order of the parts' places. */
export interface PartCustodian {
  /** As the key holder is called on screen. */
  name: string
  /** SHA-256 over the box's public key, the part's place and its value: tells nothing of the value. */
  commitment: Bytes
}

/**
 * Shares the box's secret, one part a custodian, any `threshold` of which open the box. Every set of parts that should
 * open it has been tried before they are given out.
 */
export async function makeParts(
  box: CurveKey,
  names: readonly string[],
  threshold: number,
): Promise<{ part: Part; custodian: PartCustodian }[]> {
  const parts = split(box.secret, threshold, names.length)
  for (const set of choices(parts, threshold))
    if (!sameBytes(combine(set), box.secret)) throw new Error('The parts do not give the secret back')
  return Promise.all(
    parts.map(async (part) => ({
      part,
      custodian: {
        name: names[part.place - 1] ?? '',
        commitment: await commitmentOf(box.publicKey, part),
      },
    })),
  )
}

async function commitmentOf(boxPublicKey: Bytes, { place, value }: Part): Promise<Bytes> {
  return sha256(utf8('medvirk key part 1'), boxPublicKey, Uint8Array.of(place), value)
}

/** Two words to compare on the telephone; the part cannot be guessed from them. */
export async function partWords(part: Part): Promise<string> {
  return checkWords(await sha256(utf8('medvirk check words 1'), Uint8Array.of(part.place), part.value))
}

// place (1) | beginning of the SHA-256 of all the rest and the value (4) | value (32)
const checkLength = 4
const codeLength = 1 + checkLength + 32

/** The part to be kept on paper or in a file: sixteen groups of four characters. */
export async function writePart(part: Part): Promise<string> {
  const check = await checkOf(part)
  return writeCode(joinBytes(Uint8Array.of(part.place), check, part.value))
}

export type ReadPart = { part: Part } | { refused: CodeRefusal }

/** Reads a part from what was typed, or from a downloaded file's last line. */
export async function readPart(typed: string): Promise<ReadPart> {
  const code = readCode(typed, codeLength)
  if ('refused' in code) return code
  const part = { place: code.bytes[0] ?? 0, value: code.bytes.slice(1 + checkLength) }
  const whole = sameBytes(await checkOf(part), code.bytes.slice(1, 1 + checkLength))
  return whole && part.place > 0 && isScalar(part.value) ? { part } : { refused: 'mistyped' }
}

async function checkOf({ place, value }: Part): Promise<Bytes> {
  const hash = await sha256(utf8('medvirk key part check 1'), numberToBytes(BigInt(place), 1), value)
  return hash.slice(0, checkLength)
}

/** Whose part this is, or null when it belongs to another box, or to nobody. */
export async function custodianOf(
  boxPublicKey: Bytes,
  custodians: readonly PartCustodian[],
  part: Part,
): Promise<PartCustodian | null> {
  const custodian = custodians[part.place - 1]
  const commitment = await commitmentOf(boxPublicKey, part)
  return custodian && sameBytes(custodian.commitment, commitment) ? custodian : null
}

export type OpenedSecret =
  | { secret: Bytes }
  | { refused: 'too-few' }
  | { refused: 'given-twice'; name: string }
  /** By the position in which the part was given. */
  | { refused: 'another-box'; given: number }

/**
 * The box's secret from its custodians' parts.
 *
 * @param boxPublicKey and `custodians`, `threshold`: as they stand in the manifest
 * @throws Error when known parts do not give the secret: then the manifest is not the one they were made for
 */
export async function joinParts(
  boxPublicKey: Bytes,
  custodians: readonly PartCustodian[],
  threshold: number,
  parts: readonly Part[],
): Promise<OpenedSecret> {
  const seen = new Set<number>()
  for (const [given, part] of parts.entries()) {
    const custodian = await custodianOf(boxPublicKey, custodians, part)
    if (!custodian) return { refused: 'another-box', given }
    if (seen.has(part.place)) return { refused: 'given-twice', name: custodian.name }
    seen.add(part.place)
  }
  if (parts.length < threshold) return { refused: 'too-few' }
  const secret = combine(parts.slice(0, threshold))
  if (!(await fitsBoxKey({ publicKey: boxPublicKey, secret })))
    throw new Error('The parts were made for another box than the manifest says')
  return { secret }
}

/** Every choice of `size` elements. */
function choices<T>(from: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return from.flatMap((first, at) => choices(from.slice(at + 1), size - 1).map((rest) => [first, ...rest]))
}
