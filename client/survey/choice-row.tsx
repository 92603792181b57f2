/**
 * Choices in one row: real radio buttons, so that arrows, Tab and screen readers work as people know them. A
 * figure key chooses and goes on to the next row; Delete, Backspace and a button take an answer back.
 */
import { useRef } from 'react'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import './choice-row.css'

export interface Choice {
  value: unknown
  /** What is printed on the button and can be typed: the value where it is a figure, else the position. */
  face: string
  /** Read aloud with the face; empty where only the end points have words. */
  text: string
}

interface ChoiceRowProps {
  /** Unique on the page; also the radio buttons' common name. */
  id: string
  labelledBy: string
  choices: Choice[]
  /** The value chosen; undefined when there is none. */
  chosen: unknown
  onChoose: (value: unknown) => void
  readOnly: boolean
  ends: { low: string; high: string }
  /** Added for screen readers to "Clear the answer", which alone does not say which one. */
  ofWhich: string
  /** `id` of the row the keyboard goes on to after a figure key; without it the focus stays in this one. */
  nextId?: string
}

export function ChoiceRow(props: ChoiceRowProps) {
  const { id, labelledBy, choices, chosen, onChoose, readOnly, ends, ofWhich, nextId } = props
  const t = useTexts(surveyTexts)
  const group = useRef<HTMLDivElement>(null)
  const radios = () => [...(group.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
  const answered = choices.some((choice) => choice.value === chosen)
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (readOnly || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      if (answered) onChoose(undefined)
      return
    }
    const index = choices.findIndex((choice) => choice.face === event.key)
    const choice = choices[index]
    if (choice === undefined) return
    event.preventDefault()
    // A key held down would answer the rows below as well.
    if (event.repeat) return
    onChoose(choice.value)
    const next = nextId === undefined ? radios()[index] : entryOf(nextId)
    next?.focus()
  }
  const clear = () => {
    onChoose(undefined)
    // The button disappears with the answer; the keyboard must not be left nowhere.
    radios()[0]?.focus()
  }
  return (
    <>
      <div
        ref={group}
        className="choice-row"
        role="radiogroup"
        aria-labelledby={labelledBy}
        onKeyDown={onKeyDown}
      >
        {choices.map((choice, index) => (
          <label key={choice.face} className="choice">
            <input
              type="radio"
              name={id}
              checked={choice.value === chosen}
              disabled={readOnly}
              // Browsers disagree on where Tab enters a group with nothing chosen; once is enough.
              tabIndex={(answered ? choice.value === chosen : index === 0) ? 0 : -1}
              onChange={() => onChoose(choice.value)}
            />
            <span className="choice-face">
              <CheckMark />
              {choice.face}
              {choice.text && <span className="mv-only-read-aloud"> {choice.text}</span>}
            </span>
          </label>
        ))}
      </div>
      <div className="choice-foot">
        <span aria-hidden="true">{ends.low}</span>
        {answered && !readOnly && (
          <button type="button" className="choice-clear" onClick={clear}>
            {t('clearAnswer')}
            <span className="mv-only-read-aloud">{ofWhich}</span>
          </button>
        )}
        <span aria-hidden="true">{ends.high}</span>
      </div>
    </>
  )
}

/** Where Tab would enter a row of choices: at the one chosen, else at the first. */
function entryOf(id: string): HTMLElement | undefined {
  const choices = [...document.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`)]
  return choices.find((choice) => choice.checked) ?? choices[0]
}

function CheckMark() {
  return (
    <svg className="choice-check" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </svg>
  )
}
