/** How the figures of a scale may be read: what chance gives, what the spread and alpha say. Never a verdict. */

import { monthName } from '#shared/dates.ts'
import { oneDecimal, twoDecimals } from '#shared/numbers.ts'
import { alphaWords } from '#shared/reading/alpha.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import { latestBefore, roundsOf } from '#shared/reading/rounds.ts'
import { widestSpread } from '#shared/reading/scales.ts'
import type { ScaleReport } from '#shared/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import type { Say } from '#shared/texts/say.ts'
import { Card } from '../../components/Card.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { MethodologyLink } from './methodology-link.tsx'

export function Reading({ report }: { report: ScaleReport }) {
  const t = useTexts(scaleTexts)
  const sentences = [useSinceLast(report, t), useSpread(report, t), useAlpha(report, t)].flat()
  return (
    <Card title={t('reading')} large>
      <ul className="mv-reading">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <EmphasisedText text={sentence} />
          </li>
        ))}
      </ul>
      <MethodologyLink round={report.round} />
    </Card>
  )
}

type Words = Say<typeof scaleTexts>

function useSinceLast(report: ScaleReport, t: Words): string[] {
  const language = useLanguage()
  const last = latestBefore(report)
  const spread = widestSpread({ beside: report.scale })
  const difference = last && differenceFrom(report.scale.figure, last.figure, 'previous', spread, language)
  if (!difference) return []
  const rounds = roundsOf(report, (date) => `${monthName(date, language)} ${date.slice(0, 4)}`)
  const when = (id: string) => rounds.find(({ round }) => round.id === id)?.when ?? ''
  return [
    t('sinceLast', {
      from: when(last.round.id),
      to: when(report.round.id),
      value: difference.value,
      words: t(`says-${difference.size}`),
    }),
    t('otherPeople'),
  ]
}

function useSpread({ scale: { figure } }: ScaleReport, t: Words): string[] {
  const language = useLanguage()
  if (figure.state !== 'shown' || figure.spread === null) return []
  return [t('spreadReading', { value: oneDecimal(figure.spread, language) })]
}

function useAlpha({ alpha, statements }: ScaleReport, t: Words): string[] {
  const textIn = useTextIn()
  const language = useLanguage()
  if (statements.length < 2) return []
  if (!alpha) return [t('alphaNone')]
  const value = twoDecimals(alpha.figure.alpha, language)
  return [t(alphaWords(alpha.figure.alpha), { value, unit: textIn(alpha.of) })]
}
