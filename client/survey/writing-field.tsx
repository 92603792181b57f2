/**
 * A paragraph to write. Nothing is cut: what is too long stands there with a sentence, and what cannot be kept (control
 * characters out of a pasted file) is left out with one.
 */
import { Textarea } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import { keepable, nearLimit } from './writing.ts'
import './field.css'

interface WritingProps {
  id: string
  /** Null where the question's own text is the label. */
  label: string | null
  placeholder: string
  value: unknown
  /** Characters; null or 0 for no limit. */
  maxLength: number | null
  rows?: number
  readOnly: boolean
  invalid: boolean
  required?: boolean
  describedBy?: string | undefined
  onWrite: (words: string) => void
}

export function WritingField(props: WritingProps) {
  const { id, label, value, maxLength, rows = 2, readOnly, invalid, describedBy, onWrite } = props
  const t = useTexts(surveyTexts)
  const [leftOut, setLeftOut] = useState(false)
  const words = typeof value === 'string' ? value : ''
  const left = nearLimit(words.length, maxLength || null)
  return (
    <div className="writing">
      {label !== null && <label htmlFor={id}>{label}</label>}
      <Textarea
        id={id}
        className="writing-area"
        dir="auto"
        rows={rows}
        value={words}
        placeholder={props.placeholder}
        readOnly={readOnly}
        required={props.required ?? false}
        aria-invalid={invalid || undefined}
        aria-describedby={[describedBy, `${id}-state`].filter(Boolean).join(' ')}
        onChange={(event) => {
          const written = keepable(event.currentTarget.value)
          setLeftOut(written.leftOut)
          onWrite(written.words)
        }}
      />
      <p className="writing-state" id={`${id}-state`} role="status">
        {leftOut && <span>{t('leftOut')} </span>}
        {left !== null && left >= 0 && <span>{t('charactersLeft', { count: left })}</span>}
        {left !== null && left < 0 && <strong>{t('charactersOver', { count: -left })}</strong>}
      </p>
    </div>
  )
}
