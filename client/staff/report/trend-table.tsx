/** The table behind the trend: every round with its own number of answers. */

import { monthName } from '#shared/dates.ts'
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { likelyRange } from '#shared/reading/chance.ts'
import { type LineNames, roundsOf, type ScaleOverRounds } from '#shared/reading/rounds.ts'
import { meanOf, widestSpread } from '#shared/reading/scales.ts'
import type { EarlierFigure } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

export function TrendTable({ report, names }: { report: ScaleOverRounds; names: LineNames }) {
  const t = useTexts(scaleTexts)
  if (report.trend.length === 0) return null
  return (
    <details className="mv-trend-behind mv-more mv-sheet">
      <summary>{t('trendTable')}</summary>
      <Rounds report={report} names={names} />
    </details>
  )
}

function Rounds({ report, names }: { report: ScaleOverRounds; names: LineNames }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const rounds = roundsOf(report, (date) => `${monthName(date, language)} ${date.slice(0, 4)}`)
  const spread = widestSpread({ beside: report.scale })
  const meanWords = (figure: EarlierFigure | null) => {
    const mean = meanOf(figure)
    if (mean !== null) return oneDecimal(mean, language)
    return r(figure?.state === 'not-comparable' ? 'notComparable' : 'notCompared')
  }
  const likelyWords = (figure: EarlierFigure) => {
    const likely = likelyRange(figure, report.scale.range, spread)
    if (!likely) return '–'
    return t('likelyRange', { low: oneDecimal(likely[0], language), high: oneDecimal(likely[1], language) })
  }
  const heads = [
    r('answersHead'),
    r('mean'),
    t('likely'),
    r('spread'),
    ...[names.parent, names.institution].flatMap((name) => name ?? []),
  ]
  return (
    <DataTable caption={`${t('trend')}: ${textIn(report.scale.title)}`} className="mv-figure-table">
      <thead>
        <tr>
          <th scope="col">{t('round')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="mv-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.toReversed().map(({ round, when, figure, ...larger }) => (
          <tr key={round.id}>
            <th scope="row">{when}</th>
            <td className="mv-number">
              {'n' in figure && figure.n !== null ? wholeNumber(figure.n, language) : '–'}
            </td>
            <td className="mv-number">
              <strong>{meanWords(figure)}</strong>
            </td>
            <td className="mv-number">{likelyWords(figure)}</td>
            <td className="mv-number">
              {'spread' in figure && figure.spread !== null ? oneDecimal(figure.spread, language) : '–'}
            </td>
            {names.parent && <td className="mv-number">{meanWords(larger.parent)}</td>}
            {names.institution && <td className="mv-number">{meanWords(larger.institution)}</td>}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
