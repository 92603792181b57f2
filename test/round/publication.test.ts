import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Circle, circles, type Publication } from '#shared/publication.ts'
import { dayFaults, latestDay } from '#shared/publication-days.ts'
import { buildTree } from '../../server/organisation/tree.ts'
import {
  atOnce,
  circleOfUnit,
  dueCircles,
  isOpen,
  nextCircle,
  opened,
  opensOn,
  resultsFor,
  withDays,
} from '../../server/round/publication.ts'

const round = { closesOn: '2026-11-20', releasedOn: null, today: '2026-11-02' }
const released = { ...round, releasedOn: '2026-11-23', today: '2026-11-23' }

const planned: Publication = {
  top: { on: null, openedOn: '2026-11-23' },
  leaders: { on: '2026-11-30', openedOn: null },
  employees: { on: '2026-12-07', openedOn: null },
}

describe('the days on which results may open', () => {
  test.each([
    ['employees a week after leaders', { leaders: '2026-11-30', employees: '2026-12-07' }],
    [
      'everybody at the same time, later',
      { top: '2026-12-01', leaders: '2026-12-01', employees: '2026-12-01' },
    ],
    ['everybody as soon as there are results', { top: null, leaders: null, employees: null }],
  ])('may be %s', (_, days) => {
    expect(dayFaults(atOnce, days, round)).toEqual(new Map())
  })

  test.each([
    ['while people can still answer', { employees: '2026-11-20' }, [['employees', 'before-closing']]],
    ['in the past', { employees: '2026-11-01' }, [['employees', 'past']]],
    ['more than a year ahead', { employees: '2027-11-21' }, [['employees', 'too-late']]],
    [
      'later for the leaders than for the employees',
      { leaders: '2026-12-02', employees: '2026-12-01' },
      [['employees', 'before-earlier-circle']],
    ],
    [
      'later for the top than for the other units',
      { top: '2026-12-02', leaders: '2026-12-01', employees: '2026-12-03' },
      [['leaders', 'before-earlier-circle']],
    ],
    ['set for the leaders alone', { leaders: '2026-12-01' }, [['employees', 'before-earlier-circle']]],
  ] as const)('may not lie %s', (_, days, faults) => {
    expect([...dayFaults(atOnce, days, round)]).toEqual(faults)
  })

  test('must be a day once there are results', () => {
    expect([...dayFaults(planned, { employees: null }, released)]).toEqual([['employees', 'no-day']])
    expect(dayFaults(planned, { employees: '2026-12-14' }, released).size).toBe(0)
  })

  test('stay as they are when they have passed and nobody touches them', () => {
    const late = { ...released, releasedOn: null, today: '2026-12-05' }
    const before = withDays(atOnce, { leaders: '2026-11-30', employees: '2026-12-07' })
    expect(dayFaults(before, { leaders: '2026-11-30', employees: '2026-12-14' }, late).size).toBe(0)
  })

  test('reach a year ahead, also from a leap day', () => {
    expect(latestDay('2028-02-29')).toBe('2029-02-28')
    expect(latestDay('2026-11-20')).toBe('2027-11-20')
  })
})

describe('what is open', () => {
  test('is nothing before the release, and all of a released round of which nothing was decided', () => {
    for (const circle of circles) {
      expect(isOpen({ publication: null, releasedOn: null }, circle)).toBe(false)
      expect(isOpen({ publication: null, releasedOn: '2025-11-25' }, circle)).toBe(true)
      expect(opensOn({ publication: null, releasedOn: '2025-11-25' }, circle)).toBe('2025-11-25')
    }
  })

  test('is told with its day to those who wait', () => {
    const waiting = { publication: planned, releasedOn: '2026-11-23' }
    expect(resultsFor(waiting, 'top')).toBe('open')
    expect(resultsFor(waiting, 'leaders')).toEqual({ opensOn: '2026-11-30' })
    expect(resultsFor({ publication: atOnce, releasedOn: null }, 'employees')).toEqual({ opensOn: null })
  })

  test('is never taken back by new days', () => {
    expect(withDays(planned, { top: '2026-12-24' }).top).toEqual(planned.top)
  })

  test('opens in order: whose turn it is comes first', () => {
    expect(nextCircle(planned)).toBe('leaders')
    expect(dueCircles(planned, '2026-11-29')).toEqual([])
    expect(dueCircles(planned, '2026-11-30')).toEqual(['leaders'])
    expect(dueCircles(planned, '2026-12-31')).toEqual(['leaders', 'employees'])
    expect(nextCircle(opened(planned, ['leaders', 'employees'], '2026-12-31'))).toBeNull()
  })
})

const day = fc
  .integer({ min: 0, max: 40 })
  .map((n) => new Date(Date.UTC(2026, 10, 15 + n)).toISOString().slice(0, 10))
const wish = fc.option(fc.option(day, { nil: null }), { nil: undefined })
const step = fc.oneof(
  fc.record({ do: fc.constant('plan' as const), top: wish, leaders: wish, employees: wish }),
  fc.record({ do: fc.constant('day' as const) }),
  fc.record({ do: fc.constant('release' as const) }),
  fc.record({ do: fc.constant('press' as const), circle: fc.constantFrom(...circles) }),
)

test('whatever is planned and pressed on whatever day, nobody of a later circle sees anything before an earlier one', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let publication: Publication = atOnce
      let releasedOn: string | null = null
      let today = '2026-11-15'
      const openSince = new Map<Circle, string>()
      const sweep = () => {
        if (releasedOn !== null) publication = opened(publication, dueCircles(publication, today), today)
      }
      for (const act of steps) {
        if (act.do === 'day') today = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
        if (act.do === 'release' && today > round.closesOn) releasedOn ??= today
        if (act.do === 'press' && releasedOn !== null && nextCircle(publication) === act.circle)
          publication = opened(publication, [act.circle], today)
        if (act.do === 'plan') {
          const { do: _, ...days } = act
          if (dayFaults(publication, days, { ...round, releasedOn, today }).size === 0)
            publication = withDays(publication, days)
        }
        sweep()
        for (const [index, circle] of circles.entries()) {
          const open = isOpen({ publication, releasedOn }, circle)
          const before = circles[index - 1]
          if (open && before) expect(isOpen({ publication, releasedOn }, before)).toBe(true)
          if (open && releasedOn === null) throw new Error('open before the release')
          // What is open stays open, with its day.
          if (openSince.has(circle)) expect(publication[circle].openedOn).toBe(openSince.get(circle))
          if (publication[circle].openedOn) openSince.set(circle, publication[circle].openedOn)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the institution, the level below and the round’s own top are read first', () => {
  const name = { nb: 'E', nn: 'E', en: 'U' }
  const unit = (id: string, parentId: string | null, level: number) => {
    return { id, code: id, name, parentId, level, leaderId: null, safetyAreaId: null }
  }
  const tree = buildTree([unit('1', null, 1), unit('2', '1', 2), unit('3', '2', 3), unit('4', '3', 4)])
  expect(['1', '2', '3', '4'].map((id) => circleOfUnit(tree, id, '1'))).toEqual([
    'top',
    'top',
    'leaders',
    'leaders',
  ])
  expect(circleOfUnit(tree, '3', '3')).toBe('top')
  // Of a unit that is gone nobody knows the level: it waits with the others.
  expect(circleOfUnit(tree, 'gone', '1')).toBe('leaders')
})
