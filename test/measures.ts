/** A measure to write in a plan. */
import type { MeasureFields } from '#shared/measure.ts'

/** A complete measure, with what a test wants otherwise. */
export function measureWith(otherwise: Partial<MeasureFields> = {}): MeasureFields {
  return {
    focus: 'improve',
    theme: 'Arbeidsmengde',
    scaleId: null,
    goal: 'Arbeidsperiodene er til å forutse',
    text: 'Felles plan for tokt og undervisning',
    responsible: [{ kind: 'role', name: 'Studieleder', accountable: true }],
    deadline: { kind: 'date', on: '2027-01-15' },
    status: 'not-started',
    prevention: null,
    model: null,
    references: [],
    ...otherwise,
  }
}
