/** Sent: the answer code, what happens now, how to change one's mind, and whom to talk to. */
import { Button } from '@digdir/designsystemet-react'
import { dayAndMonth } from '#shared/dates.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { receiptTexts } from '#shared/texts/receipt.ts'
import { EmphasisedText } from '../components/EmphasisedText.tsx'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { writeAnswerCode } from './answer-code.ts'
import { CodeBox } from './code-box.tsx'
import { Heading } from './frame.tsx'
import { Onward } from './onward.tsx'
import { codeOf } from './sending.ts'
import type { PageProps } from './sending-page.tsx'
import { Sure } from './sure.tsx'
import { Talk } from './talk.tsx'
import { Mails } from './withdrawing.tsx'
import './ways.css'
import './receipt.css'

interface ReceiptProps extends PageProps {
  onReplace: () => void
  onForget: () => void
}

export function ReceiptPage({ way, answer, invitation, onReplace, onForget }: ReceiptProps) {
  const t = useTexts(receiptTexts)
  const tCode = useTexts(answerCodeTexts)
  const textIn = useTextIn()
  const { round } = way
  const { kept, how, change } = answer
  const date = dayAndMonth(round.closesOn, useLanguage())
  return (
    <div className="answer-page answer-receipt">
      <span className="answer-tick">
        <svg width="22" height="22" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="m3 8.5 3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </span>
      <Heading key="sent" title={`${t('thanks')} ${t('sent')}`}>
        {t('thanks')}
        <br />
        {t('sent')}
      </Heading>
      <p className="answer-lead">
        <EmphasisedText text={t('countsFor', { unit: textIn(round.ballotClass.unit) })} />
      </p>
      <CodeBox code={writeAnswerCode(codeOf(kept))} round={round} receipt={kept.receipt}>
        <p>{how === 'kept' ? t('keepNow') : tCode('notOnDevice')}</p>
      </CodeBox>

      <h2>{t('whatNext')}</h2>
      <Onward round={round} minimum={invitation.thresholds.mean} />

      <h2>{t('changedMind')}</h2>
      <p>{t('changedMindText', { date })}</p>
      <div className="answer-choices">
        <Button variant="secondary" data-color="neutral" onClick={onReplace}>
          {t('replace')}
        </Button>
        <Sure
          variant="secondary"
          label={t('withdraw')}
          question={t('withdrawSure', { date })}
          yes={t('withdrawYes')}
          no={t('withdrawNo')}
          onYes={() => void change({ stage: 'withdrawing', sequence: kept.sequence + 1 })}
        />
        {how === 'kept' && (
          <Sure
            variant="tertiary"
            label={t('forget')}
            question={t('forgetSure')}
            yes={t('forgetYes')}
            no={t('forgetNo')}
            onYes={onForget}
          />
        )}
      </div>

      <Talk contact={invitation.institution.contact} />
      <Mails />
    </div>
  )
}
