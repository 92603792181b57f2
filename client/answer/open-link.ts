/** Opens a personal link: asks the server, checks the survey's seal, and finds what this device keeps. */
import { type Invitation, invitationSchema } from '#shared/answer.ts'
import { Failure, received } from '../platform/api.ts'
import { suggestLanguage } from '../platform/chosen-language.ts'
import { type Device, deviceStorage, knownRound, openDevice } from './device.ts'
import { beginAnswer, type Kept } from './kept.ts'
import type { PersonalLink } from './link.ts'
import { post } from './post.ts'
import { checkSeal, type SealedRound, type SealFault } from './seal-check.ts'
import { type Closed, closedRound } from './survey-over.ts'

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

export type LinkOpened =
  | { at: 'opened'; opened: Opened }
  | { at: 'broken'; fault: SealFault; invitation: Invitation }
  /** `cannot-seal`: a browser without WebCrypto, or a page that did not come over https. */
  | { at: 'refused'; failure: unknown; closed: Closed | null }

/**
 * @param link null when it is not whole
 * @param asked the server's reply, where it was asked already
 */
export async function openLink(
  link: PersonalLink | null,
  asked: Promise<Response> | null,
): Promise<LinkOpened> {
  try {
    return await open(link, asked)
  } catch (failure) {
    if (failure instanceof Failure && failure.language) suggestLanguage(failure.language)
    const known = link && knownRound(link.pin, deviceStorage())
    if (known?.language) suggestLanguage(known.language)
    return { at: 'refused', failure, closed: link && (await closedRound(failure, link)) }
  }
}

async function open(link: PersonalLink | null, asked: Promise<Response> | null): Promise<LinkOpened> {
  if (link === null) throw new Failure('link-unknown')
  if (!globalThis.crypto?.subtle) return { at: 'refused', failure: 'cannot-seal', closed: null }
  const { token, pin } = link
  const invitation = await (asked
    ? received(asked, invitationSchema)
    : post('/api/answer/invitation', invitationSchema, { token }))
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

/** The survey ended while somebody was answering. */
export async function closedMeanwhile(
  failure: unknown,
  { link, round }: Opened,
  code: string | null,
): Promise<Closed> {
  const closed = await closedRound(failure, link)
  return { roundId: round.manifest.roundId, kept: closed?.kept ?? false, code }
}
