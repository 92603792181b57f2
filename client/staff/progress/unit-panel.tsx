/** One unit of the overview: its steps with dates, moving a deadline for this unit alone, the way to its page. */

import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { StepStatus } from '#shared/deadline.ts'
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { safetyRepresentationTexts } from '#shared/texts/safety-representation.ts'
import { lacksRepresentative } from '#shared/unit-year.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DeadlineMoveForm } from '../../components/DeadlineMoveForm.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { tell } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'
import type { ProgressUnit } from './rows.ts'
import { StepStateShape, useStepWords } from './step-state.tsx'
import './unit-panel.css'

/** `unit`: null while the panel is closed. */
export function UnitPanel({
  progress,
  unit,
  onClose,
}: {
  progress: Progress
  unit: ProgressUnit | null
  onClose: () => void
}) {
  const textIn = useTextIn()
  return (
    <DialogBox open={unit !== null} title={unit ? textIn(unit.name) : ''} onClose={onClose}>
      {unit && <UnitSteps progress={progress} unit={unit} onClose={onClose} />}
    </DialogBox>
  )
}

function UnitSteps({
  progress,
  unit,
  onClose,
}: {
  progress: Progress
  unit: ProgressUnit
  onClose: () => void
}) {
  const t = useTexts(progressTexts)
  const ofSafety = useTexts(safetyRepresentationTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { person } = useSession()
  const words = useStepWords()
  const [moving, setMoving] = useState<string | null>(null)
  const mayMove = holds(person, 'coordinator')
  const isPart = unit.id !== progress.top.id && progress.units.some((one) => one.parentId === unit.id)
  return (
    <>
      <p>
        {unit.leader ? t('leader', { name: unit.leader }) : t('noLeader')}
        {unit.safetyStanding !== 'elected' && (
          <span
            className={lacksRepresentative(unit.safetyStanding) ? 'mv-progress-missing' : 'mv-progress-note'}
          >
            {ofSafety(unit.safetyStanding)}
          </span>
        )}
      </p>
      {unit.pause && (
        <p>
          {t('paused', { date: fullDate(unit.pause.untilDay, language) })}
          <span className="mv-unit-reason mv-progress-note">{unit.pause.reason}</span>
        </p>
      )}
      {unit.countedAt && (
        <p>
          <StateShape shape="lifted">{t('countedAbove', { unit: textIn(unit.countedAt) })}</StateShape>
        </p>
      )}
      <ul className="mv-unit-steps">
        {unit.statuses.map((status) => {
          const step = progress.steps.find((one) => one.id === status.step)
          const name = step ? textIn(step.title) : status.step
          return (
            <li key={status.step}>
              <div className="mv-unit-step">
                <strong>{name}</strong>
                <span>
                  <StepStateShape
                    status={{ ...status, moved: false }}
                    words={words}
                    told={unit.told.find(({ step }) => step === status.step)}
                  />
                </span>
                <StepDate status={status} roundDue={step?.due ?? null} />
                {mayMove && status.due && status.state !== 'done' && (
                  <Button
                    variant="tertiary"
                    aria-label={t('moveDeadlineOf', { step: name })}
                    aria-expanded={moving === status.step}
                    onClick={() => setMoving(moving === status.step ? null : status.step)}
                  >
                    {t('move')}
                  </Button>
                )}
              </div>
              {status.reason && (
                <p className="mv-unit-reason mv-muted mv-small">
                  {t('movedBecause', { reason: status.reason })}
                </p>
              )}
              {moving === status.step && status.due && (
                <MoveUnitDeadline
                  roundId={progress.round.id}
                  unitId={unit.id}
                  step={status.step}
                  due={status.due}
                  roundDue={status.moved ? (step?.due ?? null) : null}
                  onDone={() => setMoving(null)}
                />
              )}
            </li>
          )
        })}
      </ul>
      {unit.notes.length > 0 && (
        <>
          <h3>{t('notes')}</h3>
          <ul className="mv-unit-notes">
            {unit.notes.map(({ words: said, by, on }) => (
              <li key={`${on} ${by} ${said}`}>
                {said}
                <span className="mv-progress-note">
                  {by}, {fullDate(on, language)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonRow>
        <Button asChild>
          <Link to={`/units/${unit.id}`}>{t('openUnit')}</Link>
        </Button>
        {isPart && (
          <Button asChild variant="secondary" data-color="neutral">
            <Link to={`/rounds/${progress.round.id}/progress?unit=${unit.id}`} onClick={onClose}>
              {t('onlyThisPart')}
            </Link>
          </Button>
        )}
      </ButtonRow>
    </>
  )
}

/** `roundDue`: the date that holds for all others. */
function StepDate({ status, roundDue }: { status: StepStatus; roundDue: string | null }) {
  const t = useTexts(progressTexts)
  const language = useLanguage()
  if (status.completedOn) {
    return <span className="mv-muted">{t('doneOn', { date: fullDate(status.completedOn, language) })}</span>
  }
  if (!status.due) return <span />
  const date = fullDate(status.due, language)
  if (!status.moved) return <span className="mv-muted">{t('due', { date })}</span>
  return (
    <span className="mv-muted">
      {t('newDue', { date })}
      {roundDue && (
        <span className="mv-unit-round-due">{t('insteadOf', { date: fullDate(roundDue, language) })}</span>
      )}
    </span>
  )
}

function MoveUnitDeadline({
  roundId,
  unitId,
  step,
  due,
  roundDue,
  onDone,
}: {
  roundId: string
  unitId: string
  step: string
  due: string
  /** Where the unit has a date of its own: the one it can have again. */
  roundDue: string | null
  onDone: () => void
}) {
  const client = useQueryClient()
  const move = useMutation({
    mutationFn: (body: { due: string | null; reason: string }) =>
      tell('PUT', `/api/rounds/${roundId}/units/${unitId}/deadlines/${step}`, { body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['progress', roundId] })
      await client.invalidateQueries({ queryKey: ['unit-home', unitId] })
      onDone()
    },
  })
  return (
    <DeadlineMoveForm
      due={due}
      follow={
        roundDue === null
          ? undefined
          : { due: roundDue, onFollow: (reason) => move.mutate({ due: null, reason }) }
      }
      pending={move.isPending}
      error={move.error}
      onMove={move.mutate}
      onCancel={onDone}
    />
  )
}
