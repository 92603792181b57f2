/** The cookie that carries a session's secret, and what a session is known by. */
import { createHash } from 'node:crypto'
import { parseCookie } from 'cookie'
import type { Actor } from '#shared/session.ts'

/**
 * Over https the name begins with `__Host-`: browsers take such a cookie from this host alone, for all of it, and over
 * https only (RFC 6265bis, 4.1.3.2).
 */
export function sessionCookie(secure: boolean): string {
  return secure ? '__Host-medvirk_session' : 'medvirk_session'
}

/** Keeps the secret of a browser that asked for a login link, until it has signed in. */
export function browserCookie(secure: boolean): string {
  return secure ? '__Host-medvirk_login' : 'medvirk_login'
}

/** What the product's own pages send along with every request that changes something, in whatever value. */
export const pageHeader = 'x-medvirk'

/** The session's secret in a Cookie header, or null. */
export function sessionToken(cookieHeader: string | undefined, secure: boolean): string | null {
  return parseCookie(cookieHeader ?? '')[sessionCookie(secure)] || null
}

/** The secret of the browser in a Cookie header, or null. */
export function browserToken(cookieHeader: string | undefined, secure: boolean): string | null {
  return parseCookie(cookieHeader ?? '')[browserCookie(secure)] || null
}

/** Stands for the roles somebody holds: another one means that they have changed. */
export function rolesHeld({ grants }: Pick<Actor, 'grants'>): string {
  const held = grants.map(({ role, unitId, deputy }) => `${role} ${unitId} ${deputy ?? ''}`).sort()
  return createHash('sha256').update(held.join('\n')).digest('base64url').slice(0, 22)
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Macintosh', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

/** Browser and system in two words; of the header itself, which tells much more, nothing is kept. */
export function browserIn(userAgent: string | undefined): string {
  const find = (names: readonly (readonly [string, string])[]) =>
    names.find(([sign]) => userAgent?.includes(sign))?.[1]
  return [find(browsers), find(systems)].filter(Boolean).join(', ')
}
