/** What a measure says of itself in words, for documents and sheets. */
import { fullDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import type { MeasureOrigin } from '#shared/measure.ts'
import type { MeasureDeadline } from '#shared/measure-state.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { sayIn } from '#shared/texts/say.ts'

const everyKeys = {
  week: 'everyWeek',
  month: 'everyMonth',
  quarter: 'everyQuarter',
  'half-year': 'everyHalfYear',
  year: 'everyYear',
} as const

/** When a measure is to be done. */
export function deadlineWords(deadline: MeasureDeadline | null, language: Language): string {
  const t = sayIn(measureTexts, language)
  if (deadline === null) return t('notDecided')
  if (deadline.kind === 'ongoing') return t('ongoing')
  if (deadline.kind === 'date') return fullDate(deadline.on, language)
  return t(everyKeys[deadline.every], { date: fullDate(deadline.from, language) })
}

/** Where a measure came from; empty for one that was written in the plan. */
export function originWords(origin: MeasureOrigin, language: Language): string {
  const t = sayIn(rollUpTexts, language)
  switch (origin.kind) {
    case 'own':
      return ''
    case 'carried':
      return t('carriedFrom', { round: origin.round[language] })
    case 'given':
      return t('givenBy', { unit: origin.unit.name[language] })
    case 'lifted':
      return t('liftedFrom', { unit: origin.unit.name[language] })
    case 'decided':
      return t('decidedBy', { committee: origin.committee, on: fullDate(origin.decidedOn, language) })
  }
}
