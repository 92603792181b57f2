/** Writes one risk. What somebody else changes in another field of it meanwhile stays. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RiskFields, RiskRow } from '#shared/risk.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { riskTexts } from '#shared/texts/risk.ts'
import { SelectField, TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { degreeKeys } from './risk-words.ts'
import { type DocumentPlace, riskDocument } from './step-document.ts'

const empty: RiskFields = { what: '', likelihood: null, consequence: null, measure: '' }

function fieldsOf({ what, likelihood, consequence, measure }: RiskFields): RiskFields {
  return { what, likelihood, consequence, measure }
}

/** `row`: the one that is changed, as it is now; null for a new one. */
export function RiskForm({
  row,
  place,
  onClose,
}: {
  row: RiskRow | null
  place: DocumentPlace
  onClose: () => void
}) {
  const t = useTexts(riskTexts)
  const shell = useTexts(interfaceTexts)
  const ofStep = useTexts(stepPageTexts)
  const now = row ? fieldsOf(row) : empty
  const [seen, setSeen] = useState(now)
  const [fields, setFields] = useState(now)
  const change = riskDocument.useChange(place, onClose)
  const clash = row !== null && failureCode(change.error) === 'changed-meanwhile'
  const save = () => {
    if (!row) return change.mutate({ method: 'POST', path: '/rows', body: fields })
    // Whoever has read what the other wrote, and saves again, means it.
    const from = clash ? now : seen
    setSeen(from)
    change.mutate({ method: 'PUT', path: `/rows/${row.id}`, body: { from, to: fields } })
  }
  return (
    <form
      className="mv-document-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextAreaField
        label={t('what')}
        maxLength={2000}
        value={fields.what}
        onChange={(event) => setFields({ ...fields, what: event.target.value })}
      />
      <div className="mv-document-pair">
        <DegreeField
          kind="likelihood"
          value={fields.likelihood}
          onChange={(likelihood) => setFields({ ...fields, likelihood })}
        />
        <DegreeField
          kind="consequence"
          value={fields.consequence}
          onChange={(consequence) => setFields({ ...fields, consequence })}
        />
      </div>
      <TextAreaField
        label={t('measure')}
        optional
        maxLength={2000}
        value={fields.measure}
        onChange={(event) => setFields({ ...fields, measure: event.target.value })}
      />
      {change.error && <ProblemNotice error={change.error} />}
      {clash && (
        <blockquote className="mv-document-theirs">
          <span className="mv-muted mv-small">{ofStep('othersWrote')}</span>
          <p className="mv-document-words">{now.what}</p>
          <p className="mv-small">
            {t('likelihood')}: {now.likelihood ?? t('notAssessed')} · {t('consequence')}:{' '}
            {now.consequence ?? t('notAssessed')}
          </p>
          <p className="mv-document-words">{now.measure}</p>
        </blockquote>
      )}
      <div className="mv-document-ways">
        <Button type="submit" loading={change.isPending}>
          {shell('save')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {shell('cancel')}
        </Button>
        {row && (
          <button
            type="button"
            className="mv-link-button"
            onClick={() =>
              change.mutate({ method: 'DELETE', path: `/rows/${row.id}`, body: { from: clash ? now : seen } })
            }
          >
            {t('remove')}
          </button>
        )}
      </div>
    </form>
  )
}

function DegreeField({
  kind,
  value,
  onChange,
}: {
  kind: keyof typeof degreeKeys
  value: number | null
  onChange: (value: number | null) => void
}) {
  const t = useTexts(riskTexts)
  return (
    <SelectField
      label={t(kind)}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{t('notAssessed')}</option>
      {degreeKeys[kind].map((key, index) => (
        <option key={key} value={index + 1}>
          {t(key)}
        </option>
      ))}
    </SelectField>
  )
}
