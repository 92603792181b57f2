/** The end of the meeting: how many came, and then the code leads nowhere and phones are forgotten. */
import { Button } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Control } from '#shared/meeting.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useChange } from './use-change.ts'

export function CloseMeeting({ control, path, home }: { control: Control; path: string; home: string }) {
  const t = useTexts(meetingTexts)
  const shell = useTexts(interfaceTexts)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const attendance = typed === '' ? null : Number(typed)
  const fits =
    attendance === null || (Number.isInteger(attendance) && attendance >= 0 && attendance <= 10_000)
  const close = useChange(path, () => {
    void client.invalidateQueries({ queryKey: ['meetings'] })
    void client.invalidateQueries({ queryKey: ['unit-home'] })
    navigate(home)
  })
  return (
    <div className="meeting-close">
      <Button
        variant="secondary"
        onClick={() => {
          setTyped(control.participants > 0 ? String(control.participants) : '')
          setAsking(true)
        }}
      >
        {t('closeMeeting')}
      </Button>
      <DialogBox
        open={asking}
        title={t('closeTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              loading={close.isPending}
              disabled={!fits}
              onClick={() => close.mutate({ method: 'POST', below: '/close', body: { attendance } })}
            >
              {t('closeMeeting')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {shell('cancel')}
            </Button>
          </>
        }
      >
        <p>{t('closeLead')}</p>
        <TextField
          label={t('attendance')}
          help={t('attendanceHelp')}
          type="number"
          min={0}
          max={10_000}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {close.error && <ProblemNotice error={close.error} />}
      </DialogBox>
    </div>
  )
}
