/** The answer on its way: sealed, sent, and taken up again where it was broken off. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import type { Invitation } from '#shared/answer.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { ProblemNotice } from '../components/Problem.tsx'
import { failureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { writeAnswerCode } from './answer-code.ts'
import { Contact } from './contact.tsx'
import { Heading } from './frame.tsx'
import { nothingAnswered } from './kept.ts'
import { isRefusal } from './refused.tsx'
import type { SealFault } from './seal-check.ts'
import { codeOf, type Outcome, sendAnswer, type Way } from './sending.ts'
import { useAttempts } from './use-attempts.ts'
import type { KeptAnswer } from './use-kept.ts'
import './ways.css'

/** What the pages after the questionnaire share. */
export interface PageProps {
  way: Way
  answer: KeptAnswer
  invitation: Invitation
  onFault: (fault: SealFault) => void
  onRefused: (failure: unknown, code: string | null) => void
}

interface SendingProps extends PageProps {
  onDelivered: (receipt: string | null) => Promise<void>
  /** The form was collected with another answer code. */
  onOtherCode: () => void
}

export function SendingPage(props: SendingProps) {
  const { way, answer, invitation, onFault, onRefused, onDelivered, onOtherCode } = props
  const { kept, change } = answer
  const t = useTexts(answerCodeTexts)

  const conclude = async (outcome: Outcome) => {
    if ('done' in outcome) return onDelivered(outcome.receipt)
    if ('fault' in outcome) return onFault(outcome.fault)
    if (!('failure' in outcome)) return
    const code = failureCode(outcome.failure)
    if (code === 'issued-already') {
      await change({ stage: 'answering', sealed: null })
      onOtherCode()
    } else if (isRefusal(code)) onRefused(outcome.failure, writeAnswerCode(codeOf(kept)))
  }
  const { outcome, again } = useAttempts(
    // Until the reply comes nobody knows which of two answers is in the box.
    () => sendAnswer(way, kept, (sealed) => change({ sealed, receipt: null })),
    conclude,
  )
  const isOffline = outcome !== null && 'failure' in outcome && failureCode(outcome.failure) === 'offline'
  useRetryWhenOnline(isOffline, again)
  const back = (
    <Button
      variant="secondary"
      data-color="neutral"
      onClick={() => void change({ stage: 'answering', sealed: null })}
    >
      {t('backToAnswers')}
    </Button>
  )

  if (outcome && 'there' in outcome) {
    return (
      <div className="answer-page answer-way">
        <Heading key="there" title={t('thereTitle')} />
        <p className="answer-lead">{t('thereText')}</p>
        <div className="answer-choices">
          <Button
            onClick={() => {
              void change({ sequence: outcome.next, sealed: null })
              again()
            }}
          >
            {t('thereReplace')}
          </Button>
          <Button
            variant="secondary"
            data-color="neutral"
            onClick={() =>
              void change({
                ...nothingAnswered,
                stage: 'collected',
                sequence: outcome.next - 1,
                sealed: null,
              })
            }
          >
            {t('thereKeep')}
          </Button>
          {back}
        </div>
      </div>
    )
  }
  if (outcome && 'failure' in outcome) {
    const isLost = ['offline', 'internal', 'no-room', 'unreadable'].includes(failureCode(outcome.failure))
    return (
      <div className="answer-page answer-way">
        <Heading key="lost" title={t('notArrivedTitle')} />
        <ProblemNotice error={outcome.failure} />
        <p>{t('notArrivedText')}</p>
        {isOffline && <p>{t('sentWhenOnline')}</p>}
        <div className="answer-choices">
          <Button onClick={again}>{t('tryAgain')}</Button>
          {back}
        </div>
        {!isLost && (
          <p>
            <Contact contact={invitation.institution.contact} />
          </p>
        )}
      </div>
    )
  }
  return (
    <div className="answer-page answer-way" aria-busy="true">
      <Heading key="sending" title={t('sendingTitle')} />
      <p className="answer-lead">{t('sendingText')}</p>
    </div>
  )
}

/** A phone that has the network back sends by itself: the same bytes, which the box recognises. */
function useRetryWhenOnline(waits: boolean, again: () => void): void {
  useEffect(() => {
    if (!waits) return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [waits, again])
}
