/** Questions answered in a field: a line, a paragraph, a list to pick from; and what is worked out from the answers. */
import { Input, Select } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type {
  QuestionCommentModel,
  QuestionDropdownModel,
  QuestionExpressionModel,
  QuestionTextModel,
} from 'survey-core'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import { OtherField } from './other-field.tsx'
import { QuestionFrame, wiringOf } from './question-frame.tsx'
import { keepable } from './writing.ts'
import { WritingField } from './writing-field.tsx'
import './field.css'

const inputTypes = [
  'text',
  'number',
  'date',
  'datetime-local',
  'month',
  'week',
  'time',
  'email',
  'tel',
  'url',
] as const

export function TextQuestion({ question }: { question: QuestionTextModel }) {
  const t = useTexts(surveyTexts)
  const [leftOut, setLeftOut] = useState(false)
  const id = question.inputId
  const wiring = wiringOf(question, `${id}-state`)
  const type = inputTypes.find((one) => one === question.inputType) ?? 'text'
  return (
    <QuestionFrame question={question} control={id}>
      <Input
        id={id}
        className={`field-${type}`}
        type={type}
        dir="auto"
        value={question.inputValue ?? ''}
        min={question.renderedMin}
        max={question.renderedMax}
        step={question.renderedStep}
        placeholder={question.placeholder}
        readOnly={question.isInputReadOnly}
        required={wiring.required}
        aria-invalid={wiring.invalid || undefined}
        aria-describedby={wiring.describedBy}
        autoComplete="off"
        onChange={(event) => {
          const written = keepable(event.currentTarget.value)
          setLeftOut(written.leftOut)
          question.inputValue = written.words
        }}
      />
      <p className="writing-state" id={`${id}-state`} role="status">
        {leftOut && t('leftOut')}
      </p>
    </QuestionFrame>
  )
}

export function CommentQuestion({ question }: { question: QuestionCommentModel }) {
  const wiring = wiringOf(question)
  return (
    <QuestionFrame question={question} control={question.inputId}>
      <WritingField
        id={question.inputId}
        label={null}
        placeholder={question.placeholder}
        value={question.value}
        maxLength={question.getMaxLength()}
        rows={question.rows}
        readOnly={question.isInputReadOnly}
        invalid={wiring.invalid}
        required={wiring.required}
        describedBy={wiring.describedBy}
        onWrite={(words) => {
          question.value = words
        }}
      />
    </QuestionFrame>
  )
}

export function DropdownQuestion({ question }: { question: QuestionDropdownModel }) {
  const t = useTexts(surveyTexts)
  const id = question.inputId
  const wiring = wiringOf(question)
  const items = question.visibleChoices
  const chosen = items.findIndex((item) => question.isItemSelected(item))
  return (
    <QuestionFrame question={question} control={id}>
      <Select
        id={id}
        className="field-select"
        // Options know texts only; values may be figures. So an option is its position.
        value={chosen < 0 ? '' : String(chosen)}
        disabled={question.isInputReadOnly}
        required={wiring.required}
        aria-invalid={wiring.invalid || undefined}
        aria-describedby={wiring.describedBy}
        onChange={(event) => {
          const item = items[Number(event.currentTarget.value)]
          if (event.currentTarget.value === '' || !item) question.clearValue()
          else question.renderedValue = item.value
        }}
      >
        <option value="">{t('notChosen')}</option>
        {items.map((item, index) => (
          <option key={String(item.value)} value={index} disabled={!question.getItemEnabled(item)}>
            {item.locText.renderedHtml}
          </option>
        ))}
      </Select>
      <OtherField question={question} />
    </QuestionFrame>
  )
}

export function ExpressionQuestion({ question }: { question: QuestionExpressionModel }) {
  return (
    <QuestionFrame question={question} control={question.inputId}>
      <output id={question.inputId} className="field-output">
        {question.formatedValue}
      </output>
    </QuestionFrame>
  )
}
