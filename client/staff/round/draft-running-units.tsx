/** Step 2 of a round without a survey: which units work on its steps. */
import { Button } from '@digdir/designsystemet-react'
import { wholeNumber } from '#shared/numbers.ts'
import type { Unit } from '#shared/organisation.ts'
import type { RoundDetail } from '#shared/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import type { Choice } from './choice.ts'
import { LevelChoice } from './level-choice.tsx'
import { UnitChoiceTable } from './unit-choice-table.tsx'
import { YearWheel } from './year-wheel.tsx'

export function DraftRunningUnits({
  round,
  units,
  choice,
  onChoice,
  saving,
  error,
  onSave,
  onBack,
}: {
  round: RoundDetail
  /** The round's top and everything below it. */
  units: readonly Unit[]
  choice: Choice
  onChoice: (update: (before: Choice) => Choice) => void
  saving: boolean
  error: unknown
  onSave: () => void
  onBack: () => void
}) {
  const t = useTexts(runningRoundTexts)
  const ofDraft = useTexts(draftTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const chosen = units.filter(({ id }) => choice.has(id)).length
  return (
    <div className="mv-set-up">
      <div className="mv-set-up-main">
        <div className="mv-choice-controls">
          <LevelChoice units={units} choice={choice} onChoice={onChoice} />
          {round.basis && (
            <p className="mv-muted mv-small">{t('asBasis', { round: textIn(round.basis.title) })}</p>
          )}
        </div>
        <div className="mv-sheet">
          <div className="mv-totals" aria-live="polite">
            <p>
              <strong>{wholeNumber(chosen, language)}</strong>{' '}
              <span>{t('unitsChosen', { count: chosen })}</span>
            </p>
          </div>
          <UnitChoiceTable
            units={units}
            topId={round.root.id}
            choice={choice}
            estimates={null}
            onChoice={onChoice}
          />
        </div>
        {error !== null && <ProblemNotice error={error} />}
        <ButtonRow>
          <Button loading={saving} onClick={onSave}>
            {ofDraft('saveAndContinue')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onBack}>
            {ofDraft('back')}
          </Button>
        </ButtonRow>
      </div>
      <div className="mv-set-up-side">
        <YearWheel
          opensOn={round.opensOn}
          closesOn={round.closesOn}
          deadlines={round.deadlines}
          steps={round.steps}
        />
      </div>
    </div>
  )
}
