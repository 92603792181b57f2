/**
 * One statement a screen. A choice made for good goes on by itself; arrow keys only move the choice, so that nobody is
 * carried away from a statement while reading its choices. Previous and next are always there.
 */
import { useEffect, useRef } from 'react'
import type { SurveyModel } from 'survey-core'
import { answerTexts } from '#shared/texts/answer.ts'
import { useTexts } from '../platform/language.tsx'
import { SurveyView } from '../survey/survey-view.tsx'
import type { Theme } from '../survey/themes.ts'
import { QuestionPage, type QuestionPageProps } from './question-page.tsx'

/** Milliseconds: long enough to see what one has chosen, and to choose otherwise. */
const beforeGoingOn = 300

interface StatementPageProps extends QuestionPageProps {
  model: SurveyModel
  numbers: ReadonlyMap<string, number>
  /** Position in the theme, from 0. */
  statement: number
  onStatement: (theme: number, statement: number) => void
}

export function StatementPage({ model, numbers, statement, onStatement, ...page }: StatementPageProps) {
  const { themes, index, fromReview, onReview } = page
  const t = useTexts(answerTexts)
  const theme = themes[index]
  const at = Math.min(statement, Math.max((theme?.statements.length ?? 0) - 1, 0))
  const only = theme?.statements[at] ?? null

  const before = placeBefore(themes, index, at, fromReview)
  const after = placeAfter(themes, index, at, fromReview)
  const next = () => (after === null ? onReview() : onStatement(after.theme, after.statement))
  const settle = useGoingOn(`${index} ${at}`, only?.answered === true, next)
  const screen = useRef<HTMLDivElement>(null)
  useFocusOnChange(screen, `${index} ${at}`)

  if (theme === undefined) return null
  const number = theme.firstNumber + at
  const total = themes.reduce((sum, { statements }) => sum + statements.length, 0)
  const where = t('statementOf', { number, total })
  return (
    <QuestionPage
      page={page}
      theme={theme}
      className="answer-one"
      ways={{
        previous: before && (() => onStatement(before.theme, before.statement)),
        next,
        on: after !== null ? 'next' : fromReview ? 'backToReview' : 'toReview',
      }}
    >
      <div ref={screen}>
        {only && (
          <p className="answer-one-where" role="status">
            <span className="mv-only-read-aloud">{theme.title}: </span>
            {where}
          </p>
        )}
        <SurveyView
          model={model}
          page={model.visiblePages[index]}
          numbers={numbers}
          only={only}
          onSettled={settle}
        />
      </div>
    </QuestionPage>
  )
}

interface At {
  theme: number
  statement: number
}

function placeBefore(themes: Theme[], theme: number, statement: number, fromReview: boolean): At | null {
  if (statement > 0) return { theme, statement: statement - 1 }
  const above = themes[theme - 1]
  if (above === undefined || fromReview) return null
  return { theme: theme - 1, statement: Math.max(above.statements.length - 1, 0) }
}

/** Null when the review comes next. */
function placeAfter(themes: Theme[], theme: number, statement: number, fromReview: boolean): At | null {
  if (statement + 1 < (themes[theme]?.statements.length ?? 0)) return { theme, statement: statement + 1 }
  return fromReview || theme + 1 >= themes.length ? null : { theme: theme + 1, statement: 0 }
}

/** Returns what is called when a choice is settled: a moment later it goes on, if the statement is answered then. */
function useGoingOn(place: string, answered: boolean, next: () => void): () => void {
  const newest = useRef({ answered, next })
  useEffect(() => {
    newest.current = { answered, next }
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has left the statement is not carried on
  useEffect(() => () => clearTimeout(timer.current), [place])
  const settle = useRef(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (newest.current.answered) newest.current.next()
    }, beforeGoingOn)
  })
  return settle.current
}

/** The keyboard goes along to the next statement; a screen reader hears its text, as the name of its choices. */
function useFocusOnChange(screen: React.RefObject<HTMLDivElement | null>, place: string): void {
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    screen.current
      ?.querySelector<HTMLElement>('input[type=radio][tabindex="0"], input[type=checkbox], select')
      ?.focus({ preventScroll: true })
    screen.current?.scrollIntoView({ block: 'nearest' })
  }, [screen, place])
}
