/** Pauses a unit's reminders: until when, and why. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { pauseRequestSchema, type UnitReminders, unitRemindersSchema } from '#shared/reminder.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { unitRemindersTexts } from '#shared/texts/unit-reminders.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'

export function PauseForm({
  path,
  today,
  onPaused,
  onClose,
}: {
  path: string
  today: string
  onPaused: (changed: UnitReminders) => void
  onClose: () => void
}) {
  const t = useTexts(unitRemindersTexts)
  const ui = useTexts(interfaceTexts)
  const [untilDay, setUntilDay] = useState('')
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const request = pauseRequestSchema.safeParse({ untilDay, reason })
  const isWrong = (field: string) =>
    checked && !request.success && request.error.issues.some(({ path: [name] }) => name === field)
  const pause = useMutation({
    mutationFn: (body: unknown) => ask('POST', path, unitRemindersSchema, { body }),
    onSuccess: onPaused,
  })
  return (
    <CheckedForm
      className="mv-pause"
      onSubmit={() => {
        setChecked(true)
        if (request.success && untilDay >= today) pause.mutate(request.data)
      }}
    >
      <p>{t('pauseAbout')}</p>
      <TextField
        label={t('lastDay')}
        type="date"
        value={untilDay}
        error={(isWrong('untilDay') || (checked && untilDay < today)) && t('lastDayWrong')}
        onChange={(event) => setUntilDay(event.target.value)}
      />
      <TextField
        label={t('reason')}
        help={t('reasonHelp')}
        maxLength={200}
        value={reason}
        error={isWrong('reason') && t('reasonMissing')}
        onChange={(event) => setReason(event.target.value)}
      />
      {pause.error && <ProblemNotice error={pause.error} />}
      <ButtonRow>
        <Button type="submit" loading={pause.isPending}>
          {t('pause')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
