/** Where union representatives and members of committees find what employees read, at all the units they follow. */
import { Input } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { weekdayAndFullDate } from '#shared/dates.ts'
import { type FollowedUnits, followedUnitsSchema } from '#shared/followed-units.ts'
import { followedTexts } from '#shared/texts/followed.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import './followed.css'

type FollowedRound = FollowedUnits['rounds'][number]

/** Lists longer than this are searched. */
const shortList = 12

export function FollowedPage() {
  const t = useTexts(followedTexts)
  const followed = useQuery({
    queryKey: ['followed-units'],
    queryFn: ({ signal }) => ask('GET', '/api/followed-units', followedUnitsSchema, { signal }),
  })
  if (followed.error) return <ProblemPage error={followed.error} onRetry={() => void followed.refetch()} />
  if (!followed.data) return <Loading />
  const { rounds } = followed.data
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {rounds.map((round) => (
        <RoundSheet key={round.id} round={round} />
      ))}
      {rounds.length === 0 && (
        <div className="mv-sheet">
          <Empty>{t('none')}</Empty>
        </div>
      )}
    </>
  )
}

function RoundSheet({ round }: { round: FollowedRound }) {
  const t = useTexts(followedTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const { results, units } = round
  const title = textIn(round.title)
  const words = search.trim().toLocaleLowerCase('nb')
  const found = units.filter(({ name }) => name[language].toLocaleLowerCase('nb').includes(words))
  return (
    <section className="mv-sheet mv-followed">
      <h2>{title}</h2>
      {results && results !== 'open' && (
        <p className="mv-muted">
          {results.opensOn
            ? t('resultsOn', { date: weekdayAndFullDate(results.opensOn, language) })
            : t('resultsLater')}
        </p>
      )}
      {units.length > shortList && (
        <Input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {found.length === 0 ? (
        <Empty>{t('noneFound')}</Empty>
      ) : (
        <DataTable caption={title}>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {results && <th scope="col">{t('results')}</th>}
              <th scope="col">{t('plan')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((unit) => (
              <UnitRow key={unit.id} round={round} unit={unit} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}

function UnitRow({
  round: { id, results },
  unit,
}: {
  round: FollowedRound
  unit: FollowedRound['units'][number]
}) {
  const t = useTexts(followedTexts)
  const textIn = useTextIn()
  const name = textIn(unit.name)
  const place = `/rounds/${id}/units/${unit.id}`
  return (
    <tr>
      <th scope="row">{name}</th>
      {results && (
        <td>
          {results === 'open' ? (
            <Link to={`${place}/report`} aria-label={t('readResultsOf', { unit: name })}>
              {t('readResults')}
            </Link>
          ) : (
            <span className="mv-muted">{t('notOpen')}</span>
          )}
        </td>
      )}
      <td>
        {unit.plan ? (
          <Link to={`${place}/plan`} aria-label={t('readPlanOf', { unit: name })}>
            {t('readPlan')}
          </Link>
        ) : (
          <span className="mv-muted">{t('notSigned')}</span>
        )}
      </td>
    </tr>
  )
}
