/** The decision that a document is not to be filed, with its reason. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { type UnitFiling, unitFilingSchema } from '#shared/records.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { ask } from '../platform/api.ts'
import { type FilingPlace, filingPath, filingQuery, refreshFilings } from '../platform/filing.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { TextField } from './Fields.tsx'
import { ProblemNotice } from './Problem.tsx'

export function FilingWaiver({
  place,
  version,
  waiver,
}: {
  place: FilingPlace
  version: number
  waiver: UnitFiling['waiver']
}) {
  const t = useTexts(filingTexts)
  const language = useLanguage()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const decide = useMutation({
    mutationFn: (why: string | null) =>
      ask('PUT', `${filingPath(place)}/waiver`, unitFilingSchema, { body: { version, reason: why } }),
    onSuccess: async (saved) => {
      client.setQueryData(filingQuery(place).queryKey, saved)
      setReason('')
      setChecked(false)
      await refreshFilings(client)
    },
  })
  const error = decide.error && <ProblemNotice error={decide.error} />
  if (waiver)
    return (
      <div className="mv-filing-waived">
        <p>{t('waived', { reason: waiver.reason })}</p>
        <p className="mv-muted mv-small">
          {t('waivedBy', { by: waiver.by, on: fullDate(waiver.on, language) })}
        </p>
        {error}
        <Button variant="tertiary" loading={decide.isPending} onClick={() => decide.mutate(null)}>
          {t('takeBack')}
        </Button>
      </div>
    )
  const missing = reason.trim() === ''
  return (
    <details>
      <summary>{t('waive')}</summary>
      <CheckedForm
        className="mv-filing-form"
        onSubmit={() => {
          setChecked(true)
          if (!missing) decide.mutate(reason.trim())
        }}
      >
        <p>{t('waiveMeans')}</p>
        <TextField
          label={t('reason')}
          maxLength={200}
          value={reason}
          error={checked && missing && t('reasonMissing')}
          onChange={({ target }) => setReason(target.value)}
        />
        {error}
        <Button type="submit" variant="secondary" loading={decide.isPending}>
          {t('decide')}
        </Button>
      </CheckedForm>
    </details>
  )
}
