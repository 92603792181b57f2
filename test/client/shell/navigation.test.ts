import { describe, expect, it } from 'vitest'
import type { Role } from '#shared/session.ts'
import {
  currentItem,
  firstPageFor,
  type NavigationContext,
  navigationFor,
} from '../../../client/staff/shell/navigation.ts'

const context = (roles: Role[], rest: Partial<NavigationContext> = {}): NavigationContext => ({
  roles,
  mailbox: false,
  unitId: null,
  ownUnits: 0,
  roundId: null,
  meets: false,
  progressRoundId: null,
  resultsRoundId: null,
  ...rest,
})
const keys = (given: NavigationContext) => navigationFor(given).map((item) => item.key)

describe('everyone is led to the pages their roles have', () => {
  it('a leader meets their own unit first, with results and plan beside it', () => {
    const leader = context(['leader'], { unitId: 'u', roundId: 'r' })
    expect(navigationFor(leader)).toEqual([
      { key: 'navUnit', to: '/units/u' },
      { key: 'navReport', to: '/rounds/r/units/u/report' },
      { key: 'navPlan', to: '/rounds/r/units/u/plan' },
    ])
    expect(firstPageFor(leader)).toBe('/units/u')
  })

  it('a leader whose unit holds follow-up meetings finds them between results and plan', () => {
    const leader = context(['leader'], { unitId: 'u', roundId: 'r', meets: true })
    expect(keys(leader)).toEqual(['navUnit', 'navReport', 'navMeeting', 'navPlan'])
    expect(currentItem(navigationFor(leader), '/rounds/r/units/u/meeting/m/wall')).toBe('navMeeting')
  })

  it('who leads or represents several units finds what waits in all of them', () => {
    const several = context(['leader'], { unitId: 'u', roundId: 'r', ownUnits: 40 })
    expect(keys(several)).toEqual(['navUnit', 'navWaiting', 'navReport', 'navPlan'])
    expect(firstPageFor(several)).toBe('/units/u')
  })

  it('a unit without a round has no results to offer', () => {
    expect(keys(context(['safety-representative'], { unitId: 'u' }))).toEqual(['navUnit'])
  })

  it('a coordinator gets the progress overview once a round has been launched', () => {
    expect(keys(context(['coordinator']))).toEqual(['navRounds', 'navUnits', 'navQuestionnaires'])
    expect(firstPageFor(context(['coordinator'], { progressRoundId: 'r' }))).toBe('/rounds/r/progress')
  })

  it('a chief safety representative follows the round and its results, the occupational health service the results', () => {
    const rest = { progressRoundId: 'r', resultsRoundId: 'r' }
    expect(keys(context(['chief-safety-representative'], rest))).toEqual([
      'navProgress',
      'navReport',
      'navUnits',
    ])
    expect(keys(context(['occupational-health'], rest))).toEqual(['navReport', 'navUnits'])
    expect(keys(context(['occupational-health', 'hr'], rest))).toEqual(keys(context(['hr'], rest)))
  })

  it('who speaks for employees meets the units followed, and where they work themselves', () => {
    expect(keys(context(['union-representative']))).toEqual(['navFollowed', 'navOwn'])
    expect(keys(context(['committee-member', 'leader'], { unitId: 'u' }))).toEqual(['navUnit', 'navFollowed'])
  })

  it('who supports a leader meets that unit as the leader does', () => {
    const support = context(['leader-support'], { unitId: 'u', roundId: 'r' })
    expect(keys(support)).toEqual(['navUnit', 'navReport', 'navPlan'])
  })

  it('an administrator meets the register first, and rounds once: earlier surveys are imported there', () => {
    expect(keys(context(['admin']))).toEqual([
      'navRegister',
      'navRounds',
      'navQuestionnaires',
      'navRoles',
      'navSettings',
    ])
    expect(keys(context(['admin', 'coordinator'])).filter((key) => key === 'navRounds')).toHaveLength(1)
  })

  it('whoever chooses or looks after questionnaires finds them once', () => {
    const both = keys(context(['admin', 'coordinator']))
    expect(both.filter((key) => key === 'navQuestionnaires')).toHaveLength(1)
    expect(keys(context(['hr']))).not.toContain('navQuestionnaires')
  })

  it('a records officer sees filing and access requests, and nothing else', () => {
    expect(keys(context(['records-officer']))).toEqual(['navFilings', 'navAccessRequests'])
  })

  it('the mailbox is offered only where mails are not really sent', () => {
    expect(keys(context(['admin']))).not.toContain('navMailbox')
    expect(keys(context(['admin'], { mailbox: true }))).toContain('navMailbox')
  })

  it('somebody without a role meets the results and the plan of where they work', () => {
    expect(navigationFor(context([]))).toEqual([{ key: 'navOwn', to: '/own' }])
    expect(firstPageFor(context([]))).toBe('/own')
  })

  it('whoever reads the results of many units is led to all their reports, once', () => {
    const all = { key: 'navReport', to: '/rounds/r/results' }
    const of = (roles: Role[], rest: Partial<NavigationContext> = {}) =>
      navigationFor(context(roles, { resultsRoundId: 'r', ...rest })).filter(({ key }) => key === 'navReport')
    expect(of(['hr'])).toEqual([expect.objectContaining(all)])
    expect(of(['leader'], { unitId: 'u', roundId: 'r' })).toEqual([expect.objectContaining(all)])
    expect(of(['leader', 'coordinator'], { unitId: 'u', roundId: 'r' })).toHaveLength(1)
  })

  it('a report belongs to the results, for those who came to it from the list of all', () => {
    const items = navigationFor(context(['hr'], { resultsRoundId: 'r' }))
    expect(currentItem(items, '/rounds/r/units/u/report/scales/goal-clarity')).toBe('navReport')
    expect(currentItem(items, '/rounds/r/units/u/plan')).toBe('navRounds')
  })

  it('marks one page as the open one, the closest', () => {
    const items = navigationFor(context(['coordinator'], { progressRoundId: 'r' }))
    expect(currentItem(items, '/rounds/r/progress')).toBe('navProgress')
    expect(currentItem(items, '/rounds/r')).toBe('navRounds')
    expect(currentItem(items, '/roundsabout')).toBeNull()
  })

  it('what is opened from the overview or from the units belongs to them', () => {
    const items = navigationFor(context(['coordinator'], { progressRoundId: 'r' }))
    for (const page of [
      '/rounds/r/units/u/measures',
      '/rounds/earlier-one/forms/facts',
      '/rounds/other/progress',
    ])
      expect(currentItem(items, page)).toBe('navProgress')
    for (const page of ['/committees', '/safety-areas', '/absence'])
      expect(currentItem(items, page)).toBe('navUnits')
    expect(currentItem(items, '/units/u/absence')).toBe('navUnits')
    const leader = navigationFor(context(['leader'], { unitId: 'u', roundId: 'r', ownUnits: 2 }))
    expect(currentItem(leader, '/assistance')).toBe('navWaiting')
  })
})
