/** A measure's effect from 1 to 5, with what was noticed. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { placeOf } from './queries.ts'
import { usePlanChange } from './use-plan-change.ts'

const steps = [1, 2, 3, 4, 5] as const

export function EffectDialog({
  plan,
  measure,
  number,
  onClose,
}: {
  plan: Plan
  measure: Measure
  number: number
  onClose: () => void
}) {
  const t = useTexts(planVersionTexts)
  const shell = useTexts(interfaceTexts)
  const [effect, setEffect] = useState(measure.effect)
  const [note, setNote] = useState(measure.effectNote)
  const save = usePlanChange(placeOf(plan), onClose)
  return (
    <DialogBox
      open
      title={t('judgeMeasure', { number })}
      onClose={onClose}
      actions={
        <>
          <Button
            loading={save.isPending}
            onClick={() =>
              save.mutate({
                method: 'PUT',
                path: `/measures/${measure.id}/effect`,
                body: { revision: measure.revision, effect, note },
              })
            }
          >
            {shell('save')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {shell('cancel')}
          </Button>
        </>
      }
    >
      <p>{measure.text || t('withoutText')}</p>
      <fieldset className="mv-effect-steps">
        <legend>{t('effect')}</legend>
        <div>
          {steps.map((step) => (
            <label key={step}>
              <input
                type="radio"
                name="effect"
                className="mv-only-read-aloud"
                checked={effect === step}
                onChange={() => setEffect(step)}
              />
              <span className="mv-figures">{step}</span>
            </label>
          ))}
        </div>
        <p className="mv-muted mv-small">
          <span>1 = {t('effectNone')}</span>
          <span>5 = {t('effectLarge')}</span>
        </p>
        {effect !== null && (
          <Button variant="tertiary" data-color="neutral" onClick={() => setEffect(null)}>
            {t('takeBack')}
          </Button>
        )}
      </fieldset>
      <TextAreaField
        label={t('effectNote')}
        help={t('effectNoteHelp')}
        optional
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {save.error && <ProblemNotice error={save.error} />}
    </DialogBox>
  )
}
