/**
 * The list of what lay in the answer box when the survey closed, and one hash over it: who finds the own answer in the
 * downloaded list, and the list under the published root, knows that it was there when the box was counted. The list
 * says of each answer under which id it lay and what it was, so that another cannot be put under the same id.
 *
 * The tree is that of RFC 6962 § 2.1: leaves and nodes are hashed with different first bytes, and no leaf is ever
 * doubled, so that no two lists have the same root.
 */
import { type Bytes, compareBytes, fromHex, joinBytes, sameBytes, toHex } from './bytes.ts'

/** Length of an id in the box (SHA-256 of m1), and of the hash of a sealed answer. */
const hashLength = 32

/** Length of what the list says of one answer: its id, then the SHA-256 of the sealed answer. */
export const entryLength = 2 * hashLength

export function boxEntry(id: Uint8Array, sealedHash: Uint8Array): Bytes {
  return joinBytes(id, sealedHash)
}

/**
 * @param entries each of `entryLength` bytes, by rising id, none twice
 * @param sha256 what computes the hash: WebCrypto in browsers, node:crypto (much faster for many) on the server
 * @returns null for entries that are not
 */
export async function merkleRoot(
  entries: readonly Uint8Array[],
  sha256: (bytes: Bytes) => Bytes | Promise<Bytes>,
): Promise<Bytes | null> {
  if (!isRising(entries)) return null
  let level: Bytes[] = []
  for (const entry of entries) level.push(await sha256(joinBytes(Uint8Array.of(0), entry)))
  if (level.length === 0) return sha256(new Uint8Array())
  // Pair by pair, a last one without partner moving up as it is, gives the same tree as splitting at powers of two.
  while (level.length > 1) {
    const above: Bytes[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = level.slice(at, at + 2)
      if (left) above.push(right ? await sha256(joinBytes(Uint8Array.of(1), left, right)) : left)
    }
    level = above
  }
  return level[0] ?? null
}

/** The list as it is downloaded: one answer a line, id and hash in hex with a space between, by rising id. */
export function writeBoxList(entries: readonly Uint8Array[]): string {
  return entries
    .toSorted(compareBytes)
    .map((entry) => `${toHex(idOf(entry))} ${toHex(sealedHashOf(entry))}\n`)
    .join('')
}

/** @returns null for anything that `writeBoxList` does not make of entries with different ids */
export function readBoxList(text: string): Bytes[] | null {
  if (text !== '' && !text.endsWith('\n')) return null
  const entries = text.split('\n').slice(0, -1).map(readLine)
  return entries.every((entry) => entry !== null) && isRising(entries) ? entries : null
}

export interface PublishedBox {
  /** How many answers were in the box. */
  boxed: number
  root: Bytes
}

export interface OwnEntry {
  id: Bytes
  /** SHA-256 of what was sent last; null where it is not known. */
  sealedHash: Bytes | null
}

export type BoxListFinding =
  /** To the last bit what was sent. */
  | 'as-sent'
  /** There, and nobody has said what was sent. */
  | 'there'
  /** There, and it is not what was sent: replaced with the same code, or by somebody else. */
  | 'other-bytes'
  | 'not-in-the-box'
  | 'list-is-wrong'

/**
 * Checks a downloaded list against what was published, and looks for one's own answer in it. Nothing is sent.
 *
 * @param list the whole list as it was downloaded: to ask for one id would tell whose it is
 */
export async function checkBoxList(
  list: string,
  { boxed, root }: PublishedBox,
  own: OwnEntry,
  sha256: (bytes: Bytes) => Bytes | Promise<Bytes>,
): Promise<BoxListFinding> {
  const entries = readBoxList(list)
  const computed = entries && (await merkleRoot(entries, sha256))
  if (!computed || entries.length !== boxed || !sameBytes(computed, root)) return 'list-is-wrong'
  const found = entries.find((entry) => sameBytes(idOf(entry), own.id))
  if (!found) return 'not-in-the-box'
  if (!own.sealedHash) return 'there'
  return sameBytes(sealedHashOf(found), own.sealedHash) ? 'as-sent' : 'other-bytes'
}

function readLine(line: string): Bytes | null {
  const id = fromHex(line.slice(0, 2 * hashLength), hashLength)
  const sealedHash = fromHex(line.slice(2 * hashLength + 1), hashLength)
  return id && sealedHash && line[2 * hashLength] === ' ' ? boxEntry(id, sealedHash) : null
}

function isRising(entries: readonly Uint8Array[]): boolean {
  return entries.every((entry, at) => {
    const before = entries[at - 1]
    return (
      entry.length === entryLength && (before === undefined || compareBytes(idOf(before), idOf(entry)) < 0)
    )
  })
}

function idOf(entry: Uint8Array): Uint8Array {
  return entry.subarray(0, hashLength)
}

function sealedHashOf(entry: Uint8Array): Uint8Array {
  return entry.subarray(hashLength)
}
