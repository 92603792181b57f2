/** Who leads the unit and who represents its people; a missing representative is said and never blocks. */

import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHead } from '#shared/unit-year.ts'
import { useTexts } from '../platform/language.tsx'
import { useRepresentationWords } from './representation-words.ts'
import { StateShape } from './StateShape.tsx'
import './UnitFacts.css'

/** `deputies`: who acts for the leader today. `keeping`: the way to the page where that is decided. */
export function UnitFacts({
  unit,
  deputies = [],
  keeping,
}: {
  unit: UnitHead
  deputies?: readonly string[]
  keeping?: React.ReactNode
}) {
  const t = useTexts(followUpTexts)
  const representation = useRepresentationWords(unit)
  return (
    <div className="mv-unit-facts mv-small">
      <span>
        <span className="mv-muted">{t('leaderIs')}: </span>
        {unit.leader ?? t('leaderMissing')}
      </span>
      {(deputies.length > 0 || keeping) && (
        <span>
          {deputies.length > 0 && (
            <>
              <span className="mv-muted">{t('deputyIs')}: </span>
              {deputies.join(', ')}{' '}
            </>
          )}
          {keeping}
        </span>
      )}
      {representation.missing !== null && (
        <span>
          <StateShape shape="late">{representation.missing}</StateShape>{' '}
          <span className="mv-muted">{representation.instead}</span>
        </span>
      )}
      {representation.missing === null && (
        <span>
          <span className="mv-muted">{t('safetyRepresentativeIs')}: </span>
          {representation.who}
          {unit.safetyArea && <span className="mv-muted"> ({unit.safetyArea})</span>}
        </span>
      )}
    </div>
  )
}
