/** Shows a page of a SurveyJS model in our look. The page's heading, progress and buttons are the caller's. */
import { useEffect, useMemo, useState } from 'react'
import type { PageModel, SurveyModel } from 'survey-core'
import type { Language } from '#shared/language.ts'
import { type Drawing, DrawingContext, plainDrawing } from './drawing.ts'
import { Elements } from './elements.tsx'
import { useRedrawOnChange } from './redraw.ts'
import { withExplanation } from './themes.ts'
import './survey.css'

interface SurveyViewProps extends Partial<Omit<Drawing, 'shown'>> {
  model: SurveyModel
  /** The page to show; without one the model's own, which in a form is everything. */
  page?: PageModel | undefined
}

export function SurveyView({ model, page: asked, numbers, only, onSettled }: SurveyViewProps) {
  useRedrawOnChange(model)
  const page = asked ?? model.currentPage
  const drawing = useMemo(
    () => ({
      numbers: numbers ?? plainDrawing.numbers,
      only: only ?? null,
      shown: only && page ? withExplanation(page, only.question) : null,
      onSettled: onSettled ?? null,
    }),
    [numbers, only, onSettled, page],
  )
  return (
    <DrawingContext value={drawing}>
      <div className="survey">{page && <Elements elements={page.elements} depth={0} />}</div>
    </DrawingContext>
  )
}

/** Puts the model into the language chosen, and says which one it is in: what is drawn of it follows. */
export function useModelLanguage(model: SurveyModel, language: Language): Language {
  const [shownIn, setShownIn] = useState(language)
  useEffect(() => {
    model.locale = language
    setShownIn(language)
  }, [model, language])
  return shownIn
}
