/** The order of the scales: one of three, as radio buttons drawn as one bar. */

import type { SortOrder } from '#shared/reading/scales.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { useTexts } from '../../platform/language.tsx'

const keys = { theme: 'sortTheme', difference: 'sortDifference', value: 'sortValue' } as const

/** `comparable` is false where there is nothing to differ from. */
export function SortChoice({
  order,
  onChange,
  comparable,
}: {
  order: SortOrder
  onChange: (order: SortOrder) => void
  comparable: boolean
}) {
  const t = useTexts(reportTexts)
  const orders: SortOrder[] = comparable ? ['theme', 'difference', 'value'] : ['theme', 'value']
  return (
    <fieldset className="mv-sort">
      <legend>{t('sortBy')}</legend>
      <div className="mv-sort-choices">
        {orders.map((one) => (
          <label key={one}>
            <input type="radio" name="order" checked={one === order} onChange={() => onChange(one)} />
            <span>{t(keys[one])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
