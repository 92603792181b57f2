/** Units × steps. Rows are drawn again only when something in them has changed: there may be hundreds. */
import { memo, useMemo } from 'react'
import { dayAndMonth, withOtherYear } from '#shared/dates.ts'
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { ratesTexts } from '#shared/texts/rates.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { TreeToggle } from '../../components/TreeToggle.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { noRate, RateCell, type RatesByUnit, type UnitRate } from './rate-cell.tsx'
import { lateBelow, type ProgressUnit, type ShownRow } from './rows.ts'
import { StepStateShape, type StepWords, useStepWords } from './step-state.tsx'

/** Steps that a wide page has room for. */
const mostOnPage = 6

export function ProgressTable({
  progress,
  rates,
  rows,
  found,
  folded,
  foldable,
  onFold,
  opened,
  onOpen,
}: {
  progress: Progress
  rates: RatesByUnit | null
  rows: readonly ShownRow[]
  found: number
  folded: ReadonlySet<string>
  /** What can be folded; null while something is searched or filtered, for then nothing is. */
  foldable: ReadonlySet<string> | null
  onFold: (update: (before: ReadonlySet<string>) => ReadonlySet<string>) => void
  opened: string | null
  onOpen: (unitId: string) => void
}) {
  const t = useTexts(progressTexts)
  const ofRates = useTexts(ratesTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = useStepWords()
  const late = useMemo(() => lateBelow(progress.units), [progress.units])
  const surveyStep = progress.steps.find(({ kind }) => kind === 'survey')?.id
  const fold = (id: string) =>
    onFold((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const foldAll = foldable && foldable.size > 0 && (
    <button
      type="button"
      className="mv-link-button mv-fold-all"
      onClick={() => onFold(() => (folded.size > 0 ? new Set() : foldable))}
    >
      {t(folded.size > 0 ? 'unfoldAll' : 'foldAll')}
    </button>
  )
  return (
    <div className="mv-sheet">
      <DataTable
        caption={t('titleAlone')}
        className={progress.steps.length > mostOnPage ? 'mv-progress mv-progress-many' : 'mv-progress'}
      >
        <thead>
          <tr>
            <th scope="col">
              {t('unit')}
              <span>
                {t('shown', { count: found })}
                {foldAll}
              </span>
            </th>
            {progress.steps.map((step) => (
              <th key={step.id} scope="col">
                {textIn(step.title)}
                <span className="mv-progress-due">
                  {rates && step.id === surveyStep
                    ? ofRates('column')
                    : step.due && withOtherYear(step.due, progress.today, language, dayAndMonth)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitRow
              key={row.node.id}
              unit={row.node}
              surveyStep={surveyStep}
              rate={rates && (rates.get(row.node.id) ?? noRate)}
              depth={row.depth}
              found={row.found}
              lateBelow={late.get(row.node.id) ?? 0}
              words={words}
              folded={foldable && row.hasChildren ? folded.has(row.node.id) : null}
              opened={row.node.id === opened}
              onFold={fold}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

interface RowProps {
  unit: ProgressUnit
  surveyStep: string | undefined
  /** What stands in the survey's column while the survey is open; null where no rates are shown. */
  rate: UnitRate | null
  depth: number
  found: boolean
  /** Units below it that are past a deadline. */
  lateBelow: number
  words: StepWords
  /** Null for a row with nothing below it. */
  folded: boolean | null
  opened: boolean
  onFold: (unitId: string) => void
  onOpen: (unitId: string) => void
}

const UnitRow = memo(UnitRowCells, (before, after) =>
  (Object.keys(after) as (keyof RowProps)[]).every(
    // Handlers are new at every draw and hold nothing that ages.
    (key) => key === 'onFold' || key === 'onOpen' || before[key] === after[key],
  ),
)

function UnitRowCells({
  unit,
  surveyStep,
  rate,
  depth,
  found,
  lateBelow: late,
  words,
  folded,
  opened,
  onFold,
  onOpen,
}: RowProps) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const name = textIn(unit.name)
  return (
    <tr className={`${found ? '' : 'mv-progress-context'}${opened ? ' mv-progress-opened' : ''}`}>
      <th scope="row">
        <span className="mv-progress-unit" style={{ '--mv-depth': depth } as React.CSSProperties}>
          {folded === null ? (
            <span className="mv-progress-gap" />
          ) : (
            <TreeToggle label={t('below', { unit: name })} folded={folded} onToggle={() => onFold(unit.id)} />
          )}
          <span>
            <button type="button" className="mv-progress-open" onClick={() => onOpen(unit.id)}>
              {name}
            </button>
            {unit.safetyStanding !== 'elected' && (
              <span className="mv-progress-missing">{t('noRepresentative')}</span>
            )}
            {unit.countedAt && (
              <span className="mv-progress-note">
                <StateShape shape="lifted">{t('countedAbove', { unit: textIn(unit.countedAt) })}</StateShape>
              </span>
            )}
            {folded && late > 0 && (
              <span className="mv-progress-note">
                <StateShape shape="late">{t('lateBelow', { count: late })}</StateShape>
              </span>
            )}
          </span>
        </span>
      </th>
      {unit.statuses.map((status) => (
        <td key={status.step} className={`mv-cell-${status.state}`}>
          {rate && status.step === surveyStep ? (
            <RateCell unit={rate} />
          ) : (
            <StepStateShape status={status} words={words} />
          )}
        </td>
      ))}
    </tr>
  )
}
