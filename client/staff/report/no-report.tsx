/** In place of a report's page: on its way, not published yet, without a page of its own, or not to be had. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { problemTexts } from '#shared/texts/problem.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'

export function NoReport({
  query,
  unitId,
}: {
  query: { error: unknown; refetch: () => unknown }
  unitId: string
}) {
  if (!query.error) return <Loading />
  const code = failureCode(query.error)
  if (code === 'no-results' || code === 'finished-figures') return <NoResults unitId={unitId} code={code} />
  return <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
}

function NoResults({ unitId, code }: { unitId: string; code: 'no-results' | 'finished-figures' }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  return (
    <>
      {code === 'no-results' ? (
        <PageHead title={t('noResultsTitle')} lead={t('noResultsLead')} />
      ) : (
        <PageHead title={t('noOwnReportTitle')} lead={textIn(problemTexts[code])} />
      )}
      <Button asChild variant="secondary">
        <Link to={`/units/${unitId}`}>{t('toUnit')}</Link>
      </Button>
    </>
  )
}
