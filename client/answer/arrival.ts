/** A person who comes with a link: what the first script of the page hands on, and the address that is the right one. */
import { answerPath, roundKey } from '#shared/round-address.ts'
import type { PersonalLink } from './link.ts'
import type { TrustPage } from './trust-page.ts'

/** What the first script has found, for the pages that follow. */
export interface Arrival {
  link: PersonalLink | null
  /** The server's reply to the link, so that it is asked once; null without a link. */
  asked: Promise<Response> | null
  /** Null where the server explains instead: the round takes no answers, or is not known. */
  trust: TrustPage | null
}

/** Goes to the round's own address when the link was opened at another one, as old links are; false when it is here. */
export function leaveFor(roundId: string): boolean {
  const { pathname, hash } = window.location
  if (pathname.startsWith('/answer') && pathname.endsWith(`/${roundKey(roundId)}`)) return false
  window.location.replace(answerPath(roundId) + hash)
  return true
}
