/** Shows the current page of a SurveyJS model in our theme. The page's heading, progress and buttons are ours. */
import 'survey-core/survey-core.fontless.css'
import './survey.css'
import { useEffect, useState } from 'react'
import type { QuestionMatrixModel, QuestionRatingModel, SurveyModel } from 'survey-core'
import { ReactQuestionFactory, Survey } from 'survey-react-ui'
import type { Language } from '#shared/language.ts'
import { RatingRow } from './rating-row.tsx'
import { StatementMatrix, StatementNumbers } from './statement-matrix.tsx'

// The library's own type says the drawing function is given a name; it is given the question.
ReactQuestionFactory.Instance.registerQuestion('matrix', (drawn: unknown) => {
  const { question } = drawn as { question: QuestionMatrixModel }
  return <StatementMatrix key={question.id} question={question} />
})

ReactQuestionFactory.Instance.registerQuestion('rating', (drawn: unknown) => {
  const { question } = drawn as { question: QuestionRatingModel }
  return <RatingRow key={question.id} question={question} />
})

interface SurveyViewProps {
  model: SurveyModel
  numbers?: ReadonlyMap<string, number>
}

const noNumbers: ReadonlyMap<string, number> = new Map()

export function SurveyView({ model, numbers = noNumbers }: SurveyViewProps) {
  return (
    <StatementNumbers value={numbers}>
      <div className="survey">
        {/* Drawn anew in another language: SurveyJS does not redraw every string by itself. */}
        <Survey key={model.locale} model={model} />
      </div>
    </StatementNumbers>
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
