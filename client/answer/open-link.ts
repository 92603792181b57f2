/** Opens a personal link: asks the server, checks the survey's seal, and finds what this device keeps. */
import { type Invitation, invitationSchema } from '#shared/answer.ts'
import { Failure, failureCode } from '../platform/api.ts'
import { suggestLanguage } from '../platform/language.tsx'
import { type Device, deviceStorage, forgetRound, knownRound, openDevice } from './device.ts'
import { beginAnswer, type Kept } from './kept.ts'
import type { PersonalLink } from './link.ts'
import { post } from './post.ts'
import { checkSeal, type SealedRound, type SealFault } from './seal-check.ts'

/** An invitation whose seal holds, and what the device has of it. */
export interface Opened {
  link: PersonalLink
  invitation: Invitation
  round: SealedRound
  device: Device
  kept: Kept
  /** Something was kept on this device before. */
  isKnown: boolean
}

/** What is known of a survey that is over. */
export interface Closed {
  roundId: string
  /** As it is written; where it is not known whether the answer arrived in time. */
  code: string | null
}

export type LinkOpened =
  | { at: 'opened'; opened: Opened }
  | { at: 'broken'; fault: SealFault; invitation: Invitation }
  /** `cannot-seal`: a browser without WebCrypto, or a page that did not come over https. */
  | { at: 'refused'; failure: unknown; closed: Closed | null }

/** @param link null when it is not whole */
export async function openLink(link: PersonalLink | null): Promise<LinkOpened> {
  try {
    return await open(link)
  } catch (failure) {
    if (failure instanceof Failure && failure.language) suggestLanguage(failure.language)
    return { at: 'refused', failure, closed: link && closedRound(failure, link) }
  }
}

async function open(link: PersonalLink | null): Promise<LinkOpened> {
  if (link === null) throw new Failure('link-unknown')
  if (!globalThis.crypto?.subtle) return { at: 'refused', failure: 'cannot-seal', closed: null }
  const { token, pin } = link
  const invitation = await post('/api/answer/invitation', invitationSchema, { token })
  suggestLanguage(invitation.language)
  const checked = await checkSeal(invitation, pin)
  if ('fault' in checked) return { at: 'broken', fault: checked.fault, invitation }
  const { round } = checked
  const place = { deviceKey: invitation.deviceKey, pin }
  const device = await openDevice(place, round.manifest.roundId, deviceStorage())
  const found = await device.load()
  const kept = found ?? beginAnswer()
  return { at: 'opened', opened: { link, invitation, round, device, kept, isKnown: found !== null } }
}

/** What this device knows of a survey that is over. Drafts of it are removed: they can never be sent. */
function closedRound(failure: unknown, { pin }: PersonalLink): Closed | null {
  const storage = isOver(failure) ? deviceStorage() : null
  const roundId = knownRound(pin, storage)
  forgetRound(pin, storage)
  return roundId === null ? null : { roundId, code: null }
}

/** The survey ended while somebody was answering: drafts are removed as when the link is opened too late. */
export function closedMeanwhile(failure: unknown, { link, round }: Opened, code: string | null): Closed {
  closedRound(failure, link)
  return { roundId: round.manifest.roundId, code }
}

function isOver(failure: unknown): boolean {
  return ['round-closed', 'round-aborted'].includes(failureCode(failure))
}
