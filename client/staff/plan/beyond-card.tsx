/** The ways from a plan to what lies beyond it: committees, the level below, and all measures together. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Plan } from '#shared/plan.ts'
import { beyondUnitTexts } from '#shared/texts/beyond-unit.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { treatmentTexts } from '#shared/texts/treatment.ts'
import { Card } from '../../components/Card.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'
import { unitHomeQuery } from '../../platform/unit-home.ts'
import { liftedQuery } from './beyond-queries.ts'
import './beyond.css'

export function BeyondCard({ plan }: { plan: Plan }) {
  const t = useTexts(beyondUnitTexts)
  const ofAll = useTexts(rollUpTexts)
  const ofTreatments = useTexts(treatmentTexts)
  const { round, unit, mayVisit } = plan
  const home = useQuery({ ...unitHomeQuery(unit.id), enabled: mayVisit })
  const hasBelow = home.data?.current?.unitsBelow ?? false
  const lifted = useQuery({ ...liftedQuery(round.id, unit.id), enabled: hasBelow })
  const waiting = lifted.data?.lifted.filter(({ lift }) => lift.state === 'waiting').length ?? 0
  if (!mayVisit) return null
  const base = `/rounds/${round.id}/units/${unit.id}`
  return (
    <Card title={t('beyond')}>
      <ul className="mv-beyond-ways">
        {hasBelow && (
          <>
            <li>
              <Link to={`${base}/lifted`}>{t('liftedTitle')}</Link>
              {waiting > 0 && <StateShape shape="lifted">{t('waitingCount', { count: waiting })}</StateShape>}
            </li>
            <li>
              <Link to={`${base}/given`}>{t('givenTitle')}</Link>
            </li>
            <li>
              <Link to={`${base}/measures`}>{ofAll('toAll')}</Link>
            </li>
          </>
        )}
        <li>
          <Link to={`${base}/treatments`}>{ofTreatments('title')}</Link>
        </li>
      </ul>
    </Card>
  )
}
