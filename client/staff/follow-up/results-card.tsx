/** The latest results in short: the first scale of each theme, chosen by the questionnaire and not by value. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { weekdayAndFullDate } from '#shared/dates.ts'
import { oneDecimal, percent, wholeNumber } from '#shared/numbers.ts'
import type { Report } from '#shared/report.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { LegendMark, ScaleBar } from '../../components/ScaleBar.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { reportQuery } from './queries.ts'

export function ResultsCard({
  current,
  unitId,
}: {
  current: NonNullable<UnitHome['current']>
  unitId: string
}) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const { results, resultsOf, round } = current
  const isOpen = results === 'open'
  const roundId = resultsOf?.id ?? round.id
  const report = useQuery({ ...reportQuery(roundId, unitId), enabled: isOpen && resultsOf !== null })
  // A safety round, or a unit that was not in the survey that is followed up, has no figures to show.
  if (!resultsOf) return null
  return (
    <Card
      title={t('results')}
      aside={isOpen && <Link to={`/rounds/${roundId}/units/${unitId}/report`}>{t('allScales')}</Link>}
    >
      {resultsOf.id !== round.id && (
        <p className="mv-muted mv-small">{t('resultsOfEarlier', { round: textIn(resultsOf.title) })}</p>
      )}
      {!isOpen && <NotYet opensOn={results.opensOn} />}
      {report.error && <ProblemNotice error={report.error} onRetry={() => void report.refetch()} />}
      {report.data && <Short report={report.data} />}
    </Card>
  )
}

function NotYet({ opensOn }: { opensOn: string | null }) {
  const t = useTexts(followUpTexts)
  const language = useLanguage()
  return (
    <p className="mv-muted mv-small">
      {opensOn === null
        ? t('resultsNotYet')
        : t('resultsOpenOn', { date: weekdayAndFullDate(opensOn, language) })}
    </p>
  )
}

function Short({ report }: { report: Report }) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { rate, range } = report
  const firsts = report.themes.flatMap((theme) => {
    const first = theme.scales.find((scale) => scale.figure.state === 'shown')
    return first ? [first] : []
  })
  return (
    <>
      <p className="mv-muted mv-small">
        {rate.invited !== null &&
          rate.percent !== null &&
          t('resultsRate', {
            answered: wholeNumber(rate.answered, language),
            invited: wholeNumber(rate.invited, language),
            percent: percent(rate.percent, language),
          })}{' '}
        {range && t('resultsScale', { low: range[0], high: range[1] })} {t('resultsFirst')}
      </p>
      <ul className="mv-short-results">
        {firsts.map((scale) => {
          const { figure, parent, institution } = scale
          if (figure.state !== 'shown') return null
          return (
            <li key={scale.id}>
              <span className="mv-small">{textIn(scale.title)}</span>
              <strong className="mv-figures">{oneDecimal(figure.mean, language)}</strong>
              <ScaleBar
                range={scale.range}
                marks={{
                  mean: figure.mean,
                  spread: figure.spread,
                  parent: parent?.state === 'shown' ? parent.mean : null,
                  institution: institution?.state === 'shown' ? institution.mean : null,
                }}
              />
            </li>
          )
        })}
      </ul>
      <ul className="mv-short-legend mv-muted">
        <li>
          <LegendMark mark="mean" /> {t('mean')}
        </li>
        <li>
          <LegendMark mark="spread" /> {t('spread')}
        </li>
        {report.parent && (
          <li>
            <LegendMark mark="parent" /> {textIn(report.parent.name)}
          </li>
        )}
        {report.institution && (
          <li>
            <LegendMark mark="institution" /> {textIn(report.institution.name)}
          </li>
        )}
      </ul>
    </>
  )
}
