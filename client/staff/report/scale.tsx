/** One scale: its mean beside others, its statements, and the way it has gone over the rounds. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { ScaleReport } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { Downloads } from './downloads.tsx'
import { NoReport } from './no-report.tsx'
import { reportPath, scaleQuery } from './queries.ts'
import { Reading } from './reading.tsx'
import { WhoseFigures } from './report-head.tsx'
import { ScaleFacts } from './scale-facts.tsx'
import { Statements } from './statements.tsx'
import { Trend } from './trend.tsx'
import { TrendTable } from './trend-table.tsx'
import './report.css'
import './scale.css'

export function ScalePage() {
  const { round = '', unit = '', scale = '' } = useParams()
  const report = useQuery(scaleQuery(round, unit, scale))
  // Another scale is another page: its heading takes focus, and no table stays open.
  if (report.data) return <ScaleOf key={scale} report={report.data} />
  return <NoReport query={report} unitId={unit} />
}

function ScaleOf({ report }: { report: ScaleReport }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const { scale, figuresOf, round, unit } = report
  const { figure } = scale
  const title = textIn(scale.title)
  const shown = textIn(figuresOf.name)
  const names = {
    own: shown,
    parent: report.parent && textIn(report.parent.name),
    institution: report.institution && textIn(report.institution.name),
  }
  return (
    <>
      <OtherScales report={report} />
      <PageHead
        title={title}
        tabTitle={t('tabTitle', { scale: title, unit: shown })}
        lead={textIn(scale.about)}
        path={[
          { key: 'unit', label: <Link to={reportPath(round.id, unit.id)}>{shown}</Link> },
          { key: 'round', label: textIn(round.title) },
          { key: 'theme', label: textIn(scale.theme) },
        ]}
        aside={<Downloads report={report} />}
      />
      <WhoseFigures {...report} />
      {figure.state === 'withheld' && (
        <p className="mv-scale-withheld">
          <Withheld>{r('withheldWhy', { minimum: figure.minimum })}</Withheld>
        </p>
      )}
      <ScaleFacts report={report} />
      <Statements report={report} />
      <div className="mv-scale-columns">
        <Trend report={report} names={names} />
        <Reading report={report} />
      </div>
      <TrendTable report={report} names={names} />
    </>
  )
}

/** Back to all scales, and on to the next one. */
function OtherScales({ report }: { report: ScaleReport }) {
  const t = useTexts(scaleTexts)
  const textIn = useTextIn()
  const { place, round, unit } = report
  const path = reportPath(round.id, unit.id)
  const way = (key: 'before' | 'after') => {
    const scale = place[key]
    return (
      scale && (
        <Link to={`${path}/scales/${scale.id}`} className={`mv-scale-${key}`}>
          {t(key, { scale: textIn(scale.title) })}
        </Link>
      )
    )
  }
  return (
    <nav className="mv-other-scales mv-not-on-paper" aria-label={t('otherScales')}>
      <Link to={path} className="mv-scale-before">
        {t('allScales')}
      </Link>
      <span className="mv-other-scales-ways">
        <span className="mv-muted mv-figures">{t('place', { number: place.number, of: place.of })}</span>
        {way('before')}
        {way('after')}
      </span>
    </nav>
  )
}
