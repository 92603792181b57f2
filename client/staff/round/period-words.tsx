/** How long a round without a survey is proposed to last: whole years as years. */
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { useTexts } from '../../platform/language.tsx'

export function usePeriodWords(): (months: number) => string {
  const t = useTexts(runningRoundTexts)
  return (months) => (months % 12 === 0 ? t('years', { count: months / 12 }) : t('months', { count: months }))
}
