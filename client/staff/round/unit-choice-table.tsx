/** The tree with choices: fold, tick, name, eligible people, estimate. */
import { Button, Input } from '@digdir/designsystemet-react'
import { memo, useId, useMemo, useState } from 'react'
import { wholeNumber } from '#shared/numbers.ts'
import type { Unit } from '#shared/organisation.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { type Shape, StateShape } from '../../components/StateShape.tsx'
import { TreeToggle } from '../../components/TreeToggle.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { inReadingOrder, unfolded } from '../../platform/tree.ts'
import {
  type Choice,
  type Estimate,
  estimatesWithin,
  idsBelow,
  tickOf,
  withBelow,
  withUnit,
} from './choice.ts'
import './unit-choice-table.css'

/** Trees larger than this open with only their two uppermost levels unfolded. */
const unfoldedAtMost = 80

export function UnitChoiceTable({
  units,
  topId,
  choice,
  estimates,
  onChoice,
}: {
  units: readonly Unit[]
  topId: string
  choice: Choice
  /** Null where there is nothing to estimate: no survey is held. */
  estimates: ReadonlyMap<string, Estimate> | null
  /** Takes an update and not a choice: rows that were not drawn again hold an older one. */
  onChoice: (update: (before: Choice) => Choice, unitId: string) => void
}) {
  const t = useTexts(draftTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const wide = useMedia('(min-width: 50rem)') && estimates !== null
  const rows = useMemo(() => inReadingOrder(units), [units])
  const below = useMemo(() => idsBelow(units), [units])
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        rows
          .filter((row) => rows.length > unfoldedAtMost && row.hasChildren && row.depth > 0)
          .map((row) => row.node.id),
      ),
  )
  return (
    <DataTable caption={estimates ? t('stepUnits') : ofRunning('stepUnits')} className="mv-unit-choice">
      <thead>
        <tr>
          <th scope="col">{t('columnUnit')}</th>
          {wide && (
            <th scope="col" className="mv-number">
              {t('columnIncluded')}
            </th>
          )}
          {wide && <th scope="col">{t('columnEstimate')}</th>}
        </tr>
      </thead>
      <tbody>
        {unfolded(rows, folded).map(({ node, depth, hasChildren }) => {
          const ids = below.get(node.id) ?? []
          const isFolded = folded.has(node.id)
          const within = estimates && isFolded ? estimatesWithin(estimates, [node.id, ...ids]) : null
          return (
            <UnitChoiceRow
              key={node.id}
              unit={node}
              depth={depth}
              wide={wide}
              tick={tickOf(choice, node.id, ids)}
              fixed={node.id === topId}
              folded={hasChildren ? isFolded : null}
              allBelow={hasChildren ? ids.every((id) => choice.has(id)) : null}
              estimate={estimates?.get(node.id)}
              estimated={estimates !== null}
              foldedOwn={within?.own ?? null}
              foldedAbove={within?.above ?? null}
              onFold={() => setFolded((before) => toggled(before, node.id))}
              onTick={(chosen) => onChoice((before) => withUnit(before, node.id, chosen, topId), node.id)}
              onBelow={(chosen) => onChoice((before) => withBelow(before, ids, chosen), node.id)}
            />
          )
        })}
      </tbody>
    </DataTable>
  )
}

function toggled(set: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

interface RowProps {
  unit: Unit
  depth: number
  /** There is room for columns of their own beside the name. */
  wide: boolean
  tick: 'yes' | 'no' | 'some'
  /** The top of the round: always a response unit. */
  fixed: boolean
  /** Null for a row with nothing below it, here and in `allBelow`. */
  folded: boolean | null
  allBelow: boolean | null
  estimate: Estimate | undefined
  /** False: there is nothing to estimate. */
  estimated: boolean
  foldedOwn: number | null
  foldedAbove: number | null
  onFold: () => void
  onTick: (chosen: boolean) => void
  onBelow: (chosen: boolean) => void
}

const UnitChoiceRow = memo(function UnitChoiceRow(props: RowProps) {
  const { unit, depth, wide, tick, fixed, folded, allBelow, estimate, estimated } = props
  const t = useTexts(draftTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const id = useId()
  const name = textIn(unit.name)
  const estimateShape = <EstimateShape estimate={estimate} own={props.foldedOwn} above={props.foldedAbove} />
  return (
    <tr>
      <th scope="row">
        <span className="mv-unit-cell" style={{ '--mv-depth': depth } as React.CSSProperties}>
          {folded === null ? (
            <span className="mv-tree-gap" />
          ) : (
            <TreeToggle label={t('unitsBelow', { unit: name })} folded={folded} onToggle={props.onFold} />
          )}
          <label htmlFor={id}>
            <Input
              id={id}
              type="checkbox"
              aria-label={
                estimated ? t('chooseUnit', { unit: name }) : ofRunning('unitTakesPart', { unit: name })
              }
              checked={tick === 'yes'}
              disabled={fixed}
              ref={(box: HTMLInputElement | null) => {
                if (box) box.indeterminate = tick === 'some'
              }}
              onChange={(event) => props.onTick(event.target.checked)}
            />
            <span>
              <span className={depth < 2 ? 'mv-unit-upper' : undefined}>{name}</span>
              {!wide && estimated && (
                <span className="mv-unit-details">
                  {estimate && t('includedCount', { count: estimate.included })}
                  {estimateShape}
                </span>
              )}
            </span>
          </label>
          {allBelow !== null && (
            <Button
              variant="tertiary"
              className="mv-choose-below"
              aria-label={`${t(allBelow ? 'dropBelow' : 'chooseBelow')}: ${name}`}
              onClick={() => props.onBelow(!allBelow)}
            >
              {t(allBelow ? 'dropBelow' : 'chooseBelow')}
            </Button>
          )}
        </span>
      </th>
      {wide && <td className="mv-number">{estimate ? wholeNumber(estimate.included, language) : ''}</td>}
      {wide && <td>{estimateShape}</td>}
    </tr>
  )
}, sameRow)

/** Handlers are new at every draw and hold nothing that ages; only what a row shows decides. */
function sameRow(before: RowProps, after: RowProps): boolean {
  return (Object.keys(after) as (keyof RowProps)[]).every(
    (key) => key.startsWith('on') || before[key] === after[key],
  )
}

const estimateShapes: Record<Estimate['estimate'], Shape> = {
  'own-report': 'done',
  'means-only': 'in-progress',
  'counts-above': 'lifted',
  'not-chosen': 'not-chosen',
}
const estimateWords = {
  'own-report': 'estimateOwn',
  'means-only': 'estimateMeans',
  'counts-above': 'estimateAbove',
  'not-chosen': 'estimateNotChosen',
} as const

function EstimateShape({
  estimate,
  own,
  above,
}: {
  estimate: Estimate | undefined
  own: number | null
  above: number | null
}) {
  const t = useTexts(draftTexts)
  if (!estimate) return <span className="mv-muted">{t('estimateWaits')}</span>
  if (own !== null && own + (above ?? 0) > 1) {
    return (
      <StateShape shape={own > 0 ? 'done' : 'lifted'}>
        {above ? t('foldedOwnAndAbove', { own, above }) : t('foldedOwn', { own })}
      </StateShape>
    )
  }
  return (
    <StateShape shape={estimateShapes[estimate.estimate]}>{t(estimateWords[estimate.estimate])}</StateShape>
  )
}
