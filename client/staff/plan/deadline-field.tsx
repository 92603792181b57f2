/** When a measure is to be done: by a day, again and again from a day on, or all the time. */
import { z } from 'zod'
import type { MeasureDeadline } from '#shared/measure-state.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

const kindSchema = z.enum(['date', 'recurring', 'ongoing'])
type Kind = z.infer<typeof kindSchema>
const everySchema = z.enum(['week', 'month', 'quarter', 'half-year', 'year'])
const everyKeys = {
  week: 'everyWeek',
  month: 'everyMonth',
  quarter: 'everyQuarter',
  'half-year': 'everyHalfYear',
  year: 'everyYear',
} as const

/** @param disabled why it may not be changed; empty when it may */
export function DeadlineField({
  label,
  value,
  disabled,
  onChange,
}: {
  label: string
  value: MeasureDeadline | null
  disabled: string
  onChange: (deadline: MeasureDeadline | null) => void
}) {
  const t = useTexts(planTexts)
  const ofMeasure = useTexts(measureTexts)
  const { today } = useSession()
  const kind = value?.kind ?? 'date'
  const locked = disabled !== ''
  const choose = (next: Kind) => {
    const day = value?.kind === 'date' ? value.on : value?.kind === 'recurring' ? value.from : null
    if (next === 'ongoing') onChange({ kind: next })
    else if (next === 'recurring') onChange({ kind: next, every: 'month', from: day ?? today })
    else onChange(day ? { kind: next, on: day } : null)
  }
  return (
    <div className="mv-deadline-line">
      <SelectField
        label={label}
        help={locked ? disabled : undefined}
        disabled={locked}
        value={kind}
        onChange={(event) => choose(kindSchema.parse(event.target.value))}
      >
        <option value="date">{t('deadlineByDate')}</option>
        <option value="recurring">{t('deadlineRecurring')}</option>
        <option value="ongoing">{ofMeasure('ongoing')}</option>
      </SelectField>
      {kind === 'date' && (
        <TextField
          label={t('deadlineDate')}
          labelHidden
          type="date"
          disabled={locked}
          value={value?.kind === 'date' ? value.on : ''}
          onChange={({ target }) => onChange(target.value === '' ? null : { kind: 'date', on: target.value })}
        />
      )}
      {value?.kind === 'recurring' && (
        <>
          <SelectField
            label={t('deadlineEvery')}
            labelHidden
            disabled={locked}
            value={value.every}
            onChange={(event) => onChange({ ...value, every: everySchema.parse(event.target.value) })}
          >
            {everySchema.options.map((every) => (
              <option key={every} value={every}>
                {t(everyKeys[every])}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('deadlineFrom')}
            labelHidden
            type="date"
            disabled={locked}
            value={value.from}
            onChange={({ target }) => target.value !== '' && onChange({ ...value, from: target.value })}
          />
        </>
      )}
    </div>
  )
}
