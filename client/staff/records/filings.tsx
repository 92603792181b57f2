/** Documents and where they lie in the records system. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { filingListSchema } from '#shared/records.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { useSession } from '../../platform/session.tsx'
import { FilingRow } from './filing-row.tsx'
import { documentsIn, type FilingFilter, type FilingLine, filingFilters, filingsFor } from './filings.ts'
import { RecordFiling } from './record-filing.tsx'
import { SendingProgress, SendMany } from './send-many.tsx'
import './records.css'

const words = {
  open: 'filterOpen',
  'on-way': 'filterOnWay',
  failed: 'filterFailed',
  filed: 'filterFiled',
  waived: 'filterWaived',
  all: 'filterAll',
} as const
const emptyWords = {
  open: 'noneOpen',
  'on-way': 'noneOnWay',
  failed: 'noneFailed',
  filed: 'noneFiled',
  waived: 'noneWaived',
  all: 'empty',
} as const

/** Shown also when nothing is there. */
const always: readonly FilingFilter[] = ['open', 'filed', 'all']

export function FilingsPage() {
  const t = useTexts(recordsTexts)
  const { institution } = useSession()
  const [filter, setFilter] = useState<FilingFilter>('open')
  const [document, setDocument] = useState('plan')
  const [recording, setRecording] = useState<FilingLine | null>(null)
  const filings = useQuery({
    queryKey: ['filings'],
    queryFn: ({ signal }) => ask('GET', '/api/filings', filingListSchema, { signal }),
    // What is queued is sent within seconds.
    refetchInterval: ({ state: { data } }) =>
      data?.filings.some(({ filing }) => filing?.state === 'queued') ? 3_000 : false,
  })
  if (filings.error) return <ProblemPage error={filings.error} onRetry={() => void filings.refetch()} />
  if (!filings.data) return <Loading />
  const { maySet, maySend, accessChoices, caseRounds } = filings.data
  const all = filings.data.filings.filter((line) => document === '' || line.document.id === document)
  const lines = filingsFor(all, filter)
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { system: institution.recordsSystem })}
        aside={<Ways maySet={maySet} maySend={maySend} mayImport={caseRounds.length > 0} />}
      />
      {filings.data.filings.length > 0 && (
        <div className="mv-filing-head">
          <DocumentChoice lines={filings.data.filings} document={document} onChoose={setDocument} />
          <fieldset className="mv-filing-filters">
            <legend className="mv-only-read-aloud">{t('show')}</legend>
            {filingFilters
              .filter((one) => always.includes(one) || filingsFor(all, one).length > 0 || one === filter)
              .map((one) => (
                <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
                  {t(words[one])} <span className="mv-figures">{filingsFor(all, one).length}</span>
                </button>
              ))}
          </fieldset>
          {maySend && <SendMany lines={lines} accessChoices={accessChoices} />}
          <SendingProgress lines={all} />
        </div>
      )}
      <div className="mv-sheet">
        {lines.length === 0 ? (
          <Empty>{t(all.length === 0 ? 'empty' : emptyWords[filter])}</Empty>
        ) : (
          <Lines lines={lines} onRecord={setRecording} />
        )}
      </div>
      <RecordFiling line={recording} onClose={() => setRecording(null)} />
    </>
  )
}

function Ways({ maySet, maySend, mayImport }: { maySet: boolean; maySend: boolean; mayImport: boolean }) {
  const t = useTexts(recordsTexts)
  return (
    <ul className="mv-filing-ways">
      {maySend && (
        <li>
          <Link to="/filings/receipts">{t('receipts')}</Link>
        </li>
      )}
      {mayImport && (
        <li>
          <Link to="/filings/case-numbers">{t('caseNumbers')}</Link>
        </li>
      )}
      {maySet && (
        <li>
          <Link to="/filing-settings">{t('settings')}</Link>
        </li>
      )}
    </ul>
  )
}

/** Nothing while there is one kind only. */
function DocumentChoice({
  lines,
  document,
  onChoose,
}: {
  lines: readonly FilingLine[]
  document: string
  onChoose: (document: string) => void
}) {
  const t = useTexts(recordsTexts)
  const textIn = useTextIn()
  const documents = documentsIn(lines)
  if (documents.every(({ id }) => id === document)) return null
  return (
    <SelectField
      label={t('document')}
      value={document}
      onChange={({ target }) => onChoose(target.value)}
      className="mv-filing-document"
    >
      {documents.map(({ id, name }) => (
        <option key={id} value={id}>
          {textIn(name)}
        </option>
      ))}
      <option value="">{t('allDocuments')}</option>
    </SelectField>
  )
}

function Lines({ lines, onRecord }: { lines: readonly FilingLine[]; onRecord: (line: FilingLine) => void }) {
  const t = useTexts(recordsTexts)
  const wide = useMedia('(min-width: 60rem)')
  return (
    <DataTable caption={t('title')} className="mv-filings">
      <thead>
        <tr>
          <th scope="col">{t('columnUnit')}</th>
          {wide && (
            <>
              <th scope="col">{t('columnReady')}</th>
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
            key={`${line.roundId} ${line.unit.id} ${line.document.id}`}
            line={line}
            wide={wide}
            onRecord={() => onRecord(line)}
          />
        ))}
      </tbody>
    </DataTable>
  )
}
