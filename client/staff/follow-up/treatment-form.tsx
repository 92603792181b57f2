/** Recording that a committee took the plan up: when, with which outcome, and what it decided. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { treatmentTexts } from '#shared/texts/treatment.ts'
import { mayDecide, outcomeSchema, outcomes, type TreatmentPage } from '#shared/treatment.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { type Decision, DecisionFields, isDecision, newDecision } from './decision-fields.tsx'
import { useTreatmentChange } from './treatment-queries.ts'

export function TreatmentForm({ page, onClose }: { page: TreatmentPage; onClose: () => void }) {
  const t = useTexts(treatmentTexts)
  const shell = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const save = useTreatmentChange(page, onClose)
  const [fields, setFields] = useState(() => firstFields(page))
  const [decisions, setDecisions] = useState<readonly Decision[]>([])
  const [tried, setTried] = useState(false)
  const committee = page.committees.find(({ id }) => id === fields.committeeId)
  const steps = page.steps.filter(
    (step) => step.committee === null || !committee || step.committee === committee.kind,
  )
  const decides = page.mayRecordDecisions && committee !== undefined && mayDecide(committee.kind)
  const outcome = fields.outcome === 'decided' && !decides ? 'noted' : fields.outcome
  const stepId = steps.some(({ id }) => id === fields.stepId) ? fields.stepId : ''
  const dayWrong = fields.heldOn === '' || fields.heldOn > page.today || fields.heldOn < page.round.opensOn
  const change = (changed: Partial<typeof fields>) => setFields({ ...fields, ...changed })
  const decided = outcome === 'decided' ? decisions : []
  return (
    <CheckedForm
      className="mv-treatment-form"
      onSubmit={() => {
        setTried(true)
        if (dayWrong || !decided.every(isDecision)) return
        save.mutate({
          method: 'POST',
          below: '',
          body: {
            ...fields,
            outcome,
            stepId: stepId === '' ? null : stepId,
            decisions: decided.map(({ focus, text, on }) => ({
              focus,
              text,
              deadline: { kind: 'date', on },
            })),
          },
        })
      }}
    >
      <SelectField
        label={t('committee')}
        value={fields.committeeId}
        onChange={(event) => {
          const chosen = page.committees.find(({ id }) => id === event.target.value)
          const own = page.steps.find((step) => step.committee === chosen?.kind && !step.done)
          change({ committeeId: event.target.value, stepId: own?.id ?? '' })
        }}
      >
        {page.committees.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {steps.length > 0 && (
        <SelectField
          label={t('step')}
          value={stepId}
          onChange={(event) => change({ stepId: event.target.value })}
        >
          {steps.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title)}
            </option>
          ))}
          <option value="">{t('noStep')}</option>
        </SelectField>
      )}
      <TextField
        type="date"
        label={t('heldOn')}
        max={page.today}
        value={fields.heldOn}
        error={tried && dayWrong && t('heldOnWrong')}
        onChange={(event) => change({ heldOn: event.target.value })}
      />
      <SelectField
        label={t('outcome')}
        help={outcome === 'returned' ? t('returnedHelp') : undefined}
        value={outcome}
        onChange={(event) => {
          const chosen = outcomeSchema.parse(event.target.value)
          change({ outcome: chosen })
          if (chosen === 'decided' && decisions.length === 0) setDecisions([newDecision(page)])
        }}
      >
        {outcomes
          .filter((one) => one !== 'decided' || decides)
          .map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
      </SelectField>
      {outcome === 'decided' && (
        <DecisionFields page={page} decisions={decisions} onChange={setDecisions} tried={tried} />
      )}
      <TextAreaField
        label={t('comment')}
        optional
        maxLength={2000}
        value={fields.comment}
        onChange={(event) => change({ comment: event.target.value })}
      />
      {save.error && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {t('record')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}

/** The next treatment of the programme, where a committee for it is there. */
function firstFields({ steps, committees }: TreatmentPage) {
  const next = steps.find(({ done }) => !done)
  const committee = committees.find(({ kind }) => kind === next?.committee) ?? committees[0]
  const fits = next !== undefined && (next.committee === null || next.committee === committee?.kind)
  return {
    committeeId: committee?.id ?? '',
    stepId: fits ? next.id : '',
    heldOn: '',
    outcome: 'noted' as (typeof outcomes)[number],
    comment: '',
  }
}
