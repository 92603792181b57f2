/** The audit log, newest first. */
import { Button } from '@digdir/designsystemet-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dateAndTime } from '#shared/dates.ts'
import type { Text } from '#shared/language.ts'
import { unitListSchema } from '#shared/organisation.ts'
import { programmeListSchema } from '#shared/programme.ts'
import { roundListSchema } from '#shared/round.ts'
import { type AuditEntry, auditListSchema } from '#shared/session.ts'
import { auditActionTexts, rolesTexts } from '#shared/texts/roles.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { AuditDetailWords } from './audit-detail-words.tsx'
import { shortId, subjectParts } from './audit-subject.ts'
import './roles.css'

const kindWords = {
  round: 'subjectRound',
  unit: 'subjectUnit',
  person: 'subjectPerson',
  measure: 'subjectMeasure',
  form: 'subjectForm',
  step: 'subjectStep',
} as const

/** Subjects that are a single word. */
const wholeWords: ReadonlyMap<
  string,
  | 'subjectRegister'
  | 'subjectAbsence'
  | 'subjectOutbox'
  | 'subjectDatabase'
  | 'subjectMailText'
  | 'subjectInstitution'
  | 'subjectSession'
  | 'subjectRetention'
> = new Map([
  ['register', 'subjectRegister'],
  ['absence', 'subjectAbsence'],
  ['outbox', 'subjectOutbox'],
  ['database', 'subjectDatabase'],
  ['mail-text', 'subjectMailText'],
  ['institution', 'subjectInstitution'],
  ['session', 'subjectSession'],
  ['retention', 'subjectRetention'],
])

export function AuditPage() {
  const t = useTexts(rolesTexts)
  const log = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ signal, pageParam }) =>
      ask('GET', `/api/audit${pageParam ? `?before=${pageParam}` : ''}`, auditListSchema, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.more ? (last.entries.at(-1)?.id ?? null) : null),
  })
  const names = useNames()
  if (log.error) return <ProblemPage error={log.error} onRetry={() => void log.refetch()} />
  if (!log.data) return <Loading />
  const entries = log.data.pages.flatMap((page) => page.entries)
  return (
    <>
      <PageHead title={t('auditTitle')} lead={t('auditLead')} />
      <div className="mv-sheet">
        {entries.length === 0 ? (
          <Empty>{t('auditEmpty')}</Empty>
        ) : (
          <DataTable caption={t('auditTitle')} className="mv-audit">
            <thead>
              <tr>
                <th scope="col">{t('columnTime')}</th>
                <th scope="col">{t('columnWho')}</th>
                <th scope="col">{t('columnWhat')}</th>
                <th scope="col">{t('columnSubject')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <AuditRow key={entry.id} entry={entry} names={names} />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
      {log.hasNextPage && (
        <p className="mv-audit-older">
          <Button
            variant="secondary"
            loading={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            {t('older')}
          </Button>
        </p>
      )}
    </>
  )
}

/** Names of units and rounds by id, of steps and forms by their programme's short word; without them, or for those long gone, the id itself is shown. */
function useNames(): ReadonlyMap<string, Text> {
  const units = useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => ask('GET', '/api/units', unitListSchema, { signal }),
  })
  const rounds = useQuery({
    queryKey: ['rounds'],
    queryFn: ({ signal }) => ask('GET', '/api/rounds', roundListSchema, { signal }),
  })
  const programmes = useQuery({
    queryKey: ['programmes'],
    queryFn: ({ signal }) => ask('GET', '/api/programmes', programmeListSchema, { signal }),
  })
  return useMemo(
    () =>
      new Map([
        ...(programmes.data?.programmes ?? [])
          .flatMap(({ steps }) => steps)
          .flatMap(({ id, form, title }) => [id, form ?? id].map((word) => [word, title] as const)),
        ...(units.data?.units ?? []).map((unit) => [unit.id, unit.name] as const),
        ...(rounds.data?.rounds ?? []).map((round) => [round.id, round.title] as const),
      ]),
    [units.data, rounds.data, programmes.data],
  )
}

function AuditRow({ entry, names }: { entry: AuditEntry; names: ReadonlyMap<string, Text> }) {
  const t = useTexts(rolesTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const action = auditActionTexts[entry.action]
  return (
    <tr>
      <td className="mv-figures">
        <time dateTime={entry.at}>{dateAndTime(entry.at, language)}</time>
      </td>
      <td>{entry.actor ?? <span className="mv-muted">{t('theSystem')}</span>}</td>
      <td>
        {action ? textIn(action) : <code>{entry.action}</code>}
        <AuditDetailWords action={entry.action} detail={entry.detail} />
      </td>
      <td>
        <ul className="mv-audit-subject" title={entry.subject}>
          {subjectParts(entry.subject).map(({ kind, id }) => {
            const name = names.get(id)
            const whole = kind === null && wholeWords.get(id)
            if (whole) return <li key={id}>{t(whole)}</li>
            return (
              <li key={`${kind} ${id}`}>
                {kind && `${t(kindWords[kind])}: `}
                {name ? textIn(name) : <code>{shortId(id)}</code>}
              </li>
            )
          })}
        </ul>
      </td>
    </tr>
  )
}
