/**
 * Our own drawing of a SurveyJS matrix: never a grid, but statement by statement with its choices in one row
 * (experiments find item by item better than grids on phones and PCs alike).
 */
import { type CSSProperties, useContext } from 'react'
import type { QuestionMatrixModel } from 'survey-core'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import { columnsOf } from './choice-layout.ts'
import { type Choice, ChoiceRow, type Wiring } from './choice-row.tsx'
import { DrawingContext } from './drawing.ts'
import { QuestionWords, wiringOf } from './question-frame.tsx'
import { ScaleLegend } from './scale-legend.tsx'
import './statement-matrix.css'

type Row = QuestionMatrixModel['visibleRows'][number]

export function StatementMatrix({ question }: { question: QuestionMatrixModel }) {
  const { numbers, only } = useContext(DrawingContext)
  const first = numbers.get(question.name)
  const choices = figures(
    question.visibleColumns.map(({ value, locText }) => ({ value, text: locText.renderedHtml })),
  )
  const style: CSSProperties & { '--choices': number; '--columns': number } = {
    '--choices': choices.length,
    '--columns': columnsOf(choices.length),
  }
  const wiring = wiringOf(question)
  return (
    <div className="statements-question" id={question.id}>
      {question.titleLocation !== 'hidden' && (
        <p className="statement-text" id={question.ariaTitleId} dir="auto">
          {question.locTitle.renderedHtml}
        </p>
      )}
      <QuestionWords question={question} />
      <div className="statements" style={style}>
        <ScaleLegend choices={choices} />
        {question.visibleRows.map((row, index) =>
          only !== null && only.row !== row.name ? null : (
            <Statement
              key={row.name}
              id={`${question.id}-${index}`}
              row={row}
              number={first === undefined ? null : first + index}
              choices={choices}
              // What is wrong is said of the matrix as a whole: of the rows it is those without an answer.
              wiring={{ ...wiring, invalid: wiring.invalid && (row.value ?? null) === null }}
              readOnly={question.isInputReadOnly}
            />
          ),
        )}
      </div>
    </div>
  )
}

/** Choices by their figures: the value where it is one, else the position. */
export function figures(choices: readonly { value: unknown; text: string }[]): Choice[] {
  const areFigures = choices.every(({ value }) => typeof value === 'number')
  return choices.map(({ value, text }, index) => ({
    value,
    face: areFigures ? String(value) : String(index + 1),
    text: text === String(value) ? '' : text,
  }))
}

interface StatementProps {
  id: string
  row: Row
  number: number | null
  choices: Choice[]
  wiring: Wiring
  readOnly: boolean
}

function Statement({ id, row, number, choices, wiring, readOnly }: StatementProps) {
  const t = useTexts(surveyTexts)
  const text = row.locText.renderedHtml
  return (
    <div className="statement" data-item="">
      <p id={`${id}-text`} className="statement-text">
        {number !== null && <span className="statement-number">{number} </span>}
        <span dir="auto">{text}</span>
      </p>
      <ChoiceRow
        id={id}
        wiring={{ ...wiring, labelledBy: `${id}-text` }}
        layout="figures"
        choices={choices}
        chosen={row.value}
        onChoose={(value) => {
          row.value = value
        }}
        readOnly={readOnly}
        ends={{ low: choices[0]?.text ?? '', high: choices.at(-1)?.text ?? '' }}
        ofWhich={number === null ? `: ${text}` : t('ofStatement', { number })}
      />
    </div>
  )
}
