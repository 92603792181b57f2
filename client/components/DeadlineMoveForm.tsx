/** Moves a deadline: a date and the reason, which everyone who sees the deadline may read. */

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { Text } from '#shared/language.ts'
import { deadlineTexts } from '#shared/texts/deadline.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { Failure } from '../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { ButtonRow } from './ButtonRow.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { TextAreaField, TextField } from './Fields.tsx'
import { ProblemNotice } from './Problem.tsx'
import './DeadlineMoveForm.css'

/** Units named in a sentence; how many more there are is said after them. */
const mostNamed = 5

/**
 * `due`: the deadline as it is. `keepOwn`: units with a date of their own, which they keep. `follow`: where a unit has
 * its own, the round's date, and what gives the unit that one again. `error`: why the server refused, if it did.
 */
export function DeadlineMoveForm({
  due,
  keepOwn = [],
  follow,
  pending,
  error,
  onMove,
  onCancel,
}: {
  due: string
  keepOwn?: readonly Text[]
  follow?: { due: string; onFollow: (reason: string) => void } | undefined
  pending: boolean
  error: unknown
  onMove: (move: { due: string; reason: string }) => void
  onCancel: () => void
}) {
  const t = useTexts(deadlineTexts)
  const ui = useTexts(interfaceTexts)
  const language = useLanguage()
  const named = useUnitNames()
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
      {keepOwn.length > 0 && (
        <p className="mv-muted">{t('keepOwn', { count: keepOwn.length, units: named(keepOwn) })}</p>
      )}
      {error !== null && error !== undefined && (
        <>
          <ProblemNotice error={error} />
          <InTheWay error={error} />
        </>
      )}
      <ButtonRow>
        <Button type="submit" loading={pending}>
          {t('moveDeadline')}
        </Button>
        {follow && (
          <Button
            type="button"
            variant="secondary"
            disabled={pending}
            onClick={() => {
              setChecked(true)
              if (reasonGiven) follow.onFollow(reason.trim())
            }}
          >
            {t('followRound', { date: fullDate(follow.due, language) })}
          </Button>
        )}
        <Button type="button" variant="secondary" data-color="neutral" onClick={onCancel}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}

/** Which date the new one must not pass. */
function InTheWay({ error }: { error: unknown }) {
  const t = useTexts(deadlineTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const named = useUnitNames()
  const clash = error instanceof Failure ? error.clash : undefined
  if (!clash) return null
  const date = fullDate(clash.due, language)
  if (!clash.step) return <p>{t('roundBegins', { date })}</p>
  const step = textIn(clash.step)
  return (
    <p>
      {clash.units.length > 0
        ? t('inTheWayAtUnits', { step, units: named(clash.units) })
        : t('inTheWay', { step, date })}
    </p>
  )
}

function useUnitNames(): (units: readonly Text[]) => string {
  const t = useTexts(deadlineTexts)
  const textIn = useTextIn()
  return (units) => {
    const first = units
      .slice(0, mostNamed)
      .map((unit) => textIn(unit))
      .join(', ')
    const more = units.length - mostNamed
    return more > 0 ? t('andMore', { units: first, count: more }) : first
  }
}
