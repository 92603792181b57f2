/** The overview on a phone: each unit with the step it stands at. */
import { useMemo } from 'react'
import { dayAndMonth, shortDate, withOtherYear } from '#shared/dates.ts'
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { safetyRepresentationTexts } from '#shared/texts/safety-representation.ts'
import { lacksRepresentative } from '#shared/unit-year.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { MoreRows } from './more-rows.tsx'
import { RateLine, type RatesByUnit } from './rate-cell.tsx'
import { currentStep, lateBelow, type ProgressUnit, type ShownRow } from './rows.ts'
import { SelectBox, SelectShown } from './select-box.tsx'
import { StepStateShape, type StepWords, useStepWords } from './step-state.tsx'
import type { Selection } from './use-selection.ts'

export function ProgressList({
  progress,
  rates,
  rows,
  onMore,
  selection,
  folded,
  onOpen,
}: {
  progress: Progress
  rates: RatesByUnit | null
  rows: readonly ShownRow[]
  /** Draws more rows; null when all are drawn. */
  onMore: (() => void) | null
  selection: Selection
  /** Units whose lower units are not in sight. */
  folded: ReadonlySet<string>
  onOpen: (unitId: string) => void
}) {
  const t = useTexts(progressTexts)
  const ofSafety = useTexts(safetyRepresentationTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = useStepWords()
  const late = useMemo(() => lateBelow(progress.units), [progress.units])
  return (
    <ul className="mv-sheet mv-progress-list">
      {selection.canSelect && (
        <li className="mv-select-shown">
          <SelectShown selection={selection} /> <span aria-hidden="true">{t('selectShown')}</span>
        </li>
      )}
      {rows.map(({ node, depth, found }) => (
        <li key={node.id} className={found ? undefined : 'mv-progress-context'}>
          {selection.canSelect && node.may.length > 0 && (
            <SelectBox
              label={t('selectUnit', { unit: textIn(node.name) })}
              selected={selection.ids.has(node.id)}
              onPress={(range) => selection.press(node.id, range)}
            />
          )}
          <button
            type="button"
            style={{ '--mv-depth': Math.min(depth, 3) } as React.CSSProperties}
            onClick={() => onOpen(node.id)}
          >
            <strong>{textIn(node.name)}</strong>
            {node.countedAt && (
              <span className="mv-progress-note">
                <StateShape shape="lifted">{t('countedAbove', { unit: textIn(node.countedAt) })}</StateShape>
              </span>
            )}
            <RateLine rate={rates?.get(node.id)?.rate ?? null} />
            <Standing progress={progress} unit={node} words={words} />
            {folded.has(node.id) && late.has(node.id) && (
              <span className="mv-progress-note">
                <StateShape shape="late">{t('lateBelow', { count: late.get(node.id) ?? 0 })}</StateShape>
              </span>
            )}
            {lacksRepresentative(node.safetyStanding) && (
              <span className="mv-progress-missing">{ofSafety(node.safetyStanding)}</span>
            )}
            {node.pause && (
              <span className="mv-progress-note">
                {t('paused', {
                  date: withOtherYear(node.pause.untilDay, progress.today, language, shortDate),
                })}
              </span>
            )}
          </button>
        </li>
      ))}
      {onMore && (
        <li>
          <MoreRows onMore={onMore} />
        </li>
      )}
    </ul>
  )
}

function Standing({ progress, unit, words }: { progress: Progress; unit: ProgressUnit; words: StepWords }) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const status = currentStep(unit)
  if (!status) return <StateShape shape="done">{t('allDone')}</StateShape>
  const step = progress.steps.find((one) => one.id === status.step)
  return (
    <span className="mv-progress-standing">
      <span>
        {step ? textIn(step.title) : status.step}
        {status.due && (
          <span className="mv-muted">
            , {t('due', { date: withOtherYear(status.due, progress.today, language, dayAndMonth) })}
          </span>
        )}
      </span>
      <span>
        <StepStateShape
          status={{ ...status, moved: false }}
          words={words}
          told={unit.told.find((one) => one.step === status.step)}
        />
      </span>
    </span>
  )
}
