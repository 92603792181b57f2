/** How a standard deviation is printed. */
import type { Language } from '../language.ts'
import { oneDecimal, wholeNumber } from '../numbers.ts'
import type { PublishedFigure } from '../report.ts'
import type { reportTexts } from '../texts/report.ts'
import type { Say } from '../texts/say.ts'

/**
 * The spread as it is printed; with its own number of answers where that is not the mean's, since it needs larger
 * groups and complete answers.
 */
export function spreadWords(
  { n, spread, spreadN }: Extract<PublishedFigure, { state: 'shown' }>,
  t: Say<typeof reportTexts>,
  language: Language,
): string {
  if (spread === null || spreadN === null) return t('notCompared')
  const value = oneDecimal(spread, language)
  return spreadN === n ? value : t('ofAnswers', { value, count: wholeNumber(spreadN, language) })
}
