/** SurveyJS keeps the values; React is told when one changes, or when the language does. */
import { useEffect, useReducer } from 'react'
import type { Question, SurveyModel } from 'survey-core'

export function useRedrawOnChange(question: Question): void {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const survey = question.survey as SurveyModel
    survey.onValueChanged.add(redraw)
    survey.onLocaleChangedEvent.add(redraw)
    return () => {
      survey.onValueChanged.remove(redraw)
      survey.onLocaleChangedEvent.remove(redraw)
    }
  }, [question])
}
