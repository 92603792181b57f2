/** The coordinator's overview: every unit's steps, deadlines and days late. Never scores. */
import { Button } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { weekdayAndDate, withOtherYear } from '#shared/dates.ts'
import { type Progress, progressFileKinds } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Empty } from '../../components/Empty.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { holds, useSession } from '../../platform/session.tsx'
import { DateStrip } from './date-strip.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FormLinks } from './form-links.tsx'
import { ProgressList } from './progress-list.tsx'
import { ProgressTable } from './progress-table.tsx'
import { launchedRoundsQuery, progressFile, progressQuery, ratesQuery } from './queries.ts'
import type { RatesByUnit } from './rate-cell.tsx'
import { countsOf, type Filter, foldableUnits, foldedAtFirst, nextDeadline, shownRows } from './rows.ts'
import { UnitPanel } from './unit-panel.tsx'
import './progress.css'

export function ProgressPage() {
  const { round: roundId = '' } = useParams()
  const [search] = useSearchParams()
  const unitId = search.get('unit')
  const progress = useQuery({ ...progressQuery(roundId, unitId), placeholderData: keepPreviousData })
  if (progress.error) return <ProblemPage error={progress.error} onRetry={() => void progress.refetch()} />
  if (!progress.data) return <Loading />
  // Another top is another overview: its folding, search and filter start afresh.
  return <Overview key={progress.data.top.id} progress={progress.data} part={unitId} />
}

const nothing: ReadonlySet<string> = new Set()

/** `part`: the unit that was asked for, when not everything the person may see. */
function Overview({ progress, part }: { progress: Progress; part: string | null }) {
  const t = useTexts(progressTexts)
  const ofMeasures = useTexts(rollUpTexts)
  const language = useLanguage()
  const textIn = useTextIn()
  const wide = useMedia('(min-width: 56.25rem)')
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => foldedAtFirst(progress.units))
  const [opened, setOpened] = useState<string | null>(null)
  // Typing and pressing stay quick in a large institution: the rows follow when there is time.
  const wanted = useDeferredValue(useMemo(() => ({ search, filter, folded }), [search, filter, folded]))
  const { today, units } = progress
  const counts = useMemo(() => countsOf(units, today), [units, today])
  const rows = useMemo(
    () => shownRows(units, { ...wanted, today, language }),
    [units, wanted, today, language],
  )
  const rates = useRates(progress)
  const foldable = useMemo(() => foldableUnits(units), [units])
  // While something is searched or filtered nothing is folded.
  const unfiltered = wanted.search.trim() === '' && wanted.filter === 'all'
  const found = rows.filter((row) => row.found).length
  const unit = units.find((one) => one.id === opened)
  return (
    <>
      <PageHead
        title={t('title', { unit: textIn(progress.top.name) })}
        path={[
          {
            key: 'round',
            label: <Link to={`/rounds/${progress.round.id}`}>{textIn(progress.round.title)}</Link>,
          },
          ...(part
            ? [
                {
                  key: 'all',
                  label: <Link to={`/rounds/${progress.round.id}/progress`}>{t('wholeOverview')}</Link>,
                },
              ]
            : []),
        ]}
        lead={<Lead progress={progress} late={counts.late} />}
        aside={<RoundChoice roundId={progress.round.id} />}
      />
      <DateStrip progress={progress} />
      <FormLinks progress={progress} part={part} />
      <FilterBar
        search={search}
        onSearch={setSearch}
        filter={filter}
        onFilter={setFilter}
        counts={counts}
        aside={
          <ButtonRow>
            <Button asChild variant="secondary" data-color="neutral">
              <Link to={`/rounds/${progress.round.id}/units/${progress.top.id}/measures`}>
                {ofMeasures('title')}
              </Link>
            </Button>
            {progressFileKinds.map((kind) => (
              <Button key={kind} asChild variant="secondary" data-color="neutral">
                <a href={progressFile(progress.round.id, part, { kind, language })} download>
                  {t(kind)}
                </a>
              </Button>
            ))}
          </ButtonRow>
        }
      />
      <p className="mv-only-read-aloud" role="status">
        {t('shown', { count: found })}
      </p>
      {found === 0 ? (
        <div className="mv-sheet">
          <Empty
            action={
              <Button
                variant="secondary"
                onClick={() => {
                  setSearch('')
                  setFilter('all')
                }}
              >
                {t('showAll')}
              </Button>
            }
          >
            {t('noneFound')}
          </Empty>
        </div>
      ) : wide ? (
        <ProgressTable
          progress={progress}
          rates={rates}
          rows={rows}
          found={found}
          folded={wanted.folded}
          foldable={unfiltered ? foldable : null}
          onFold={setFolded}
          opened={opened}
          onOpen={setOpened}
        />
      ) : (
        <ProgressList
          progress={progress}
          rates={rates}
          rows={rows}
          folded={unfiltered ? wanted.folded : nothing}
          onOpen={setOpened}
        />
      )}
      <UnitPanel progress={progress} unit={unit ?? null} onClose={() => setOpened(null)} />
    </>
  )
}

/** Response rates by unit while the survey is open; null otherwise, and for leaders, who see that of their own unit. */
function useRates({ round }: Progress): RatesByUnit | null {
  const { person } = useSession()
  const { data } = useQuery({
    ...ratesQuery(round.id),
    enabled: round.state === 'open' && holds(person, 'coordinator', 'hr'),
  })
  return useMemo(() => (data?.countedOn ? new Map(data.units.map((unit) => [unit.id, unit])) : null), [data])
}

function Lead({ progress, late }: { progress: Progress; late: number }) {
  const t = useTexts(progressTexts)
  const language = useLanguage()
  const textIn = useTextIn()
  const next = useMemo(() => nextDeadline(progress), [progress])
  return (
    <>
      {late === 0 ? t('leadNoneLate') : t('leadLate', { count: late })}{' '}
      {next &&
        t(next.all === 1 ? 'leadNextOfOne' : 'leadNext', {
          open: next.open,
          all: next.all,
          step: textIn(next.step.title),
          due: withOtherYear(next.due, progress.today, language, weekdayAndDate),
        })}
    </>
  )
}

/** Only where there is something to choose. */
function RoundChoice({ roundId }: { roundId: string }) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const navigate = useNavigate()
  const { data: rounds = [] } = useQuery(launchedRoundsQuery)
  if (rounds.length < 2) return null
  return (
    <div className="mv-round-choice">
      <SelectField
        label={t('round')}
        value={roundId}
        onChange={(event) => navigate(`/rounds/${event.target.value}/progress`)}
      >
        {rounds.map((round) => (
          <option key={round.id} value={round.id}>
            {textIn(round.title)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
