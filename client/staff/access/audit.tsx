/** The audit log, newest first. */
import { Button } from '@digdir/designsystemet-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type AuditEntry, auditListSchema } from '#shared/session.ts'
import { auditActionTexts, rolesTexts } from '#shared/texts/roles.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { dateAndTime } from '../../platform/dates.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import './roles.css'

export function AuditPage() {
  const t = useTexts(rolesTexts)
  const log = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ signal, pageParam }) =>
      ask('GET', `/api/audit${pageParam ? `?before=${pageParam}` : ''}`, auditListSchema, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.more ? (last.entries.at(-1)?.id ?? null) : null),
  })
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
                <AuditRow key={entry.id} entry={entry} />
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

function AuditRow({ entry }: { entry: AuditEntry }) {
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
        {entry.detail && <span className="mv-audit-detail">{entry.detail}</span>}
      </td>
      <td>
        <code className="mv-audit-subject">{entry.subject}</code>
      </td>
    </tr>
  )
}
