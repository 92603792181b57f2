/** A question with several answers: real tick boxes, with "all", "none" and "other" where the questionnaire has them. */
import { type CSSProperties, useContext } from 'react'
import type { QuestionCheckboxModel } from 'survey-core'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import { ChoiceInput } from './choice.tsx'
import { layoutOf } from './choice-layout.ts'
import { DrawingContext } from './drawing.ts'
import { choicesId, entryId } from './faults.ts'
import { OtherField } from './other-field.tsx'
import { QuestionFrame, wiringOf } from './question-frame.tsx'
import './choice-row.css'

export function TickQuestion({ question }: { question: QuestionCheckboxModel }) {
  const t = useTexts(surveyTexts)
  const { onSettled } = useContext(DrawingContext)
  const items = question.visibleChoices
  const layout = layoutOf(
    items.map(({ value, locText }) => ({ value: String(value), text: locText.renderedHtml })),
  )
  const hintId = `${question.id}-hint`
  const wiring = wiringOf(question, hintId)
  const style: CSSProperties & { '--choices': number } = { '--choices': items.length }
  return (
    <QuestionFrame question={question}>
      {/* In a row the boxes look like those of which one is chosen. */}
      <p className="question-description" id={hintId}>
        {t('severalMayBeChosen')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset wants a legend; the question's text is the name */}
      <div
        className={`choice-row ticks choice-${layout}`}
        style={style}
        role="group"
        aria-labelledby={wiring.labelledBy}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.invalid || undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onSettled || event.repeat) return
          event.preventDefault()
          onSettled()
        }}
      >
        {items.map((item, index) => (
          <ChoiceInput
            key={String(item.value)}
            id={index === 0 ? entryId(choicesId(question)) : undefined}
            type="checkbox"
            checked={question.isItemSelected(item)}
            disabled={question.isInputReadOnly || !question.getItemEnabled(item)}
            onChange={(event) => question.clickItemHandler(item, event.currentTarget.checked)}
          >
            {item.locText.renderedHtml}
          </ChoiceInput>
        ))}
      </div>
      <OtherField question={question} />
    </QuestionFrame>
  )
}
