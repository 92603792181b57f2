/** Pauses a unit's reminders, or takes them up again. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type UnitReminders, unitRemindersSchema } from '#shared/reminder.ts'
import { unitRemindersTexts } from '#shared/texts/unit-reminders.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { PauseForm } from './pause-form.tsx'
import { unitRemindersQuery } from './unit-reminders-query.ts'

/** `today`: the server's day, the first a pause may last to. */
export function PauseButton({
  roundId,
  unitId,
  paused,
  today,
}: {
  roundId: string
  unitId: string
  paused: boolean
  today: string
}) {
  const t = useTexts(unitRemindersTexts)
  const client = useQueryClient()
  const [pausing, setPausing] = useState(false)
  const path = `/api/rounds/${roundId}/units/${unitId}/pause`
  const keep = (changed: UnitReminders) =>
    client.setQueryData(unitRemindersQuery(roundId, unitId).queryKey, changed)
  const takeUp = useMutation({
    mutationFn: () => ask('DELETE', path, unitRemindersSchema),
    onSuccess: keep,
  })
  return (
    <>
      {takeUp.error && <ProblemNotice error={takeUp.error} />}
      <p>
        {paused ? (
          <Button variant="secondary" loading={takeUp.isPending} onClick={() => takeUp.mutate()}>
            {t('takeUp')}
          </Button>
        ) : (
          <Button variant="secondary" onClick={() => setPausing(true)}>
            {t('pause')}
          </Button>
        )}
      </p>
      <DialogBox open={pausing} title={t('pauseTitle')} onClose={() => setPausing(false)}>
        <PauseForm
          path={path}
          today={today}
          onPaused={(changed) => {
            keep(changed)
            setPausing(false)
          }}
          onClose={() => setPausing(false)}
        />
      </DialogBox>
    </>
  )
}
