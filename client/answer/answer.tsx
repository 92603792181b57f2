/** Opens the invitation and shows the page the person is at: trust, questionnaire, break, receipt, or a refusal. */
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { type Invitation, invitationSchema, type Receipt } from '#shared/answer.ts'
import { Loading } from '../components/Loading.tsx'
import { ask, Failure } from '../platform/api.ts'
import { suggestLanguage } from '../platform/language.tsx'
import { type Draft, deviceStorage, openDraft } from './draft.ts'
import { Frame } from './frame.tsx'
import { usePlace } from './place.ts'
import type { QuestionnaireProps } from './questionnaire.tsx'
import { ReceiptPage } from './receipt.tsx'
import { RefusedPage } from './refused.tsx'
import { TrustPage } from './trust.tsx'

interface Opened {
  invitation: Invitation
  draft: Draft
}

export function AnswerPage({ token }: { token: string | null }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [receipt, setReceipt] = useState<Receipt | null>(null)

  const open = useCallback(async () => {
    setFailure(null)
    try {
      setOpened(await openInvitation(token))
    } catch (error) {
      if (error instanceof Failure && error.language) suggestLanguage(error.language)
      setFailure(error)
    }
  }, [token])
  useEffect(() => void open(), [open])

  if (failure !== null) {
    return (
      <Frame>
        <RefusedPage failure={failure} onRetry={() => void open()} />
      </Frame>
    )
  }
  if (opened === null || token === null) {
    return (
      <Frame>
        <div className="answer-page">
          <Loading />
        </div>
      </Frame>
    )
  }
  if (receipt !== null) {
    return (
      <Frame>
        <ReceiptPage invitation={opened.invitation} receipt={receipt} />
      </Frame>
    )
  }
  return <Answering token={token} {...opened} onSent={setReceipt} onRefused={setFailure} />
}

async function openInvitation(token: string | null): Promise<Opened> {
  if (token === null) throw new Failure('link-unknown')
  const draft = await openDraft(token, deviceStorage())
  try {
    const invitation = await ask('POST', '/api/answer/invitation', invitationSchema, { body: { token } })
    suggestLanguage(invitation.language)
    return { invitation, draft }
  } catch (error) {
    if (error instanceof Failure && error.code === 'already-answered') draft.clear()
    throw error
  }
}

type AnsweringProps = Opened & Pick<QuestionnaireProps, 'token' | 'onSent' | 'onRefused'>

function Answering({ invitation, draft, token, onSent, onRefused }: AnsweringProps) {
  const [place, go] = usePlace()
  const questionnaire = useQuestionnaire()
  const Questionnaire = questionnaire.component

  if (place.at === 'trust') {
    return (
      <Frame>
        <TrustPage invitation={invitation} draft={draft} onStart={() => go(draft.load().place)} />
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
  return (
    <Questionnaire
      token={token}
      invitation={invitation}
      draft={draft}
      place={place}
      go={go}
      onSent={onSent}
      onRefused={onRefused}
    />
  )
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
