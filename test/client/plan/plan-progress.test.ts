import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/plan.ts'
import { complete, numberedMeasures, stateCells } from '../../../client/staff/plan/plan-progress.ts'

const measure = (id: string, focus: 'keep' | 'improve') => ({ id, focus }) as Plan['measures'][number]
const plan = {
  state: 'ready',
  readyOn: '2026-10-12',
  signed: null,
  filedOn: null,
  planDue: '2026-10-23',
  filingDue: '2026-10-30',
  focusAreas: [{ id: 'keep' }, { id: 'improve' }],
  measures: [measure('a', 'improve'), measure('b', 'keep'), measure('c', 'improve')],
  gaps: [
    { measureId: 'a', missing: 'responsible' },
    { measureId: 'a', missing: 'deadline' },
    { measureId: 'c', missing: 'deadline' },
  ],
} as unknown as Plan

describe('where the plan stands', () => {
  it('shows the day a state was reached, and the deadline of those that lie ahead', () => {
    expect(stateCells(plan)).toEqual([
      { state: 'draft', when: 'past', date: null },
      { state: 'ready', when: 'current', date: '2026-10-12' },
      { state: 'signed', when: 'ahead', date: '2026-10-23' },
      { state: 'filed', when: 'ahead', date: '2026-10-30' },
    ])
  })

  it('counts the measures that lack nothing of a kind', () => {
    expect(complete(plan, 'text')).toBe(3)
    expect(complete(plan, 'responsible')).toBe(2)
    expect(complete(plan, 'deadline')).toBe(1)
  })

  it('numbers the measures through, those to keep before those to improve', () => {
    expect([...numberedMeasures(plan)]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ])
  })
})
