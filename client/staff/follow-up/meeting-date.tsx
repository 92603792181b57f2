/** Says on which day a follow-up meeting was finished. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Sittings } from '#shared/sitting.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { meetingDateTexts } from '#shared/texts/meeting-date.ts'
import { unitHomeSchema } from '#shared/unit-home.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { unitHomeKey } from '../../platform/unit-home.ts'

export function MeetingDate({ page }: { page: Sittings }) {
  const t = useTexts(meetingDateTexts)
  const shell = useTexts(interfaceTexts)
  const client = useQueryClient()
  const { round, unit, step, today } = page
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState('')
  const [wrong, setWrong] = useState(false)
  const record = useMutation({
    mutationFn: (completedOn: string | null) =>
      ask('PUT', `/api/rounds/${round.id}/units/${unit.id}/steps/${step.id}`, unitHomeSchema, {
        body: { completedOn },
      }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: unitHomeKey(unit.id) })
      void client.invalidateQueries({ queryKey: ['unit-document', round.id, unit.id] })
      setOpen(false)
    },
  })
  const show = () => {
    setDay(step.doneOn ?? today)
    setWrong(false)
    record.reset()
    setOpen(true)
  }
  const save = () => {
    const refused = day === '' || day > today || day < page.earliest
    setWrong(refused)
    if (!refused) record.mutate(day)
  }
  return (
    <>
      <Button variant="secondary" onClick={show}>
        {t(step.doneOn === null ? 'recordMeeting' : 'changeDate')}
      </Button>
      <DialogBox
        open={open}
        title={t('meetingTitle')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button loading={record.isPending} onClick={save}>
              {shell('save')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setOpen(false)}>
              {shell('cancel')}
            </Button>
          </>
        }
      >
        <TextField
          label={t('meetingHeldOn')}
          type="date"
          min={page.earliest}
          max={today}
          value={day}
          error={wrong ? t('meetingFuture') : undefined}
          onChange={(event) => setDay(event.target.value)}
        />
        {step.doneOn !== null && (
          <button type="button" className="mv-link-button" onClick={() => record.mutate(null)}>
            {t('takeBack')}
          </button>
        )}
        {record.error && <ProblemNotice error={record.error} />}
      </DialogBox>
    </>
  )
}
