/** One measure open for writing: saved by itself, merged with what others save, removed after a question. */
import { Button } from '@digdir/designsystemet-react'
import { useCallback } from 'react'
import { isRemovable, type Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import type { Saving } from '../../components/SaveState.tsx'
import { useTexts } from '../../platform/language.tsx'
import { MeasureClash } from './measure-clash.tsx'
import { isUnsaved, settledFields } from './measure-draft.ts'
import { MeasureFieldSet } from './measure-fields.tsx'
import { LiftMeasure } from './measure-lift.tsx'
import { MeasureRemoval } from './measure-removal.tsx'
import { placeOf } from './queries.ts'
import { useMeasureDraft } from './use-measure-draft.ts'
import { usePlanChange } from './use-plan-change.ts'

interface EditorProps {
  plan: Plan
  measure: Measure
  /** Null when somebody else has removed the measure meanwhile. */
  number: number | null
  onSaving: (measureId: string, saving: Saving) => void
  /** The person is in the fields of this measure. */
  onWriting: (measureId: string) => void
  onClose: () => void
  /** The measure is no longer in the plan. */
  onGone: () => void
}

export function MeasureEditor({ plan, measure, number, onSaving, onWriting, onClose, onGone }: EditorProps) {
  const t = useTexts(planTexts)
  const report = useCallback((saving: Saving) => onSaving(measure.id, saving), [onSaving, measure.id])
  const { draft, error, write, settle, saveNow } = useMeasureDraft(measure, placeOf(plan), report)
  const again = usePlanChange(placeOf(plan), onGone)
  const removed = number === null
  const locked = !plan.mayEdit

  return (
    <li className="mv-measure-editor" id={`measure-${measure.id}`}>
      {removed && !locked && (
        <div className="mv-clash" role="alert">
          <h3>{t('removedTitle')}</h3>
          <p>{t('removedLead')}</p>
          <ButtonRow>
            <Button
              onClick={() =>
                again.mutate({ method: 'POST', path: '/measures', body: settledFields(draft.fields) })
              }
            >
              {t('addAgain')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={onGone}>
              {t('leaveIt')}
            </Button>
          </ButtonRow>
        </div>
      )}
      {locked && (
        <div className="mv-clash" role="alert">
          <h3>{t('lockedTitle')}</h3>
          {isUnsaved(draft) && <p>{t('lockedLead')}</p>}
          <ButtonRow>
            <Button variant="secondary" data-color="neutral" onClick={onGone}>
              {t('finishEditing')}
            </Button>
          </ButtonRow>
        </div>
      )}
      {draft.clashes.map((clash) => (
        <MeasureClash key={clash.field} plan={plan} draft={draft} clash={clash} onChoose={settle} />
      ))}
      {/* Leaving the fields saves at once; the timer is for those who stay in one. */}
      <fieldset
        className="mv-measure-fields"
        onFocus={() => onWriting(measure.id)}
        onBlur={() => void saveNow()}
      >
        <legend className="mv-only-read-aloud">{t('editMeasure', { number: number ?? '' })}</legend>
        <MeasureFieldSet plan={plan} draft={draft} write={write} />
      </fieldset>
      {error !== null && !removed && !locked && (
        <ProblemNotice error={error} onRetry={() => void saveNow()} />
      )}
      {again.error && <ProblemNotice error={again.error} />}
      {!removed && !locked && (
        <ButtonRow>
          <Button
            onClick={async () => {
              if (await saveNow()) onClose()
            }}
          >
            {t('finishEditing')}
          </Button>
          <LiftMeasure plan={plan} measure={measure} />
          {isRemovable(measure.origin) && (
            <MeasureRemoval plan={plan} measure={draft.base} onRemoved={onGone} />
          )}
        </ButtonRow>
      )}
    </li>
  )
}
