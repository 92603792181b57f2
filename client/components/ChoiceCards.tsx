/** One of several, each with a sentence that says what follows from it; the whole card is the button. */
import { Input, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import './ChoiceCards.css'

export interface Card<Value> {
  /** Tells the choices apart. */
  key: string
  value: Value
  title: React.ReactNode
  /** Spans below the title. */
  children: React.ReactNode
  /** Drawn beside the words, where a picture says more. */
  picture?: React.ReactNode
}

/** @param help below the legend, for all of them */
export function ChoiceCards<Value>({
  name,
  legend,
  help,
  error,
  cards,
  chosen,
  onChoose,
  className = '',
}: {
  name: string
  legend: React.ReactNode
  help?: React.ReactNode
  /** Why the form was refused without a choice. */
  error?: React.ReactNode
  cards: readonly Card<Value>[]
  /** The key of the chosen card. */
  chosen: string
  onChoose: (value: Value) => void
  className?: string
}) {
  const id = useId()
  // The form finds what is wrong by the field: the first card stands for all of them.
  const first = cards[0]?.key ?? ''
  const errorId = `${id}-${first}-error`
  const described = [help ? `${id}-help` : null, error ? errorId : null].filter(Boolean).join(' ')
  return (
    <fieldset className={`mv-choice-cards ${className}`} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {help && (
        <p id={`${id}-help`} className="mv-muted mv-small">
          {help}
        </p>
      )}
      {cards.map(({ key, value, title, children, picture }) => (
        <label key={key} htmlFor={`${id}-${key}`} className="mv-choice-card">
          <Input
            id={`${id}-${key}`}
            type="radio"
            name={name}
            value={key}
            checked={key === chosen}
            aria-invalid={error && key === first ? true : undefined}
            onChange={() => onChoose(value)}
          />
          <span className="mv-choice-card-words">
            <strong>{title}</strong>
            {children}
          </span>
          {picture}
        </label>
      ))}
      {error && <ValidationMessage id={errorId}>{error}</ValidationMessage>}
    </fieldset>
  )
}
