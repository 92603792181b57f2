/** A break: where the answers lie, until when, and how to remove them from a device one shares. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { answerTexts } from '#shared/texts/answer.ts'
import { weekdayAndDate } from '../platform/dates.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import type { Tally } from '../survey/themes.ts'
import { Heading } from './frame.tsx'

interface BreakProps {
  all: Tally
  kept: boolean
  closesOn: string
  onContinue: () => void
  onDelete: () => void
}

export function BreakPage({ all, kept, closesOn, onContinue, onDelete }: BreakProps) {
  const t = useTexts(answerTexts)
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  return (
    <div className="answer-page answer-pause">
      <Heading title={t('breakTitle')} />
      <p className="answer-lead">
        {kept ? t('breakText', { ...all, date: weekdayAndDate(closesOn, language) }) : t('notKept')}
      </p>
      <p>
        <Button onClick={onContinue}>{t('continueAnswering')}</Button>
      </p>
      {kept && all.answered > 0 && !asking && (
        <p>
          <Button variant="tertiary" data-color="neutral" onClick={() => setAsking(true)}>
            {t('deleteHere')}
          </Button>
        </p>
      )}
      {asking && (
        <div className="answer-sure" role="status">
          <p>{t('deleteSure')}</p>
          <div className="answer-ways-buttons">
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {t('deleteNo')}
            </Button>
            <Button variant="secondary" onClick={onDelete}>
              {t('deleteYes')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
