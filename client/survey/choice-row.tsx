/**
 * Choices of which one is taken: real radio buttons, so that arrows, Tab and screen readers work as people know them. A
 * figure key chooses and goes on to the next statement; Delete, Backspace and a button take an answer back.
 */
import { type CSSProperties, useContext, useRef } from 'react'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import { ChoiceInput } from './choice.tsx'
import { type ChoiceLayout, columnsOf } from './choice-layout.ts'
import { DrawingContext } from './drawing.ts'
import { entryId } from './faults.ts'
import './choice-row.css'

export interface Choice {
  value: unknown
  /** What can be typed, and is printed where figures are: the value where it is a figure, else the position. */
  face: string
  /** Read aloud with the face; empty where only the end points have words. */
  text: string
  disabled?: boolean
}

/** The attributes by which a control is found, described and complained about. */
export interface Wiring {
  labelledBy: string
  describedBy: string | undefined
  invalid: boolean
  required: boolean
}

interface ChoiceRowProps {
  /** Unique on the page; also the radio buttons' common name. */
  id: string
  wiring: Wiring
  layout: ChoiceLayout
  choices: Choice[]
  /** The value chosen; undefined when there is none. */
  chosen: unknown
  onChoose: (value: unknown) => void
  readOnly: boolean
  /** Words under the ends of a scale; null where every choice has its own words. */
  ends: { low: string; high: string } | null
  /** Added for screen readers to "Clear the answer", which alone does not say which one. */
  ofWhich: string
}

export function ChoiceRow(props: ChoiceRowProps) {
  const { id, wiring, layout, choices, chosen, onChoose, readOnly, ends, ofWhich } = props
  const t = useTexts(surveyTexts)
  const { onSettled } = useContext(DrawingContext)
  const group = useRef<HTMLDivElement>(null)
  // Arrow keys choose as they pass: whoever uses them has not settled on anything yet.
  const passing = useRef(false)
  const radios = () => [...(group.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
  const answered = choices.some((choice) => choice.value === chosen)
  const firstOpen = choices.findIndex((choice) => !choice.disabled)
  const entry = answered ? choices.findIndex((choice) => choice.value === chosen) : firstOpen
  const clear = () => {
    onChoose(undefined)
    // The button disappears with the answer; the keyboard must not be left nowhere.
    radios()[firstOpen]?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    passing.current = event.key.startsWith('Arrow')
    if (readOnly || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      if (answered) onChoose(undefined)
      return
    }
    if (event.key === 'Enter' && answered && onSettled) {
      event.preventDefault()
      if (!event.repeat) onSettled()
      return
    }
    const index = choices.findIndex((choice) => choice.face === event.key && !choice.disabled)
    const choice = choices[index]
    if (choice === undefined) return
    event.preventDefault()
    // A key held down would answer the rows below as well.
    if (event.repeat) return
    onChoose(choice.value)
    if (onSettled) {
      radios()[index]?.focus()
      onSettled()
    } else (entryBelow(group.current) ?? radios()[index])?.focus()
  }
  const style: CSSProperties & { '--choices': number; '--columns': number } = {
    '--choices': choices.length,
    '--columns': columnsOf(choices.length),
  }
  return (
    <>
      <div
        ref={group}
        className={`choice-row choice-${layout}`}
        style={style}
        role="radiogroup"
        aria-labelledby={wiring.labelledBy}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.invalid || undefined}
        aria-required={wiring.required || undefined}
        aria-readonly={readOnly || undefined}
        onKeyDown={onKeyDown}
        onKeyUp={() => {
          passing.current = false
        }}
      >
        {choices.map((choice, index) => (
          <ChoiceInput
            key={choice.face}
            id={entry === index ? entryId(id) : undefined}
            type="radio"
            name={id}
            checked={choice.value === chosen}
            disabled={readOnly || choice.disabled === true}
            // Browsers disagree on where Tab enters a group with nothing chosen; once is enough.
            tabIndex={index === entry ? 0 : -1}
            onChange={() => onChoose(choice.value)}
            onClick={() => {
              if (!passing.current && !readOnly) onSettled?.()
            }}
          >
            {layout === 'figures' ? choice.face : choice.text}
            {layout === 'figures' && choice.text && (
              <span className="mv-only-read-aloud"> {choice.text}</span>
            )}
          </ChoiceInput>
        ))}
      </div>
      <div className="choice-foot">
        <span aria-hidden="true">{ends?.low}</span>
        {answered && !readOnly && (
          <button type="button" className="choice-clear" onClick={clear}>
            {t('clearAnswer')}
            <span className="mv-only-read-aloud">{ofWhich}</span>
          </button>
        )}
        <span aria-hidden="true">{ends?.high}</span>
      </div>
    </>
  )
}

/** Where Tab would enter the next statement; undefined when none follows, or it is answered in another way. */
function entryBelow(group: HTMLElement | null): HTMLElement | undefined {
  const items = [...(group?.closest('.survey')?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
  const below = items[items.findIndex((item) => item.contains(group)) + 1]
  return below?.querySelector<HTMLElement>('[role=radiogroup] input[tabindex="0"]') ?? undefined
}
