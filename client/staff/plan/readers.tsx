/** Who reads the plan: shown to all who do, decided by its leader. */
import type { Plan, PlanVisible } from '#shared/plan.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { Card } from '../../components/Card.tsx'
import { CheckField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { placeOf } from './queries.ts'
import { usePlanChange } from './use-plan-change.ts'

const circles = ['above', 'within', 'below'] as const
const keys = { above: 'readersAbove', within: 'readersWithin', below: 'readersBelow' } as const

export function ReadersCard({ plan }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  const change = usePlanChange(placeOf(plan))
  // What was ticked shows at once; the answer takes its place.
  const visible = change.isPending ? (change.variables.body as PlanVisible) : plan.visible
  const reading = circles.filter((circle) => visible[circle])
  return (
    <Card large title={t('readers')}>
      <p className="mv-muted">{t('readersAlways')}</p>
      {change.error && <ProblemNotice error={change.error} />}
      {plan.mayShare ? (
        <div className="mv-readers">
          {circles.map((circle) => (
            <CheckField
              key={circle}
              label={t(keys[circle])}
              checked={visible[circle]}
              disabled={change.isPending}
              onChange={(event) =>
                change.mutate({
                  method: 'PUT',
                  path: '/readers',
                  body: { ...plan.visible, [circle]: event.target.checked },
                })
              }
            />
          ))}
        </div>
      ) : (
        <ul className="mv-readers-list">
          {reading.length === 0 && <li>{t('readersNobody')}</li>}
          {reading.map((circle) => (
            <li key={circle}>{t(keys[circle])}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}
