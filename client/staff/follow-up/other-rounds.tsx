/** The unit's other rounds: a page shows one of them, and what waits in another must be seen from it. */
import { Link } from 'react-router'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

interface OtherProps {
  home: UnitHome
  current: NonNullable<UnitHome['current']>
}

function othersOf({ home, current }: OtherProps): UnitHome['rounds'] {
  return home.rounds.filter((round) => round.id !== current.round.id)
}

/** The steps of a round at the unit. */
function stepsOf(home: UnitHome, roundId: string): string {
  return `/units/${home.unit.id}?round=${roundId}`
}

/** Newest first: the steps of each and, where it is followed up, its results and its plan. */
export function OtherRounds(props: OtherProps) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const { home } = props
  const others = othersOf(props).filter((round) => round.followed || round.openSteps > 0)
  if (others.length === 0) return null
  return (
    <Card title={t('otherRounds')}>
      <ul className="mv-other-rounds">
        {others.map((round) => (
          <li key={round.id}>
            <Link to={stepsOf(home, round.id)}>{textIn(round.title)}</Link>
            {round.lateSteps > 0 ? (
              <StateShape shape="late">{t('lateSteps', { count: round.lateSteps })}</StateShape>
            ) : (
              round.openSteps > 0 && (
                <span className="mv-small mv-muted">{t('openSteps', { count: round.openSteps })}</span>
              )
            )}
            {round.followed && (
              <span className="mv-small">
                {round.hasSurvey && (
                  <Link to={`/rounds/${round.id}/units/${home.unit.id}/report`}>{t('results')}</Link>
                )}{' '}
                <Link to={`/rounds/${round.id}/units/${home.unit.id}/plan`}>{t('thePlan')}</Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What is late in another round stands at the top of this one. */
export function LateElsewhere(props: OtherProps) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const late = othersOf(props).filter((round) => round.lateSteps > 0 && round.openSteps > 0)
  const newer = late.filter((round) => round.opensOn >= props.current.round.opensOn)
  if (newer.length === 0) return null
  return (
    <Notice tone="attention">
      <p>
        {t('lateElsewhere')}{' '}
        {newer.map((round) => (
          <Link key={round.id} to={stepsOf(props.home, round.id)}>
            {textIn(round.title)}, {t('lateSteps', { count: round.lateSteps })}
          </Link>
        ))}
      </p>
    </Notice>
  )
}
