/** A personal link, opened: the pages of answering, or why nothing can be answered. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { Loading } from '../components/Loading.tsx'
import { Failure } from '../platform/api.ts'
import { Answering } from './answering.tsx'
import { type Arrival, leaveFor } from './arrival.ts'
import { BrokenSealPage } from './broken-seal.tsx'
import { Frame } from './frame.tsx'
import { closedMeanwhile, type LinkOpened, openLink } from './open-link.ts'
import { RefusedPage } from './refused.tsx'

/** `arriving`: the trust page stands there meanwhile, where there is one. */
type State = { at: 'arriving' | 'asking' } | LinkOpened

export function AnswerPage({ link, asked, trust }: Arrival) {
  const [state, setState] = useState<State>({ at: 'arriving' })
  const open = useCallback(
    async (reply: Promise<Response> | null) => {
      const found = await openLink(link, reply)
      if (found.at === 'opened') {
        if (leaveFor(found.opened.round.manifest.roundId)) return
        // A page that was loaded before the round opened: the one to read first comes with the next.
        if (!trust && reply === null) return window.location.reload()
        if (!trust) return setState({ at: 'refused', failure: new Failure('internal'), closed: null })
      }
      setState(found)
    },
    [link, trust],
  )
  useEffect(() => void open(asked), [open, asked])
  useLayoutEffect(() => {
    if (state.at === 'asking' || state.at === 'refused' || state.at === 'broken') trust?.setShown(false)
  }, [state, trust])

  if (state.at === 'opened' && trust) {
    const { opened } = state
    return (
      <Answering
        opened={opened}
        trust={trust}
        onFault={(fault) => setState({ at: 'broken', fault, invitation: opened.invitation })}
        onRefused={async (failure, code) =>
          setState({ at: 'refused', failure, closed: await closedMeanwhile(failure, opened, code) })
        }
      />
    )
  }
  if (state.at === 'arriving' && trust) return null
  return (
    <Frame>
      {(state.at === 'arriving' || state.at === 'asking') && (
        <div className="answer-page">
          <Loading />
        </div>
      )}
      {state.at === 'refused' && (
        <RefusedPage
          failure={state.failure}
          closed={state.closed}
          onRetry={() => {
            setState({ at: 'asking' })
            void open(null)
          }}
        />
      )}
      {state.at === 'broken' && (
        <BrokenSealPage fault={state.fault} invitation={state.invitation} link={link} />
      )}
    </Frame>
  )
}
