/** Open measures of earlier plans, of the unit and of those it took over from, to be carried on in this one. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { EarlierPlans } from '#shared/earlier-plan.ts'
import type { Plan } from '#shared/plan.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { Card } from '../../components/Card.tsx'
import { CheckField } from '../../components/Fields.tsx'
import { useMeasureStatus } from '../../components/measure-status.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { earlierPlansQuery, placeOf, planAddress } from './queries.ts'
import { useResponsibleWords } from './use-field-words.ts'
import { usePlanChange } from './use-plan-change.ts'

/** Nothing is there where there is nothing to carry on. */
export function EarlierPlansCard({ plan }: { plan: Plan }) {
  const earlier = useQuery({ ...earlierPlansQuery(placeOf(plan)), enabled: plan.mayCarry })
  if (!plan.mayCarry || !earlier.data || earlier.data.plans.length === 0) return null
  return <Choose plan={plan} plans={earlier.data.plans} />
}

function Choose({ plan, plans }: { plan: Plan; plans: EarlierPlans['plans'] }) {
  const t = useTexts(planVersionTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const key = earlierPlansQuery(placeOf(plan)).queryKey
  const carry = usePlanChange(placeOf(plan), () => {
    setChosen(new Set())
    setTried(false)
    void client.invalidateQueries({ queryKey: key })
  })
  const choose = (id: string, yes: boolean) => {
    const after = new Set(chosen)
    if (yes) after.add(id)
    else after.delete(id)
    setChosen(after)
  }
  const offered = new Set(plans.flatMap(({ measures }) => measures.map(({ id }) => id)))
  const measureIds = [...chosen].filter((id) => offered.has(id))
  return (
    <div className="mv-plan-earlier mv-not-on-paper">
      <Card large title={t('earlier')}>
        <p className="mv-muted">{t('earlierLead')}</p>
        {plans.map(({ round, unit, measures }) => (
          <fieldset key={`${round.id} ${unit.id}`} className="mv-earlier-plan">
            <legend>
              <Link to={planAddress({ roundId: round.id, unitId: unit.id, groupId: null })}>
                {textIn(round.title)}
                {unit.id !== plan.unit.id && `, ${textIn(unit.name)}`}
              </Link>
            </legend>
            {measures.map((measure) => (
              <EarlierMeasure
                key={measure.id}
                measure={measure}
                checked={chosen.has(measure.id)}
                onChange={(yes) => choose(measure.id, yes)}
              />
            ))}
          </fieldset>
        ))}
        {tried && measureIds.length === 0 && <p role="alert">{t('chooseFirst')}</p>}
        {carry.error && <ProblemNotice error={carry.error} />}
        <Button
          variant="secondary"
          loading={carry.isPending}
          onClick={() => {
            setTried(true)
            if (measureIds.length > 0)
              carry.mutate({ method: 'POST', path: '/earlier', body: { measureIds } })
          }}
        >
          {measureIds.length === 0 ? t('carryChosen') : t('carry', { count: measureIds.length })}
        </Button>
      </Card>
    </div>
  )
}

function EarlierMeasure({
  measure,
  checked,
  onChange,
}: {
  measure: EarlierPlans['plans'][number]['measures'][number]
  checked: boolean
  onChange: (yes: boolean) => void
}) {
  const t = useTexts(planVersionTexts)
  const status = useMeasureStatus()
  const responsible = useResponsibleWords()
  const about = [responsible(measure.responsible), status(measure.status)].filter((words) => words !== '')
  return (
    <CheckField
      label={
        <>
          {measure.text || t('withoutText')}
          <span className="mv-muted mv-small mv-earlier-about">{about.join(', ')}</span>
        </>
      }
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  )
}
