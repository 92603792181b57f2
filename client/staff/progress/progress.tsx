/** The coordinator's overview: every unit's steps, deadlines and days late. Never scores. */
import { Button } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { type Progress, progressFileKinds } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { DateStrip } from './date-strip.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FormLinks } from './form-links.tsx'
import { ManyBar } from './many-bar.tsx'
import { Lead, RoundChoice } from './overview-head.tsx'
import { ProgressList } from './progress-list.tsx'
import { ProgressTable } from './progress-table.tsx'
import { progressFile, progressQuery } from './queries.ts'
import {
  type Choice,
  countsOf,
  everything,
  foldableUnits,
  foldedAtFirst,
  isUnfiltered,
  shownRows,
} from './rows.ts'
import { UnitPanel } from './unit-panel.tsx'
import { useDrawn } from './use-drawn.ts'
import { useRates } from './use-rates.ts'
import { useSelection } from './use-selection.ts'
import './progress.css'

export function ProgressPage() {
  const { round: roundId = '' } = useParams()
  const [search] = useSearchParams()
  const unitId = search.get('unit')
  const progress = useQuery({ ...progressQuery(roundId, unitId), placeholderData: keepPreviousData })
  if (progress.error) return <ProblemPage error={progress.error} onRetry={() => void progress.refetch()} />
  if (!progress.data) return <Loading />
  // Another round or top is another overview: its folding, search and selection start afresh.
  const { round, top } = progress.data
  return <Overview key={`${round.id} ${top.id}`} progress={progress.data} part={unitId} />
}

const nothing: ReadonlySet<string> = new Set()

/** `part`: the unit that was asked for, when not everything the person may see. */
function Overview({ progress, part }: { progress: Progress; part: string | null }) {
  const t = useTexts(progressTexts)
  const language = useLanguage()
  const textIn = useTextIn()
  const wide = useMedia('(min-width: 56.25rem)')
  const [choice, setChoice] = useState<Choice>(everything)
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => foldedAtFirst(progress.units))
  const [opened, setOpened] = useState<string | null>(null)
  // Typing and pressing stay quick in a large institution: the rows follow when there is time.
  const wanted = useDeferredValue(useMemo(() => ({ ...choice, folded }), [choice, folded]))
  const { today, units } = progress
  const counts = useMemo(() => countsOf(units, today), [units, today])
  const rows = useMemo(
    () => shownRows(units, { ...wanted, today, language }),
    [units, wanted, today, language],
  )
  const selection = useSelection(units, rows)
  const { drawn, drawMore } = useDrawn(wanted)
  const rates = useRates(progress)
  const foldable = useMemo(() => foldableUnits(units), [units])
  // While something is searched, filtered or sorted nothing is folded.
  const isTree = isUnfiltered(wanted) && wanted.order === 'tree'
  const found = rows.filter((row) => row.found).length
  const shared = {
    progress,
    rates,
    rows: rows.length > drawn ? rows.slice(0, drawn) : rows,
    onMore: rows.length > drawn ? drawMore : null,
    selection,
    onOpen: setOpened,
  }
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
        progress={progress}
        choice={choice}
        onChoose={(change) => setChoice((before) => ({ ...before, ...change }))}
        counts={counts}
        aside={<Files progress={progress} part={part} />}
      />
      <p className="mv-only-read-aloud" role="status">
        {t('shown', { count: found })}
      </p>
      {found === 0 ? (
        <div className="mv-sheet">
          <Empty
            action={
              <Button variant="secondary" onClick={() => setChoice(everything)}>
                {t('showAll')}
              </Button>
            }
          >
            {t('noneFound')}
          </Empty>
        </div>
      ) : wide ? (
        <ProgressTable
          {...shared}
          found={found}
          step={wanted.step}
          folded={wanted.folded}
          foldable={isTree ? foldable : null}
          onFold={setFolded}
          opened={opened}
        />
      ) : (
        <ProgressList {...shared} folded={isTree ? wanted.folded : nothing} />
      )}
      <ManyBar progress={progress} selection={selection} />
      <UnitPanel
        progress={progress}
        unit={units.find((one) => one.id === opened) ?? null}
        onClose={() => setOpened(null)}
      />
    </>
  )
}

/** On to the measures, the same table as a file, and its counts as a document. */
function Files({ progress: { round, top }, part }: { progress: Progress; part: string | null }) {
  const t = useTexts(progressTexts)
  const ofMeasures = useTexts(rollUpTexts)
  const language = useLanguage()
  return (
    <ButtonRow>
      <Button asChild variant="secondary" data-color="neutral">
        <Link to={`/rounds/${round.id}/units/${top.id}/measures`}>{ofMeasures('title')}</Link>
      </Button>
      {progressFileKinds.map((kind) => (
        <Button key={kind} asChild variant="secondary" data-color="neutral">
          <a href={progressFile(round.id, part, { kind, language })} download>
            {t(kind)}
          </a>
        </Button>
      ))}
      <Button asChild variant="secondary" data-color="neutral">
        <a
          href={`/api/rounds/${round.id}/units/${part ?? top.id}/follow-up-status?language=${language}`}
          download
        >
          {t('statusDocument')}
        </a>
      </Button>
      <Button asChild variant="tertiary" data-color="neutral">
        <Link to={`/rounds/${round.id}/units/${part ?? top.id}/filings/status`}>{t('fileStatus')}</Link>
      </Button>
    </ButtonRow>
  )
}
