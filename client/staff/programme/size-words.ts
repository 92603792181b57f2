/** How large a questionnaire is and how long it takes, in the person's words. */

import { wholeNumber } from '#shared/numbers.ts'
import { questionnairesTexts } from '#shared/texts/questionnaires.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'

interface SizeWords {
  /** `76 påstander, 24 skalaer` */
  size(of: { statements: number; scales: number }): string
  /** `15–20 minutter` */
  minutes(range: readonly [number, number]): string
}

export function useSizeWords(): SizeWords {
  const t = useTexts(questionnairesTexts)
  const language = useLanguage()
  const number = (value: number) => wholeNumber(value, language)
  return {
    size: ({ statements, scales }) =>
      `${t('statements', { count: statements })}, ${t('scales', { count: scales })}`,
    minutes([least, most]) {
      if (least === 1 && most === 1) return t('oneMinute')
      return t('minutes', {
        range: least === most ? number(least) : `${number(least)}–\u2060${number(most)}`,
      })
    },
  }
}
