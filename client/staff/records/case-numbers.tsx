/** Importing case numbers: choose round and file, see every error or what changes, import. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { type CaseFile, caseColumns, casePreviewSchema } from '#shared/case-file.ts'
import { filingListSchema } from '#shared/records.ts'
import { caseColumnTexts, caseErrorTexts, caseNumberTexts } from '#shared/texts/case-numbers.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { Empty } from '../../components/Empty.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { FileColumns } from '../../components/FileColumns.tsx'
import { FileErrors } from '../../components/FileErrors.tsx'
import { FilePick } from '../../components/FilePick.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { ask, tell } from '../../platform/api.ts'
import { base64OfFile } from '../../platform/files.ts'
import { refreshFilings } from '../../platform/filing.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { CasesFound } from './cases-found.tsx'
import './records.css'

/** Bytes: what the request's base64 has room for. */
const largestFile = 1_000_000
const longestName = 200

interface Chosen {
  roundId: string
  body: CaseFile
}

export function CaseNumbersPage() {
  const t = useTexts(caseNumberTexts)
  const ofFilings = useTexts(recordsTexts)
  const filings = useQuery({
    queryKey: ['filings'],
    queryFn: ({ signal }) => ask('GET', '/api/filings', filingListSchema, { signal }),
  })
  if (filings.error) return <ProblemPage error={filings.error} onRetry={() => void filings.refetch()} />
  if (!filings.data) return <Loading />
  const rounds = new Map(filings.data.caseRounds.map(({ id, title }) => [id, title]))
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        path={[{ key: 'filings', label: <Link to="/filings">{ofFilings('title')}</Link> }]}
      />
      {rounds.size === 0 ? (
        <div className="mv-sheet">
          <Empty>{t('noRounds')}</Empty>
        </div>
      ) : (
        <Import rounds={rounds} />
      )}
    </>
  )
}

function Import({ rounds }: { rounds: ReadonlyMap<string, Parameters<ReturnType<typeof useTextIn>>[0]> }) {
  const t = useTexts(caseNumberTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [roundId, setRoundId] = useState([...rounds.keys()][0] ?? '')
  const preview = useMutation({
    mutationFn: ({ roundId: round, body }: Chosen) =>
      ask('POST', `/api/rounds/${round}/case-numbers/preview`, casePreviewSchema, { body }),
  })
  const load = useMutation({
    mutationFn: ({ roundId: round, body }: Chosen) =>
      tell('POST', `/api/rounds/${round}/case-numbers`, { body }),
    onSuccess: () => refreshFilings(client),
  })
  const forget = () => {
    setChosen(null)
    preview.reset()
    load.reset()
  }
  const found = preview.data?.found ?? null
  return (
    <div className="mv-case-numbers">
      <FileForm
        checking={preview.isPending}
        onOther={forget}
        onFile={(body) => {
          const asked = { roundId, body }
          setChosen(asked)
          load.reset()
          preview.mutate(asked)
        }}
      >
        <SelectField
          label={t('round')}
          value={roundId}
          onChange={({ target }) => {
            setRoundId(target.value)
            forget()
          }}
        >
          {[...rounds].map(([id, title]) => (
            <option key={id} value={id}>
              {textIn(title)}
            </option>
          ))}
        </SelectField>
      </FileForm>
      {preview.error && <ProblemNotice error={preview.error} />}
      {preview.data && (
        <section aria-live="polite">
          {load.isSuccess && found ? (
            <Notice>{t('imported', { count: found.count })}</Notice>
          ) : found ? (
            <CasesFound
              found={found}
              error={load.error}
              importing={load.isPending}
              onImport={() => chosen && !load.isPending && load.mutate(chosen)}
            />
          ) : (
            <FileErrors
              title={t('errorsTitle', { count: preview.data.errorCount })}
              help={t('errorsHelp')}
              errors={preview.data.errors.map((error) => ({
                ...error,
                reason: textIn(caseErrorTexts[error.code]),
              }))}
              count={preview.data.errorCount}
            />
          )}
        </section>
      )}
      <section className="mv-sheet mv-section">
        <h2>{t('columnsTitle')}</h2>
        <FileColumns
          caption={t('columnsTitle')}
          columns={(['unit', 'caseNumber'] as const).map((key) => ({
            header: caseColumns[key],
            optional: false,
            about: textIn(caseColumnTexts[key]),
          }))}
        />
      </section>
    </div>
  )
}

/** `onOther`: another file was chosen, so that what is shown no longer holds. */
function FileForm({
  checking,
  onFile,
  onOther,
  children,
}: {
  checking: boolean
  onFile: (file: CaseFile) => void
  onOther: () => void
  children: React.ReactNode
}) {
  const t = useTexts(caseNumberTexts)
  const ui = useTexts(interfaceTexts)
  const [file, setFile] = useState<File | null>(null)
  const [checked, setChecked] = useState(false)
  const [unread, setUnread] = useState(false)
  const fault = () => {
    if (!file) return checked ? ui('fileMissing') : undefined
    if (unread) return ui('fileChanged')
    return file.size > largestFile ? ui('fileTooLarge') : undefined
  }
  return (
    <CheckedForm
      className="mv-sheet mv-section"
      onSubmit={async () => {
        setChecked(true)
        if (!file || fault()) return
        const read = await base64OfFile(file)
        setUnread(read === null)
        if (read !== null) onFile({ filename: file.name.slice(0, longestName), file: read })
      }}
    >
      <h2>{t('fileTitle')}</h2>
      {children}
      <FilePick
        label={t('file')}
        help={t('fileHelp')}
        error={fault()}
        file={file}
        onPick={(picked) => {
          setFile(picked)
          setUnread(false)
          onOther()
        }}
      />
      <div>
        <Button type="submit" loading={checking}>
          {t('check')}
        </Button>
      </div>
    </CheckedForm>
  )
}
