/** What the columns of a plan are called. */
import type { PlanColumnEntry, PlanGap } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'

const keys = {
  measure: 'measure',
  text: 'measure',
  theme: 'theme',
  goal: 'goal',
  responsible: 'responsible',
  deadline: 'deadline',
  status: 'status',
  prevention: 'prevention',
  model: 'model',
  reference: 'reference',
  scale: 'scale',
} as const satisfies Record<PlanGap['missing'], keyof typeof planTexts>

/** @returns what a column is called in this plan */
export function useColumnNames(columns: readonly PlanColumnEntry[]): (id: PlanGap['missing']) => string {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  return (id) => {
    const title = columns.find((column) => column.id === id)?.title
    return title ? textIn(title) : t(keys[id])
  }
}
