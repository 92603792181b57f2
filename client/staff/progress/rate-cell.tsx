/** A unit's response rate in the overview, while the survey is open. */
import type { Rates } from '#shared/rates.ts'
import { ratesTexts } from '#shared/texts/rates.ts'
import { RateWords, ResponseRate } from '../../components/ResponseRate.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

export type UnitRate = Pick<Rates['units'][number], 'rate' | 'countedAt'>
export type RatesByUnit = ReadonlyMap<string, UnitRate>

/** Of a unit whose rate the person may not see. */
export const noRate: UnitRate = { rate: null, countedAt: null }

export function RateCell({ unit: { rate, countedAt } }: { unit: UnitRate }) {
  const t = useTexts(ratesTexts)
  const textIn = useTextIn()
  if (rate) return <ResponseRate rate={rate} />
  return (
    <span className="mv-progress-note">
      {countedAt ? t('countedAt', { unit: textIn(countedAt) }) : t('notShown')}
    </span>
  )
}

/** On a phone, where a column of its own has no room. */
export function RateLine({ rate }: Pick<UnitRate, 'rate'>) {
  const t = useTexts(ratesTexts)
  if (!rate) return null
  return (
    <span className="mv-progress-note">
      {t('column')}: <RateWords rate={rate} />
    </span>
  )
}
