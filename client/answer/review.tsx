/** Before sending: what is answered and what is not, theme by theme, and that sending is final. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { SurveyModel } from 'survey-core'
import { type Receipt, receiptSchema } from '#shared/answer.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { Notice } from '../components/Notice.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { ask, failureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { type Theme, tallyOf, tallyOfAll } from '../survey/themes.ts'
import { Heading } from './frame.tsx'
import { ProgressBar } from './progress.tsx'
import { isRefusal } from './refused.tsx'

interface ReviewProps {
  token: string
  model: SurveyModel
  themes: Theme[]
  closesOn: string
  onTheme: (index: number) => void
  /** To the last theme, in the order of the questionnaire. */
  onPrevious: () => void
  onSent: (receipt: Receipt) => void
  onRefused: (failure: unknown) => void
}

export function ReviewPage(props: ReviewProps) {
  const { token, model, themes, closesOn, onTheme, onPrevious, onSent, onRefused } = props
  const t = useTexts(answerTexts)
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const all = tallyOfAll(themes)
  const text = all.answered === 0 ? 'reviewNone' : all.answered < all.total ? 'reviewSome' : 'reviewAll'

  const send = async () => {
    const unsure = failureCode(failure) === 'offline'
    setSending(true)
    setFailure(null)
    try {
      onSent(await ask('POST', '/api/answer', receiptSchema, { body: { token, answers: model.data } }))
    } catch (error) {
      setSending(false)
      const code = failureCode(error)
      // The first try reached the server after all; only its answer was lost on the way back.
      if (code === 'already-answered' && unsure) onSent({ closesOn })
      else if (isRefusal(code)) onRefused(error)
      else setFailure(error)
    }
  }

  return (
    <div className="answer-page answer-review">
      <Heading title={t('reviewTitle')} />
      <p className="answer-lead">{t(text, { ...all })}</p>
      <ProgressBar themes={themes} />
      <ul className="answer-review-themes">
        {themes.map((theme, index) => {
          const missing = tallyOf(theme).total - tallyOf(theme).answered
          return (
            <li key={theme.name}>
              <button type="button" onClick={() => onTheme(index)}>
                <span className="answer-review-title">{theme.title}</span>
                {missing > 0 ? (
                  <span className="answer-review-missing">{t('missing', { count: missing })}</span>
                ) : (
                  <span className="mv-muted">{t('allAnsweredHere')}</span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
      <p>{t('final')}</p>
      {failure !== null && failureCode(failure) === 'offline' && (
        <Notice tone="attention" live>
          {t('maybeSent')}
        </Notice>
      )}
      {failure !== null && failureCode(failure) !== 'offline' && (
        <>
          <ProblemNotice error={failure} />
          <p>{t('notSent')}</p>
        </>
      )}
      <div className="answer-ways-buttons">
        <Button variant="secondary" data-color="neutral" onClick={onPrevious}>
          {t('previous')}
        </Button>
        <Button disabled={sending || all.answered === 0} onClick={() => void send()}>
          {t(sending ? 'sending' : 'submit')}
        </Button>
      </div>
    </div>
  )
}
