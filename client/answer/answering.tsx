/** From the trust page to the receipt: which page the person is at, by what is kept of the answer. */
import { type ComponentType, useEffect, useState } from 'react'
import { Loading } from '../components/Loading.tsx'
import { Failure } from '../platform/api.ts'
import type { Opened } from './answer.tsx'
import { CollectedPage, ReturnedPage } from './collected.tsx'
import { removeElsewhere } from './elsewhere.ts'
import { Frame } from './frame.tsx'
import { beginAnswer, type Kept, nothingAnswered } from './kept.ts'
import { usePlace } from './place.ts'
import { post } from './post.ts'
import type { QuestionnaireProps } from './questionnaire.tsx'
import { ReceiptPage } from './receipt.tsx'
import { RefusedPage } from './refused.tsx'
import type { SealFault } from './seal-check.ts'
import { codeOf, type Way } from './sending.ts'
import { SendingPage } from './sending-page.tsx'
import { TrustPage } from './trust.tsx'
import { TypedCodePage } from './typed-code-page.tsx'
import { useKept } from './use-kept.ts'
import { WithdrawingPage, WithdrawnPage } from './withdrawing.tsx'

interface AnsweringProps {
  opened: Opened
  onFault: (fault: SealFault) => void
  /** Nothing can be sent any more; `code` when it is not known whether an answer arrived. */
  onRefused: (failure: unknown, code: string | null) => void
}

export function Answering({ opened, onFault, onRefused }: AnsweringProps) {
  const { invitation, round, device, isKnown } = opened
  const answer = useKept(device, opened.kept)
  const { kept, change, forget } = answer
  const [place, go] = usePlace(isKnown)
  const [needsCode, setNeedsCode] = useState(invitation.issued && !isKnown)
  const questionnaire = useQuestionnaire()
  const Questionnaire = questionnaire.component
  const way: Way = { post, token: opened.link.token, round, boxOrigin: invitation.boxOrigin }
  const page = { way, answer, invitation, onFault, onRefused }

  const adopt = (adopted: Kept) => {
    setNeedsCode(false)
    void change(adopted)
    go(adopted.stage === 'answering' ? adopted.place : { at: 'trust' })
  }
  const begin = (sequence: number) => {
    void change({ ...nothingAnswered, stage: 'answering', sequence, sealed: null })
    go(nothingAnswered.place)
  }
  const delivered = () => {
    if (kept.elsewhere) void removeElsewhere({ token: way.token, code: codeOf(kept), binding: round.binding })
    return change({ ...nothingAnswered, stage: 'boxed', sealed: null, elsewhere: false })
  }

  if (needsCode) {
    return (
      <Frame>
        <CollectedPage {...page} onAdopt={adopt} />
      </Frame>
    )
  }
  switch (kept.stage) {
    case 'sending':
      return (
        <Frame>
          <SendingPage {...page} onDelivered={delivered} onOtherCode={() => setNeedsCode(true)} />
        </Frame>
      )
    case 'withdrawing':
      return (
        <Frame>
          <WithdrawingPage {...page} />
        </Frame>
      )
    case 'boxed':
      return (
        <Frame>
          <ReceiptPage
            {...page}
            onReplace={() => begin(kept.sequence + 1)}
            onForget={() => {
              setNeedsCode(true)
              void forget(beginAnswer())
            }}
          />
        </Frame>
      )
    case 'withdrawn':
      return (
        <Frame>
          <WithdrawnPage {...page} onAnew={() => begin(kept.sequence + 1)} />
        </Frame>
      )
    case 'collected':
      return (
        <Frame>
          <ReturnedPage {...page} onAnswer={() => begin(0)} />
        </Frame>
      )
    case 'answering':
  }
  if (place.at === 'trust') {
    return (
      <Frame>
        <TrustPage
          invitation={invitation}
          round={round}
          answer={answer}
          onStart={() => go(kept.place)}
          onTypedCode={() => go({ at: 'typed-code' })}
        />
      </Frame>
    )
  }
  if (place.at === 'typed-code') {
    return (
      <Frame>
        <TypedCodePage {...page} onAdopt={adopt} onBack={() => go({ at: 'trust' })} />
      </Frame>
    )
  }
  if (Questionnaire === null) {
    return (
      <Frame>
        {questionnaire.failed ? (
          // Answers and place are kept on the device, so nothing is lost by loading the page anew.
          <RefusedPage failure={new Failure('offline')} onRetry={() => window.location.reload()} />
        ) : (
          <div className="answer-page">
            <Loading />
          </div>
        )}
      </Frame>
    )
  }
  return <Questionnaire way={way} answer={answer} invitation={invitation} place={place} go={go} />
}

/** SurveyJS is by far the heaviest part: it is fetched while the person reads the trust page. */
function useQuestionnaire(): { component: ComponentType<QuestionnaireProps> | null; failed: boolean } {
  const [component, setComponent] = useState<ComponentType<QuestionnaireProps> | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    import('./questionnaire.tsx').then(
      (module) => setComponent(() => module.Questionnaire),
      () => setFailed(true),
    )
  }, [])
  return { component, failed }
}
