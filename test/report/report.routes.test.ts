import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { groupReportSchema, reportSchema, scaleReportSchema } from '#shared/report.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { units } from '../cast.ts'
import type { Agent } from '../http.ts'
import { releasedApp } from '../released-figures.ts'
import { openRoundId, roundId } from '../released-round.ts'

const at = (unit: keyof typeof units, page = '', round = roundId) =>
  `/api/rounds/${round}/units/${units[unit]}/report${page}`

const pages = ['', '/scales/goal-clarity', '/groups/phd-candidates'] as const

/** What an answer says, without the number of the request. */
const said = async (agent: Agent, path: string) => {
  const { status, body } = await agent.get(path)
  return { status, code: body.code, title: body.title, detail: body.detail }
}

describe('the pages of a report over HTTP', () => {
  it('give a leader the own unit’s scales and statements, beside faculty and university', async () => {
    const leader = await (await releasedApp(reportRoutes)).as('leader')
    const overview = reportSchema.parse((await leader.get(at('coast')).expect(200)).body)
    const [goals] = overview.themes[0]?.scales ?? []
    expect(goals).toMatchObject({ id: 'goal-clarity', figure: { n: 20, mean: 3.5 }, parent: { n: 40 } })
    const page = scaleReportSchema.parse(
      (await leader.get(at('coast', '/scales/goal-clarity')).expect(200)).body,
    )
    expect(page.statements[0]).toMatchObject({
      item: 'goals.goals-known',
      figure: { n: 20, mean: 3, counts: [0, 10, 0, 10, 0], favourable: 0.5 },
      institution: { n: 80 },
    })
    expect(page.alpha).toMatchObject({ of: { nb: 'Det naturvitenskapelige fakultet' }, figure: { n: 40 } })
  })

  it('name the groups at the faculty, with coverage where they are shown', async () => {
    const dean = await (await releasedApp(reportRoutes)).as('dean')
    const { groups } = reportSchema.parse((await dean.get(at('science')).expect(200)).body)
    expect(groups).toMatchObject([
      { id: 'phd-candidates', coverage: { answered: 12, invited: 31 } },
      { id: 'temporary', coverage: null },
    ])
    const group = groupReportSchema.parse(
      (await dean.get(at('science', '/groups/phd-candidates')).expect(200)).body,
    )
    expect(group.shown?.themes[0]?.scales[0]).toMatchObject({
      figure: { n: 12 },
      unit: { n: 40 },
      institution: { n: 24 },
    })
  })

  it('say of a group that is not shown only that, without a number of it', async () => {
    const dean = await (await releasedApp(reportRoutes)).as('dean')
    const { body, text } = await dean.get(at('science', '/groups/temporary')).expect(200)
    expect(groupReportSchema.parse(body).shown).toBeNull()
    expect(text).not.toMatch(/\b(26|77)\b/)
  })

  it('name no groups below level 2, where none are shown to anyone', async () => {
    const leader = await (await releasedApp(reportRoutes)).as('leader')
    expect((await leader.get(at('coast'))).body.groups).toEqual([])
    await leader.get(at('coast', '/groups/phd-candidates')).expect(404)
  })

  it('have no number in a scale or statement that is not shown', async () => {
    const leader = await (await releasedApp(reportRoutes)).as('leader')
    const { body } = await leader.get(at('coast', '/scales/safety-from-harassment')).expect(200)
    const page = scaleReportSchema.parse(body)
    expect(page.scale.figure).toEqual({ state: 'withheld', minimum: 50 })
    for (const { figure, parent, institution } of page.statements)
      for (const one of [figure, parent, institution]) expect(one).toEqual({ state: 'withheld', minimum: 50 })
    expect(page.alpha).toBeNull()
  })

  it('of the field station are those of the department where its answers count', async () => {
    const leader = await (await releasedApp(reportRoutes)).as('leader')
    const page = scaleReportSchema.parse((await leader.get(at('fieldStation', '/scales/goal-clarity'))).body)
    expect(page.unit.id).toBe(units.fieldStation)
    expect(page.figuresOf.id).toBe(units.coast)
    expect(page.scale.figure).toMatchObject({ n: 20 })
  })

  it('do not exist for the leader of another faculty, nor for those who see no figures', async () => {
    const app = await releasedApp(reportRoutes)
    for (const name of ['stranger', 'recordsOfficer', 'admin', 'employee'] as const) {
      const agent = await app.as(name)
      for (const page of pages) {
        const { status, text } = await agent.get(at('science', page))
        expect([name, page, status]).toEqual([name, page, 404])
        expect(text).not.toMatch(/naturvitenskapelige|Stipendiater|Målklarhet/)
      }
    }
    for (const page of pages) await app.anonymous.get(at('science', page)).expect(401)
  })

  it('answer alike about a hidden unit and about what does not exist', async () => {
    const app = await releasedApp(reportRoutes)
    const dean = await app.as('dean')
    const hidden = await said(dean, at('humanities'))
    const nowhere = '00000000-0000-4000-8000-000000000404'
    for (const path of [
      at('humanities', '/scales/goal-clarity'),
      at('humanities', '/groups/phd-candidates'),
      at('science', '/scales/weather'),
      at('science', '/groups/left-handed'),
      at('science', '/scales/Not%20a%20slug'),
      at('science', '', nowhere),
      `/api/rounds/${roundId}/units/${nowhere}/report`,
      `/api/rounds/${roundId}/units/x/report/groups/phd-candidates`,
    ])
      expect([path, await said(dean, path)]).toEqual([path, hidden])
  })

  it('say of a survey that came as finished figures that it has no report, and not that too few answered', async () => {
    const app = await releasedApp(reportRoutes)
    await transaction(app.services.storage, (tx) =>
      tx.db.update(roundTable).set({ origin: 'imported-figures' }).where(eq(roundTable.id, roundId)),
    )
    const dean = await app.as('dean')
    for (const page of pages) expect((await dean.get(at('science', page))).body.code).toBe('finished-figures')
    const stranger = await app.as('stranger')
    for (const page of pages) await stranger.get(at('science', page)).expect(404)
  })

  it('are closed while the survey is open', async () => {
    const dean = await (await releasedApp(reportRoutes)).as('dean')
    for (const page of pages) {
      const { body } = await dean.get(at('science', page, openRoundId))
      expect(body.code).toBe('no-results')
    }
  })
})
