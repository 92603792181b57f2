/** Before sending: what is answered and what is not, theme by theme. */
import { Button } from '@digdir/designsystemet-react'
import { answerTexts } from '#shared/texts/answer.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { useTexts } from '../platform/language.tsx'
import { type Theme, tallyOf, tallyOfAll } from '../survey/themes.ts'
import { Heading } from './frame.tsx'
import { ProgressBar } from './progress.tsx'
import './review.css'
import './ways.css'

interface ReviewProps {
  themes: Theme[]
  /** An answer is in the box already: this one will take its place. */
  replaces: boolean
  onTheme: (index: number) => void
  /** To the last theme, in the order of the questionnaire. */
  onPrevious: () => void
  onCode: () => void
  /** Leaves the answer that was sent as it is. */
  onKeepSent: () => void
}

export function ReviewPage({ themes, replaces, onTheme, onPrevious, onCode, onKeepSent }: ReviewProps) {
  const t = useTexts(answerTexts)
  const tCode = useTexts(answerCodeTexts)
  const all = tallyOfAll(themes)
  const text = all.answered === 0 ? 'reviewNone' : all.answered < all.total ? 'reviewSome' : 'reviewAll'
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
      <p>{replaces ? tCode('submitReplaces') : t('beforeSending')}</p>
      <div className="answer-ways-buttons">
        <Button variant="secondary" data-color="neutral" onClick={onPrevious}>
          {t('previous')}
        </Button>
        <Button disabled={all.answered === 0} onClick={onCode}>
          {t('toCode')}
        </Button>
      </div>
      {replaces && (
        <p className="answer-aside">
          <Button variant="tertiary" data-color="neutral" onClick={onKeepSent}>
            {tCode('replaceNot')}
          </Button>
        </p>
      )}
    </div>
  )
}
