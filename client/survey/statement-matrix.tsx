/**
 * Our own drawing of a SurveyJS matrix: never a grid, but statement by statement with its choices in one row
 * (experiments find item by item better than grids on phones and PCs alike). Each statement is a group of real
 * radio buttons, so arrows, Tab and screen readers work as people know them; a figure key chooses directly.
 */

import { type CSSProperties, createContext, useContext, useEffect, useReducer, useRef } from 'react'
import type { QuestionMatrixModel, SurveyModel } from 'survey-core'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import './statement-matrix.css'

/** Running number of each matrix' first statement; a matrix that is not listed shows no numbers. */
export const StatementNumbers = createContext<ReadonlyMap<string, number>>(new Map())

type Row = QuestionMatrixModel['visibleRows'][number]

interface Choice {
  value: unknown
  /** What is printed on the button and can be typed: the value where it is a figure, else the position. */
  face: string
  text: string
}

export function StatementMatrix({ question }: { question: QuestionMatrixModel }) {
  useRedrawOnChange(question)
  const numbers = useContext(StatementNumbers)
  const first = numbers.get(question.name)
  const choices: Choice[] = question.visibleColumns.map((column, index) => ({
    value: column.value,
    face: typeof column.value === 'number' ? String(column.value) : String(index + 1),
    text: column.text,
  }))
  const style: CSSProperties & { '--choices': number } = { '--choices': choices.length }
  return (
    <div className="statements" style={style}>
      <div className="statements-legend" aria-hidden="true">
        {choices.map((choice) => (
          <span key={choice.face}>
            <b>{choice.face}</b> {choice.text}
          </span>
        ))}
      </div>
      {question.visibleRows.map((row, index) => (
        <Statement
          key={row.name}
          id={`${question.id}-${index}`}
          row={row}
          number={first === undefined ? null : first + index}
          choices={choices}
          readOnly={question.isInputReadOnly}
        />
      ))}
    </div>
  )
}

interface StatementProps {
  id: string
  row: Row
  number: number | null
  choices: Choice[]
  readOnly: boolean
}

function Statement({ id, row, number, choices, readOnly }: StatementProps) {
  const t = useTexts(surveyTexts)
  const group = useRef<HTMLDivElement>(null)
  const radios = () => [...(group.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
  const answered = choices.some((choice) => choice.value === row.value)
  const choose = (choice: Choice | undefined) => {
    row.value = choice?.value
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (readOnly || event.ctrlKey || event.metaKey || event.altKey) return
    const index = choices.findIndex((choice) => choice.face === event.key)
    if (index < 0) return
    event.preventDefault()
    choose(choices[index])
    radios()[index]?.focus()
  }
  const clear = () => {
    choose(undefined)
    // The button disappears with the answer; the keyboard must not be left nowhere.
    radios()[0]?.focus()
  }
  return (
    <div
      ref={group}
      className="statement"
      role="radiogroup"
      aria-labelledby={`${id}-text`}
      onKeyDown={onKeyDown}
    >
      <p id={`${id}-text`} className="statement-text">
        {number !== null && <span className="statement-number">{number}</span>}
        <span>{row.text}</span>
      </p>
      <div className="statement-choices">
        {choices.map((choice) => (
          <label key={choice.face} className="statement-choice">
            <input
              type="radio"
              name={id}
              checked={choice.value === row.value}
              disabled={readOnly}
              onChange={() => choose(choice)}
            />
            <span className="statement-face">
              <CheckMark />
              {choice.face}
              <span className="mv-only-read-aloud"> {choice.text}</span>
            </span>
          </label>
        ))}
      </div>
      <div className="statement-foot">
        <span aria-hidden="true">{choices[0]?.text}</span>
        {answered && !readOnly && (
          <button type="button" className="statement-clear" onClick={clear}>
            {t('clearAnswer')}
            {number !== null && <span className="mv-only-read-aloud">{t('ofStatement', { number })}</span>}
          </button>
        )}
        <span aria-hidden="true">{choices.at(-1)?.text}</span>
      </div>
    </div>
  )
}

function CheckMark() {
  return (
    <svg className="statement-check" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </svg>
  )
}

/** SurveyJS keeps the values; React is told when one changes, or when the language does. */
function useRedrawOnChange(question: QuestionMatrixModel): void {
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
