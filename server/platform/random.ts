/** Keys nobody can guess or order, and the hash under which secrets are stored. */
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { writeFingerprint } from '#shared/ballot/readable.ts'

/** Random identifier of a row (UUID version 4). */
export function newId(): string {
  return randomUUID()
}

/** Secret for a link or a session: 256 bits, base64url, 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Secret for a link that is typed from paper: 128 bits in groups of four, in small letters, 32 characters. */
export function newTypedToken(): string {
  return writeFingerprint(randomBytes(16)).toLowerCase()
}

/** Code that is read in a mail and typed: six digits, which are enough only where few may be tried. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0')
}

/** SHA-256 of a token, hex: the only form in which it is stored. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
