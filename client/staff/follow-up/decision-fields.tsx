/** Measures that a committee decided, each with its deadline. */
import { Button } from '@digdir/designsystemet-react'
import { treatmentTexts } from '#shared/texts/treatment.ts'
import type { TreatmentPage } from '#shared/treatment.ts'
import { SelectField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

export interface Decision {
  /** Of the field only: what was typed stays with it when another is removed. */
  key: number
  focus: string
  text: string
  /** ISO date, empty until it is chosen. */
  on: string
}

export function newDecision({ focusAreas }: TreatmentPage, key = 0): Decision {
  return { key, focus: focusAreas.at(-1)?.id ?? '', text: '', on: '' }
}

export function isDecision({ text, on }: Decision): boolean {
  return text.trim() !== '' && on !== ''
}

/** Most that one treatment decides. */
const most = 20

export function DecisionFields({
  page,
  decisions,
  onChange,
  tried,
}: {
  page: TreatmentPage
  decisions: readonly Decision[]
  onChange: (decisions: readonly Decision[]) => void
  /** What is missing is said only then. */
  tried: boolean
}) {
  const t = useTexts(treatmentTexts)
  const textIn = useTextIn()
  const change = (key: number, changed: Partial<Decision>) =>
    onChange(decisions.map((one) => (one.key === key ? { ...one, ...changed } : one)))
  return (
    <fieldset className="mv-decisions">
      <legend>{t('decisions')}</legend>
      <p className="mv-muted">{t('decisionsHelp')}</p>
      {decisions.map(({ key, focus, text, on }, at) => (
        <div key={key}>
          <TextAreaField
            label={t('measureNumber', { number: at + 1 })}
            maxLength={2000}
            value={text}
            error={tried && text.trim() === '' && t('decisionMissing')}
            onChange={(event) => change(key, { text: event.target.value })}
          />
          <SelectField
            label={t('focus')}
            value={focus}
            onChange={(event) => change(key, { focus: event.target.value })}
          >
            {page.focusAreas.map((area) => (
              <option key={area.id} value={area.id}>
                {textIn(area.title)}
              </option>
            ))}
          </SelectField>
          <TextField
            type="date"
            label={t('deadline')}
            value={on}
            error={tried && on === '' && t('deadlineMissing')}
            onChange={(event) => change(key, { on: event.target.value })}
          />
          {decisions.length > 1 && (
            <Button
              type="button"
              variant="tertiary"
              data-color="neutral"
              onClick={() => onChange(decisions.filter((one) => one.key !== key))}
            >
              {t('removeDecision', { number: at + 1 })}
            </Button>
          )}
        </div>
      ))}
      {decisions.length < most && (
        <Button
          type="button"
          variant="secondary"
          onClick={() =>
            onChange([...decisions, newDecision(page, Math.max(0, ...decisions.map(({ key }) => key)) + 1)])
          }
        >
          {t('addDecision')}
        </Button>
      )}
    </fieldset>
  )
}
