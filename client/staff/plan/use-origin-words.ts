/** Where a measure came from, when it was not written in this plan. */
import { numericDate } from '#shared/dates.ts'
import { decisionOf, type MeasureOrigin } from '#shared/measure.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

/** @returns words for it, null for a measure of the plan's own */
export function useOriginWords(): (origin: MeasureOrigin) => string | null {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (origin) => {
    if (origin.kind === 'own') return null
    const decision = decisionOf(origin)
    const decidedBy =
      decision &&
      t('decidedBy', { committee: decision.committee, on: numericDate(decision.decidedOn, language) })
    if (origin.kind === 'carried')
      return [t('carriedFrom', { round: textIn(origin.round) }), decidedBy].filter(Boolean).join(' · ')
    if (origin.kind === 'decided') return decidedBy ?? null
    const unit = textIn(origin.unit.name)
    return t(origin.kind === 'given' ? 'givenBy' : 'liftedFrom', { unit })
  }
}
