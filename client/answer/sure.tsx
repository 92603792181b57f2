/** A button that asks whether one is sure, in its own place on the page. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import './sure.css'
import './ways.css'

interface SureProps {
  variant: 'secondary' | 'tertiary'
  label: string
  question: string
  yes: string
  no: string
  onYes: () => void
}

export function Sure({ variant, label, question, yes, no, onYes }: SureProps) {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Button variant={variant} data-color="neutral" onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    <div className="answer-sure" role="status">
      <p>{question}</p>
      <div className="answer-ways-buttons">
        <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
          {no}
        </Button>
        <Button variant="secondary" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  )
}
