import { describe, expect, it } from 'vitest'
import type { StepState } from '#shared/deadline.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import {
  type HomeStep,
  nextDeadline,
  pageOf,
  taskGroups,
  todayBefore,
  waitingFor,
  waitsFor,
} from '../../../client/staff/follow-up/task-groups.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })

function step(id: HomeStep['kind'], state: StepState, due: string | null, completedOn: string | null = null) {
  return {
    id,
    kind: id,
    title: text(id),
    hint: text(id),
    opens: 'results',
    who: id === 'survey' || id === 'results' ? ['coordinator'] : ['leader', 'safety-representative'],
    ...(id === 'form' ? { form: 'summary-and-evaluation' } : {}),
    status: { step: id, state, due, moved: false, reason: null, daysLeft: null, completedOn },
  } satisfies HomeStep
}

const year = [
  step('survey', 'done', null, '2025-11-23'),
  step('results', 'done', null, '2026-01-15'),
  step('meeting', 'not-started', '2026-04-01'),
  step('plan', 'in-progress', '2026-10-23'),
  step('filing', 'not-started', '2026-10-30'),
  step('form', 'not-started', '2026-12-16'),
]
const numbers = (group: readonly { number: number }[]) => group.map((one) => one.number)

describe('the year as a task list', () => {
  it('shows the first step that is not done as now, also before anybody has begun', () => {
    const groups = taskGroups(year)
    expect(numbers(groups.now)).toEqual([3, 4])
    expect(numbers(groups.next)).toEqual([5, 6])
    expect(numbers(groups.done)).toEqual([1, 2])
  })

  it('shows every late step as now', () => {
    const late = year.map((one) => (one.id === 'filing' ? step('filing', 'late', '2026-10-30') : one))
    expect(numbers(taskGroups(late).now)).toEqual([3, 4, 5])
  })

  it('has nothing now when the year is over', () => {
    const over = year.map((one) => step(one.kind, 'done', one.status.due, '2026-12-16'))
    expect(taskGroups(over)).toMatchObject({ now: [], next: [] })
    expect(nextDeadline(over, '2026-12-17')).toBeNull()
  })

  it('puts no step first that waits for another', () => {
    const plan = { ...step('plan', 'not-started', null), after: 'meeting' }
    const late = { ...step('meeting', 'not-started', null), after: 'planning' }
    const steps = [late, plan, step('planning', 'not-started', null)]
    expect(numbers(taskGroups(steps).now)).toEqual([3])
    expect(waitsFor(steps, plan)?.id).toBe('meeting')
    expect(waitsFor([step('meeting', 'done', null), plan], plan)).toBeNull()
  })

  it('counts for the safety representative only what waits for them', () => {
    expect(waitingFor(taskGroups(year).now, ['safety-representative'])).toBe(2)
    expect(waitingFor(taskGroups(year).now, ['coordinator'])).toBe(0)
  })

  it('names the nearest open deadline and not one that has passed', () => {
    expect(nextDeadline(year, '2026-03-01')?.due).toBe('2026-04-01')
    expect(nextDeadline(year, '2026-04-02')?.due).toBe('2026-10-23')
  })

  it('says today before the first step that lies ahead', () => {
    expect(todayBefore(year, '2026-03-01')).toBe(2)
    expect(todayBefore(year, '2026-10-13')).toBe(3)
    expect(todayBefore(year, '2027-01-01')).toBeNull()
  })
})

describe('where a step is done', () => {
  const current = (results: 'open' | 'own' | 'none') =>
    ({
      round: { id: 'r', followed: results === 'open' },
      resultsOf: { id: 'r', title: text('Round') },
      results: results === 'none' ? { opensOn: '2027-01-12' } : 'open',
    }) as NonNullable<UnitHome['current']>
  const pages = (results: 'open' | 'own' | 'none') => year.map((one) => pageOf(one, current(results), 'u'))

  it('leads to the report alone while only the top may read its results', () => {
    expect(pages('own').filter((page) => page !== null)).toEqual(['/rounds/r/units/u/report'])
  })

  it('leads to report, meeting, plan, filing and form once results are open', () => {
    expect(pages('open')).toEqual([
      null,
      '/rounds/r/units/u/report',
      '/rounds/r/units/u/sittings/meeting',
      '/rounds/r/units/u/plan',
      '/rounds/r/units/u/plan#filing',
      '/forms/rounds/r/units/u/summary-and-evaluation',
    ])
  })

  it('leads to the report of the earlier survey that is followed up, and to what opens with the launch', () => {
    const followUp = {
      ...current('open'),
      round: { id: 'r', followed: false, state: 'open' },
      resultsOf: { id: 'earlier', title: text('Earlier') },
    } as NonNullable<UnitHome['current']>
    expect(pageOf(step('results', 'done', null), followUp, 'u')).toBe('/rounds/earlier/units/u/report')
    expect(pageOf({ ...step('risk', 'not-started', null), opens: 'launch' }, followUp, 'u')).toBe(
      '/rounds/r/units/u/risk/risk',
    )
    expect(pageOf(step('risk', 'not-started', null), followUp, 'u')).toBeNull()
  })

  it('leads nowhere before the results are open', () => {
    expect(pages('none').every((page) => page === null)).toBe(true)
  })
})
