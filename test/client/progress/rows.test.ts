import { describe, expect, it } from 'vitest'
import {
  countsOf,
  currentStep,
  everything,
  finishedSteps,
  foldedAtFirst,
  lateBelow,
  nextDeadline,
  partsOf,
  shownRows,
} from '../../../client/staff/progress/rows.ts'
import { overview, status, text, unit } from './overview.ts'

const today = '2026-10-13'
const done = [status('survey', 'done', null, null), status('meeting', 'done', '2026-04-03', null)]
const faculty = unit('faculty', null, {
  statuses: [...done, status('plan', 'in-progress', '2026-10-23', 10)],
})
const coast = unit('coast', 'faculty', {
  statuses: [
    ...done,
    status('plan', 'late', '2026-10-09', -4),
    status('filing', 'not-started', '2026-10-30', 17),
  ],
})
const station = unit('station', 'coast', {
  countedAt: text('coast'),
  statuses: [status('survey', 'done', null, null), status('plan', 'late', '2026-10-09', -4)],
})
const history = unit('history', 'faculty', {
  safetyStanding: 'not-elected',
  statuses: [...done, status('plan', 'ready', '2026-10-18', 5)],
})
const progress = overview([faculty, coast, station, history])
const { units } = progress
const wanted = {
  ...everything,
  folded: new Set<string>(),
  today,
  language: 'nb' as const,
}
const names = (rows: { node: { id: string } }[]) => rows.map((row) => row.node.id)

