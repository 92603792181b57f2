/** What must be known before the figures are read: who answered, whose answers count here, who sees this. */

import { fullDate } from '#shared/dates.ts'
import { listOf } from '#shared/lists.ts'
import { percent, wholeNumber } from '#shared/numbers.ts'
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { RateFact } from './coverage.tsx'

/** More units than this are folded away behind their number. */
const mostNamed = 4

export function ReportFacts({ report }: { report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { rate, parent, institution, alsoCountedHere, leaderCountsAt, round } = report
  const elsewhere = [parent, institution].flatMap((unit) =>
    unit && unit.rate.percent !== null
      ? [t('rateElsewhere', { unit: textIn(unit.name), percent: percent(unit.rate.percent, language) })]
      : [],
  )
  const also = alsoCountedHere.map((name) => textIn(name))
  const folded = also.length > mostNamed
  const formed = [
    t('groupAnswers', { answered: wholeNumber(rate.answered, language) }),
    ...(also.length > 0 && !folded ? [t('groupAlso', { units: listOf(also, language) })] : []),
    ...(leaderCountsAt ? [t('groupLeader', { unit: textIn(leaderCountsAt) })] : []),
  ]
  return (
    <div className="mv-report-facts">
      <RateFact rate={rate} title={t('rate')} of={(numbers) => t('rateOf', numbers)}>
        {elsewhere.length > 0 && <p className="mv-muted">{elsewhere.join(', ')}</p>}
      </RateFact>
      <section>
        <h2>{t('group')}</h2>
        <p className="mv-muted">
          <EmphasisedText text={formed.join(' ')} />
        </p>
        {folded && (
          <details className="mv-also-here">
            <summary>{t('groupAlsoUnits', { count: wholeNumber(also.length, language) })}</summary>
            <ul>
              {also.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two units may have the same name
                <li key={index}>{name}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section>
        <h2>{t('whoSees')}</h2>
        <p className="mv-muted">
          {t(round.pilot ? 'whoSeesPilot' : 'whoSeesText', { date: fullDate(round.releasedOn, language) })}
        </p>
      </section>
    </div>
  )
}
