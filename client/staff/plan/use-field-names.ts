/** What a field of a measure is called in this plan. */
import type { MeasureField } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useTexts } from '../../platform/language.tsx'
import { columnOf } from './column-places.ts'
import { useColumnNames } from './use-column-names.ts'

export function useFieldNames(plan: Pick<Plan, 'columns'>): (field: MeasureField) => string {
  const t = useTexts(planTexts)
  const names = useColumnNames(plan.columns)
  return (field) => (field === 'focus' ? t('focus') : names(columnOf[field]))
}
