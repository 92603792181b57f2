/** Records the day a follow-up meeting was held, right in the task list. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { type UnitHome, unitHomeSchema } from '#shared/unit-home.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { unitHomeQuery } from '../../platform/unit-home.ts'
import type { HomeStep } from './task-groups.ts'

export function MeetingDate({
  home,
  current,
  step,
  primary = false,
}: {
  home: UnitHome
  current: NonNullable<UnitHome['current']>
  step: HomeStep
  primary?: boolean
}) {
  const t = useTexts(followUpTexts)
  const shell = useTexts(interfaceTexts)
  const client = useQueryClient()
  const { person } = useSession()
  const held = step.status.completedOn
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState('')
  const [wrong, setWrong] = useState(false)
  const record = useMutation({
    mutationFn: (completedOn: string | null) =>
      ask('PUT', `/api/rounds/${current.round.id}/units/${home.unit.id}/steps/${step.id}`, unitHomeSchema, {
        body: { completedOn },
      }),
    onSuccess: (saved) => {
      client.setQueryData(unitHomeQuery(home.unit.id).queryKey, saved)
      setOpen(false)
    },
  })

  // Those who hold the meeting record it; the server decides, this only leaves out a button that would refuse.
  if (!current.round.followed || !person?.units.some((unit) => unit.id === home.unit.id)) return null
  const show = () => {
    setDay(held ?? home.today)
    setWrong(false)
    record.reset()
    setOpen(true)
  }
  const save = () => {
    const refused = day === '' || day > home.today
    setWrong(refused)
    if (!refused) record.mutate(day)
  }
  return (
    <>
      {held ? (
        <button type="button" className="mv-link-button" onClick={show}>
          {t('changeDate')}
        </button>
      ) : (
        <Button variant={primary ? 'primary' : 'secondary'} onClick={show}>
          {t('recordMeeting')}
        </Button>
      )}
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
          max={home.today}
          value={day}
          error={wrong ? t('meetingFuture') : undefined}
          onChange={(event) => setDay(event.target.value)}
        />
        {held && (
          <button type="button" className="mv-link-button" onClick={() => record.mutate(null)}>
            {t('takeBack')}
          </button>
        )}
        {record.error && <ProblemNotice error={record.error} />}
      </DialogBox>
    </>
  )
}
