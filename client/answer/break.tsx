/** A break: where the answers lie, until when, how to go on elsewhere, and how to remove them from here. */
import { Button } from '@digdir/designsystemet-react'
import { weekdayAndDate } from '#shared/dates.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import type { Tally } from '../survey/themes.ts'
import { ElsewhereSection } from './elsewhere-section.tsx'
import { Heading } from './frame.tsx'
import type { Way } from './sending.ts'
import { Sure } from './sure.tsx'
import type { KeptAnswer } from './use-kept.ts'
import './ways.css'

interface BreakProps {
  way: Way
  answer: KeptAnswer
  all: Tally
  onContinue: () => void
  onDelete: () => void
}

const sentences = { kept: 'breakText', 'not-kept': 'notKept', shared: 'breakShared' } as const

export function BreakPage({ way, answer, all, onContinue, onDelete }: BreakProps) {
  const t = useTexts(answerTexts)
  const language = useLanguage()
  const date = weekdayAndDate(way.round.closesOn, language)
  return (
    <div className="answer-page">
      <Heading title={t('breakTitle')} />
      <p className="answer-lead">{t(sentences[answer.how], { ...all, date })}</p>
      <div className="answer-choices">
        <Button onClick={onContinue}>{t('continueAnswering')}</Button>
      </div>
      {all.answered > 0 && (
        <>
          <ElsewhereSection way={way} answer={answer} />
          {answer.how === 'kept' && (
            <div className="answer-choices">
              <Sure
                variant="tertiary"
                label={t('deleteHere')}
                question={t('deleteSure')}
                yes={t('deleteYes')}
                no={t('deleteNo')}
                onYes={onDelete}
              />
            </div>
          )}
        </>
      )}
    </div>
  )
}
