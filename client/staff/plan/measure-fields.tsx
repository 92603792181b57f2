/** The fields of a measure that is open for writing: its area, its text, and the programme's columns. */
import { useEffect, useRef } from 'react'
import { fixedFields, type MeasureFields, measureFieldsSchema } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { SelectField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { useMeasureStatus } from '../../components/measure-status.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { DeadlineField } from './deadline-field.tsx'
import type { MeasureDraft } from './measure-draft.ts'
import { ReferencesField } from './references-field.tsx'
import { ResponsibleField } from './responsible-field.tsx'
import { useColumnNames } from './use-column-names.ts'
import { modelKeys, preventionKeys } from './use-field-words.ts'
import { useOriginWords } from './use-origin-words.ts'

const { status: statuses, prevention, model } = measureFieldsSchema.shape

export function MeasureFieldSet({
  plan,
  draft: { base, fields },
  write,
}: {
  plan: Plan
  draft: MeasureDraft
  write: (fields: Partial<MeasureFields>) => void
}) {
  const t = useTexts(planTexts)
  const ofMeasure = useTexts(measureTexts)
  const textIn = useTextIn()
  const measureStatus = useMeasureStatus()
  const names = useColumnNames(plan.columns)
  const decidedBy = useOriginWords()(base.origin)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const has = (id: Plan['columns'][number]['id']) => plan.columns.some((column) => column.id === id)
  const fixed = fixedFields(base.origin)
  const listId = `themes-${base.id}`
  /** The area of the working environment is that of the scale, and so is the theme, until the person says otherwise. */
  const takeScale = (id: string) => {
    const scale = plan.scales.find((one) => one.id === id)
    const theme = plan.themes.find((one) => one.id === scale?.theme)
    write({
      scaleId: scale?.id ?? null,
      ...(scale && fields.model === null && has('model') && { model: scale.model }),
      ...(theme && fields.theme === '' && has('theme') && { theme: textIn(theme.title) }),
    })
  }
  return (
    <>
      <TextAreaField
        ref={first}
        label={names('text')}
        help={t('measureHelp')}
        maxLength={2000}
        readOnly={fixed.includes('text')}
        value={fields.text}
        onChange={(event) => write({ text: event.target.value })}
      />
      {has('goal') && (
        <TextAreaField
          label={names('goal')}
          help={t('goalHelp')}
          maxLength={2000}
          value={fields.goal}
          onChange={(event) => write({ goal: event.target.value })}
        />
      )}
      {has('theme') && (
        <>
          <TextField
            label={names('theme')}
            list={listId}
            maxLength={200}
            autoComplete="off"
            value={fields.theme}
            onChange={(event) => write({ theme: event.target.value })}
          />
          <datalist id={listId}>
            {plan.themes.map((theme) => (
              <option key={theme.id} value={textIn(theme.title)} />
            ))}
          </datalist>
        </>
      )}
      {plan.focusAreas.length > 1 && (
        <SelectField
          label={t('focus')}
          value={fields.focus}
          onChange={(event) => write({ focus: event.target.value })}
        >
          {plan.focusAreas.map((area) => (
            <option key={area.id} value={area.id}>
              {textIn(area.title)}
            </option>
          ))}
        </SelectField>
      )}
      {has('responsible') && (
        <ResponsibleField
          label={names('responsible')}
          value={fields.responsible}
          onChange={(responsible) => write({ responsible })}
        />
      )}
      {has('deadline') && (
        <DeadlineField
          label={names('deadline')}
          value={fields.deadline}
          disabled={fixed.includes('deadline') ? (decidedBy ?? '') : ''}
          onChange={(deadline) => write({ deadline })}
        />
      )}
      {has('status') && (
        <SelectField
          label={names('status')}
          help={t('statusHelp')}
          value={fields.status}
          onChange={(event) => write({ status: statuses.parse(event.target.value) })}
        >
          {statuses.options.map((status) => (
            <option key={status} value={status}>
              {measureStatus(status)}
            </option>
          ))}
        </SelectField>
      )}
      {has('prevention') && (
        <SelectField
          label={names('prevention')}
          help={t('preventionHelp')}
          value={fields.prevention ?? ''}
          onChange={(event) => write({ prevention: prevention.parse(event.target.value || null) })}
        >
          <option value="">{t('notChosen')}</option>
          {prevention.unwrap().options.map((kind) => (
            <option key={kind} value={kind}>
              {ofMeasure(preventionKeys[kind])}
            </option>
          ))}
        </SelectField>
      )}
      {has('scale') && plan.scales.length > 0 && (
        <SelectField
          label={names('scale')}
          value={fields.scaleId ?? ''}
          onChange={(event) => takeScale(event.target.value)}
        >
          <option value="">{t('notChosen')}</option>
          {plan.themes.map((theme) => (
            <optgroup key={theme.id} label={textIn(theme.title)}>
              {plan.scales
                .filter((scale) => scale.theme === theme.id)
                .map((scale) => (
                  <option key={scale.id} value={scale.id}>
                    {textIn(scale.title)}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
      )}
      {has('model') && (
        <SelectField
          label={names('model')}
          value={fields.model ?? ''}
          onChange={(event) => write({ model: model.parse(event.target.value || null) })}
        >
          <option value="">{t('notChosen')}</option>
          {model.unwrap().options.map((place) => (
            <option key={place} value={place}>
              {ofMeasure(modelKeys[place])}
            </option>
          ))}
        </SelectField>
      )}
      {has('reference') && (
        <div className="mv-measure-wide">
          <ReferencesField
            label={t('references')}
            kinds={plan.references}
            value={fields.references}
            onChange={(references) => write({ references })}
          />
        </div>
      )}
    </>
  )
}
