/** Where a measure came from, when it was not written in this plan. */
import { numericDate } from '#shared/dates.ts'
import type { MeasureOrigin } from '#shared/measure.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

/** @returns words for it, null for a measure of the plan's own */
export function useOriginWords(): (origin: MeasureOrigin) => string | null {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (origin) => {
    if (origin.kind === 'own') return null
    if (origin.kind === 'carried') return t('carriedFrom', { round: textIn(origin.round) })
    if (origin.kind === 'decided')
      return t('decidedBy', { committee: origin.committee, on: numericDate(origin.decidedOn, language) })
    const unit = textIn(origin.unit.name)
    return t(origin.kind === 'given' ? 'givenBy' : 'liftedFrom', { unit })
  }
}
