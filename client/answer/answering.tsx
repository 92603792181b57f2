/** From the trust page to the receipt: which page the person is at, by what is kept of the answer. */
import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react'
import { Loading } from '../components/Loading.tsx'
import { Failure } from '../platform/api.ts'
import { Frame } from './frame.tsx'
import type { Kept } from './kept.ts'
import type { LaterProps } from './later.tsx'
import type { Opened } from './open-link.ts'
import { usePlace } from './place.ts'
import { post } from './post.ts'
import type { QuestionnaireProps } from './questionnaire.tsx'
import { RefusedPage } from './refused.tsx'
import type { SealFault } from './seal-check.ts'
import type { Way } from './sending.ts'
import type { TrustPage } from './trust-page.ts'
import { TrustShown } from './trust-shown.tsx'
import { useAddress } from './use-address.ts'
import { useKept } from './use-kept.ts'

interface AnsweringProps {
  opened: Opened
  trust: TrustPage
  onFault: (fault: SealFault) => void
  /** Nothing can be sent any more; `code` when it is not known whether an answer arrived. */
  onRefused: (failure: unknown, code: string | null) => void
}

export function Answering({ opened, trust, onFault, onRefused }: AnsweringProps) {
  const { invitation, round, device, isKnown } = opened
  const answer = useKept(device, opened.kept)
  const [place, go] = usePlace(isKnown)
  useAddress(opened.link, answer.how === 'shared', place)
  const [needsCode, setNeedsCode] = useState(invitation.issued && !isKnown)
  const [parts, failed] = useParts()
  const way: Way = { post, token: opened.link.token, round, boxOrigin: invitation.boxOrigin }
  const adopt = (adopted: Kept) => {
    setNeedsCode(false)
    void answer.change(adopted)
    go(adopted.stage === 'answering' ? adopted.place : { at: 'trust' })
  }

  const isAnswering = answer.kept.stage === 'answering' && !needsCode
  const isAtTrust = isAnswering && place.at === 'trust'
  useLayoutEffect(() => {
    if (!isAtTrust) trust.setShown(false)
  }, [isAtTrust, trust])
  if (isAtTrust) {
    return (
      <TrustShown
        trust={trust}
        answer={answer}
        total={invitation.statements}
        onStart={() => go(answer.kept.place)}
        onTypedCode={() => go({ at: 'typed-code' })}
      />
    )
  }
  const { Questionnaire, Later } = parts
  if (isAnswering && place.at !== 'trust' && place.at !== 'typed-code' && Questionnaire)
    return <Questionnaire way={way} answer={answer} invitation={invitation} place={place} go={go} />
  if ((!isAnswering || place.at === 'typed-code') && Later) {
    return (
      <Frame>
        <Later
          way={way}
          answer={answer}
          invitation={invitation}
          needsCode={needsCode}
          go={go}
          onNeedsCode={() => setNeedsCode(true)}
          onAdopt={adopt}
          onFault={onFault}
          onRefused={onRefused}
        />
      </Frame>
    )
  }
  return (
    <Frame>
      {failed ? (
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

interface Parts {
  Questionnaire: ComponentType<QuestionnaireProps> | null
  Later: ComponentType<LaterProps> | null
}

/** SurveyJS is by far the heaviest part: with the pages after it, it is fetched while the person reads the trust page. */
function useParts(): [Parts, failed: boolean] {
  const [parts, setParts] = useState<Parts>({ Questionnaire: null, Later: null })
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const fail = () => setFailed(true)
    import('./later.tsx').then(({ LaterPage }) => setParts((had) => ({ ...had, Later: LaterPage })), fail)
    import('./questionnaire.tsx').then(
      ({ Questionnaire }) => setParts((had) => ({ ...had, Questionnaire })),
      fail,
    )
  }, [])
  return [parts, failed]
}
