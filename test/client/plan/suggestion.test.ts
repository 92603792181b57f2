import { describe, expect, it } from 'vitest'
import { measureFieldsSchema } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { emptyMeasure, suggestionsAbout, topicsOf } from '../../../client/staff/plan/suggestion.ts'

const text = (nb: string) => ({ nb, nn: nb, en: nb })
const plan = {
  scales: [
    { id: 'workload', title: text('Arbeidsmengde'), theme: 'demands', model: 'other' },
    { id: 'roles', title: text('Roller'), theme: 'tasks', model: 'other' },
  ],
  themes: [
    { id: 'demands', title: text('Krav') },
    { id: 'tasks', title: text('Oppgaver') },
  ],
  suggestions: [
    { focus: 'improve', text: text('Om alt') },
    { focus: 'improve', theme: 'demands', text: text('Om krav') },
    { focus: 'improve', scale: 'workload', text: text('Om mengde') },
  ],
} as unknown as Plan
const about = (id: string) => suggestionsAbout(plan, id).map((one) => one.text.nb)

describe('suggested measures', () => {
  it('are offered for the scales and themes that there are any for', () => {
    expect(topicsOf(plan).map(({ id }) => id)).toEqual(['workload', 'demands'])
  })

  it('begin with those for the scale itself, then those for its theme, then those for anything', () => {
    expect(about('workload')).toEqual(['Om mengde', 'Om krav', 'Om alt'])
    expect(about('roles')).toEqual(['Om alt'])
    expect(about('')).toEqual(['Om alt', 'Om krav', 'Om mengde'])
  })

  it('fill a measure that the server takes, empty as it is', () => {
    expect(measureFieldsSchema.safeParse(emptyMeasure('keep')).success).toBe(true)
  })
})
