/**
 * The form of a sealed answer: ECDH on P-256 with a key pair made for this one answer, HKDF-SHA-256, AES-256-GCM. All
 * sealed answers have the same length, so that the length tells nothing.
 *
 * point of the answer's own key (65, uncompressed) | nonce (12) | ciphertext (16 KiB) | tag (16)
 */
import { type Bytes, frameBytes, utf8 } from './bytes.ts'

/** An uncompressed point of P-256: 4, x, y. */
export const pointLength = 65
export const nonceLength = 12
export const tagLength = 16
export const paddedLength = 16 * 1024
export const sealedLength = pointLength + nonceLength + paddedLength + tagLength

/** Most bytes that can be sealed. */
export const mostContent = paddedLength - 2

/** Salt of the key's derivation: nothing else derives the same key. */
export const sealingSalt = utf8('medvirk sealed answer 1')

/** Info of the key's derivation: for whom, and from which point. */
export function sealingInfo(boxPublicKey: Uint8Array, point: Uint8Array): Bytes {
  return frameBytes(boxPublicKey, point)
}

/**
 * The content after its length (2 bytes), filled up with zeros.
 *
 * @throws Error for more than `mostContent` bytes
 */
export function pad(content: Uint8Array): Bytes {
  if (content.length > mostContent) throw new Error('The answer is too large to be sealed')
  const padded = new Uint8Array(paddedLength)
  padded.set([content.length >> 8, content.length & 0xff])
  padded.set(content, 2)
  return padded
}

/** @returns null for anything that `pad` does not make */
export function unpad(padded: Uint8Array): Bytes | null {
  if (padded.length !== paddedLength) return null
  const end = 2 + (padded[0] ?? 0) * 256 + (padded[1] ?? 0)
  if (end > paddedLength || padded.subarray(end).some((byte) => byte !== 0)) return null
  return Uint8Array.from(padded.subarray(2, end))
}
