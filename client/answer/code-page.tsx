/** The answer code before sending: what it is for, and that only the person has it. Then the answer is sent. */
import { Button } from '@digdir/designsystemet-react'
import { dayAndMonth } from '#shared/dates.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { writeAnswerCode } from './answer-code.ts'
import { CodeBox } from './code-box.tsx'
import { Heading } from './frame.tsx'
import type { SealedRound } from './seal-check.ts'
import { codeOf } from './sending.ts'
import type { KeptAnswer } from './use-kept.ts'
import './ways.css'

interface CodePageProps {
  answer: KeptAnswer
  round: SealedRound
  onPrevious: () => void
  onSend: () => void
}

export function CodePage({ answer: { kept, how }, round, onPrevious, onSend }: CodePageProps) {
  const t = useTexts(answerCodeTexts)
  const tAnswer = useTexts(answerTexts)
  const date = dayAndMonth(round.closesOn, useLanguage())
  return (
    <div className="answer-page">
      <Heading title={t('keepTitle')} />
      <p className="answer-lead">{t('keepLead')}</p>
      <CodeBox code={writeAnswerCode(codeOf(kept))} round={round}>
        <p>{t(how === 'kept' ? 'keptOnDevice' : 'notOnDevice')}</p>
      </CodeBox>
      <h2>{t('whatFor')}</h2>
      <ul className="answer-dashes">
        <li>{t('forChange', { date })}</li>
        <li>{t('forElsewhere')}</li>
        <li>{t('forCheck')}</li>
      </ul>
      {kept.sequence > 0 && <p className="answer-lead">{t('submitReplaces')}</p>}
      <div className="answer-ways-buttons answer-code-send">
        <Button variant="secondary" data-color="neutral" onClick={onPrevious}>
          {tAnswer('previous')}
        </Button>
        <Button onClick={onSend}>{tAnswer('submit')}</Button>
      </div>
    </div>
  )
}
