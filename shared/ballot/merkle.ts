/**
 * One hash over all ids in the answer box, published when the survey closes: who finds the own id in the downloaded
 * list, and the list under the published root, knows that the answer was there when the box was counted.
 *
 * The tree is that of RFC 6962 § 2.1: leaves and nodes are hashed with different first bytes, and no leaf is ever
 * doubled, so that no two lists have the same root.
 */
import { type Bytes, compareBytes, fromHex, joinBytes, toHex } from './bytes.ts'

/** Length of an id in the box: SHA-256 of m1. */
const idLength = 32

/**
 * @param sha256 what computes the hash: WebCrypto in browsers, node:crypto (much faster for many) on the server
 * @param ids rising, none twice
 * @returns null for ids that are not
 */
export async function merkleRoot(
  ids: readonly Uint8Array[],
  sha256: (bytes: Bytes) => Bytes | Promise<Bytes>,
): Promise<Bytes | null> {
  if (!isRising(ids)) return null
  let level: Bytes[] = []
  for (const id of ids) level.push(await sha256(joinBytes(Uint8Array.of(0), id)))
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

/** The list as it is downloaded: one id a line, hex, rising. */
export function writeIdList(ids: readonly Uint8Array[]): string {
  return ids
    .toSorted(compareBytes)
    .map((id) => `${toHex(id)}\n`)
    .join('')
}

/** @returns null for anything that `writeIdList` does not make of different ids */
export function readIdList(text: string): Bytes[] | null {
  if (text !== '' && !text.endsWith('\n')) return null
  const ids = text
    .split('\n')
    .slice(0, -1)
    .map((line) => fromHex(line, idLength))
  return ids.every((id) => id !== null) && isRising(ids) ? ids : null
}

export interface PublishedBox {
  /** How many answers were in the box. */
  boxed: number
  root: Bytes
}

/**
 * Checks a downloaded list against what was published, and looks for one's own answer in it. Nothing is sent.
 *
 * @param list the whole list as it was downloaded: to ask for one id would tell whose it is
 */
export async function checkIdList(
  list: string,
  { boxed, root }: PublishedBox,
  ownId: Bytes,
  sha256: (bytes: Bytes) => Bytes | Promise<Bytes>,
): Promise<'in-the-box' | 'not-in-the-box' | 'list-is-wrong'> {
  const ids = readIdList(list)
  const computed = ids && (await merkleRoot(ids, sha256))
  if (!computed || ids.length !== boxed || compareBytes(computed, root) !== 0) return 'list-is-wrong'
  return ids.some((id) => compareBytes(id, ownId) === 0) ? 'in-the-box' : 'not-in-the-box'
}

function isRising(ids: readonly Uint8Array[]): boolean {
  return ids.every((id, at) => {
    const before = ids[at - 1]
    return id.length === idLength && (before === undefined || compareBytes(before, id) < 0)
  })
}
