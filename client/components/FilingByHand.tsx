/** Where a document lies in the records system, written down by hand. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { caseNumberExample, fitsCaseNumber } from '#shared/case-number.ts'
import { fullDate } from '#shared/dates.ts'
import { type UnitFiling, unitFilingSchema } from '#shared/records.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ask, Failure } from '../platform/api.ts'
import { type FilingPlace, filingPath, filingQuery, refreshFilings } from '../platform/filing.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { useSession } from '../platform/session.tsx'
import { ButtonRow } from './ButtonRow.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { TextField } from './Fields.tsx'
import { choiceBody, type FilingChoice } from './FilingChoices.tsx'
import { ProblemNotice } from './Problem.tsx'

/** `onCancel`: where something is corrected that stays as it was. */
export function FilingByHand({
  place,
  filing,
  choice,
  onDone,
  onCancel,
}: {
  place: FilingPlace
  filing: UnitFiling
  choice: FilingChoice
  onDone: () => void
  onCancel?: () => void
}) {
  const t = useTexts(filingTexts)
  const ui = useTexts(interfaceTexts)
  const language = useLanguage()
  const { today } = useSession()
  const client = useQueryClient()
  const [typed, setTyped] = useState({
    caseNumber: filing.filing?.caseNumber ?? filing.caseNumber ?? '',
    filedOn: filing.filing?.filedOn ?? today,
    journalNumber: filing.filing?.journalNumber ?? '',
  })
  const [checked, setChecked] = useState(false)
  const readyOn = filing.ready?.on ?? today
  const example = caseNumberExample(filing.caseNumberForm, today.slice(0, 4))
  const save = useMutation({
    mutationFn: (body: unknown) => ask('PUT', filingPath(place), unitFilingSchema, { body }),
    // Somebody else may have been here: what they did is fetched, and what stands in the form stays there.
    onError: () => client.invalidateQueries({ queryKey: filingQuery(place).queryKey }),
    onSuccess: async (saved) => {
      client.setQueryData(filingQuery(place).queryKey, saved)
      onDone()
      await refreshFilings(client)
    },
  })
  const caseNumber = typed.caseNumber.trim()
  // The server decides; what is plainly wrong is seen here already.
  const refused = (name: string) =>
    save.error instanceof Failure && save.error.invalidParams.some((one) => one.name === `body.${name}`)
  const wrongNumber = !fitsCaseNumber(filing.caseNumberForm, caseNumber) || refused('caseNumber')
  const wrongDay =
    typed.filedOn === '' || typed.filedOn < readyOn || typed.filedOn > today || refused('filedOn')
  const numberError =
    caseNumber === '' ? t('caseNumberMissing') : wrongNumber && t('caseNumberWrong', { example })
  const change = (changed: Partial<typeof typed>) => {
    setTyped({ ...typed, ...changed })
    save.reset()
  }
  return (
    <CheckedForm
      className="mv-filing-form"
      onSubmit={() => {
        setChecked(true)
        if (caseNumber === '' || wrongNumber || wrongDay) return
        const journalNumber = typed.journalNumber.trim()
        save.mutate({
          version: filing.ready?.version,
          seen: filing.filing?.caseNumber ?? null,
          caseNumber,
          filedOn: typed.filedOn,
          ...(journalNumber && { journalNumber }),
          ...choiceBody(choice),
        })
      }}
    >
      <TextField
        label={t('caseNumber')}
        help={t('caseNumberHelp', { example })}
        maxLength={60}
        value={typed.caseNumber}
        error={checked && numberError}
        onChange={({ target }) => change({ caseNumber: target.value })}
      />
      <TextField
        label={t('filedOn')}
        type="date"
        min={readyOn}
        max={today}
        value={typed.filedOn}
        error={checked && wrongDay && t('filedOnWrong', { ready: fullDate(readyOn, language) })}
        onChange={({ target }) => change({ filedOn: target.value })}
      />
      <TextField
        label={t('journalNumber')}
        optional
        maxLength={60}
        value={typed.journalNumber}
        onChange={({ target }) => change({ journalNumber: target.value })}
      />
      {save.error && !refused('caseNumber') && !refused('filedOn') && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button
          type="submit"
          variant={filing.maySend && !onCancel ? 'secondary' : 'primary'}
          loading={save.isPending}
        >
          {t('recordFiling')}
        </Button>
        {onCancel && (
          <Button type="button" variant="secondary" data-color="neutral" onClick={onCancel}>
            {ui('cancel')}
          </Button>
        )}
      </ButtonRow>
    </CheckedForm>
  )
}
