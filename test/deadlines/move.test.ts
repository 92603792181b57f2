import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundMoveClash, unitMoveClash } from '../../server/deadlines/move.ts'

const steps: { id: string; after?: string }[] = [
  { id: 'facts' },
  { id: 'plan' },
  { id: 'risk', after: 'plan' },
  { id: 'filing', after: 'risk' },
]

const at = (due: string, byRule = due) => ({ due, byRule })
const round = new Map([
  ['facts', at('2027-10-20')],
  ['plan', at('2027-11-10')],
  // The risk assessment has no date: filing waits for the plan through it.
  ['filing', at('2027-11-30')],
])
const ecology = new Map([['filing', { due: '2027-12-20' }]])
const coast = new Map([['plan', { due: '2027-11-20' }]])
const move = (step: string, due: string) => ({
  step,
  due,
  steps,
  opensOn: '2027-11-01',
  round,
  units: new Map([
    ['ecology', ecology],
    ['coast', coast],
  ]),
})

describe('a deadline is moved for one unit', () => {
  test('never to before the round, unless the rule of the step lies there', () => {
    expect(unitMoveClash(move('plan', '2027-10-31'), 'history')).toEqual({
      code: 'deadline-before-round',
      step: null,
      due: '2027-11-01',
      unitIds: [],
    })
    expect(unitMoveClash(move('facts', '2027-10-25'), 'history')).toBeNull()
    expect(unitMoveClash(move('facts', '2027-10-19'), 'history')?.code).toBe('deadline-before-round')
  })

  test('never past what waits for it, also through a step without a date, and to the same day', () => {
    expect(unitMoveClash(move('plan', '2027-11-30'), 'history')).toBeNull()
    expect(unitMoveClash(move('plan', '2027-12-01'), 'history')).toEqual({
      code: 'deadline-past-successor',
      step: 'filing',
      due: '2027-11-30',
      unitIds: [],
    })
    expect(unitMoveClash(move('filing', '2027-11-09'), 'history')).toMatchObject({
      code: 'deadline-before-predecessor',
      step: 'plan',
    })
  })

  test("by the unit's own dates where it has them", () => {
    expect(unitMoveClash(move('plan', '2027-12-15'), 'ecology')).toBeNull()
    expect(unitMoveClash(move('filing', '2027-11-15'), 'coast')?.code).toBe('deadline-before-predecessor')
  })
})

describe('a deadline is moved for the whole round', () => {
  test('not where it would pass a date that a unit has of its own, and the unit is named', () => {
    expect(roundMoveClash(move('filing', '2027-11-15'))).toEqual({
      code: 'deadline-before-predecessor',
      step: 'plan',
      due: '2027-11-20',
      unitIds: ['coast'],
    })
  })

  test('without asking units that keep a date of their own for the step', () => {
    expect(roundMoveClash(move('plan', '2027-11-25'))).toBeNull()
  })

  test('and whatever is let through leaves every unit with its dates in order', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => `2027-${days < 30 ? 11 : 12}-${`${(days % 30) + 1}`.padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.constantFrom('plan', 'filing'), day, (step, due) => {
        const asked = move(step, due)
        if (roundMoveClash(asked)) return
        for (const own of [ecology, coast, new Map<string, { due: string }>()]) {
          const dateOf = (id: string) => own.get(id)?.due ?? (id === step ? due : round.get(id)?.due) ?? ''
          expect(dateOf('plan') <= dateOf('filing')).toBe(true)
        }
      }),
    )
  })
})
