/** Case number and date from the records system, recorded by hand. */

import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { unitFilingSchema } from '#shared/records.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { TextField } from '../../components/Fields.tsx'
import { FilingPackage } from '../../components/FilingPackage.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { type FilingLine, filingFaults } from './filings.ts'

/** `line`: null while the dialog is closed. */
export function RecordFiling({ line, onClose }: { line: FilingLine | null; onClose: () => void }) {
  const t = useTexts(recordsTexts)
  return (
    <DialogBox open={line !== null} title={t('dialogTitle')} onClose={onClose}>
      {line && <RecordForm line={line} onClose={onClose} />}
    </DialogBox>
  )
}

function RecordForm({ line, onClose }: { line: FilingLine; onClose: () => void }) {
  const t = useTexts(recordsTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { institution, today } = useSession()
  const client = useQueryClient()
  const [typed, setTyped] = useState({
    caseNumber: line.filing?.caseNumber ?? '',
    filedOn: line.filing?.filedOn ?? today,
  })
  const [checked, setChecked] = useState(false)
  const faults = filingFaults(typed, line.signedOn, today)
  const save = useMutation({
    mutationFn: () =>
      ask('PUT', `/api/rounds/${line.roundId}/units/${line.unit.id}/filing`, unitFilingSchema, {
        body: { ...typed, caseNumber: typed.caseNumber.trim() },
      }),
    onSuccess: async () => {
      await Promise.all(
        ['filings', 'filing', 'plan', 'progress', 'unit-home'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      )
      onClose()
    },
  })
  return (
    <CheckedForm
      className="mv-record-filing"
      onSubmit={() => {
        setChecked(true)
        if (faults.size === 0) save.mutate()
      }}
    >
      <p>
        <EmphasisedText
          text={t('dialogText', { unit: textIn(line.unit.name), system: institution.recordsSystem })}
        />
      </p>
      <FilingPackage
        roundId={line.roundId}
        unit={{ id: line.unit.id, name: textIn(line.unit.name) }}
        version={line.version}
      />
      <TextField
        label={t('caseNumber')}
        help={t('caseNumberHelp')}
        maxLength={60}
        value={typed.caseNumber}
        error={checked && faults.has('caseNumber') ? t('caseNumberMissing') : undefined}
        onChange={(event) => setTyped({ ...typed, caseNumber: event.target.value })}
      />
      <TextField
        label={t('filedOn')}
        type="date"
        min={line.signedOn}
        max={today}
        value={typed.filedOn}
        error={
          checked && faults.has('filedOn')
            ? t('filedOnWrong', { signed: fullDate(line.signedOn, language) })
            : undefined
        }
        onChange={(event) => setTyped({ ...typed, filedOn: event.target.value })}
      />
      {save.error && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
