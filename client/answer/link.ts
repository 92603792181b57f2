/** The personal link, whole: all of it stands in the address' fragment, which browsers never send to a server. */
import { type Bytes, fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import { tokenPattern } from '#shared/token.ts'

export interface PersonalLink {
  token: string
  /** The beginning of the manifest's hash as it was when the link was written, 12 bytes: no other is believed. */
  pin: Bytes
}

/** The link of `#token.pin`; null when it is not whole. Without a pin any manifest would do, so there is no link. */
export function readLink(fragment: string): PersonalLink | null {
  const [token = '', pinned = '', ...more] = fragment.replace(/^#/, '').split('.')
  const pin = fromBase64url(pinned, 12)
  return tokenPattern.test(token) && pin && more.length === 0 ? { token, pin } : null
}

/** The fragment that `readLink` reads. */
export function writeLink({ token, pin }: PersonalLink): string {
  return `#${token}.${toBase64url(pin)}`
}
