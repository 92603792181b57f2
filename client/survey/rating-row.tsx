/**
 * Our own drawing of a SurveyJS rating, in the same row of choices as a statement. SurveyJS gives every choice of
 * a rating the question's title as its name, so a screen reader would hear the same five times.
 */
import type { CSSProperties } from 'react'
import type { QuestionRatingModel } from 'survey-core'
import { type Choice, ChoiceRow } from './choice-row.tsx'
import { useRedrawOnChange } from './redraw.ts'

export function RatingRow({ question }: { question: QuestionRatingModel }) {
  useRedrawOnChange(question)
  const low = question.minRateDescription
  const high = question.maxRateDescription
  const values = question.visibleRateValues
  const choices: Choice[] = values.map((item, index) => ({
    value: item.value,
    face: item.text,
    text: (index === 0 && low) || (index === values.length - 1 && high) || '',
  }))
  const style: CSSProperties & { '--choices': number } = { '--choices': choices.length }
  return (
    <div className="rating" style={style}>
      <ChoiceRow
        id={`${question.id}-choice`}
        labelledBy={question.ariaTitleId}
        choices={choices}
        chosen={question.value}
        onChoose={(value) => {
          question.value = value
        }}
        readOnly={question.isInputReadOnly}
        ends={{ low, high }}
        ofWhich={`: ${question.title}`}
      />
    </div>
  )
}
