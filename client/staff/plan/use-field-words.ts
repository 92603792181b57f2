/** What stands in a field of a measure, in words: for rows, for two versions side by side, for the history. */
import { numericDate } from '#shared/dates.ts'
import type { MeasureField, Reference, Responsible } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import type { MeasureWords } from '#shared/plan-history.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useDeadlineWords } from '../../components/deadline-words.ts'
import { useMeasureStatus } from '../../components/measure-status.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'

export const preventionKeys = {
  primary: 'preventionPrimary',
  secondary: 'preventionSecondary',
  tertiary: 'preventionTertiary',
} as const

export const modelKeys = {
  'working-conditions.organisational': 'modelOrganisational',
  'working-conditions.psychosocial': 'modelPsychosocial',
  'working-conditions.ergonomic': 'modelErgonomic',
  'working-conditions.physical': 'modelPhysical',
  'working-conditions.chemical': 'modelChemical',
  'working-conditions.biological': 'modelBiological',
  'work-environment-work': 'modelWork',
  other: 'modelOther',
} as const

/** A reference on one line: kind and number before what it is called, its address when it has no name. */
export function referenceName({ kind, number, text, link }: Reference): string {
  const named = [kind, number, text].filter((part) => part !== '').join(' ')
  return named === '' ? link : named
}

/** @returns the people, roles and units, with the accountable one marked where there are several */
export function useResponsibleWords(): (responsible: readonly Responsible[]) => string {
  const t = useTexts(measureTexts)
  return (responsible) =>
    responsible
      .map(({ name, accountable }) =>
        accountable && responsible.length > 1 ? t('withAccountable', { name }) : name,
      )
      .join(', ')
}

/** Fields that the history may speak of. */
export type WordField = MeasureField | 'effect' | 'effectNote'

/** @returns what stands in a field, "(empty)" where nothing does */
export function useFieldWords(plan: Pick<Plan, 'focusAreas' | 'scales'>) {
  const t = useTexts(planTexts)
  const ofMeasure = useTexts(measureTexts)
  const textIn = useTextIn()
  const status = useMeasureStatus()
  const deadline = useDeadlineWords(numericDate)
  const responsible = useResponsibleWords()
  const titleIn = (some: Plan['focusAreas'], id: string | null | undefined) => {
    const one = some.find((each) => each.id === id)
    return one ? textIn(one.title) : (id ?? '')
  }
  const wordsOf: Record<WordField, (words: MeasureWords) => string> = {
    focus: ({ focus }) => titleIn(plan.focusAreas, focus),
    scaleId: ({ scaleId }) => titleIn(plan.scales, scaleId),
    theme: ({ theme = '' }) => theme,
    goal: ({ goal = '' }) => goal,
    text: ({ text = '' }) => text,
    responsible: (words) => responsible(words.responsible ?? []),
    deadline: (words) => (words.deadline ? deadline(words.deadline) : ''),
    status: (words) => (words.status ? status(words.status) : ''),
    prevention: ({ prevention }) => (prevention ? ofMeasure(preventionKeys[prevention]) : ''),
    model: ({ model }) => (model ? ofMeasure(modelKeys[model]) : ''),
    references: ({ references = [] }) => references.map(referenceName).join(', '),
    effect: ({ effect }) => (effect ? String(effect) : ''),
    effectNote: ({ effectNote = '' }) => effectNote,
  }
  return (field: WordField, words: MeasureWords): string => wordsOf[field](words) || t('emptyWords')
}
