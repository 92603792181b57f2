/** The plans there are at a unit: its own, and those of groups such as PhD candidates. */
import { Link } from 'react-router'
import type { Plan } from '#shared/plan.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
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
