/**
 * Our own drawing of a SurveyJS matrix: never a grid, but statement by statement with its choices in one row
 * (experiments find item by item better than grids on phones and PCs alike).
 */
import { type CSSProperties, createContext, useContext } from 'react'
import type { QuestionMatrixModel } from 'survey-core'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import { type Choice, ChoiceRow } from './choice-row.tsx'
import { useRedrawOnChange } from './redraw.ts'
import './statement-matrix.css'

/** Running number of each matrix' first statement; a matrix that is not listed shows no numbers. */
export const StatementNumbers = createContext<ReadonlyMap<string, number>>(new Map())

type Row = QuestionMatrixModel['visibleRows'][number]

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
          nextId={index + 1 < question.visibleRows.length ? `${question.id}-${index + 1}` : undefined}
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
  /** `id` of the statement below; undefined for the last one. */
  nextId: string | undefined
  row: Row
  number: number | null
  choices: Choice[]
  readOnly: boolean
}

function Statement({ id, nextId, row, number, choices, readOnly }: StatementProps) {
  const t = useTexts(surveyTexts)
  return (
    <div className="statement">
      <p id={`${id}-text`} className="statement-text">
        {number !== null && <span className="statement-number">{number} </span>}
        <span>{row.text}</span>
      </p>
      <ChoiceRow
        id={id}
        labelledBy={`${id}-text`}
        choices={choices}
        chosen={row.value}
        onChoose={(value) => {
          row.value = value
        }}
        readOnly={readOnly}
        ends={{ low: choices[0]?.text ?? '', high: choices.at(-1)?.text ?? '' }}
        ofWhich={number === null ? `: ${row.text}` : t('ofStatement', { number })}
        nextId={nextId}
      />
    </div>
  )
}
