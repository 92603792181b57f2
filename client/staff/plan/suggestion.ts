/** Which suggestions a plan has to offer about what, and the empty measure that writing begins from. */
import type { Text } from '#shared/language.ts'
import type { MeasureFields } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'

/** A measure in which nothing is written yet. */
export function emptyMeasure(focus: string): MeasureFields {
  return {
    focus,
    theme: '',
    scaleId: null,
    goal: '',
    text: '',
    responsible: [],
    deadline: null,
    status: 'not-started',
    prevention: null,
    model: null,
    references: [],
  }
}

/** Scales, and themes, that there are suggestions about, in the plan's order. */
export function topicsOf({ scales, themes, suggestions }: Plan): { id: string; title: Text }[] {
  const scaled = scales.filter(({ id }) => suggestions.some(({ scale }) => scale === id))
  const themed = themes.filter(({ id }) => suggestions.some(({ theme, scale }) => theme === id && !scale))
  return [...scaled, ...themed].map(({ id, title }) => ({ id, title }))
}

/**
 * @param about a scale or a theme; empty for all. What belongs to no scale and no theme is offered with everything, and
 *   what belongs to the scale's theme after what belongs to the scale itself.
 */
export function suggestionsAbout({ scales, suggestions }: Plan, about: string): Plan['suggestions'] {
  if (about === '') return suggestions
  const theme = scales.find(({ id }) => id === about)?.theme
  const groups = [
    suggestions.filter((one) => one.scale === about),
    suggestions.filter((one) => !one.scale && one.theme !== undefined && [about, theme].includes(one.theme)),
    suggestions.filter((one) => !one.scale && !one.theme),
  ]
  return groups.flat()
}
