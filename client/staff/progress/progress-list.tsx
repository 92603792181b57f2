/** The overview on a phone: each unit with the step it stands at. */
import { useMemo } from 'react'
import { dayAndMonth, withOtherYear } from '#shared/dates.ts'
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { RateLine, type RatesByUnit } from './rate-cell.tsx'
import { currentStep, lateBelow, type ProgressUnit, type ShownRow } from './rows.ts'
import { StepStateShape, type StepWords, useStepWords } from './step-state.tsx'

export function ProgressList({
  progress,
  rates,
  rows,
  folded,
  onOpen,
}: {
  progress: Progress
  rates: RatesByUnit | null
  rows: readonly ShownRow[]
  /** Units whose lower units are not in sight. */
  folded: ReadonlySet<string>
  onOpen: (unitId: string) => void
}) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const words = useStepWords()
  const late = useMemo(() => lateBelow(progress.units), [progress.units])
  return (
    <ul className="mv-sheet mv-progress-list">
      {rows.map(({ node, depth, found }) => (
        <li key={node.id} className={found ? undefined : 'mv-progress-context'}>
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
            {node.safetyStanding !== 'elected' && (
              <span className="mv-progress-missing">{t('noRepresentative')}</span>
            )}
          </button>
        </li>
      ))}
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
      <StepStateShape status={{ ...status, moved: false }} words={words} />
    </span>
  )
}
