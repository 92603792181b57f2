/** The fields of the filing settings, saved all at once. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type FilingSettings,
  filingSettingsSchema,
  type KeptFilingSettings,
  keptFilingSettingsSchema,
  titleWords,
} from '#shared/filing-package.ts'
import { languages } from '#shared/language.ts'
import { filingSettingsTexts } from '#shared/texts/filing-settings.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask, failureCode } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { AccessChoices } from './access-choices.tsx'

const queryKey = ['filing-settings']

interface FormProps {
  /** As the server has them. */
  kept: KeptFilingSettings
  /** As they stand in the form, and from which revision. */
  written: KeptFilingSettings
  onWrite: (written: KeptFilingSettings) => void
}

export function FilingSettingsForm({ kept, written, onWrite }: FormProps) {
  const t = useTexts(filingSettingsTexts)
  const ui = useTexts(interfaceTexts)
  const client = useQueryClient()
  const [checked, setChecked] = useState(false)
  const save = useMutation({
    mutationFn: (body: KeptFilingSettings) =>
      ask('PUT', '/api/filing-settings', keptFilingSettingsSchema, { body }),
    onSuccess: (saved) => {
      client.setQueryData(queryKey, saved)
      onWrite(saved)
      setChecked(false)
    },
    // Somebody else has saved: what they wrote is fetched, and what stands in the form stays there.
    onError: () => client.invalidateQueries({ queryKey }),
  })
  const { settings, revision } = written
  const request = filingSettingsSchema.safeParse(settings)
  const wrong = new Set(checked ? request.error?.issues.map(({ path }) => path.join('.')) : [])
  const noRecipient = settings.entryType === 'N' && settings.recipient.trim() === ''
  const change = (changed: Partial<FilingSettings>) => {
    onWrite({ revision, settings: { ...settings, ...changed } })
    save.reset()
  }
  const submit = (from: number) => {
    setChecked(true)
    if (request.success && !noRecipient) save.mutate({ revision: from, settings: request.data })
  }
  const isMeanwhile = save.error !== null && failureCode(save.error) === 'changed-meanwhile'
  const isChanged = JSON.stringify(settings) !== JSON.stringify(kept.settings)
  const text = (field: 'system' | 'series' | 'documentType', maxLength: number) => (
    <TextField
      label={t(field)}
      help={field === 'system' ? t('systemHelp') : undefined}
      maxLength={maxLength}
      value={settings[field]}
      error={wrong.has(field) && t('mustBeFilled')}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  )
  const title = (field: 'caseTitle' | 'entryTitle' | 'otherTitle') => (
    <TextField
      label={t(field)}
      help={t('titleHelp', { words: titleWords.map((word) => `{{${word}}}`).join(', ') })}
      maxLength={200}
      lang={settings.language}
      value={settings[field]}
      error={wrong.has(field) && t('titleWrong')}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  )
  return (
    <CheckedForm className="mv-sheet mv-section mv-filing-fields" onSubmit={() => submit(revision)}>
      <h2>{t('titles')}</h2>
      <SelectField
        label={t('language')}
        value={settings.language}
        onChange={({ target }) =>
          change({ language: languages.find((one) => one === target.value) ?? settings.language })
        }
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </SelectField>
      {title('caseTitle')}
      {title('entryTitle')}
      {title('otherTitle')}
      <h2>{t('codes')}</h2>
      {text('system', 40)}
      {text('series', 40)}
      <Classification settings={settings} onChange={change} />
      {text('documentType', 20)}
      <SelectField
        label={t('entryType')}
        value={settings.entryType}
        onChange={({ target }) => change({ entryType: target.value === 'N' ? 'N' : 'X' })}
      >
        <option value="X">{t('entryTypeX')}</option>
        <option value="N">{t('entryTypeN')}</option>
      </SelectField>
      {settings.entryType === 'N' && (
        <TextField
          label={t('recipient')}
          help={t('recipientHelp')}
          maxLength={120}
          value={settings.recipient}
          error={checked && noRecipient && t('recipientMissing')}
          onChange={(event) => change({ recipient: event.target.value })}
        />
      )}
      <TextField
        label={t('caseNumberForm')}
        help={t('caseNumberFormHelp', { long: 'ÅÅÅÅ/N', short: 'ÅÅ/N-N' })}
        maxLength={30}
        value={settings.caseNumberForm}
        error={wrong.has('caseNumberForm') && t('caseNumberFormWrong')}
        onChange={(event) => change({ caseNumberForm: event.target.value })}
      />
      <AccessChoices
        choices={settings.accessChoices}
        wrong={wrong}
        onChange={(accessChoices) => change({ accessChoices })}
      />
      {isMeanwhile && (
        <Notice tone="attention" live>
          <p>{t('meanwhile')}</p>
          <ButtonRow>
            <Button type="button" variant="secondary" onClick={() => submit(kept.revision)}>
              {t('keepMine')}
            </Button>
            <Button
              type="button"
              variant="tertiary"
              onClick={() => {
                onWrite(kept)
                save.reset()
              }}
            >
              {t('useTheirs')}
            </Button>
          </ButtonRow>
        </Notice>
      )}
      {save.error && !isMeanwhile && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
      </ButtonRow>
      <p role="status" className="mv-muted mv-small">
        {isChanged ? t('unsaved') : save.isSuccess && t('saved')}
      </p>
    </CheckedForm>
  )
}

function Classification({
  settings: { classification },
  onChange,
}: {
  settings: FilingSettings
  onChange: (changed: Partial<FilingSettings>) => void
}) {
  const t = useTexts(filingSettingsTexts)
  return (
    <div className="mv-filing-class">
      <TextField
        label={t('classSystem')}
        maxLength={40}
        value={classification.system}
        onChange={(event) => onChange({ classification: { ...classification, system: event.target.value } })}
      />
      <TextField
        label={t('class')}
        maxLength={40}
        value={classification.class}
        onChange={(event) => onChange({ classification: { ...classification, class: event.target.value } })}
      />
    </div>
  )
}
