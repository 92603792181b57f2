/** Writes down one day of a meeting. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { type Arena, arenas, type Sitting, type SittingFields, type Sittings } from '#shared/sitting.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { sittingTexts } from '#shared/texts/sitting.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { type DocumentPlace, sittingsDocument } from './step-document.ts'

const arenaKeys = { room: 'arenaRoom', digital: 'arenaDigital', both: 'arenaBoth' } as const

/** `sitting`: the one that is changed; null for a new one. */
export function SittingDialog({
  page,
  place,
  sitting,
  onClose,
}: {
  page: Sittings
  place: DocumentPlace
  sitting: Sitting | null
  onClose: () => void
}) {
  const t = useTexts(sittingTexts)
  const shell = useTexts(interfaceTexts)
  const language = useLanguage()
  const [plannedOn, setPlannedOn] = useState(sitting?.plannedOn ?? '')
  const [heldOn, setHeldOn] = useState(sitting?.heldOn ?? '')
  const [cohort, setCohort] = useState(sitting?.cohort ?? '')
  const [arena, setArena] = useState<Arena>(sitting?.arena ?? 'room')
  const [attendance, setAttendance] = useState(sitting?.attendance?.toString() ?? '')
  const [checked, setChecked] = useState(false)
  const change = sittingsDocument.useChange(place, onClose)
  const heldWrong =
    heldOn !== '' && heldOn !== sitting?.heldOn && (heldOn > page.today || heldOn < page.earliest)
  const plannedWrong = plannedOn === '' && heldOn === ''
  const attendanceWrong = !/^\d{0,4}$/.test(attendance.trim())
  // Somebody else may have written meanwhile: the page has their revision by now, and the words here stay.
  const revision = page.sittings.find(({ id }) => id === sitting?.id)?.revision ?? sitting?.revision

  const save = () => {
    setChecked(true)
    if (heldWrong || plannedWrong || attendanceWrong) return
    const fields: SittingFields = {
      plannedOn: plannedOn || null,
      heldOn: heldOn || null,
      cohort,
      arena,
      attendance: attendance.trim() === '' ? null : Number(attendance),
    }
    if (sitting) change.mutate({ method: 'PUT', path: `/${sitting.id}`, body: { ...fields, revision } })
    else change.mutate({ method: 'POST', body: fields })
  }
  return (
    <DialogBox
      open
      title={sitting ? t('title') : t('add')}
      onClose={onClose}
      actions={
        <>
          <Button loading={change.isPending} onClick={save}>
            {shell('save')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {shell('cancel')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('plannedOn')}
        type="date"
        value={plannedOn}
        error={checked && plannedWrong && t('plannedWrong')}
        onChange={(event) => setPlannedOn(event.target.value)}
      />
      <TextField
        label={t('cohort')}
        help={t('cohortHelp')}
        optional
        maxLength={200}
        value={cohort}
        onChange={(event) => setCohort(event.target.value)}
      />
      <SelectField
        label={t('arena')}
        value={arena}
        onChange={(event) => setArena(arenas.find((each) => each === event.target.value) ?? 'room')}
      >
        {arenas.map((each) => (
          <option key={each} value={each}>
            {t(arenaKeys[each])}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('heldOn')}
        help={t('heldHelp')}
        type="date"
        max={page.today}
        value={heldOn}
        error={checked && heldWrong && t('heldWrong', { earliest: fullDate(page.earliest, language) })}
        onChange={(event) => setHeldOn(event.target.value)}
      />
      {heldOn !== '' && (
        <TextField
          label={t('attendance')}
          help={t('attendanceHelp')}
          optional
          inputMode="numeric"
          value={attendance}
          error={checked && attendanceWrong && t('attendanceWrong')}
          onChange={(event) => setAttendance(event.target.value)}
        />
      )}
      {sitting && (
        <button
          type="button"
          className="mv-link-button"
          onClick={() => change.mutate({ method: 'DELETE', path: `/${sitting.id}`, body: { revision } })}
        >
          {t('remove')}
        </button>
      )}
      {change.error && <ProblemNotice error={change.error} />}
    </DialogBox>
  )
}
