/** Words for who is consulted as safety representative of a unit, and why nobody is elected. */
import { safetyRepresentationTexts } from '#shared/texts/safety-representation.ts'
import type { UnitHead } from '#shared/unit-year.ts'
import { useTexts } from '../platform/language.tsx'

export interface RepresentationWords {
  /** `Tor Moe`, `Ola Vik (vara)`; empty when nobody acts at all. */
  who: string
  /** `Verneombud ikke valgt`; null where one is elected. */
  missing: string | null
  /** What follows from it: who is consulted instead, or that nobody can be. */
  instead: string
}

export function useRepresentationWords({ safetyRepresentation }: UnitHead): RepresentationWords {
  const t = useTexts(safetyRepresentationTexts)
  const { standing, acting } = safetyRepresentation
  const who = acting.map(({ name, as }) => t(as, { name })).join(', ')
  return {
    who,
    missing: standing === 'elected' ? null : t(standing),
    instead: who === '' ? t('nobody') : t('acts', { who }),
  }
}
