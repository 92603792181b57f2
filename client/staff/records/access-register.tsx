/** Registering a request for access, or correcting it: a case number and a day, and never who asks. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { AccessRequest, AccessRequestList } from '#shared/access-request.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { useAccessChange } from './access-queries.ts'
import './access.css'

/** `request`: to correct; else `rounds` to choose from, of which there is at least one. */
export function AccessRegisterForm({
  request,
  rounds,
  onDone,
  onCancel,
}: {
  request: AccessRequest | null
  rounds: AccessRequestList['rounds']
  onDone: (request: AccessRequest) => void
  onCancel: () => void
}) {
  const t = useTexts(accessRequestTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const { institution, today } = useSession()
  const [roundId, setRoundId] = useState(rounds[0]?.id ?? '')
  const [typed, setTyped] = useState({
    reference: request?.reference ?? '',
    receivedOn: request?.receivedOn ?? today,
  })
  const [checked, setChecked] = useState(false)
  const save = useAccessChange(onDone)
  const noReference = typed.reference.trim() === ''
  const wrongDay = typed.receivedOn === '' || typed.receivedOn > today
  return (
    <CheckedForm
      className="mv-record-filing"
      onSubmit={() => {
        setChecked(true)
        if (noReference || wrongDay) return
        const trimmed = { ...typed, reference: typed.reference.trim() }
        save.mutate(
          request
            ? { kind: 'correct', id: request.id, typed: trimmed }
            : { kind: 'register', roundId, typed: trimmed },
        )
      }}
    >
      {!request && (
        <SelectField label={t('round')} value={roundId} onChange={(event) => setRoundId(event.target.value)}>
          {rounds.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title)}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={t('reference')}
        help={t('referenceHelp', { system: institution.recordsSystem })}
        maxLength={60}
        autoComplete="off"
        value={typed.reference}
        error={checked && noReference ? t('referenceMissing') : undefined}
        onChange={(event) => setTyped({ ...typed, reference: event.target.value })}
      />
      <TextField
        label={t('receivedOn')}
        type="date"
        max={today}
        value={typed.receivedOn}
        error={checked && wrongDay ? t('receivedWrong') : undefined}
        onChange={(event) => setTyped({ ...typed, receivedOn: event.target.value })}
      />
      {save.error && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onCancel}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
