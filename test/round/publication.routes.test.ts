import { inArray } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { PublicationDays } from '#shared/publication.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { createLogger } from '../../server/platform/log.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { openDueCircles, openDueResults, tellEmployees } from '../../server/round/publication.job.ts'
import { setRoundState } from '../../server/round/round.store.ts'
import { publicationTable, roundTable, roundUnitTable } from '../../server/round/round.tables.ts'
import { allRoutes } from '../../server/routes.ts'
import { type CastName, memberId, people, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { type WaitingMail, waitingMails } from '../mails.ts'
import { measureWith } from '../measures.ts'
import { shortProgrammes } from '../programme/short.ts'
import { holdRound, roundId } from '../released-round.ts'
import { answeredRound } from '../results/answered-round.ts'
import { freshServices } from '../world.ts'

const log = createLogger('silent')

/** A round of the science faculty that is open; the clock goes where `travel` sends it. */
async function start() {
  let now = Temporal.Instant.from('2026-10-13T08:00:00Z')
  const services = { ...freshServices(), clock: { now: () => now } }
  const routes = allRoutes({
    programmes: shortProgrammes,
    baseUrl: services.baseUrl,
    demo: false,
    boxOrigin: null,
    filingWay: null,
  })
  const app = await startApp(routes, services)
  await holdRound(services.storage)
  await transaction(services.storage, async (tx) => {
    const open = { state: 'open' as const, closesOn: '2026-10-25', releasedOn: null }
    await tx.db.update(roundTable).set({ ...open, rootUnitId: units.science })
    const elsewhere = [units.university, units.humanities, units.history]
    await tx.db.delete(roundUnitTable).where(inArray(roundUnitTable.unitId, elsewhere))
  })
  const as = new Map<CastName, Agent>()
  for (const name of Object.keys(people) as CastName[]) as.set(name, await app.as(name))
  const path = `/api/rounds/${roundId}/publication`
  return {
    services,
    path,
    agent: (name: CastName) => as.get(name) as Agent,
    /** Goes to a day and lets the jobs run. */
    async travel(day: string) {
      now = Temporal.Instant.from(`${day}T08:00:00Z`)
      for (const name of Object.keys(people) as CastName[]) as.set(name, await app.as(name))
      await openDueResults(services, log)
    },
    plan: (days: PublicationDays, name: CastName = 'coordinator') =>
      (as.get(name) as Agent).put(path).send(days),
    /** What each of the cast is answered when asking for a unit's report. */
    async report(name: CastName, unit: keyof typeof units) {
      const { status, body } = await (as.get(name) as Agent).get(
        `/api/rounds/${roundId}/units/${units[unit]}/report`,
      )
      return status === 200 ? 'open' : status === 409 ? (body.opensOn ?? body.code) : status
    },
  }
}

type World = Awaited<ReturnType<typeof start>>

/** As the release does it, without an answer box. */
async function release({ services, travel }: World) {
  await travel('2026-10-26')
  await transaction(services.storage, async (tx) => {
    await setRoundState(tx, roundId, 'released', { releasedOn: '2026-10-26' })
    await openDueCircles(tx, services, roundId)
  })
  await tellEmployees(services, roundId)
}

const resultsStep = async ({ services }: World) =>
  (await loadCompletions(services.storage, roundId)).get(units.coast)?.get('results')?.state

const nameIn = ({ to }: WaitingMail) => to.slice(0, to.indexOf('@'))

const toWhom = async ({ services }: World, kind: string) =>
  (await waitingMails(services, kind)).map(nameIn).sort()

test('when nothing was decided, everybody may read results with the release, and is told so with one link', async () => {
  const services = freshServices()
  const app = await startApp(reportRoutes, services)
  const { roundId: id } = await answeredRound(services)
  await closeRound(services, id, null)
  for (const [name, unit] of [
    ['leader', 'coast'],
    ['employee', 'aquaculture'],
  ] as const)
    expect((await (await app.as(name)).get(`/api/rounds/${id}/units/${units[unit]}/report`)).status).toBe(200)
  const leaders = await waitingMails(services, 'results-open')
  expect(leaders.map(nameIn).sort()).toEqual(['dean', 'leader', 'safetyrepresentative'])
  expect(leaders.find((mail) => nameIn(mail) === 'dean')?.text.match(/https:\S+/g)).toEqual([
    `https://medvirk.example/rounds/${id}/units/${units.science}/report`,
  ])
  const told = (await waitingMails(services, 'results-open-employees')).map(nameIn)
  expect(told).toContain('employee')
  // Told already, as leader and safety representative; or working where nothing was asked.
  for (const name of ['dean', 'leader', 'safetyrepresentative', 'stranger', 'rector'])
    expect(told).not.toContain(name)
  expect(new Set(told).size).toBe(told.length)
  const [mail] = await waitingMails(services, 'results-open-employees')
  expect(mail?.text.match(/https:\S+/g)).toEqual(['https://medvirk.example/own'])
})

describe('results on decided days', () => {
  test('open to the top, then to all units, then to employees; each with mails at that moment and none twice', async () => {
    const world = await start()
    const days = { top: null, leaders: '2026-11-02', employees: '2026-11-09' }
    expect((await world.plan(days)).status).toBe(200)
    await release(world)
    expect(await world.report('dean', 'science')).toBe('open')
    expect(await world.report('dean', 'coast')).toBe('2026-11-02')
    expect(await world.report('leader', 'coast')).toBe('2026-11-02')
    expect(await world.report('safetyRepresentative', 'coast')).toBe('2026-11-02')
    expect(await world.report('coordinator', 'coast')).toBe('2026-11-02')
    expect(await world.report('employee', 'aquaculture')).toBe('2026-11-09')
    expect(await toWhom(world, 'results-open')).toEqual(['dean'])
    expect(await resultsStep(world)).toBeUndefined()

    await world.travel('2026-11-01')
    expect(await world.report('leader', 'coast')).toBe('2026-11-02')

    await world.travel('2026-11-02')
    expect(await world.report('leader', 'coast')).toBe('open')
    expect(await world.report('safetyRepresentative', 'aquaculture')).toBe('open')
    expect(await world.report('employee', 'aquaculture')).toBe('2026-11-09')
    expect(await toWhom(world, 'results-open')).toEqual(['dean', 'leader', 'safetyrepresentative'])
    expect(await toWhom(world, 'results-open-employees')).toEqual([])
    expect(await resultsStep(world)).toBe('done')
    const [leaders] = (await waitingMails(world.services, 'results-open')).filter(({ to }) =>
      to.startsWith('leader'),
    )
    expect(leaders?.text).toContain('9. november 2026')

    await world.travel('2026-11-09')
    expect(await world.report('employee', 'aquaculture')).toBe('open')
    const told = await toWhom(world, 'results-open-employees')
    await world.travel('2026-11-10')
    expect(await toWhom(world, 'results-open-employees')).toEqual(told)
    const acts = await newestActs(world.services.storage, undefined, 50)
    expect(acts.filter(({ action }) => action === 'results-opened').map(({ detail }) => detail)).toEqual([
      'employees',
      'leaders',
      'top',
    ])
  })

  test('tell a waiting leader nothing: no rate, not where answers count, no task, no group', async () => {
    const world = await start()
    await world.plan({ leaders: '2026-11-02', employees: '2026-11-02' })
    await release(world)
    const at = `/api/rounds/${roundId}/units/${units.fieldStation}`
    const leader = world.agent('leader')
    for (const page of [
      '/report',
      '/report/scales/goal-clarity',
      '/report/groups/phd-candidates',
      '/handouts/methodology',
    ])
      expect((await leader.get(`${at}${page}?language=nb`)).status).toBe(409)
    const { body: home } = await leader.get(`/api/units/${units.fieldStation}/home`)
    expect(home.current).toMatchObject({
      results: { opensOn: '2026-11-02' },
      countedAt: null,
      responseRate: null,
      round: { followed: false, counts: null },
    })
    const progress = await world.agent('dean').get(`/api/rounds/${roundId}/progress`)
    const rows: { id: string; countedAt: unknown }[] = progress.body.units
    expect(rows.find(({ id }) => id === units.fieldStation)?.countedAt).toBeNull()
    const measure = await leader
      .post(`/api/rounds/${roundId}/units/${units.coast}/plan/measures`)
      .send(measureWith({ deadline: null }))
    expect([measure.status, measure.body.code, measure.body.opensOn]).toEqual([
      409,
      'no-results',
      '2026-11-02',
    ])
    const meeting = await leader
      .put(`/api/rounds/${roundId}/units/${units.coast}/steps/meeting`)
      .send({ completedOn: '2026-10-26' })
    expect(meeting.status).toBe(409)
  })

  test('answer a stranger and an employee of another unit as if there were nothing, whatever the day', async () => {
    const world = await start()
    await world.plan({ employees: '2026-11-09' })
    await release(world)
    for (const day of ['2026-10-27', '2026-11-09']) {
      await world.travel(day)
      expect(await world.report('stranger', 'coast')).toBe(404)
      expect(await world.report('employee', 'ecology')).toBe(404)
      expect(await world.report('employee', 'coast')).toBe(404)
      expect(await world.report('recordsOfficer', 'coast')).toBe(404)
      expect(await world.report('admin', 'coast')).toBe(404)
    }
  })

  test('can be opened by hand, in order, and never again closed', async () => {
    const world = await start()
    await world.plan({ leaders: '2026-11-02', employees: '2026-11-09' })
    const coordinator = world.agent('coordinator')
    expect((await coordinator.post(`${world.path}/leaders`)).body.code).toBe('no-results')
    await release(world)
    const press = (circle: string) => world.agent('coordinator').post(`${world.path}/${circle}`)
    expect((await press('employees')).status).toBe(400)
    const { status, body } = await press('leaders')
    expect([status, body.leaders]).toEqual([200, { on: '2026-11-02', openedOn: '2026-10-26' }])
    expect(await world.report('leader', 'coast')).toBe('open')
    expect((await press('leaders')).body.code).toBe('results-open-already')
    expect((await world.plan({ leaders: '2026-12-01' })).body.code).toBe('results-open-already')
    expect((await press('employees')).status).toBe(200)
    expect(await world.report('employee', 'aquaculture')).toBe('open')
  })

  test('open at once when the day that is chosen is today', async () => {
    const world = await start()
    await world.plan({ employees: '2026-11-09' })
    await release(world)
    const { body } = await world.plan({ employees: '2026-10-26' })
    expect(body.employees.openedOn).toBe('2026-10-26')
  })

  test('are refused with the day named, and nothing is changed', async () => {
    const world = await start()
    const { body: before } = await world.agent('hr').get(world.path)
    for (const days of [
      { employees: '2026-10-25' },
      { employees: '2026-10-01' },
      { employees: '2027-10-26' },
      { leaders: '2026-11-09' },
      { top: '2026-11-09', leaders: '2026-11-02', employees: '2026-11-09' },
    ]) {
      const { status, body } = await world.plan(days)
      expect([status, body.code, body.invalidParams?.length]).toEqual([400, 'invalid-request', 1])
    }
    for (const days of [{}, { employees: 'snart' }, { others: '2026-11-02' }, { employees: '2026-02-30' }])
      expect((await world.agent('coordinator').put(world.path).send(days)).status).toBe(400)
    expect((await world.agent('hr').get(world.path)).body).toEqual(before)
  })

  test('are decided by who runs the round, and are nobody’s business outside it', async () => {
    const world = await start()
    const days = { employees: '2026-11-09' }
    for (const name of ['leader', 'safetyRepresentative', 'hr', 'dean'] as const) {
      expect((await world.plan(days, name)).status).toBe(403)
      expect((await world.agent(name).post(`${world.path}/top`)).status).toBe(403)
      expect((await world.agent(name).get(world.path)).status).toBe(200)
    }
    for (const name of ['stranger', 'employee'] as const) {
      expect((await world.plan(days, name)).status).toBe(404)
      expect((await world.agent(name).get(world.path)).status).toBe(404)
    }
  })
})

test('a mailing to employees that was interrupted goes on where it stopped', async () => {
  const world = await start()
  await world.plan({ employees: '2026-11-09' })
  await release(world)
  await world.travel('2026-11-09')
  const all = await toWhom(world, 'results-open-employees')
  // As if the server had stopped after everybody up to this person.
  const after = memberId('aquaculture', 4)
  await transaction(world.services.storage, (tx) => tx.db.update(publicationTable).set({ toldUpTo: after }))
  await world.travel('2026-11-10')
  const again = await toWhom(world, 'results-open-employees')
  expect(again.length).toBeGreaterThan(all.length)
  expect(again.filter((name) => name === 'aquaculture.1')).toHaveLength(1)
  expect(again.filter((name) => name === 'aquaculture.8')).toHaveLength(2)
})

test('two who press at the same moment, while the sweep is at work, open once and mail once', async () => {
  const world = await start()
  await world.plan({ leaders: '2026-11-02', employees: '2026-11-02' })
  await release(world)
  const press = (circle: string) => world.agent('coordinator').post(`${world.path}/${circle}`)
  const answers = await Promise.all([
    press('leaders'),
    press('leaders'),
    world.plan({ leaders: '2026-10-26', employees: '2026-10-26' }),
    openDueResults(world.services, log),
  ])
  // Whichever came first: the plan opens them too.
  expect(answers.slice(0, 2).filter((answer) => answer?.status === 200).length).toBeLessThan(2)
  await Promise.all([press('employees'), press('employees'), openDueResults(world.services, log)])
  await tellEmployees(world.services, roundId)
  for (const kind of ['results-open', 'results-open-employees']) {
    const told = await toWhom(world, kind)
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told).size).toBe(told.length)
  }
  const acts = await newestActs(world.services.storage, undefined, 50)
  const opened = acts.flatMap(({ action, detail }) =>
    action === 'results-opened' ? (detail ?? '').split(', ') : [],
  )
  expect(opened.sort()).toEqual(['employees', 'leaders', 'top'])
})
