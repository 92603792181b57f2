/** Opens the personal link: checks the survey's seal, finds what this device keeps, and shows where the person is. */
import { useCallback, useEffect, useState } from 'react'
import { type Invitation, invitationSchema } from '#shared/answer.ts'
import { Loading } from '../components/Loading.tsx'
import { Failure, failureCode } from '../platform/api.ts'
import { suggestLanguage } from '../platform/language.tsx'
import { Answering } from './answering.tsx'
import { BrokenSealPage } from './broken-seal.tsx'
import { type Device, deviceStorage, forgetRound, knownRound, openDevice } from './device.ts'
import { Frame } from './frame.tsx'
import { beginAnswer, type Kept } from './kept.ts'
import type { PersonalLink } from './link.ts'
import { post } from './post.ts'
import { type Closed, RefusedPage } from './refused.tsx'
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

type State =
  | { at: 'opening' }
  | { at: 'opened'; opened: Opened }
  | { at: 'broken'; fault: SealFault; invitation: Invitation }
  | { at: 'refused'; failure: unknown; closed: Closed | null }

export function AnswerPage({ link }: { link: PersonalLink | null }) {
  const [state, setState] = useState<State>({ at: 'opening' })

  const open = useCallback(async () => {
    setState({ at: 'opening' })
    try {
      setState(await openLink(link))
    } catch (failure) {
      if (failure instanceof Failure && failure.language) suggestLanguage(failure.language)
      setState({ at: 'refused', failure, closed: link && closedRound(failure, link) })
    }
  }, [link])
  useEffect(() => void open(), [open])

  switch (state.at) {
    case 'opening':
      return (
        <Frame>
          <div className="answer-page">
            <Loading />
          </div>
        </Frame>
      )
    case 'refused':
      return (
        <Frame>
          <RefusedPage failure={state.failure} closed={state.closed} onRetry={() => void open()} />
        </Frame>
      )
    case 'broken':
      return (
        <Frame>
          <BrokenSealPage fault={state.fault} invitation={state.invitation} link={link} />
        </Frame>
      )
    case 'opened': {
      const { opened } = state
      return (
        <Answering
          opened={opened}
          onFault={(fault) => setState({ at: 'broken', fault, invitation: opened.invitation })}
          onRefused={(failure, code) => {
            const closed = closedRound(failure, opened.link) ?? {
              roundId: opened.round.manifest.roundId,
              code: null,
            }
            setState({ at: 'refused', failure, closed: { ...closed, code } })
          }}
        />
      )
    }
  }
}

async function openLink(link: PersonalLink | null): Promise<State> {
  if (link === null) throw new Failure('link-unknown')
  // On https and on the own machine only.
  if (!globalThis.crypto?.subtle) return { at: 'refused', failure: 'cannot-seal', closed: null }
  const { token, pin } = link
  const invitation = await post('/api/answer/invitation', invitationSchema, { token })
  suggestLanguage(invitation.language)
  const checked = await checkSeal(invitation, pin)
  if ('fault' in checked) return { at: 'broken', fault: checked.fault, invitation }
  const { round } = checked
  const { deviceKey } = invitation
  const device = await openDevice({ deviceKey, pin }, round.manifest.roundId, deviceStorage())
  const found = await device.load()
  const kept = found ?? beginAnswer()
  return { at: 'opened', opened: { link, invitation, round, device, kept, isKnown: found !== null } }
}

/** What this device knows of a survey that is over. Drafts of it are removed: they can never be sent. */
function closedRound(failure: unknown, { pin }: PersonalLink): Closed | null {
  const code = failureCode(failure)
  if (code !== 'round-closed' && code !== 'round-aborted') return null
  const storage = deviceStorage()
  const roundId = knownRound(pin, storage)
  forgetRound(pin, storage)
  return roundId === null ? null : { roundId, code: null }
}
