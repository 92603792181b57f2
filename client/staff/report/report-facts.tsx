/** What must be known before the figures are read: who answered, whose answers count here, who sees this. */
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { fullDate } from '../../platform/dates.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { percent, wholeNumber } from '../../platform/numbers.ts'
import { RateFact } from './coverage.tsx'

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
  const formed = [
    t('groupAnswers', { answered: wholeNumber(rate.answered, language) }),
    ...(alsoCountedHere.length > 0
      ? [
          t('groupAlso', {
            units: listOf(
              alsoCountedHere.map((name) => textIn(name)),
              language,
            ),
          }),
        ]
      : []),
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
      </section>
      <section>
        <h2>{t('whoSees')}</h2>
        <p className="mv-muted">{t('whoSeesText', { date: fullDate(round.releasedOn, language) })}</p>
      </section>
    </div>
  )
}

// The browser's own list words know no nynorsk; "og" is the same in both forms of Norwegian.
function listOf(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb-NO').format(words)
}
