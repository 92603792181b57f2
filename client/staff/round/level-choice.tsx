/** One press for all units down to a level of the organisation. */
import { useMemo } from 'react'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { useTexts } from '../../platform/language.tsx'
import { type Choice, type ChoosableUnit, choiceToLevel, levelOfChoice, levelsOf } from './choice.ts'

export function LevelChoice({
  units,
  choice,
  onChoice,
}: {
  units: readonly ChoosableUnit[]
  choice: Choice
  onChoice: (update: (before: Choice) => Choice) => void
}) {
  const t = useTexts(draftTexts)
  const level = useMemo(() => levelOfChoice(units, choice), [units, choice])
  return (
    <fieldset className="mv-levels">
      <legend>{t('toLevel')}</legend>
      <div>
        {levelsOf(units).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={level === one}
            onClick={() => onChoice(() => choiceToLevel(units, one))}
          >
            {one}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
