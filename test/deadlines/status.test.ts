import { describe, expect, test } from 'vitest'
import { stepStatus } from '../../server/deadlines/status.ts'

const filing = {
  step: 'filing',
  round: { due: '2026-10-30', reason: null },
  unit: undefined,
  completion: null,
  today: '2026-10-13',
}

describe('where a unit stands with a step', () => {
  test('nothing done and time left: not started, with the days that are left', () => {
    expect(stepStatus(filing)).toEqual({
      step: 'filing',
      state: 'not-started',
      due: '2026-10-30',
      moved: false,
      reason: null,
      daysLeft: 17,
      completedOn: null,
    })
  })

  test('is not late on the day itself', () => {
    expect(stepStatus({ ...filing, today: '2026-10-30' })).toMatchObject({
      state: 'not-started',
      daysLeft: 0,
    })
  })

  test('is late the day after, and says how many days', () => {
    expect(stepStatus({ ...filing, today: '2026-11-03' })).toMatchObject({ state: 'late', daysLeft: -4 })
  })

  test('is late also when it is begun, or ready but not finished', () => {
    for (const state of ['in-progress', 'ready'] as const) {
      const completion = { state, completedOn: null }
      expect(stepStatus({ ...filing, completion }).state).toBe(state)
      expect(stepStatus({ ...filing, completion, today: '2026-11-03' }).state).toBe('late')
    }
  })

  test('is done for good, also when it was done too late', () => {
    const completion = { state: 'done', completedOn: '2026-11-20' } as const
    expect(stepStatus({ ...filing, completion, today: '2026-12-01' })).toEqual({
      step: 'filing',
      state: 'done',
      due: '2026-10-30',
      moved: false,
      reason: null,
      daysLeft: null,
      completedOn: '2026-11-20',
    })
  })

  test("the unit's own date holds before the round's, and is said to be moved", () => {
    const moved = { ...filing, unit: { due: '2026-11-10', reason: 'Tokt' }, today: '2026-11-03' }
    expect(stepStatus(moved)).toMatchObject({
      state: 'not-started',
      due: '2026-11-10',
      moved: true,
      reason: 'Tokt',
      daysLeft: 7,
    })
  })

  test('a date moved for the whole round says why at every unit, and is not called moved for this one', () => {
    const round = { due: '2026-11-06', reason: 'Ny arkivløsning' }
    expect(stepStatus({ ...filing, round })).toMatchObject({
      due: '2026-11-06',
      moved: false,
      reason: 'Ny arkivløsning',
    })
  })

  test("a date set for the unit that is the round's own date is not called moved", () => {
    expect(stepStatus({ ...filing, unit: { due: '2026-10-30', reason: 'Tokt' } })).toMatchObject({
      moved: false,
      reason: null,
    })
  })

  test('a step without a date is never late', () => {
    expect(stepStatus({ ...filing, round: undefined, today: '2030-01-01' })).toMatchObject({
      state: 'not-started',
      due: null,
      daysLeft: null,
    })
  })

  test('counts days across the change from summer time', () => {
    expect(stepStatus({ ...filing, today: '2026-10-24' }).daysLeft).toBe(6)
  })
})
