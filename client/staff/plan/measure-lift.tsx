/** A measure that the unit cannot solve: put before the level above, and what came of it. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { numericDate } from '#shared/dates.ts'
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { beyondUnitTexts } from '#shared/texts/beyond-unit.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { placeOf } from './queries.ts'
import { usePlanChange } from './use-plan-change.ts'
import './measure-lift.css'

/** Where the lift stands, with the answer; nothing for a measure that was not lifted. */
export function LiftState({ measure: { lift } }: { measure: Measure }) {
  const t = useTexts(beyondUnitTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  if (!lift) return null
  const on = numericDate(lift.answeredOn ?? lift.on, language)
  return (
    <span className="mv-lift-state">
      <StateShape shape={lift.state === 'accepted' ? 'done' : 'lifted'}>
        {t(lift.state, { unit: textIn(lift.to.name), on })}
      </StateShape>
      {lift.answer !== '' && <q>{lift.answer}</q>}
    </span>
  )
}

/** The button that lifts it, or takes back what waits; nothing where neither can be done. */
export function LiftMeasure({ plan, measure }: { plan: Plan; measure: Measure }) {
  const t = useTexts(beyondUnitTexts)
  const { person } = useSession()
  const [asking, setAsking] = useState(false)
  const back = usePlanChange(placeOf(plan))
  // Of a unit that is gone, whoever leads what took over from it.
  const hands = plan.owner.gone ? plan.owner.by : [plan.unit]
  const own = person?.units.some(({ id }) => hands.some((unit) => unit.id === id)) ?? false
  if (!own || !plan.round.followed || plan.unit.path.length === 0 || measure.text === '') return null
  const path = `/measures/${measure.id}/lift`
  const { lift } = measure
  const waits = lift?.state === 'waiting'
  // What is done needs nobody above; what waits there can still be taken back.
  if (lift?.state === 'accepted' || (measure.status === 'done' && !waits)) return null
  // In a row, where there is one for every measure, it is quiet.
  const variant = plan.mayEdit ? 'secondary' : 'tertiary'
  const lifts = t(lift ? 'liftAgain' : 'lift')
  return (
    <>
      {waits ? (
        <Button
          variant={variant}
          data-color="neutral"
          aria-label={`${t('takeBackLift')}: ${measure.text}`}
          loading={back.isPending}
          onClick={() => back.mutate({ method: 'DELETE', path, body: undefined })}
        >
          {t('takeBackLift')}
        </Button>
      ) : (
        <Button
          variant={variant}
          data-color="neutral"
          aria-label={`${lifts}: ${measure.text}`}
          onClick={() => setAsking(true)}
        >
          {lifts}
        </Button>
      )}
      {back.error && <ProblemNotice error={back.error} />}
      <DialogBox open={asking} title={t('liftTitle')} onClose={() => setAsking(false)}>
        <LiftForm plan={plan} measure={measure} path={path} onClose={() => setAsking(false)} />
      </DialogBox>
    </>
  )
}

function LiftForm({
  plan,
  measure,
  path,
  onClose,
}: {
  plan: Plan
  measure: Measure
  path: string
  onClose: () => void
}) {
  const t = useTexts(beyondUnitTexts)
  const shell = useTexts(interfaceTexts)
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const lift = usePlanChange(placeOf(plan), onClose)
  return (
    <div className="mv-lift-form">
      <p>
        <strong>{measure.text}</strong>
      </p>
      <p>{t('liftLead')}</p>
      <TextAreaField
        label={t('why')}
        maxLength={2000}
        value={why}
        error={tried && why.trim() === '' && t('whyMissing')}
        onChange={(event) => setWhy(event.target.value)}
      />
      {lift.error && <ProblemNotice error={lift.error} />}
      <div className="mv-button-row">
        <Button
          loading={lift.isPending}
          onClick={() => {
            setTried(true)
            if (why.trim() !== '') lift.mutate({ method: 'POST', path, body: { why } })
          }}
        >
          {t('lift')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </div>
    </div>
  )
}
