/** One theme a page: its statements, how far one has come, and the way on. */
import { Button } from '@digdir/designsystemet-react'
import { useLayoutEffect } from 'react'
import type { SurveyModel } from 'survey-core'
import type { Text } from '#shared/language.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { useTextIn, useTexts } from '../platform/language.tsx'
import { SurveyView } from '../survey/survey-view.tsx'
import { type Theme, tallyOf, tallyOfAll } from '../survey/themes.ts'
import { Heading } from './frame.tsx'
import { KeptState } from './kept-state.tsx'
import { ProgressBar, ThemeList } from './progress.tsx'
import type { KeptHow } from './use-kept.ts'
import './questionnaire.css'

interface ThemePageProps {
  model: SurveyModel
  numbers: ReadonlyMap<string, number>
  themes: Theme[]
  index: number
  how: KeptHow
  unit: Text
  /** Then the way on is back to the review, not through the themes that follow. */
  fromReview: boolean
  onTheme: (index: number) => void
  onReview: () => void
}

export function ThemePage(props: ThemePageProps) {
  const { model, numbers, themes, index, how, unit, fromReview, onTheme, onReview } = props
  const t = useTexts(answerTexts)
  const textIn = useTextIn()
  const theme = themes[index]
  useLayoutEffect(() => {
    model.currentPageNo = index
  }, [model, index])
  if (theme === undefined) return null
  const here = tallyOf(theme)
  const all = tallyOfAll(themes)
  const on = fromReview ? 'backToReview' : index === themes.length - 1 ? 'toReview' : 'next'
  return (
    <div className="answer-questions">
      <aside className="answer-side">
        <p className="answer-where">
          <b>{t('themeOf', { number: index + 1, total: themes.length })}</b>
          <span>{t('answeredOf', { ...all })}</span>
        </p>
        <ProgressBar themes={themes} />
        <ThemeList themes={themes} current={index} onTheme={onTheme} />
        <p className="answer-side-unit">
          {t('answersAs')}
          <b>{textIn(unit)}</b>
        </p>
      </aside>
      <div className="answer-theme">
        <div className="answer-theme-head">
          <Heading title={theme.title} />
          {theme.lead && <p className="mv-muted">{theme.lead}</p>}
          {theme.note && <p className="answer-theme-note">{theme.note}</p>}
          <p className="answer-keys">
            <span>
              {t('keysHint')} <kbd>1</kbd>–<kbd>5</kbd>. <kbd>Delete</kbd> {t('keysClear')}.
            </span>
            <span>{t('answeredOf', { ...here })}</span>
          </p>
        </div>
        <SurveyView model={model} numbers={numbers} />
        <div className="answer-ways">
          <p className="answer-ways-state">
            <KeptState how={how} />
            <span>{t('answeredOf', { ...here })}</span>
          </p>
          <div className="answer-ways-buttons">
            {index > 0 && !fromReview && (
              <Button variant="secondary" data-color="neutral" onClick={() => onTheme(index - 1)}>
                <Chevron to="left" />
                {t('previous')}
              </Button>
            )}
            <Button onClick={() => (on === 'next' ? onTheme(index + 1) : onReview())}>
              {on === 'backToReview' && <Chevron to="left" />}
              {t(on)}
              {on !== 'backToReview' && <Chevron to="right" />}
            </Button>
          </div>
          <p className="mv-muted answer-ways-skip">{t('maySkip')}</p>
        </div>
      </div>
    </div>
  )
}

function Chevron({ to }: { to: 'left' | 'right' }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={to === 'left' ? 'M10.5 3 5.5 8l5 5' : 'm5.5 3 5 5-5 5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  )
}
