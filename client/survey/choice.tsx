/** One choice: a real radio button or tick box under a face of its own, at least 44 px in every direction. */
import type { ComponentProps } from 'react'
import './choice.css'

interface ChoiceProps extends ComponentProps<'input'> {
  type: 'radio' | 'checkbox'
  children: React.ReactNode
}

export function ChoiceInput({ children, ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...input} />
      <span className="choice-face">
        <span className="choice-mark">
          <svg className="choice-check" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m3 8.5 3.5 3.5L13 4.5" />
          </svg>
        </span>
        <span className="choice-words" dir="auto">
          {children}
        </span>
      </span>
    </label>
  )
}
