/** When a measure is to be done, in words. */
import { fullDate } from '#shared/dates.ts'
import type { MeasureDeadline } from '#shared/measure-state.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'

const everyKeys = {
  week: 'everyWeek',
  month: 'everyMonth',
  quarter: 'everyQuarter',
  'half-year': 'everyHalfYear',
  year: 'everyYear',
} as const

/** @returns words for a deadline, or for none; @param day how a date is written, in full unless given */
export function useDeadlineWords(
  day: typeof fullDate = fullDate,
): (deadline: MeasureDeadline | null) => string {
  const t = useTexts(measureTexts)
  const language = useLanguage()
  return (deadline) => {
    if (deadline === null) return t('notDecided')
    if (deadline.kind === 'ongoing') return t('ongoing')
    if (deadline.kind === 'date') return day(deadline.on, language)
    return t(everyKeys[deadline.every], { date: day(deadline.from, language) })
  }
}