describe('the progress overview', () => {
  it('treats a unit whose answers count above like every other: its delays are its own', () => {
    expect(names(shownRows(units, { ...wanted, filter: 'late' }).filter((row) => row.found))).toContain(
      'station',
    )
  })

  it('counts what each filter would show: all, late, due this week, without safety representative', () => {
    expect(countsOf(units, today)).toEqual({
      all: 4,
      late: 2,
      week: 1,
      escalated: 0,
      paused: 0,
      'no-representative': 1,
    })
  })

  it('counts Sunday as this week and next Monday not, and nothing that is done', () => {
    const due = (date: string, state: 'ready' | 'done' = 'ready') =>
      countsOf([unit('one', null, { statuses: [status('plan', state, date, 1)] })], today).week
    expect(due('2026-10-18')).toBe(1)
    expect(due('2026-10-19')).toBe(0)
    expect(due('2026-10-12')).toBe(0)
    expect(due('2026-10-15', 'done')).toBe(0)
  })

  it('keeps the units above a found one in sight, and tells them from what was found', () => {
    const rows = shownRows(units, { ...wanted, filter: 'late' })
    expect(names(rows)).toEqual(['faculty', 'coast', 'station'])
    expect(rows.map((row) => row.found)).toEqual([false, true, true])
  })

  it('a search looks into folded parts as well, in any case', () => {
    const rows = shownRows(units, { ...wanted, search: ' STAT ', folded: new Set(['faculty', 'coast']) })
    expect(names(rows)).toEqual(['faculty', 'coast', 'station'])
  })

  it('search and filter must both fit', () => {
    expect(shownRows(units, { ...wanted, search: 'history', filter: 'late' })).toEqual([])
  })

  it('opens a large institution folded down to its faculties, a small one unfolded', () => {
    expect(foldedAtFirst(units)).toEqual(new Set())
    expect(foldedAtFirst(units, 3)).toEqual(new Set(['coast']))
  })

  it('on a phone each unit stands at its most overdue step, else at the first that is not done', () => {
    expect(currentStep(coast)?.step).toBe('plan')
    expect(currentStep(faculty)?.step).toBe('plan')
    const twice = unit('x', null, {
      statuses: [status('meeting', 'late', '2026-04-03', -193), status('plan', 'late', '2026-10-09', -4)],
    })
    expect(currentStep(twice)?.step).toBe('meeting')
    expect(currentStep(unit('x', null, { statuses: done }))).toBeNull()
  })

  it('tells how many still have the next deadline before them, and skips one that everybody has met', () => {
    const waiting = overview([
      faculty,
      { ...faculty, id: 'x' },
      unit('y', null, { statuses: [status('plan', 'done', '2026-10-23', null)] }),
    ])
    expect(nextDeadline(waiting)).toMatchObject({ due: '2026-10-23', open: 2, all: 3 })
    const met = overview([unit('x', null, { statuses: [status('plan', 'done', '2026-10-23', null)] })])
    expect(nextDeadline(met)).toBeNull()
  })

  it('does not say a date of a unit whose deadline was moved to another day', () => {
    expect(nextDeadline(progress)).toMatchObject({ due: '2026-10-23', open: 1, all: 4 })
  })

  it('tells of a folded row how many units below it are past a deadline, at any depth', () => {
    expect(lateBelow(units)).toEqual(
      new Map([
        ['faculty', 2],
        ['coast', 1],
      ]),
    )
  })

  it('finds units by a step and how far they have come, and by a step alone those that have not done it', () => {
    const found = (choice: object) =>
      names(shownRows(units, { ...wanted, ...choice }).filter((row) => row.found))
    expect(found({ step: 'plan', state: 'ready' })).toEqual(['history'])
    expect(found({ step: 'filing' })).toEqual(['coast'])
    expect(found({ state: 'late' })).toEqual(['coast', 'station'])
    expect(found({ step: 'survey' })).toEqual([])
  })

  it('finds what is paused and what was told upwards', () => {
    const paused = unit('paused', null, { pause: { untilDay: '2026-11-01', reason: 'Permisjon' } })
    const told = unit('told', null, { told: [{ step: 'plan', day: '2026-10-12', rung: 'superior' }] })
    const reminded = unit('reminded', null, { told: [{ step: 'plan', day: '2026-10-12', rung: null }] })
    expect(countsOf([paused, told, reminded], today)).toMatchObject({ all: 3, paused: 1, escalated: 1 })
  })

  it('misses no safety representative where it is agreed that the area has none', () => {
    const agreed = unit('agreed', null, { safetyStanding: 'none' })
    expect(countsOf([agreed, history], today)['no-representative']).toBe(1)
  })

  it('puts the latest first, and otherwise sorts by name or leader, without what only stands above', () => {
    const later = unit('archive', 'faculty', {
      leader: 'Åse',
      statuses: [status('plan', 'late', '2026-10-01', -12)],
    })
    const all = [...units, { ...history, leader: 'Berit' }, later].filter(({ id }) => id !== 'station')
    const ordered = (order: 'late' | 'name' | 'leader') =>
      names(shownRows([...new Map(all.map((one) => [one.id, one])).values()], { ...wanted, order }))
    expect(ordered('late').slice(0, 2)).toEqual(['archive', 'coast'])
    expect(ordered('name')).toEqual(['archive', 'coast', 'faculty', 'history'])
    expect(ordered('leader').slice(0, 2)).toEqual(['history', 'archive'])
    expect(names(shownRows(units, { ...wanted, order: 'name', filter: 'late' }))).toEqual([
      'coast',
      'station',
    ])
  })

  it('folds the steps away that everybody has done, unless there are no others', () => {
    expect(finishedSteps(progress)).toEqual(new Set(['survey', 'meeting']))
    expect(finishedSteps(overview([unit('x', null, { statuses: done })]))).toEqual(new Set())
  })

  it('offers the parts right below the top that have units of their own', () => {
    expect(partsOf(progress).map(({ id }) => id)).toEqual(['coast'])
  })

  it('filters 2,500 units with 8 steps in a fraction of a tenth of a second', () => {
    const steps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const many = Array.from({ length: 2500 }, (_, index) =>
      unit(`unit ${index}`, index === 0 ? null : `unit ${Math.floor((index - 1) / 8)}`, {
        statuses: steps.map((step, at) =>
          status(step, (index + at) % 9 ? 'done' : 'late', '2026-10-01', -12),
        ),
      }),
    )
    const begun = performance.now()
    const rows = shownRows(many, { ...wanted, search: '12', filter: 'late', order: 'late' })
    expect(performance.now() - begun).toBeLessThan(100)
    expect(rows.length).toBeGreaterThan(50)
  })
})
