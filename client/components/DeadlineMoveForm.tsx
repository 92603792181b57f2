/** Moves a deadline: a date and the reason, which everyone who sees the deadline may read. */

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { deadlineTexts } from '#shared/texts/deadline.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import { ButtonRow } from './ButtonRow.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { TextAreaField, TextField } from './Fields.tsx'
import { ProblemNotice } from './Problem.tsx'
import './DeadlineMoveForm.css'

/** `due`: the deadline as it is. `error`: why the server refused, if it did. */
export function DeadlineMoveForm({
  due,
  pending,
  error,
  onMove,
  onCancel,
}: {
  due: string
  pending: boolean
  error: unknown
  onMove: (move: { due: string; reason: string }) => void
  onCancel: () => void
}) {
  const t = useTexts(deadlineTexts)
  const ui = useTexts(interfaceTexts)
  const [date, setDate] = useState(due)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const reasonGiven = reason.trim() !== ''
  return (
    <CheckedForm
      className="mv-deadline-move"
      onSubmit={() => {
        setChecked(true)
        if (date !== '' && reasonGiven) onMove({ due: date, reason: reason.trim() })
      }}
    >
      <TextField
        label={t('newDeadline')}
        type="date"
        value={date}
        error={checked && date === '' ? t('dateMissing') : undefined}
        onChange={(event) => setDate(event.target.value)}
      />
      <TextAreaField
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        maxLength={2000}
        error={checked && !reasonGiven ? t('reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
      <ButtonRow>
        <Button type="submit" loading={pending}>
          {t('moveDeadline')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onCancel}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
