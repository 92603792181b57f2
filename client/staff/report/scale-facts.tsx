/** The scale in one line: its mean, and what that stands beside. */

import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import { latestBefore } from '#shared/reading/rounds.ts'
import { type Mark, meanOf, widestSpread } from '#shared/reading/scales.ts'
import { spreadWords } from '#shared/reading/spread.ts'
import type { EarlierFigure, ScaleReport } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { LegendMark } from '../../components/ScaleBar.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

export function ScaleFacts({ report }: { report: ScaleReport }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { figure, parent, institution } = report.scale
  const last = latestBefore(report)
  return (
    <section className="mv-scale-facts" aria-label={t('facts')}>
      {figure.state === 'shown' && (
        <div>
          <h2>{r('mean')}</h2>
          <p>
            <strong className="mv-scale-own mv-figures">{oneDecimal(figure.mean, language)}</strong>{' '}
            <span className="mv-muted">{r('answers', { count: wholeNumber(figure.n, language) })}</span>
          </p>
          <p className="mv-muted mv-small">
            {figure.spread === null
              ? t('spreadWithheld')
              : t('spreadIs', { value: spreadWords(figure, r, language) })}
          </p>
        </div>
      )}
      {report.parent && (
        <Beside report={report} mark="parent" name={textIn(report.parent.name)} other={parent} />
      )}
      {report.institution && (
        <Beside
          report={report}
          mark="institution"
          name={textIn(report.institution.name)}
          other={institution}
        />
      )}
      {last && (
        <Beside
          report={report}
          mark="previous"
          name={r('lastTime', { year: last.round.closedOn.slice(0, 4) })}
          other={last.figure}
        />
      )}
    </section>
  )
}

function Beside({
  report,
  mark,
  name,
  other,
}: {
  report: ScaleReport
  mark: Mark
  name: string
  other: EarlierFigure | null
}) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const language = useLanguage()
  const mean = meanOf(other)
  const { scale } = report
  const difference = differenceFrom(scale.figure, other, mark, widestSpread({ beside: scale }), language)
  return (
    <div>
      <h2>
        <LegendMark mark={mark} /> {name}
      </h2>
      {mean === null ? (
        <p className="mv-muted">{r('notCompared')}</p>
      ) : (
        <p>
          <strong className="mv-scale-other mv-figures">{oneDecimal(mean, language)}</strong>{' '}
          {difference && (
            <span className="mv-muted mv-figures">
              {difference.size === 'beyond-chance' ? <strong>{difference.value}</strong> : difference.value}
              {difference.size !== 'unknown' && `, ${t(`difference-${difference.size}`)}`}
            </span>
          )}
        </p>
      )}
      {other?.state === 'stated' && <p className="mv-muted mv-small">{t('stated')}</p>}
    </div>
  )
}
