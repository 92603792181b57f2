/** What surrounds statements, one theme's or one alone: how far one has come, the heading, and the ways on. */
import { Button } from '@digdir/designsystemet-react'
import type { Text } from '#shared/language.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { useTextIn, useTexts } from '../platform/language.tsx'
import { type Theme, tallyOf, tallyOfAll } from '../survey/themes.ts'
import { Heading } from './frame.tsx'
import { KeptState } from './kept-state.tsx'
import { ProgressBar, ThemeList } from './progress.tsx'
import type { KeptHow } from './use-kept.ts'
import './theme.css'
import './ways.css'

export interface QuestionPageProps {
  themes: Theme[]
  /** Of the theme in `themes`. */
  index: number
  how: KeptHow
  unit: Text
  /** Then the way on is back to the review, not through the themes that follow. */
  fromReview: boolean
  onTheme: (index: number) => void
  onReview: () => void
}

interface Ways {
  /** Null on the first page, and where the way back is the review. */
  previous: (() => void) | null
  next: () => void
  /** Names the way on. */
  on: 'next' | 'toReview' | 'backToReview'
}

interface FrameProps {
  page: QuestionPageProps
  theme: Theme
  ways: Ways
  /** Added to the class of the part with the statements. */
  className?: string
  children: React.ReactNode
}

export function QuestionPage({ page, theme, ways, className, children }: FrameProps) {
  const { themes, index, how, unit, onTheme } = page
  const t = useTexts(answerTexts)
  const textIn = useTextIn()
  const here = tallyOf(theme)
  return (
    <div className="answer-questions">
      <aside className="answer-side">
        <p className="answer-where">
          <b>{t('themeOf', { number: index + 1, total: themes.length })}</b>
          <span>{t('answeredOf', { ...tallyOfAll(themes) })}</span>
        </p>
        <ProgressBar themes={themes} />
        <ThemeList themes={themes} current={index} onTheme={onTheme} />
        <p className="answer-side-unit">
          {t('answersAs')}
          <b>{textIn(unit)}</b>
        </p>
      </aside>
      <div className={`answer-theme ${className ?? ''}`}>
        <div className="answer-theme-head">
          <Heading key={theme.name} title={theme.title} />
          {theme.lead && <p className="mv-muted">{theme.lead}</p>}
          {theme.note && <p className="answer-theme-note">{theme.note}</p>}
          <p className="answer-keys">
            {theme.figures > 1 && (
              <span>
                {t('keysHint')} <kbd>1</kbd>–<kbd>{theme.figures}</kbd>. <kbd>Delete</kbd> {t('keysClear')}.
              </span>
            )}
            <span>{t('answeredOf', { ...here })}</span>
          </p>
        </div>
        {children}
        <div className="answer-ways">
          <p className="answer-ways-state">
            <KeptState how={how} />
            <span>{t('answeredOf', { ...here })}</span>
          </p>
          <div className="answer-ways-buttons">
            {ways.previous && (
              <Button variant="secondary" data-color="neutral" onClick={ways.previous}>
                <Chevron to="left" />
                {t('previous')}
              </Button>
            )}
            <Button onClick={ways.next}>
              {ways.on === 'backToReview' && <Chevron to="left" />}
              {t(ways.on)}
              {ways.on !== 'backToReview' && <Chevron to="right" />}
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
