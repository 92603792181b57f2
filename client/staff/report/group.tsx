/** A group across the tree within one unit: how much of it is covered, and its scales. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { pictureOfGroup } from '#shared/reading/scales.ts'
import type { GroupReport } from '#shared/report.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { RateFact } from './coverage.tsx'
import { Downloads } from './downloads.tsx'
import { GroupTrend } from './group-trend.tsx'
import { NoReport } from './no-report.tsx'
import { Overview } from './overview.tsx'
import { groupQuery, reportPath } from './queries.ts'
import { useReportPath, WhoseFigures } from './report-head.tsx'
import './report.css'

export function GroupPage() {
  const { round = '', unit = '', group = '' } = useParams()
  const report = useQuery(groupQuery(round, unit, group))
  if (report.data) return <GroupOf report={report.data} />
  return <NoReport query={report} unitId={unit} />
}

function GroupOf({ report }: { report: GroupReport }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const { round, unit, figuresOf, group, shown } = report
  const path = useReportPath(report, t('groupReport'))
  const title = textIn(group.title)
  const at = textIn(figuresOf.name)
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('groupTab', { group: title, unit: at })}
        path={[
          ...path.filter(({ key }) => key !== 'unit'),
          { key: 'figures', label: <Link to={reportPath(round.id, unit.id)}>{at}</Link> },
        ]}
        aside={shown && <Downloads report={report} group={group.id} />}
      />
      <WhoseFigures {...report} />
      {shown ? (
        <>
          <GroupFacts report={report} shown={shown} />
          <Overview
            of={{ unit: `${title}, ${at}`, round, answers: shown.coverage.answered }}
            round={report.round}
            picture={pictureOfGroup(report, shown)}
            scalesPath={null}
          />
          <GroupTrend report={report} shown={shown} />
        </>
      ) : (
        <NotShown backTo={reportPath(round.id, unit.id)} />
      )}
    </>
  )
}

function GroupFacts({ report, shown }: { report: GroupReport; shown: NonNullable<GroupReport['shown']> }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (
    <div className="mv-report-facts">
      <RateFact rate={shown.coverage} title={t('coverage')} of={(numbers) => t('coverageOf', numbers)}>
        <p className="mv-muted">{t('coverageMeans')}</p>
      </RateFact>
      <section>
        <h2>{t('group')}</h2>
        <p className="mv-muted">
          {t(report.round.origin === 'held' ? 'groupFormed' : 'groupFormedElsewhere')}{' '}
          {t('groupAlsoCounts', { unit: textIn(report.figuresOf.name) })}
        </p>
      </section>
      <section>
        <h2>{t('whoSees')}</h2>
        <p className="mv-muted">{t('whoSeesText', { date: fullDate(report.round.releasedOn, language) })}</p>
      </section>
    </div>
  )
}

function NotShown({ backTo }: { backTo: string }) {
  const t = useTexts(reportTexts)
  const i = useTexts(interfaceTexts)
  return (
    <section className="mv-not-shown mv-sheet">
      <h2>{t('groupWithheld')}</h2>
      <p>
        <Withheld>{i('tooFewAnswers')}</Withheld>
      </p>
      <Button asChild variant="secondary">
        <Link to={backTo}>{t('toReport')}</Link>
      </Button>
    </section>
  )
}
