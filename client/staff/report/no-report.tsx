/** In place of a report's page: on its way, not published yet, without a page of its own, or not to be had. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { weekdayAndFullDate } from '#shared/dates.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { problemTexts } from '#shared/texts/problem.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { Failure, failureCode } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'

/** @param unitId the unit whose results were looked for; null for those of many units */
export function NoReport({
  query,
  unitId,
}: {
  query: { error: unknown; refetch: () => unknown }
  unitId: string | null
}) {
  if (!query.error) return <Loading />
  const code = failureCode(query.error)
  if (code === 'no-results') return <NotOpen error={query.error} unitId={unitId} />
  if (code === 'finished-figures') return <NoOwnReport unitId={unitId} />
  return <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
}

/** Not published, or not yet to this person: with the day where it is known. */
function NotOpen({ error, unitId }: { error: unknown; unitId: string | null }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const day = error instanceof Failure ? error.opensOn : undefined
  return (
    <>
      <PageHead
        title={t('noResultsTitle')}
        lead={day ? t('noResultsUntil', { day: weekdayAndFullDate(day, language) }) : t('noResultsLead')}
      />
      <WayBack unitId={unitId} />
    </>
  )
}

function NoOwnReport({ unitId }: { unitId: string | null }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  return (
    <>
      <PageHead title={t('noOwnReportTitle')} lead={textIn(problemTexts['finished-figures'])} />
      <WayBack unitId={unitId} />
    </>
  )
}

/** To the unit's year for those who have part in it, and for everybody else to their own page. */
function WayBack({ unitId }: { unitId: string | null }) {
  const t = useTexts(reportTexts)
  const shell = useTexts(interfaceTexts)
  const { person } = useSession()
  const takesPart = holds(
    person,
    'leader',
    'leader-support',
    'safety-representative',
    'chief-safety-representative',
    'occupational-health',
    'coordinator',
    'hr',
  )
  const to = !takesPart ? '/own' : unitId ? `/units/${unitId}` : '/'
  return (
    <Button asChild variant="secondary">
      <Link to={to}>{takesPart && unitId ? t('toUnit') : shell('toStart')}</Link>
    </Button>
  )
}
