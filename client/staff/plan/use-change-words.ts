/** A change of the plan in words: when, who, did what. */
import { momentWords } from '#shared/dates.ts'
import type { Plan } from '#shared/plan.ts'
import type { PlanChange } from '#shared/plan-history.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { columnOf } from './column-places.ts'
import { numberedMeasures } from './plan-progress.ts'
import { useColumnNames } from './use-column-names.ts'
import type { WordField } from './use-field-words.ts'

const ofPlan = {
  draft: 'didDraft',
  ready: 'didReady',
  signed: 'didSign',
  'new-version': 'didNewVersion',
} as const

/** The field that a change is about; null for one of a whole measure or of the plan. */
export function fieldOf(change: PlanChange): WordField | null {
  const { what } = change
  return what === 'added' || what === 'removed' || what in ofPlan ? null : (what as WordField)
}

export function useChangeWords(
  plan: Plan,
): (change: PlanChange) => { when: string; who: string; did: string } {
  const t = useTexts(planTexts)
  const names = useColumnNames(plan.columns)
  const language = useLanguage()
  const { today } = useSession()
  const numbers = numberedMeasures(plan)
  const measureWords = ({ measureId, before, after }: PlanChange) => {
    const number = measureId && numbers.get(measureId)
    if (number) return t('measureNumber', { number })
    const text = before?.text ?? after?.text ?? ''
    return text === '' ? t('measureUnnamed') : t('measureNamed', { text: shortened(text) })
  }
  const fieldWords = (field: WordField) => {
    if (field === 'effect' || field === 'effectNote' || field === 'focus') return t(field)
    return names(columnOf[field])
  }
  const did = (change: PlanChange) => {
    const { what } = change
    if (what in ofPlan) return t(ofPlan[what as keyof typeof ofPlan])
    const measure = measureWords(change)
    if (what === 'added') return t('didAdd', { measure })
    const field = fieldOf(change)
    return field
      ? t('didChange', { field: fieldWords(field).toLocaleLowerCase(language), measure })
      : t('didRemove', { measure })
  }
  return (change) => ({
    when: momentWords(change.at, today, language),
    who: change.own ? t('you') : change.by,
    did: did(change),
  })
}

const mostLetters = 60

function shortened(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()} …` : text
}
