/** Taking the answer out of the box again, and the page that says that it is out. */
import { Button } from '@digdir/designsystemet-react'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { receiptTexts } from '#shared/texts/receipt.ts'
import { ProblemNotice } from '../components/Problem.tsx'
import { failureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { writeAnswerCode } from './answer-code.ts'
import { CodeBox } from './code-box.tsx'
import { Heading } from './frame.tsx'
import { isRefusal } from './refused.tsx'
import { codeOf, type Outcome, withdrawAnswer } from './sending.ts'
import type { PageProps } from './sending-page.tsx'
import { useAttempts } from './use-attempts.ts'
import './ways.css'
import './mails.css'

export function WithdrawingPage({ way, answer: { kept, change }, onFault, onRefused }: PageProps) {
  const t = useTexts(receiptTexts)
  const tCode = useTexts(answerCodeTexts)
  const conclude = async (outcome: Outcome) => {
    if ('done' in outcome) await change({ stage: 'withdrawn', receipt: null })
    else if ('fault' in outcome) onFault(outcome.fault)
    else if ('failure' in outcome && isRefusal(failureCode(outcome.failure))) onRefused(outcome.failure, null)
  }
  const { outcome, again } = useAttempts(() => withdrawAnswer(way, kept), conclude)

  if (outcome && 'there' in outcome) {
    return (
      <div className="answer-page answer-way">
        <Heading key="there" title={tCode('thereTitle')} />
        <p className="answer-lead">{t('newerWithdraw')}</p>
        <div className="answer-choices">
          <Button
            onClick={() => {
              void change({ sequence: outcome.next })
              again()
            }}
          >
            {t('withdrawYes')}
          </Button>
          <Button
            variant="secondary"
            data-color="neutral"
            onClick={() => void change({ stage: 'collected', sequence: outcome.next - 1 })}
          >
            {t('withdrawNo')}
          </Button>
        </div>
      </div>
    )
  }
  if (outcome && 'failure' in outcome) {
    return (
      <div className="answer-page answer-way">
        <Heading key="lost" title={t('maybeWithdrawnTitle')} />
        <ProblemNotice error={outcome.failure} />
        <p>{t('maybeWithdrawnText')}</p>
        <div className="answer-choices">
          <Button onClick={again}>{tCode('tryAgain')}</Button>
        </div>
      </div>
    )
  }
  return (
    <div className="answer-page answer-way" aria-busy="true">
      <Heading key="withdrawing" title={t('withdrawingTitle')} />
      <p className="answer-lead">{t('withdrawingText')}</p>
    </div>
  )
}

export function WithdrawnPage({ way, answer: { kept, how }, onAnew }: PageProps & { onAnew: () => void }) {
  const t = useTexts(receiptTexts)
  const tCode = useTexts(answerCodeTexts)
  return (
    <div className="answer-page answer-way">
      <Heading key="withdrawn" title={t('withdrawn')} />
      <p className="answer-lead">{t('withdrawnText')}</p>
      <div className="answer-choices">
        <Button variant="secondary" data-color="neutral" onClick={onAnew}>
          {t('answerAnew')}
        </Button>
      </div>
      <CodeBox code={writeAnswerCode(codeOf(kept))} round={way.round}>
        <p>{tCode(how === 'kept' ? 'keptOnDevice' : 'notOnDevice')}</p>
      </CodeBox>
      <Mails />
    </div>
  )
}

/** Everyone goes on getting the same mails: nobody can see from them who has answered. */
export function Mails() {
  const t = useTexts(receiptTexts)
  return (
    <div className="answer-mails">
      <b>{t('mailsTitle')}</b>
      <p>{t('mailsText')}</p>
    </div>
  )
}
