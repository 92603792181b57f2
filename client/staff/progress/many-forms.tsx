/** Reminding, moving and noting many units at once; each tells in words what came of it. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Progress } from '#shared/progress.ts'
import { reminderRequestResultSchema } from '#shared/reminder.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { DeadlineMoveForm } from '../../components/DeadlineMoveForm.tsx'
import { SelectField, TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask, tell } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import type { ProgressUnit } from './rows.ts'

interface FormProps {
  progress: Progress
  units: readonly ProgressUnit[]
  onDone: (words: string) => void
  onCancel: () => void
}

const idsOf = (units: readonly ProgressUnit[]) => units.map(({ id }) => id)

export function RemindMany({ progress, units, onDone, onCancel }: FormProps) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const refresh = useRefresh(progress)
  const [step, setStep] = useState('')
  const [message, setMessage] = useState('')
  const remind = useMutation({
    mutationFn: () =>
      ask('POST', `/api/rounds/${progress.round.id}/reminder-requests`, reminderRequestResultSchema, {
        body: { unitIds: idsOf(units), stepId: step === '' ? null : step, message: message.trim() },
      }),
    onSuccess: async ({ asked, nothingOpen, nobodyToTell }) => {
      await refresh()
      onDone(t('reminded', { asked, nothing: nothingOpen, nobody: nobodyToTell }))
    },
  })
  const open = new Set(
    units.flatMap(({ statuses }) => statuses.flatMap(({ step, state }) => (state === 'done' ? [] : step))),
  )
  return (
    <CheckedForm className="mv-many-form" onSubmit={() => remind.mutate()}>
      <SelectField label={t('filterStep')} value={step} onChange={(event) => setStep(event.target.value)}>
        <option value="">{t('allOpenSteps')}</option>
        {progress.steps
          .filter(({ id }) => open.has(id))
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title)}
            </option>
          ))}
      </SelectField>
      <TextAreaField
        label={t('message')}
        optional
        value={message}
        maxLength={500}
        onChange={(event) => setMessage(event.target.value)}
      />
      <p className="mv-muted mv-small">{t('remindMeans')}</p>
      {remind.error && <ProblemNotice error={remind.error} />}
      <Buttons label={t('remind')} pending={remind.isPending} onCancel={onCancel} />
    </CheckedForm>
  )
}

export function MoveMany({ progress, units, onDone, onCancel }: FormProps) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const refresh = useRefresh(progress)
  const dated = progress.steps.flatMap(({ id, title, due }) => (due === null ? [] : { id, title, due }))
  const isOpen = (id: string) =>
    units.some(({ statuses }) => statuses.some(({ step, state }) => step === id && state !== 'done'))
  const [chosen, setChosen] = useState<string | null>(null)
  const move = useMutation({
    mutationFn: (body: { step: string; due: string; reason: string }) =>
      tell('POST', `/api/rounds/${progress.round.id}/deadline-moves`, {
        body: { unitIds: idsOf(units), ...body },
      }),
    onSuccess: async () => {
      await refresh()
      onDone(t('movedAll', { count: units.length }))
    },
  })
  const step = dated.find(({ id }) => id === chosen) ?? dated.find(({ id }) => isOpen(id)) ?? dated[0]
  if (!step) return <p>{t('noDates')}</p>
  return (
    <div className="mv-many-form">
      <SelectField
        label={t('filterStep')}
        value={step.id}
        onChange={(event) => setChosen(event.target.value)}
      >
        {dated.map(({ id, title }) => (
          <option key={id} value={id}>
            {textIn(title)}
          </option>
        ))}
      </SelectField>
      <DeadlineMoveForm
        key={step.id}
        due={step.due}
        pending={move.isPending}
        error={move.error}
        onMove={(moved) => move.mutate({ step: step.id, ...moved })}
        onCancel={onCancel}
      />
    </div>
  )
}

export function NoteMany({ progress, units, onDone, onCancel }: FormProps) {
  const t = useTexts(progressTexts)
  const refresh = useRefresh(progress)
  const [words, setWords] = useState('')
  const [checked, setChecked] = useState(false)
  const isEmpty = words.trim() === ''
  const note = useMutation({
    mutationFn: () =>
      tell('POST', `/api/rounds/${progress.round.id}/unit-notes`, {
        body: { unitIds: idsOf(units), words: words.trim() },
      }),
    onSuccess: async () => {
      await refresh()
      onDone(t('noted', { count: units.length }))
    },
  })
  return (
    <CheckedForm
      className="mv-many-form"
      onSubmit={() => {
        setChecked(true)
        if (!isEmpty) note.mutate()
      }}
    >
      <TextAreaField
        label={t('noteWords')}
        help={t('noteMeans')}
        value={words}
        maxLength={1000}
        error={checked && isEmpty ? t('noteMissing') : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      {note.error && <ProblemNotice error={note.error} />}
      <Buttons label={t('saveNote')} pending={note.isPending} onCancel={onCancel} />
    </CheckedForm>
  )
}

function Buttons({ label, pending, onCancel }: { label: string; pending: boolean; onCancel: () => void }) {
  const ui = useTexts(interfaceTexts)
  return (
    <ButtonRow>
      <Button type="submit" loading={pending}>
        {label}
      </Button>
      <Button type="button" variant="secondary" data-color="neutral" onClick={onCancel}>
        {ui('cancel')}
      </Button>
    </ButtonRow>
  )
}

function useRefresh({ round }: Progress): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['progress', round.id] })
    await client.invalidateQueries({ queryKey: ['unit-home'] })
  }
}
