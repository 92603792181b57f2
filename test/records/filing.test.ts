import { expect, test } from 'vitest'
import { inWorkingOrder, refusedFilingDay } from '../../server/records/filing.ts'

test('a plan is filed between its signature and today, both days included', () => {
  const day = (filedOn: string) => refusedFilingDay(filedOn, '2026-10-10', '2026-10-13')
  expect(day('2026-10-10')).toBeNull()
  expect(day('2026-10-13')).toBeNull()
  expect(day('2026-10-09')).toBe('before-signature')
  expect(day('2026-10-14')).toBe('in-future')
})

test('what waits comes first, the longest waiting on top; what was filed last comes next', () => {
  const plan = (id: string, readyOn: string, filedOn: string | null) => ({
    id,
    readyOn,
    filing: filedOn === null ? null : { filedOn },
  })
  const plans = [
    plan('filed-early', '2026-09-01', '2026-09-02'),
    plan('waits-short', '2026-10-10', null),
    plan('filed-late', '2026-09-03', '2026-10-01'),
    plan('waits-long', '2026-10-01', null),
  ]
  expect(inWorkingOrder(plans).map(({ id }) => id)).toEqual([
    'waits-long',
    'waits-short',
    'filed-late',
    'filed-early',
  ])
})
