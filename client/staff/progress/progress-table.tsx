/** Units × steps. Rows are drawn again only when something in them has changed: there may be hundreds. */
import { memo, useMemo, useState } from 'react'
import { dayAndMonth, shortDate, withOtherYear } from '#shared/dates.ts'
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { ratesTexts } from '#shared/texts/rates.ts'
import { safetyRepresentationTexts } from '#shared/texts/safety-representation.ts'
import { lacksRepresentative } from '#shared/unit-year.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { TreeToggle } from '../../components/TreeToggle.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { MoreRows } from './more-rows.tsx'
import { noRate, RateCell, type RatesByUnit, type UnitRate } from './rate-cell.tsx'
import { finishedSteps, lateBelow, type ProgressUnit, type ShownRow } from './rows.ts'
import { SelectBox, SelectShown } from './select-box.tsx'
import { StepStateShape, type StepWords, useStepWords } from './step-state.tsx'
import type { Selection } from './use-selection.ts'

/** Steps that a wide page has room for. */
const mostOnPage = 6

export function ProgressTable({
  progress,
  rates,
  rows,
  onMore,
  found,
  step: wantedStep,
  selection,
  folded,
  foldable,
  onFold,
  opened,
  onOpen,
}: {
  progress: Progress
  rates: RatesByUnit | null
  rows: readonly ShownRow[]
  /** Draws more rows; null when all are drawn. */
  onMore: (() => void) | null
  found: number
  /** The step that is filtered by: it is not folded away. */
  step: string | null
  selection: Selection
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
  const [showsFinished, setShowsFinished] = useState(false)
  const finished = useMemo(() => finishedSteps(progress), [progress])
  const steps = useMemo(
    () => progress.steps.filter(({ id }) => showsFinished || id === wantedStep || !finished.has(id)),
    [progress, finished, showsFinished, wantedStep],
  )
  const stepIds = useMemo(() => new Set(steps.map(({ id }) => id)), [steps])
  const isMany = steps.length > mostOnPage
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
        className={isMany ? 'mv-progress mv-progress-many' : 'mv-progress'}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="mv-progress-corner">
                {selection.canSelect && <SelectShown selection={selection} />}
                <span>
                  {t('unit')}
                  <span>
                    {t('shown', { count: found })}
                    {foldAll}
                  </span>
                  {finished.size > 0 && (
                    <button
                      type="button"
                      className="mv-link-button mv-show-finished"
                      aria-expanded={showsFinished}
                      onClick={() => setShowsFinished(!showsFinished)}
                    >
                      {showsFinished ? t('hideFinished') : t('showFinished', { count: finished.size })}
                    </button>
                  )}
                </span>
              </span>
            </th>
            {steps.map((step) => (
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
              steps={stepIds}
              bare={isMany}
              selected={selection.ids.has(row.node.id)}
              onSelect={selection.canSelect ? selection.press : null}
              folded={foldable && row.hasChildren ? folded.has(row.node.id) : null}
              opened={row.node.id === opened}
              onFold={fold}
              onOpen={onOpen}
            />
          ))}
        </tbody>
        {onMore && (
          <tfoot>
            <tr>
              <td colSpan={steps.length + 1}>
                <MoreRows onMore={onMore} />
              </td>
            </tr>
          </tfoot>
        )}
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
  /** The steps that have a column. */
  steps: ReadonlySet<string>
  /** There are many columns: what is done is its shape alone. */
  bare: boolean
  selected: boolean
  /** Null where nothing can be picked out. */
  onSelect: Selection['press'] | null
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
  steps,
  bare,
  selected,
  onSelect,
  folded,
  opened,
  onFold,
  onOpen,
}: RowProps) {
  const t = useTexts(progressTexts)
  const ofSafety = useTexts(safetyRepresentationTexts)
  const { today } = useSession()
  const textIn = useTextIn()
  const language = useLanguage()
  const name = textIn(unit.name)
  const classes = [found ? '' : 'mv-progress-context', opened || selected ? 'mv-progress-opened' : '']
  return (
    <tr className={classes.join(' ')}>
      <th scope="row">
        <span className="mv-progress-unit" style={{ '--mv-depth': depth } as React.CSSProperties}>
          {onSelect &&
            (unit.may.length > 0 ? (
              <SelectBox
                label={t('selectUnit', { unit: name })}
                selected={selected}
                onPress={(range) => onSelect(unit.id, range)}
              />
            ) : (
              <span className="mv-select-gap" />
            ))}
          {folded === null ? (
            <span className="mv-progress-gap" />
          ) : (
            <TreeToggle label={t('below', { unit: name })} folded={folded} onToggle={() => onFold(unit.id)} />
          )}
          <span>
            <button type="button" className="mv-progress-open" onClick={() => onOpen(unit.id)}>
              {name}
            </button>
            {lacksRepresentative(unit.safetyStanding) && (
              <span className="mv-progress-missing">{ofSafety(unit.safetyStanding)}</span>
            )}
            {unit.pause && (
              <span className="mv-progress-note">
                {t('paused', { date: withOtherYear(unit.pause.untilDay, today, language, shortDate) })}
              </span>
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
      {unit.statuses
        .filter(({ step }) => steps.has(step))
        .map((status) => (
          <td key={status.step} className={`mv-cell-${status.state}`}>
            {rate && status.step === surveyStep ? (
              <RateCell unit={rate} />
            ) : (
              <StepStateShape
                status={status}
                words={words}
                told={unit.told.find(({ step }) => step === status.step)}
                bare={bare}
              />
            )}
          </td>
        ))}
    </tr>
  )
}
