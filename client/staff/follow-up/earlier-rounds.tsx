import { Link } from 'react-router'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

/** Results and plans of the unit's earlier rounds, newest first. */
export function EarlierRounds({
  home,
  current,
}: {
  home: UnitHome
  current: NonNullable<UnitHome['current']>
}) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const earlier = home.rounds.filter((round) => round.id !== current.round.id && round.followed)
  if (earlier.length === 0) return null
  return (
    <Card title={t('earlierRounds')}>
      <ul className="mv-earlier">
        {earlier.map((round) => (
          <li key={round.id}>
            <span>{textIn(round.title)}</span>
            <span className="mv-small">
              {round.hasSurvey && (
                <>
                  {round.hasSurvey && (
                    <Link to={`/rounds/${round.id}/units/${home.unit.id}/report`}>{t('results')}</Link>
                  )}{' '}
                </>
              )}
              <Link to={`/rounds/${round.id}/units/${home.unit.id}/plan`}>{t('thePlan')}</Link>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
