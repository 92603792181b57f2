/** One measure as it reads; its status can be changed here, also after the plan was signed. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { numericDate } from '#shared/dates.ts'
import { type Measure, measureStatusSchema } from '#shared/measure.ts'
import { type Plan } from '#shared/plan.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { SelectField } from '../../components/Fields.tsx'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ShapeDrawing, StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { usePlanChange } from './use-plan-change.ts'

export function MeasureRow({
  plan,
  measure,
  number,
  takesFocus,
  onEdit,
}: {
  plan: Plan
  measure: Measure
  number: number | null
  /** Its editor was just closed: the keyboard goes on from here. */
  takesFocus: boolean
  onEdit: () => void
}) {
  const t = useTexts(planTexts)
  const ofUnit = useTexts(followUpTexts)
  const language = useLanguage()
  const measureStatus = useMeasureStatus()
  const { person } = useSession()
  const editButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) editButton.current?.focus()
  }, [takesFocus])
  const locked = plan.state === 'signed' || plan.state === 'filed'
  const own = person?.units.some((unit) => unit.id === plan.unit.id) ?? false
  const undecided = <span className="mv-undecided">{ofUnit('notDecided')}</span>
  return (
    <li className="mv-measure" id={`measure-${measure.id}`}>
      <span className="mv-measure-number mv-muted mv-figures">{number}</span>
      <Cell name="theme" label={t('theme')}>
        <strong>
          <span className="mv-card-number" aria-hidden="true">
            {number}.{' '}
          </span>
          {measure.theme}
        </strong>
      </Cell>
      <Cell name="goal" label={t('goal')}>
        {measure.goal}
      </Cell>
      <Cell name="text" label={t('measure')}>
        {measure.text === '' ? undecided : measure.text}
      </Cell>
      <Cell name="responsible" label={t('responsible')}>
        {measure.responsible === '' ? undecided : measure.responsible}
      </Cell>
      <Cell name="due" label={t('deadline')}>
        {measure.ongoing ? (
          <span className="mv-muted">{ofUnit('ongoing')}</span>
        ) : measure.dueOn ? (
          <span className="mv-figures">{numericDate(measure.dueOn, language)}</span>
        ) : (
          undecided
        )}
      </Cell>
      <Cell name="status" label={t('status')}>
        {locked && own ? (
          <StatusChoice plan={plan} measure={measure} number={number} />
        ) : (
          <StateShape shape={measureShapes[measure.status]}>{measureStatus(measure.status)}</StateShape>
        )}
      </Cell>
      <span className="mv-measure-edit mv-not-on-paper">
        {plan.mayEdit && (
          <Button
            ref={editButton}
            variant="tertiary"
            data-color="neutral"
            aria-label={t('editMeasure', { number: number ?? 0 })}
            onClick={onEdit}
          >
            {t('edit')}
          </Button>
        )}
      </span>
    </li>
  )
}

/** The label is for screen readers and cards: on wide screens the head of the table says it. */
function Cell({ name, label, children }: { name: string; label: string; children: React.ReactNode }) {
  return (
    <span className={`mv-measure-${name}`}>
      <span className="mv-only-read-aloud">{label}: </span>
      {children}
    </span>
  )
}

function StatusChoice({ plan, measure, number }: { plan: Plan; measure: Measure; number: number | null }) {
  const t = useTexts(planTexts)
  const measureStatus = useMeasureStatus()
  const change = usePlanChange(plan.round.id, plan.unit.id)
  return (
    <>
      <span className="mv-status-choice">
        <ShapeDrawing shape={measureShapes[measure.status]} />
        <SelectField
          label={t('statusOf', { number: number ?? 0 })}
          labelHidden
          value={measure.status}
          onChange={(event) =>
            change.mutate({
              method: 'PUT',
              path: `/measures/${measure.id}/status`,
              body: { revision: measure.revision, status: measureStatusSchema.parse(event.target.value) },
            })
          }
        >
          {measureStatusSchema.options.map((status) => (
            <option key={status} value={status}>
              {measureStatus(status)}
            </option>
          ))}
        </SelectField>
      </span>
      {change.error && <ProblemNotice error={change.error} />}
    </>
  )
}
