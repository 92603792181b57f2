import type { Language } from '#shared/language.ts'
import type { PublishedFigure } from '#shared/report.ts'
import type { reportTexts } from '#shared/texts/report.ts'
import type { Translate } from '../../platform/language.tsx'
import { oneDecimal, wholeNumber } from '../../platform/numbers.ts'

/**
 * The spread as it is printed; with its own number of answers where that is not the mean's, since it needs larger
 * groups and complete answers.
 */
export function spreadWords(
  { n, spread, spreadN }: Extract<PublishedFigure, { state: 'shown' }>,
  t: Translate<typeof reportTexts>,
  language: Language,
): string {
  if (spread === null || spreadN === null) return t('notCompared')
  const value = oneDecimal(spread, language)
  return spreadN === n ? value : t('ofAnswers', { value, count: wholeNumber(spreadN, language) })
}
