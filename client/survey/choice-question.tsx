/** Questions answered by one choice: rating, radiogroup and boolean, all drawn by the same row of choices. */
import type { CSSProperties } from 'react'
import { QuestionBooleanModel, QuestionRadiogroupModel, type QuestionRatingModel } from 'survey-core'
import { columnsOf, layoutOf } from './choice-layout.ts'
import { type Choice, ChoiceRow } from './choice-row.tsx'
import { choicesId } from './faults.ts'
import { OtherField } from './other-field.tsx'
import { QuestionFrame, wiringOf } from './question-frame.tsx'
import { ScaleLegend } from './scale-legend.tsx'
import { figures } from './statement-matrix.tsx'

export type OneChoice = QuestionRatingModel | QuestionRadiogroupModel | QuestionBooleanModel

export function ChoiceQuestion({ question }: { question: OneChoice }) {
  const { choices, ends, isScale } = choicesOf(question)
  const layout = isScale ? 'figures' : layoutOf(choices)
  const shown =
    layout === 'figures' ? figures(choices).map((choice, at) => ({ ...choices[at], ...choice })) : choices
  // Ends that have words need no legend; where every figure has its own, they stand above the row.
  const hasLegend = layout === 'figures' && ends === null
  const style: CSSProperties & { '--choices': number; '--columns': number } = {
    '--choices': shown.length,
    '--columns': columnsOf(shown.length),
  }
  return (
    <QuestionFrame question={question}>
      <div className="question-choices" style={style}>
        {hasLegend && <ScaleLegend choices={shown} />}
        <ChoiceRow
          id={choicesId(question)}
          wiring={wiringOf(question)}
          layout={layout}
          choices={shown}
          chosen={chosenIn(question)}
          onChoose={(value) => choose(question, value)}
          readOnly={question.isInputReadOnly}
          ends={ends}
          ofWhich={`: ${question.locTitle.renderedHtml}`}
        />
      </div>
      <OtherField question={question} />
    </QuestionFrame>
  )
}

interface Choices {
  choices: Choice[]
  ends: { low: string; high: string } | null
  isScale: boolean
}

function choicesOf(question: OneChoice): Choices {
  if (question instanceof QuestionBooleanModel) {
    const choices = [
      { value: true, face: '1', text: question.locLabelTrue.renderedHtml },
      { value: false, face: '2', text: question.locLabelFalse.renderedHtml },
    ]
    return { choices, ends: null, isScale: false }
  }
  if (question instanceof QuestionRadiogroupModel) {
    const choices = question.visibleChoices.map((item, index) => ({
      value: item.value,
      face: String(index + 1),
      text: item.locText.renderedHtml,
      disabled: !question.getItemEnabled(item),
    }))
    return { choices, ends: null, isScale: false }
  }
  const low = question.locMinRateDescription.renderedHtml
  const high = question.locMaxRateDescription.renderedHtml
  const values = question.visibleRateValues
  const choices = values.map((item, index) => ({
    value: item.value,
    face: String(index + 1),
    text: (index === 0 && low) || (index === values.length - 1 && high) || item.locText.renderedHtml,
  }))
  const hasOwnWords = values.some((item) => item.locText.renderedHtml !== String(item.value))
  return { choices, ends: hasOwnWords && !low && !high ? null : { low, high }, isScale: !hasOwnWords }
}

function chosenIn(question: OneChoice): unknown {
  if (question instanceof QuestionBooleanModel) return question.isEmpty() ? undefined : question.booleanValue
  return question instanceof QuestionRadiogroupModel ? question.renderedValue : question.value
}

function choose(question: OneChoice, value: unknown): void {
  if (value === undefined) question.clearValue()
  else if (question instanceof QuestionBooleanModel) question.booleanValue = value
  else if (question instanceof QuestionRadiogroupModel) question.renderedValue = value
  else question.value = value
}
