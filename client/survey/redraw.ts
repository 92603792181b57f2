/** SurveyJS keeps values, visibility and errors; React is told when any of them changes. */
import { useEffect, useReducer } from 'react'
import type { SurveyModel } from 'survey-core'

/**
 * Draws the whole page anew: a page of a questionnaire is small, and one answer may show, lock or rename any part of
 * it. The events come while SurveyJS is still at work; React draws when it is done.
 */
export function useRedrawOnChange(model: SurveyModel): void {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const changes = [
      model.onValueChanged,
      model.onQuestionVisibleChanged,
      model.onPanelVisibleChanged,
      model.onSettingQuestionErrors,
      model.onCurrentPageChanged,
      model.onLocaleChangedEvent,
      model.onPropertyChanged,
    ]
    for (const change of changes) change.add(redraw)
    return () => {
      for (const change of changes) change.remove(redraw)
    }
  }, [model])
}
