/** One theme a page: all its statements below each other. */
import type { SurveyModel } from 'survey-core'
import { SurveyView } from '../survey/survey-view.tsx'
import { QuestionPage, type QuestionPageProps } from './question-page.tsx'

interface ThemePageProps extends QuestionPageProps {
  model: SurveyModel
  numbers: ReadonlyMap<string, number>
}

export function ThemePage({ model, numbers, ...page }: ThemePageProps) {
  const { themes, index, fromReview, onTheme, onReview } = page
  const theme = themes[index]
  if (theme === undefined) return null
  const on = fromReview ? 'backToReview' : index === themes.length - 1 ? 'toReview' : 'next'
  return (
    <QuestionPage
      page={page}
      theme={theme}
      ways={{
        previous: index > 0 && !fromReview ? () => onTheme(index - 1) : null,
        next: () => (on === 'next' ? onTheme(index + 1) : onReview()),
        on,
      }}
    >
      <SurveyView model={model} page={model.visiblePages[index]} numbers={numbers} />
    </QuestionPage>
  )
}
