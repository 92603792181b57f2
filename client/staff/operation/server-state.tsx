/** How the server is, and when a backup was last made: for whoever answers for it and has no shell. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { dateAndTime, fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { type ServerState, serverStateSchema } from '#shared/server-state.ts'
import { operationTexts } from '#shared/texts/operation.ts'
import { serverStateTexts, wantTexts } from '#shared/texts/server-state.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Fact, Facts } from '../../components/Facts.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import './operation.css'

export function ServerStatePage() {
  const state = useQuery({
    queryKey: ['server-state'],
    queryFn: ({ signal }) => ask('GET', '/api/server-state', serverStateSchema, { signal }),
    refetchInterval: 30_000,
  })
  if (state.error) return <ProblemPage error={state.error} onRetry={() => void state.refetch()} />
  return state.data ? <StateOf state={state.data} /> : <Loading />
}

function StateOf({ state }: { state: ServerState }) {
  const t = useTexts(serverStateTexts)
  const language = useLanguage()
  const faults = useFaults(state)
  const { version, jobs, databaseSize, roomOnDisk, backup, log } = state
  const isWell = faults.length === 0
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        aside={
          <StateShape shape={isWell ? 'done' : 'late'} strong>
            {t(isWell ? 'well' : 'notWell')}
          </StateShape>
        }
      />
      <div className="mv-server-state">
        {faults.map((fault) => (
          <Notice key={fault} tone="attention">
            <p>
              <EmphasisedText text={fault} />
            </p>
          </Notice>
        ))}
        {state.missing.includes('held') && <HeldLink />}
        {jobs.failed.length > 0 && (
          <Notice tone="attention">
            <p>
              {t('jobsFailed')} <code>{jobs.failed.join(', ')}</code>
            </p>
          </Notice>
        )}
        <Facts sheet>
          <Fact name={t('backup')}>
            {backup ? t('backupMade', { time: dateAndTime(backup.madeAt, language) }) : t('backupNone')}
          </Fact>
          <Fact name={t('jobs')}>
            {jobs.since === null
              ? t('jobsNone')
              : t('jobsSince', { jobs: wholeNumber(jobs.count, language), count: jobs.since })}
          </Fact>
          <Fact name={t('log')}>
            {log?.outcome === 'unchanged'
              ? t('logUnchanged', { day: fullDate(log.day, language) })
              : t(log ? 'notWell' : 'logNone')}
          </Fact>
          <Fact name={t('database')}>{t('databaseSize', { size: wholeNumber(databaseSize, language) })}</Fact>
          <Fact name={t('room')}>{t('roomLeft', { size: wholeNumber(roomOnDisk, language) })}</Fact>
          <Fact name={t('version')}>{version}</Fact>
        </Facts>
      </div>
    </>
  )
}

/** What somebody must see to, in sentences; a job that failed is tried again, and is not among it. */
function useFaults({ missing, backup, log }: ServerState): string[] {
  const t = useTexts(serverStateTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return [
    ...missing.map((want) => textIn(wantTexts[want])),
    ...(log?.outcome === 'changed' ? [t('logChanged', { day: fullDate(log.day, language) })] : []),
    ...(backup === null ? [t('backupMissing')] : backup.isOld ? [t('backupOld')] : []),
  ]
}

function HeldLink() {
  const t = useTexts(operationTexts)
  return (
    <p>
      <Link to="/outbox">{t('outboxTitle')}</Link>
    </p>
  )
}
