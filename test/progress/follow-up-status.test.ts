import { describe, expect, it } from 'vitest'
import type { RollUp } from '#shared/roll-up.ts'
import { recordCompletion } from '../../server/deadlines/deadlines.store.ts'
import { planTable } from '../../server/plan/plan.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { followUpStatusQuestion } from '../../server/progress/follow-up-status.store.ts'
import { themesCounted, treatmentsCounted } from '../../server/progress/follow-up-status.ts'
import { progressRoutes } from '../../server/progress/progress.routes.ts'
import { type CastName, people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'

const today = '2026-10-13'
const measure = (unitId: string, theme: string, status: string, group: object | null = null) =>
  ({ unitId, theme, status, group }) as unknown as RollUp['measures'][number]
const plan = (id: string, state: RollUp['units'][number]['plan']) =>
  ({ id, plan: state }) as unknown as RollUp['units'][number]

describe('the measures of a status document', () => {
  it('are those of signed plans, by themes that more than one unit has chosen', () => {
    const rollUp = {
      units: [plan('a', 'signed'), plan('b', 'filed'), plan('c', 'ready')],
      measures: [
        measure('a', 'Samarbeid', 'done'),
        measure('b', 'Samarbeid', 'in-progress'),
        measure('c', 'Samarbeid', 'not-started'),
        measure('a', 'Noe bare én har', 'not-started'),
        measure('a', 'Noe bare én har', 'not-started'),
        measure('b', '', 'done'),
        measure('b', 'Samarbeid', 'done', { nb: 'Stipendiater' }),
      ],
    } as RollUp
    expect(themesCounted(rollUp)).toEqual([
      { theme: 'Samarbeid', measures: { 'not-started': 0, 'in-progress': 1, done: 1 } },
      { theme: null, measures: { 'not-started': 2, 'in-progress': 0, done: 1 } },
    ])
  })

  it('stand beside what committees of these units said, and of no others', () => {
    const amu = { id: 'amu', name: 'AMU' }
    expect(
      treatmentsCounted(
        [
          { unitId: 'a', committee: amu, outcome: 'decided', count: 2 },
          { unitId: 'b', committee: amu, outcome: 'noted', count: 1 },
          { unitId: 'elsewhere', committee: amu, outcome: 'noted', count: 5 },
        ],
        new Set(['a', 'b']),
      ),
    ).toEqual([{ committee: 'AMU', outcomes: { noted: 1, endorsed: 0, returned: 0, decided: 2 } }])
  })
})

describe('the status document of a faculty', () => {
  async function world() {
    const app = await startApp(progressRoutes)
    await holdRound(app.services.storage)
    await transaction(app.services.storage, async (tx) => {
      await recordCompletion(tx, {
        roundId,
        unitId: units.coast,
        stepId: 'meeting',
        state: 'done',
        completedOn: '2026-03-20',
      })
      await tx.db.insert(planTable).values({ roundId, unitId: units.coast, state: 'signed', revision: 1 })
    })
    return app
  }

  it('counts units by what they have done, in the order of the organisation, and holds no name and no result', async () => {
    const { services } = await world()
    const { storage } = services
    const actor = {
      personId: people.coordinator,
      language: 'nb' as const,
      grants: [{ role: 'coordinator' as const, unitId: units.science }],
    }
    const place = { roundId, unitId: units.science, today }
    const question = await followUpStatusQuestion(storage, { ...place, actor: actor as never }, 'nb')
    if (question?.subject.about !== 'follow-up') throw new Error('no status')
    const { status } = question.subject
    expect(status.units).toBe(5)
    expect(status.parts).toMatchObject([{ units: 4, withPlan: 1, late: 3 }])
    expect(status.plans).toEqual({ draft: 4, ready: 0, signed: 1, filed: 0 })
    const meeting = status.steps.find(({ due }) => due === '2026-04-01')
    expect(meeting?.units).toEqual({ 'not-started': 0, 'in-progress': 0, ready: 0, done: 1, late: 4 })
    const words = JSON.stringify(question)
    expect(words).not.toMatch(/Kari Lunde|Tor Moe|Dag Eide|"(n|mean|rate|percent|invited|figure|answers)":/)
  })

  it('is for those who follow the unit, and is not there for anybody else', async () => {
    const { as } = await world()
    const at = (unit: string) => `/api/rounds/${roundId}/units/${unit}/follow-up-status?language=nn`
    const got = async (name: CastName, unit: string) => (await (await as(name)).get(at(unit))).status
    const document = await (await as('dean')).get(at(units.science))
    expect([document.status, document.type]).toEqual([200, 'application/pdf'])
    expect(decodeURIComponent(document.headers['content-disposition'] ?? '')).toContain(
      'Status for oppfølginga 2026-10-13',
    )
    expect(await got('leader', units.coast)).toBe(200)
    for (const [name, unit] of [
      ['leader', units.science],
      ['employee', units.coast],
      ['stranger', units.coast],
    ] as const)
      expect(await got(name, unit)).toBe(404)
    expect(await got('coordinator', roundId)).toBe(404)
  })
})
