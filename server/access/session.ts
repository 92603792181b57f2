/** The cookie that carries a session's secret. */
import { parseCookie } from 'cookie'

export const sessionCookie = 'medvirk_session'

/** The session's secret in a Cookie header, or null. */
export function sessionToken(cookieHeader: string | undefined): string | null {
  return parseCookie(cookieHeader ?? '')[sessionCookie] || null
}
