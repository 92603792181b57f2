/**
 * Bytes as numbers and as text, each with exactly one spelling: what can be written in two ways lets somebody alter a
 * message without anyone seeing it.
 */

/** Bytes of their own, as WebCrypto wants them: never a view on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}

export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Each part after its length (4 bytes), so that no two lists of parts give the same bytes. */
export function frameBytes(...parts: readonly Uint8Array[]): Bytes {
  return joinBytes(...parts.flatMap((part) => [numberToBytes(BigInt(part.length), 4), part]))
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

/** Negative when `a` comes first; the order in which SQLite keeps blobs. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++)
    if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0)
  return a.length - b.length
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @returns null for anything but exactly `length` bytes in lower-case hex */
export function fromHex(text: string, length: number): Bytes | null {
  if (text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) return null
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16))
}

/** Base64url without padding (RFC 4648 § 5). */
export function toBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** What the last character may be, by how many bytes the last group of three has; any for a whole one. */
const lastDigits = ['', 'AQgw', 'AEIMQUYcgkosw048']

/** Whether a text is the one spelling of exactly `length` bytes; cheaper than reading them. */
export function isBase64url(text: string, length: number): boolean {
  if (text.length !== Math.ceil((length * 4) / 3) || !/^[A-Za-z0-9_-]*$/.test(text)) return false
  // Bits of the last character that stand for nothing must be zero.
  const lasts = lastDigits[length % 3]
  return !lasts || lasts.includes(text.slice(-1))
}

/** @returns null for anything but the one spelling of exactly `length` bytes */
export function fromBase64url(text: string, length: number): Bytes | null {
  if (!isBase64url(text, length)) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** Big-endian (RFC 8017, OS2IP). */
export function bytesToNumber(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`)
}

/**
 * Big-endian in exactly `length` bytes (RFC 8017, I2OSP).
 *
 * @throws Error when the number is negative or too large
 */
export function numberToBytes(number: bigint, length: number): Bytes {
  const bytes = fromHex(number.toString(16).padStart(2 * length, '0'), length)
  if (bytes === null) throw new Error('The number does not fit')
  return bytes
}

export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joinBytes(...parts)))
}
