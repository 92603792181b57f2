/** One measure open for writing: saved by itself, merged with what others save, removed after a question. */
import { Button } from '@digdir/designsystemet-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Measure, measureStatusSchema } from '#shared/measure.ts'
import { type Plan } from '#shared/plan.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { CheckField, SelectField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { useMeasureStatus } from '../../components/measure-status.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import type { Saving } from '../../components/SaveState.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { MeasureClash } from './measure-clash.tsx'
import { useMeasureDraft } from './use-measure-draft.ts'
import { usePlanChange } from './use-plan-change.ts'

interface EditorProps {
  plan: Plan
  measure: Measure
  /** Null when somebody else has removed the measure meanwhile. */
  number: number | null
  onSaving: (measureId: string, saving: Saving) => void
  onClose: () => void
  /** The measure is no longer in the plan. */
  onGone: () => void
}

export function MeasureEditor({ plan, measure, number, onSaving, onClose, onGone }: EditorProps) {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const measureStatus = useMeasureStatus()
  const place = { roundId: plan.round.id, unitId: plan.unit.id }
  const report = useCallback((saving: Saving) => onSaving(measure.id, saving), [onSaving, measure.id])
  const { draft, error, write, settle, saveNow } = useMeasureDraft(measure, place, report)
  const { fields, clash } = draft
  const again = usePlanChange(place.roundId, place.unitId, onGone)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const removed = number === null
  const listId = `themes-${measure.id}`

  return (
    <li className="mv-measure-editor" id={`measure-${measure.id}`}>
      {removed && (
        <div className="mv-clash" role="alert">
          <h3>{t('removedTitle')}</h3>
          <p>{t('removedLead')}</p>
          <ButtonRow>
            <Button onClick={() => again.mutate({ method: 'POST', path: '/measures', body: fields })}>
              {t('addAgain')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={onGone}>
              {t('leaveIt')}
            </Button>
          </ButtonRow>
        </div>
      )}
      {clash && <MeasureClash clash={clash} mine={fields} onChoose={settle} />}
      {/* Leaving the fields saves at once; the timer is for those who stay in one. */}
      <fieldset className="mv-measure-fields" onBlur={() => void saveNow()}>
        <legend className="mv-only-read-aloud">{t('editMeasure', { number: number ?? '' })}</legend>
        <TextField
          ref={first}
          label={t('theme')}
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
        <SelectField
          label={t('focus')}
          value={fields.focus}
          onChange={(event) => write({ focus: event.target.value === 'keep' ? 'keep' : 'improve' })}
        >
          {plan.focusAreas.map((area) => (
            <option key={area.id} value={area.id}>
              {textIn(area.title)}
            </option>
          ))}
        </SelectField>
        <TextAreaField
          label={t('goal')}
          help={t('goalHelp')}
          maxLength={2000}
          value={fields.goal}
          onChange={(event) => write({ goal: event.target.value })}
        />
        <TextAreaField
          label={t('measure')}
          help={t('measureHelp')}
          maxLength={2000}
          value={fields.text}
          onChange={(event) => write({ text: event.target.value })}
        />
        <TextField
          label={t('responsible')}
          help={t('responsibleHelp')}
          maxLength={200}
          value={fields.responsible}
          onChange={(event) => write({ responsible: event.target.value })}
        />
        <SelectField
          label={t('status')}
          help={t('statusHelp')}
          value={fields.status}
          onChange={(event) => write({ status: measureStatusSchema.parse(event.target.value) })}
        >
          {measureStatusSchema.options.map((status) => (
            <option key={status} value={status}>
              {measureStatus(status)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('deadline')}
          type="date"
          value={fields.dueOn ?? ''}
          onChange={(event) => write({ dueOn: event.target.value === '' ? null : event.target.value })}
        />
        <CheckField
          label={t('ongoingChoice')}
          checked={fields.ongoing}
          onChange={(event) => write({ ongoing: event.target.checked })}
        />
      </fieldset>
      {error !== null && !removed && <ProblemNotice error={error} onRetry={() => void saveNow()} />}
      {again.error && <ProblemNotice error={again.error} />}
      {!removed && (
        <ButtonRow>
          <Button
            onClick={async () => {
              if (await saveNow()) onClose()
            }}
          >
            {t('finishEditing')}
          </Button>
          <Removal plan={plan} measure={draft.base} onRemoved={onGone} />
        </ButtonRow>
      )}
    </li>
  )
}

function Removal({ plan, measure, onRemoved }: { plan: Plan; measure: Measure; onRemoved: () => void }) {
  const t = useTexts(planTexts)
  const shell = useTexts(interfaceTexts)
  const [asking, setAsking] = useState(false)
  const remove = usePlanChange(plan.round.id, plan.unit.id, onRemoved)
  return (
    <>
      <Button variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <DialogBox
        open={asking}
        title={t('removeTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              loading={remove.isPending}
              onClick={() =>
                remove.mutate({
                  method: 'DELETE',
                  path: `/measures/${measure.id}`,
                  body: { revision: measure.revision },
                })
              }
            >
              {t('remove')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {shell('cancel')}
            </Button>
          </>
        }
      >
        <p>
          {measure.text && <strong>{measure.text} </strong>}
          {t('removeLead')}
        </p>
        {remove.error && <ProblemNotice error={remove.error} />}
      </DialogBox>
    </>
  )
}
