/** One of several, each with a sentence that says what follows from it; the whole card is the button. */
import { Input } from '@digdir/designsystemet-react'
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
  cards,
  chosen,
  onChoose,
  className = '',
}: {
  name: string
  legend: React.ReactNode
  help?: React.ReactNode
  cards: readonly Card<Value>[]
  /** The key of the chosen card. */
  chosen: string
  onChoose: (value: Value) => void
  className?: string
}) {
  const id = useId()
  return (
    <fieldset className={`mv-choice-cards ${className}`} aria-describedby={help ? `${id}-help` : undefined}>
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
            onChange={() => onChoose(value)}
          />
          <span className="mv-choice-card-words">
            <strong>{title}</strong>
            {children}
          </span>
          {picture}
        </label>
      ))}
    </fieldset>
  )
}
