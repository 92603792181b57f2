/** Signed plans and where they lie in the records system. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { filingListSchema } from '#shared/records.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { useSession } from '../../platform/session.tsx'
import { type FilingFilter, type FilingLine, filingFilters, filingsFor, isLate } from './filings.ts'
import { RecordFiling } from './record-filing.tsx'
import './records.css'

const words = { open: 'filterOpen', filed: 'filterFiled', all: 'filterAll' } as const
const emptyWords = { open: 'noneOpen', filed: 'noneFiled', all: 'empty' } as const

export function FilingsPage() {
  const t = useTexts(recordsTexts)
  const { institution } = useSession()
  const wide = useMedia('(min-width: 60rem)')
  const [filter, setFilter] = useState<FilingFilter>('open')
  const [recording, setRecording] = useState<FilingLine | null>(null)
  const filings = useQuery({
    queryKey: ['filings'],
    queryFn: ({ signal }) => ask('GET', '/api/filings', filingListSchema, { signal }),
  })
  if (filings.error) return <ProblemPage error={filings.error} onRetry={() => void filings.refetch()} />
  if (!filings.data) return <Loading />
  const all = filings.data.filings
  const lines = filingsFor(all, filter)
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { system: institution.recordsSystem })}
        aside={filings.data.maySet && <Link to="/filing-settings">{t('settings')}</Link>}
      />
      {all.length > 0 && (
        <fieldset className="mv-filing-filters">
          <legend className="mv-only-read-aloud">{t('show')}</legend>
          {filingFilters.map((one) => (
            <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
              {t(words[one])} <span className="mv-figures">{filingsFor(all, one).length}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div className="mv-sheet">
        {lines.length === 0 ? (
          <Empty>{t(all.length === 0 ? 'empty' : emptyWords[filter])}</Empty>
        ) : (
          <DataTable caption={t('title')} className="mv-filings">
            <thead>
              <tr>
                <th scope="col">{t('columnUnit')}</th>
                {wide && (
                  <>
                    <th scope="col">{t('columnSigned')}</th>
                    <th scope="col">{t('columnConsulted')}</th>
                    <th scope="col">{t('columnDue')}</th>
                    <th scope="col">{t('columnFiling')}</th>
                  </>
                )}
                <th scope="col">
                  <span className="mv-only-read-aloud">{t('record')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <FilingRow
                  key={`${line.roundId} ${line.unit.id}`}
                  line={line}
                  wide={wide}
                  onRecord={() => setRecording(line)}
                />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
      <RecordFiling line={recording} onClose={() => setRecording(null)} />
    </>
  )
}

/** `wide`: there is room for columns of their own beside the name. */
function FilingRow({ line, wide, onRecord }: { line: FilingLine; wide: boolean; onRecord: () => void }) {
  const t = useTexts(recordsTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { today } = useSession()
  const { filing, unit } = line
  const late = isLate(line, today)
  const due = line.due && fullDate(line.due, language)
  const consultation = (
    <StateShape shape={line.consulted ? 'done' : 'not-chosen'}>
      {t(line.consulted ? 'consulted' : 'notConsulted')}
    </StateShape>
  )
  const state = filing ? (
    <>
      <StateShape shape="done">
        {t('filedAs', { caseNumber: filing.caseNumber, date: fullDate(filing.filedOn, language) })}
      </StateShape>
      <span className="mv-filing-by">{t('recordedBy', { name: filing.recordedBy })}</span>
    </>
  ) : (
    <StateShape shape={late ? 'late' : 'not-started'} strong={late}>
      {t(late ? 'late' : line.filedBefore ? 'fileAgain' : 'notFiled')}
    </StateShape>
  )
  return (
    <tr>
      <th scope="row">
        <Link to={`/rounds/${line.roundId}/units/${unit.id}/plan`}>{textIn(unit.name)}</Link>
        <span className="mv-filing-round">
          {textIn(line.roundTitle)}
          {line.version > 1 && `, ${t('version', { version: line.version })}`}
        </span>
        {!wide && (
          <span className="mv-filing-details">
            <span>{state}</span>
            {due && (
              <span>
                {t('columnDue')}: {due}
              </span>
            )}
            <span>
              {t('columnSigned')}: {fullDate(line.signedOn, language)}
            </span>
            <span>
              {t('columnConsulted')}: {consultation}
            </span>
          </span>
        )}
      </th>
      {wide && (
        <>
          <td>{fullDate(line.signedOn, language)}</td>
          <td>{consultation}</td>
          <td>{due}</td>
          <td>{state}</td>
        </>
      )}
      <td className="mv-row-way">
        <Button
          variant={filing ? 'tertiary' : 'secondary'}
          aria-label={t(filing ? 'correctFor' : 'recordFor', { unit: textIn(unit.name) })}
          onClick={onRecord}
        >
          {t(filing ? 'correct' : 'record')}
        </Button>
      </td>
    </tr>
  )
}
