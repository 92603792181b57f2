import { describe, expect, test } from 'vitest'
import {
  faultsOfOwn,
  isFull,
  type OwnGroup,
  orderOf,
  sameOrder,
  withOwn,
  withoutOwn,
  withStandard,
} from '../../../client/staff/round/group-order.ts'

const field: OwnGroup = {
  title: { nb: 'Feltarbeidere', nn: 'Feltarbeidarar', en: 'Field workers' },
  people: { attribute: 'tag', values: ['Feltarbeid'] },
  movesUp: false,
}
const shifts: OwnGroup = {
  title: { nb: 'Skiftarbeidere', nn: 'Skiftarbeidarar', en: 'Shift workers' },
  people: { attribute: 'tag', values: ['Skift', 'Natt'] },
  movesUp: true,
}

describe('the groups a draft orders', () => {
  test('are those of the saved draft: standard ones by name, own ones as they are', () => {
    const phd = { ...field, id: 'phd', people: { attribute: 'phd' as const }, standard: true }
    const groups = [phd, { ...field, id: 'own-1', standard: false }]
    expect(orderOf({ groups })).toEqual({ standard: ['phd'], own: [field] })
  })

  test('are ticked and unticked without touching the others', () => {
    const order = { standard: ['phd', 'academic'], own: [field] }
    const without = withStandard(order, 'phd', false)
    expect(without).toEqual({ standard: ['academic'], own: [field] })
    expect(sameOrder(withStandard(without, 'phd', true), order)).toBe(true)
    expect(sameOrder(without, order)).toBe(false)
  })

  test('are added at the end and taken away by place', () => {
    const order = withOwn(withOwn({ standard: [], own: [] }, field), shifts)
    expect(order.own).toEqual([field, shifts])
    expect(withoutOwn(order, 0).own).toEqual([shifts])
    // The place of own groups says which is lost first: another place is another order.
    expect(sameOrder(order, { ...order, own: [shifts, field] })).toBe(false)
  })

  test('are thirty at most', () => {
    const standard = Array.from({ length: 29 }, (_, index) => `group-${index}`)
    expect(isFull({ standard, own: [] })).toBe(false)
    expect(isFull({ standard, own: [field] })).toBe(true)
  })
})

describe('a new group', () => {
  test('needs a name in each language and somebody in it', () => {
    const empty = {
      ...field,
      title: { nb: ' ', nn: 'x', en: '' },
      people: { attribute: 'tag' as const, values: [] },
    }
    expect(faultsOfOwn(empty, [])).toEqual(new Set(['nb', 'en', 'values']))
    expect(faultsOfOwn(field, [shifts])).toEqual(new Set())
  })

  test('has a name of its own, in any case', () => {
    const other = { ...field, title: { ...field.title, nn: ' SKIFTARBEIDARAR ' } }
    expect(faultsOfOwn(other, [shifts])).toEqual(new Set(['nn-taken']))
  })

  test('is of other people than the others', () => {
    const same: OwnGroup = { ...field, people: { attribute: 'tag', values: ['natt', 'SKIFT'] } }
    expect(faultsOfOwn(same, [shifts])).toEqual(new Set(['values-taken']))
    const category: OwnGroup = { ...field, people: { attribute: 'category', values: ['natt', 'SKIFT'] } }
    expect(faultsOfOwn(category, [shifts])).toEqual(new Set())
  })
})
