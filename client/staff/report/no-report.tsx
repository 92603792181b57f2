/** In place of a report's page: on its way, not published yet, or not to be had. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { reportTexts } from '#shared/texts/report.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'

export function NoReport({
  query,
  unitId,
}: {
  query: { error: unknown; refetch: () => unknown }
  unitId: string
}) {
  if (!query.error) return <Loading />
  if (failureCode(query.error) === 'no-results') return <NoResults unitId={unitId} />
  return <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
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
