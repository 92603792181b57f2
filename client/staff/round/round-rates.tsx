/** How many have collected an answer form so far, unit by unit: for those who run the round, while it is open. */
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { weekdayAndDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import type { Rates } from '#shared/rates.ts'
import type { RoundDetail } from '#shared/round.ts'
import { ratesTexts } from '#shared/texts/rates.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ResponseRate } from '../../components/ResponseRate.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { TreeToggle } from '../../components/TreeToggle.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { inReadingOrder, type TreeRow, unfolded } from '../../platform/tree.ts'
import { ratesQuery } from './queries.ts'
import './round-rates.css'

type RatedUnit = Rates['units'][number]

/** Rounds with more units open with only their two uppermost levels unfolded. */
const unfoldedAtMost = 40

/** Nothing for anybody else, and nothing when the survey is not open. */
export function RoundRates({ round }: { round: RoundDetail }) {
  if (round.state !== 'open' || !round.mayViewRelease) return null
  return <OpenRates roundId={round.id} />
}

function OpenRates({ roundId }: { roundId: string }) {
  const t = useTexts(ratesTexts)
  const language = useLanguage()
  const rates = useQuery(ratesQuery(roundId))
  return (
    <section className="mv-sheet mv-section" aria-busy={rates.isPending}>
      <div className="mv-section-head">
        <h2>{t('title')}</h2>
        {rates.data?.countedOn && (
          <p className="mv-muted mv-small">
            {t('countedOn', { date: weekdayAndDate(rates.data.countedOn, language) })}
          </p>
        )}
      </div>
      {rates.error && <ProblemNotice error={rates.error} onRetry={() => void rates.refetch()} />}
      {rates.data &&
        (rates.data.countedOn === null ? (
          <p>{t('notYet')}</p>
        ) : (
          <RateTable key={rates.data.countedOn} units={rates.data.units} />
        ))}
      <details className="mv-rates-how">
        <summary>{t('how')}</summary>
        <ul>
          <li>{t('howIssued')}</li>
          <li>{t('howTogether')}</li>
          <li>{t('howEnds')}</li>
          <li>{t('howParents')}</li>
        </ul>
      </details>
    </section>
  )
}

function RateTable({ units }: { units: readonly RatedUnit[] }) {
  const t = useTexts(ratesTexts)
  const wide = useMedia('(min-width: 40rem)')
  const rows = useMemo(() => inReadingOrder(units), [units])
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => foldedAtFirst(rows))
  const fold = (id: string) =>
    setFolded((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <DataTable caption={t('title')} className="mv-rates">
      <thead>
        <tr>
          <th scope="col">{t('unit')}</th>
          {wide && (
            <th scope="col" className="mv-number">
              {t('invited')}
            </th>
          )}
          <th scope="col">{t('column')}</th>
        </tr>
      </thead>
      <tbody>
        {unfolded(rows, folded).map((row) => (
          <UnitRow
            key={row.node.id}
            row={row}
            wide={wide}
            folded={row.hasChildren ? folded.has(row.node.id) : null}
            onFold={() => fold(row.node.id)}
          />
        ))}
      </tbody>
    </DataTable>
  )
}

/** `folded`: null for a unit with nothing below it. */
function UnitRow({
  row: { node, depth },
  wide,
  folded,
  onFold,
}: {
  row: TreeRow<RatedUnit>
  wide: boolean
  folded: boolean | null
  onFold: () => void
}) {
  const t = useTexts(ratesTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const name = textIn(node.name)
  return (
    <tr>
      <th scope="row">
        <span className="mv-rates-unit" style={{ '--mv-depth': depth } as React.CSSProperties}>
          {folded === null ? (
            <span className="mv-rates-gap" />
          ) : (
            <TreeToggle label={t('unitsBelow', { unit: name })} folded={folded} onToggle={onFold} />
          )}
          <span>
            {name}
            {!wide && node.rate && (
              <span className="mv-rates-details">
                {t('ofInvited', { count: wholeNumber(node.rate.invited, language) })}
              </span>
            )}
          </span>
        </span>
      </th>
      {wide && <td className="mv-number">{node.rate && wholeNumber(node.rate.invited, language)}</td>}
      <td>
        <RateCell unit={node} />
      </td>
    </tr>
  )
}

function RateCell({ unit: { rate, countedAt } }: { unit: RatedUnit }) {
  const t = useTexts(ratesTexts)
  const textIn = useTextIn()
  if (rate) return <ResponseRate rate={rate} />
  return (
    <span className="mv-rates-counted">
      <StateShape shape="lifted">
        {countedAt ? t('countedAt', { unit: textIn(countedAt) }) : t('notShown')}
      </StateShape>
    </span>
  )
}

function foldedAtFirst(rows: readonly TreeRow<RatedUnit>[]): Set<string> {
  if (rows.length <= unfoldedAtMost) return new Set()
  return new Set(rows.filter(({ depth, hasChildren }) => hasChildren && depth > 0).map(({ node }) => node.id))
}
