/** The result report of a unit, or of the unit where its answers count. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { pictureOfUnit } from '#shared/reading/scales.ts'
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { Downloads } from './downloads.tsx'
import { Groups } from './groups.tsx'
import { NoReport } from './no-report.tsx'
import { Overview } from './overview.tsx'
import { reportPath, reportQuery } from './queries.ts'
import { ReportFacts } from './report-facts.tsx'
import { useReportPath, WhoseFigures } from './report-head.tsx'
import { takesPart } from './takes-part.ts'
import { Talk } from './talk.tsx'
import { UnitFactsForm } from './unit-facts-form.tsx'
import './report.css'

export function ReportPage() {
  const { round = '', unit = '' } = useParams()
  const report = useQuery(reportQuery(round, unit))
  if (report.data) return <ReportOf report={report.data} />
  return <NoReport query={report} unitId={unit} />
}

function ReportOf({ report }: { report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const { unit, figuresOf, round } = report
  const shown = textIn(figuresOf.name)
  const path = reportPath(round.id, unit.id)
  return (
    <>
      <PageHead
        title={shown}
        tabTitle={t('tabTitle', { unit: shown })}
        path={useReportPath(report, t('report'))}
        aside={
          <>
            <ReportsBelow report={report} />
            <Downloads report={report} />
          </>
        }
      />
      <WhoseFigures {...report} />
      <ReportFacts report={report} />
      <UnitFactsForm report={report} />
      <Overview
        of={{ unit: shown, round, answers: report.rate.answered }}
        round={round}
        previous={report.previous}
        picture={pictureOfUnit(report)}
        scalesPath={`${path}/scales`}
      />
      <Talk report={report} scalesPath={`${path}/scales`} />
      <Groups report={report} />
      {round.origin === 'held' && !round.pilot && <NextStep report={report} />}
    </>
  )
}

/** For those above: on to the reports of the units below. */
function ReportsBelow({ report: { unitsBelow, round, unit } }: { report: Report }) {
  const t = useTexts(reportTexts)
  const { person } = useSession()
  if (!unitsBelow || !takesPart(person, unit)) return null
  return (
    <Link to={`/rounds/${round.id}/results`} className="mv-not-on-paper">
      {t('reportsBelow')}
    </Link>
  )
}

/** On to the plan for those who have part in making it; everybody else finds it, once it is signed, on a page of their own. */
function NextStep({ report: { round, unit } }: { report: Report }) {
  const t = useTexts(reportTexts)
  const { person } = useSession()
  const hasPart = takesPart(person, unit)
  return (
    <section className="mv-next-step mv-not-on-paper">
      <div>
        <h2>{t('talkTogether')}</h2>
        <p>{t(hasPart ? 'talkTogetherLead' : 'talkTogetherOwn')}</p>
      </div>
      <Button asChild>
        {hasPart ? (
          <Link to={`/rounds/${round.id}/units/${unit.id}/plan`}>{t('toPlan')}</Link>
        ) : (
          <Link to="/own">{t('toOwn')}</Link>
        )}
      </Button>
    </section>
  )
}
