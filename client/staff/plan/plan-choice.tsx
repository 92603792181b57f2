/** The plans there are at a unit: its own, and those of groups such as PhD candidates, with what holds for those. */
import { Link } from 'react-router'
import type { Plan } from '#shared/plan.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { Notice } from '../../components/Notice.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { placeOf, planAddress } from './queries.ts'

export function PlanChoice({ plan }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  const textIn = useTextIn()
  if (plan.groups.length === 0) return null
  const plans = [
    { id: null, name: t('wholeUnit') },
    ...plan.groups.map(({ id, title }) => ({ id, name: textIn(title) })),
  ]
  return (
    <nav className="mv-plan-choice mv-not-on-paper" aria-label={t('plansHere')}>
      <ul>
        {plans.map(({ id, name }) => (
          <li key={id ?? ''}>
            <Link
              to={planAddress({ ...placeOf(plan), groupId: id })}
              aria-current={id === (plan.group?.id ?? null) ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The round's deadlines, filing and treatment are of the unit's own plan. */
export function GroupNotice({ plan }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  if (!plan.group) return null
  return (
    <div className="mv-plan-notice">
      <Notice>{t('groupHandling')}</Notice>
    </div>
  )
}
