/** The result report of a unit, or of the unit where its answers count. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { type Report, reportSchema } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask, failureCode } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { Overview } from './overview.tsx'
import { ReportFacts } from './report-facts.tsx'
import './report.css'

export function ReportPage() {
  const { round = '', unit = '' } = useParams()
  const report = useQuery({
    queryKey: ['report', round, unit],
    queryFn: ({ signal }) =>
      ask('GET', `/api/rounds/${round}/units/${unit}/report`, reportSchema, { signal }),
    // Released results are frozen.
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (report.data) return <ReportOf report={report.data} />
  if (!report.error) return <Loading />
  if (failureCode(report.error) === 'no-results') return <NoResults unitId={unit} />
  return <ProblemPage error={report.error} onRetry={() => void report.refetch()} />
}

function NoResults({ unitId }: { unitId: string }) {
  const t = useTexts(reportTexts)
  return (
    <>
      <PageHead title={t('noResultsTitle')} lead={t('noResultsLead')} />
      <Button asChild variant="secondary">
        <Link to={`/units/${unitId}`}>{t('toUnit')}</Link>
      </Button>
    </>
  )
}

function ReportOf({ report }: { report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const { unit, figuresOf, round } = report
  const elsewhere = figuresOf.id !== unit.id
  const shown = textIn(figuresOf.name)
  return (
    <>
      <PageHead
        title={shown}
        tabTitle={t('tabTitle', { unit: shown })}
        path={[
          { key: 'report', label: t('report') },
          { key: 'round', label: textIn(round.title) },
          ...(elsewhere
            ? [{ key: 'unit', label: <Link to={`/units/${unit.id}`}>{textIn(unit.name)}</Link> }]
            : []),
        ]}
      />
      {elsewhere && (
        <Notice tone="attention">
          <p>
            <strong>{t('countedElsewhere', { unit: textIn(unit.name), other: shown })}</strong>
          </p>
          <p>{t('countedElsewhereWhy')}</p>
        </Notice>
      )}
      <ReportFacts report={report} />
      <Overview report={report} />
      <section className="mv-next-step mv-not-on-paper">
        <div>
          <h2>{t('talkTogether')}</h2>
          <p>{t('talkTogetherLead')}</p>
        </div>
        <Button asChild>
          <Link to={`/rounds/${round.id}/units/${unit.id}/plan`}>{t('toPlan')}</Link>
        </Button>
      </section>
    </>
  )
}
