/** A personal link, opened: the pages of answering, or why nothing can be answered. */
import { useCallback, useEffect, useState } from 'react'
import { Loading } from '../components/Loading.tsx'
import { Answering } from './answering.tsx'
import { BrokenSealPage } from './broken-seal.tsx'
import { Frame } from './frame.tsx'
import type { PersonalLink } from './link.ts'
import { closedMeanwhile, type LinkOpened, openLink } from './open-link.ts'
import { RefusedPage } from './refused.tsx'

export function AnswerPage({ link }: { link: PersonalLink | null }) {
  const [state, setState] = useState<LinkOpened | null>(null)
  const open = useCallback(async () => {
    setState(null)
    setState(await openLink(link))
  }, [link])
  useEffect(() => void open(), [open])

  if (state?.at === 'opened') {
    const { opened } = state
    return (
      <Answering
        opened={opened}
        onFault={(fault) => setState({ at: 'broken', fault, invitation: opened.invitation })}
        onRefused={async (failure, code) =>
          setState({ at: 'refused', failure, closed: await closedMeanwhile(failure, opened, code) })
        }
      />
    )
  }
  return (
    <Frame>
      {state === null && (
        <div className="answer-page">
          <Loading />
        </div>
      )}
      {state?.at === 'refused' && (
        <RefusedPage failure={state.failure} closed={state.closed} onRetry={() => void open()} />
      )}
      {state?.at === 'broken' && (
        <BrokenSealPage fault={state.fault} invitation={state.invitation} link={link} />
      )}
    </Frame>
  )
}
