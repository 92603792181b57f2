/** Who leads the unit and who represents its people; a missing representative is said and never blocks. */

import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHead } from '#shared/unit-year.ts'
import { useTexts } from '../platform/language.tsx'
import { StateShape } from './StateShape.tsx'
import './UnitFacts.css'

export function UnitFacts({ unit }: { unit: UnitHead }) {
  const t = useTexts(followUpTexts)
  const representatives = unit.safetyRepresentatives.join(', ')
  return (
    <div className="mv-unit-facts mv-small">
      <span>
        <span className="mv-muted">{t('leaderIs')}: </span>
        {unit.leader ?? t('leaderMissing')}
      </span>
      {representatives === '' ? (
        <span>
          <StateShape shape="late">{t('safetyRepresentativeMissing')}</StateShape>{' '}
          <span className="mv-muted">{t('safetyRepresentativeMissingWhat')}</span>
        </span>
      ) : (
        <span>
          <span className="mv-muted">{t('safetyRepresentativeIs')}: </span>
          {representatives}
          {unit.safetyArea && <span className="mv-muted"> ({unit.safetyArea})</span>}
        </span>
      )}
    </div>
  )
}
