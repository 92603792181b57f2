/** The round's deadlines: one line a step, moved ones with where they come from and why. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate, weekdayAndFullDate } from '#shared/dates.ts'
import type { RoundDetail } from '#shared/round.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { DeadlineMoveForm } from '../../components/DeadlineMoveForm.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { changeRound, useKeepRound } from './queries.ts'

const restDayWords = {
  saturday: 'fallsOnSaturday',
  sunday: 'fallsOnSunday',
  holiday: 'fallsOnHoliday',
} as const

/** `movable`: the person may move them, with a reason. */
export function DeadlineTable({ round, movable = false }: { round: RoundDetail; movable?: boolean }) {
  const t = useTexts(roundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const [moving, setMoving] = useState<string | null>(null)
  const stepName = (id: string) => {
    const step = round.steps.find((one) => one.id === id)
    return step ? textIn(step.title) : id
  }
  return (
    <>
      <DataTable caption={t('deadlines')} className="mv-deadlines">
        <thead>
          <tr>
            <th scope="col">{t('columnStep')}</th>
            <th scope="col">{t('columnDue')}</th>
            {movable && (
              <th scope="col">
                <span className="mv-only-read-aloud">{t('move')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {round.deadlines.map(({ step, due, byRule, reason, restDay, units }) => (
            <tr key={step}>
              <th scope="row">{stepName(step)}</th>
              <td>
                {weekdayAndFullDate(due, language)}
                {restDay && <span className="mv-rest-day mv-small">{t(restDayWords[restDay])}</span>}
                {due !== byRule && (
                  <span className="mv-moved mv-muted mv-small">
                    {t('movedFrom', { date: fullDate(byRule, language) })}
                    {reason && `: ${reason}`}
                  </span>
                )}
                {units.length > 0 && (
                  <span className="mv-moved mv-muted mv-small">{t('ownDates', { count: units.length })}</span>
                )}
              </td>
              {movable && (
                <td className="mv-row-way">
                  <Button
                    variant="tertiary"
                    aria-label={t('moveDeadlineOf', { step: stepName(step) })}
                    onClick={() => setMoving(step)}
                  >
                    {t('move')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {movable && (
        <DialogBox
          open={moving !== null}
          title={t('moveDeadlineOf', { step: moving ? stepName(moving) : '' })}
          onClose={() => setMoving(null)}
        >
          {moving && <MoveDeadline round={round} step={moving} onDone={() => setMoving(null)} />}
        </DialogBox>
      )}
    </>
  )
}

function MoveDeadline({ round, step, onDone }: { round: RoundDetail; step: string; onDone: () => void }) {
  const keep = useKeepRound()
  const move = useMutation({
    mutationFn: (body: { due: string; reason: string }) =>
      changeRound('PUT', round.id, `deadlines/${step}`, body),
    onSuccess: (changed) => {
      keep(changed)
      onDone()
    },
  })
  const now = round.deadlines.find((deadline) => deadline.step === step)
  return (
    <DeadlineMoveForm
      due={now?.due ?? ''}
      keepOwn={now?.units.map(({ name }) => name) ?? []}
      pending={move.isPending}
      error={move.error}
      onMove={move.mutate}
      onCancel={onDone}
    />
  )
}
