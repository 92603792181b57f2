/** Importing sickness absence: choose the file, see every error or what changes, import. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AbsenceFile, AbsencePreview } from '#shared/absence.ts'
import { monthAndYear } from '#shared/dates.ts'
import { absenceErrorTexts, absenceImportTexts } from '#shared/texts/absence-import.ts'
import { FileErrors } from '../../components/FileErrors.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { AbsenceColumnHelp } from './absence-columns.tsx'
import { AbsenceFileForm } from './absence-file-form.tsx'
import { AbsenceFound } from './absence-found.tsx'
import { absenceStockQuery, importAbsence, previewAbsence } from './absence-queries.ts'
import { AbsenceStockCard } from './absence-stock.tsx'
import './absence.css'

export function AbsenceImportPage() {
  const t = useTexts(absenceImportTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const stock = useQuery(absenceStockQuery)
  const [file, setFile] = useState<AbsenceFile | null>(null)
  const [skip, setSkip] = useState(false)
  const preview = useMutation({ mutationFn: previewAbsence })
  const load = useMutation({
    mutationFn: importAbsence,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: absenceStockQuery.queryKey }),
        client.invalidateQueries({ queryKey: ['unit-absence'] }),
      ]),
  })
  const forget = () => {
    setFile(null)
    setSkip(false)
    preview.reset()
    load.reset()
  }
  if (stock.error) return <ProblemPage error={stock.error} onRetry={() => void stock.refetch()} />
  if (!stock.data) return <Loading />
  const found = preview.data?.found ?? null
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { minimum: stock.data.minimum })} />
      <div className="mv-absence">
        <AbsenceFileForm
          checking={preview.isPending}
          onOther={forget}
          onFile={(body) => {
            setFile(body)
            load.reset()
            preview.mutate(body)
          }}
        />
        {preview.error && <ProblemNotice error={preview.error} />}
        {preview.data && (
          <section aria-live="polite">
            {load.isSuccess && found ? (
              <Imported months={found.months} />
            ) : found ? (
              <AbsenceFound
                found={found}
                skip={skip}
                onSkip={setSkip}
                error={load.error}
                importing={load.isPending}
                onImport={() => file && load.mutate({ ...file, skipUnknown: skip })}
              />
            ) : (
              <FileErrors
                title={t('errorsTitle', { count: preview.data.errorCount })}
                help={t('errorsHelp')}
                errors={preview.data.errors.map((error) => ({
                  ...error,
                  reason: textIn(absenceErrorTexts[error.code]),
                }))}
                count={preview.data.errorCount}
              />
            )}
          </section>
        )}
        <AbsenceStockCard stock={stock.data} />
        <AbsenceColumnHelp />
      </div>
    </>
  )
}

function Imported({ months }: { months: NonNullable<AbsencePreview['found']>['months'] }) {
  const t = useTexts(absenceImportTexts)
  const language = useLanguage()
  const named = months.map(({ month }) => monthAndYear(month, language))
  return (
    <Notice>{t('imported', { count: months.length, from: named[0] ?? '', to: named.at(-1) ?? '' })}</Notice>
  )
}
