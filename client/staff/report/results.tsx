/** For those above: which reports they can open. Names and response rates, in the order of the tree; never a score. */
import { Button, Input } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import type { ResultsList } from '#shared/results-list.ts'
import { reportListTexts } from '#shared/texts/report-list.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { TreeToggle } from '../../components/TreeToggle.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { type FoundRow, inReadingOrder, searched } from '../../platform/tree.ts'
import { RateLine } from './coverage.tsx'
import { NoReport } from './no-report.tsx'
import { Orders } from './orders.tsx'
import { reportPath, resultsListQuery } from './queries.ts'
import './report.css'
import './results.css'

type ListedUnit = ResultsList['units'][number]

/** Trees larger than this open with only their two uppermost levels unfolded. */
const unfoldedAtMost = 80

export function ResultsPage() {
  const { round = '' } = useParams()
  const list = useQuery(resultsListQuery(round))
  if (list.data) return <ResultsOf list={list.data} />
  return <NoReport query={list} unitId={null} />
}

function ResultsOf({ list }: { list: ResultsList }) {
  const t = useTexts(reportListTexts)
  const textIn = useTextIn()
  const title = textIn(list.round.title)
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={t('tabTitle', { round: title })}
        path={[{ key: 'round', label: title }]}
        lead={t('lead')}
      />
      <UnitTree list={list} />
      <Orders list={list} />
    </>
  )
}

function UnitTree({ list: { units, round } }: { list: ResultsList }) {
  const t = useTexts(reportListTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => foldedAtFirst(units))
  const words = useDeferredValue(search).trim().toLocaleLowerCase('nb')
  const rows = useMemo(() => {
    const named = (unit: ListedUnit) => unit.name[language].toLocaleLowerCase('nb').includes(words)
    return searched(units, words === '' ? null : named, folded)
  }, [units, words, folded, language])
  const fold = (id: string) =>
    setFolded((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const found = rows.filter((row) => row.found).length
  const pooled = units.some(({ countsAt }) => countsAt !== null)
  return (
    <>
      {units.length > 1 && (
        <div className="mv-results-search mv-not-on-paper">
          <Input
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      )}
      <p className="mv-only-read-aloud" role="status">
        {t('shown', { count: found })}
      </p>
      <div className="mv-sheet">
        {found === 0 ? (
          <Empty
            action={
              <Button variant="secondary" onClick={() => setSearch('')}>
                {t('showAll')}
              </Button>
            }
          >
            {t('noneFound')}
          </Empty>
        ) : (
          <DataTable caption={t('reports')} className="mv-results">
            <thead>
              <tr>
                <th scope="col">{t('unit')}</th>
                <th scope="col">{t('rate')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <UnitRow
                  key={row.node.id}
                  row={row}
                  roundId={round.id}
                  folded={row.hasChildren && words === '' ? folded.has(row.node.id) : null}
                  onFold={() => fold(row.node.id)}
                />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
      {pooled && <p className="mv-muted mv-small mv-results-note">{t('countsAtWhy')}</p>}
    </>
  )
}

/** `folded`: null where there is nothing to fold. */
function UnitRow({
  row: { node, depth, found },
  roundId,
  folded,
  onFold,
}: {
  row: FoundRow<ListedUnit>
  roundId: string
  folded: boolean | null
  onFold: () => void
}) {
  const t = useTexts(reportListTexts)
  const textIn = useTextIn()
  const name = textIn(node.name)
  return (
    <tr className={found ? undefined : 'mv-results-context'}>
      <th scope="row">
        <span className="mv-results-unit" style={{ '--mv-depth': depth } as React.CSSProperties}>
          {folded === null ? (
            <span className="mv-results-gap" />
          ) : (
            <TreeToggle label={t('below', { unit: name })} folded={folded} onToggle={onFold} />
          )}
          {node.rate || node.countsAt ? <Link to={reportPath(roundId, node.id)}>{name}</Link> : name}
        </span>
      </th>
      <td>
        <Rate unit={node} />
      </td>
    </tr>
  )
}

function Rate({ unit: { rate, countsAt } }: { unit: ListedUnit }) {
  const t = useTexts(reportListTexts)
  const textIn = useTextIn()
  if (rate) return <RateLine rate={rate} />
  if (!countsAt) return <Withheld />
  return (
    <span className="mv-muted mv-small">
      <StateShape shape="lifted">{t('countsAt', { unit: textIn(countsAt) })}</StateShape>
    </span>
  )
}

function foldedAtFirst(units: readonly ListedUnit[]): Set<string> {
  if (units.length <= unfoldedAtMost) return new Set()
  const below = inReadingOrder(units).filter(({ depth, hasChildren }) => hasChildren && depth > 0)
  return new Set(below.map(({ node }) => node.id))
}
