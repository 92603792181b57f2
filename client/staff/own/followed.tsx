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
import { useMedia } from '../../platform/media.ts'
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
  // The newest with anything to read is what people come for.
  const toRead =
    rounds.find(({ results, units }) => results === 'open' || units.some(({ plan }) => plan)) ?? rounds[0]
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {rounds.map((round) => (
        <RoundSheet key={round.id} round={round} unfolded={round === toRead} />
      ))}
      {rounds.length === 0 && (
        <div className="mv-sheet">
          <Empty>{t('none')}</Empty>
        </div>
      )}
    </>
  )
}

function RoundSheet({ round, unfolded }: { round: FollowedRound; unfolded: boolean }) {
  const t = useTexts(followedTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const wide = useMedia('(min-width: 40rem)')
  const [search, setSearch] = useState('')
  const { results, units } = round
  const title = textIn(round.title)
  const words = search.trim().toLocaleLowerCase('nb')
  const found = units.filter(({ name }) => name[language].toLocaleLowerCase('nb').includes(words))
  return (
    <details className="mv-sheet mv-followed" open={unfolded}>
      <summary>
        <h2>{title}</h2>
      </summary>
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
              {wide && results && <th scope="col">{t('results')}</th>}
              {wide && <th scope="col">{t('plan')}</th>}
            </tr>
          </thead>
          <tbody>
            {found.map((unit) => (
              <UnitRow key={unit.id} round={round} unit={unit} wide={wide} />
            ))}
          </tbody>
        </DataTable>
      )}
    </details>
  )
}

/** `wide`: there is room for columns of their own beside the name. */
function UnitRow({
  round: { id, results },
  unit,
  wide,
}: {
  round: FollowedRound
  unit: FollowedRound['units'][number]
  wide: boolean
}) {
  const t = useTexts(followedTexts)
  const textIn = useTextIn()
  const name = textIn(unit.name)
  const place = `/rounds/${id}/units/${unit.id}`
  const report = results === 'open' && (
    <Link to={`${place}/report`} aria-label={t('readResultsOf', { unit: name })}>
      {t('readResults')}
    </Link>
  )
  const plan = unit.plan && (
    <Link to={`${place}/plan`} aria-label={t('readPlanOf', { unit: name })}>
      {t('readPlan')}
    </Link>
  )
  if (!wide)
    return (
      <tr>
        <th scope="row">
          {name}
          <span className="mv-followed-ways">
            {report}
            {plan}
          </span>
        </th>
      </tr>
    )
  return (
    <tr>
      <th scope="row">{name}</th>
      {results && <td>{report || <span className="mv-muted">{t('notOpen')}</span>}</td>}
      <td>{plan || <span className="mv-muted">{t('notSigned')}</span>}</td>
    </tr>
  )
}
