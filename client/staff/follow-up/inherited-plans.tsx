/** On the unit's page: plans of units that are gone, which the unit's leader answers for today. */
import { Link } from 'react-router'
import { homeCardTexts } from '#shared/texts/home-card.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

/** Nothing is there where nothing is taken over. */
export function InheritedPlans({ home: { inherited, unit, current } }: { home: UnitHome }) {
  const t = useTexts(homeCardTexts)
  const textIn = useTextIn()
  if (inherited.length === 0) return null
  return (
    <Card title={t('inheritedTitle')}>
      <p className="mv-muted mv-small">{t('inheritedAbout')}</p>
      <ul className="mv-other-rounds">
        {inherited.map((plan) => (
          <li key={`${plan.round.id} ${plan.unit.id}`}>
            <Link to={`/rounds/${plan.round.id}/units/${plan.unit.id}/plan`}>
              {textIn(plan.unit.name)}, {textIn(plan.round.title)}
            </Link>
            <span className="mv-small mv-muted">{t('inheritedOpen', { count: plan.open })}</span>
          </li>
        ))}
      </ul>
      {current?.round.followed && (
        <p>
          <Link to={`/rounds/${current.round.id}/units/${unit.id}/plan`}>{t('carryOn')}</Link>
        </p>
      )}
    </Card>
  )
}
