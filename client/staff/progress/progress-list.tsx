/** The overview on a phone: each unit with the step it stands at. */
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { dayAndMonth } from '../../platform/dates.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { currentStep, type ProgressUnit, type ShownRow } from './rows.ts'
import { StepStateShape, type StepWords, useStepWords } from './step-state.tsx'

export function ProgressList({
  progress,
  rows,
  onOpen,
}: {
  progress: Progress
  rows: readonly ShownRow[]
  onOpen: (unitId: string) => void
}) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const words = useStepWords()
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
            <Standing progress={progress} unit={node} words={words} />
            {node.safetyRepresentativeMissing && (
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
  if (unit.countedAt && unit.statuses.length === 0) {
    return <StateShape shape="lifted">{t('followedAbove', { unit: textIn(unit.countedAt) })}</StateShape>
  }
  const status = currentStep(unit)
  if (!status) return <StateShape shape="done">{t('allDone')}</StateShape>
  const step = progress.steps.find((one) => one.id === status.step)
  return (
    <span className="mv-progress-standing">
      <span>
        {step ? textIn(step.title) : status.step}
        {status.due && (
          <span className="mv-muted">, {t('due', { date: dayAndMonth(status.due, language) })}</span>
        )}
      </span>
      <StepStateShape status={{ ...status, moved: false }} words={words} />
    </span>
  )
}
