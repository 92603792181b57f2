import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { replaceSuccessions } from '../../server/organisation/successor.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { addMeasure } from '../../server/plan/plan.store.ts'
import { savePlanVisible } from '../../server/plan/plan-readers.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'

const at = (unit: string) => `/api/rounds/${roundId}/units/${unit}/measures`

/** Two measures at the institute, one in a section of it, one in another faculty. */
async function world() {
  const app = await startApp(planRoutes)
  const { storage } = app.services
  await holdRound(storage)
  await transaction(storage, async (tx) => {
    const add = (unitId: string, ...rest: Parameters<typeof measureWith>) =>
      addMeasure(tx, { roundId, unitId }, measureWith(...rest))
    await add(units.coast)
    await add(units.coast, { text: '=Sum av alt; "ferdig"', status: 'done', theme: 'Samspill' })
    await add(units.ecology, { text: 'Fast labdag', deadline: { kind: 'ongoing' } })
    await add(units.history, { text: 'Seminarrekke' })
  })
  return app
}

test('the measures of a faculty are those of all units below it', async () => {
  const { as } = await world()
  const { body } = await (await as('dean')).get(at(units.science)).expect(200)
  expect(body.units.map(({ id }: { id: string }) => id)).toEqual([
    units.science,
    units.coast,
    units.aquaculture,
    units.ecology,
    units.fieldStation,
  ])
  expect(body.measures.map(({ unitId, text }: { unitId: string; text: string }) => [unitId, text])).toEqual([
    [units.coast, 'Felles plan for tokt og undervisning'],
    [units.coast, '=Sum av alt; "ferdig"'],
    [units.ecology, 'Fast labdag'],
  ])
  expect(body.units[0]).toMatchObject({ parentId: null, plan: 'draft', mayVisit: true })
})

test('each person reads the measures of the units they have a role at', async () => {
  const { as } = await world()
  const read = async (name: Parameters<typeof as>[0], unit: string) => {
    const { status, body } = await (await as(name)).get(at(unit))
    return status === 200 ? body.measures.length : status
  }
  expect(await read('rector', units.university)).toBe(4)
  expect(await read('hr', units.university)).toBe(4)
  expect(await read('recordsOfficer', units.university)).toBe(4)
  expect(await read('coordinator', units.science)).toBe(3)
  expect(await read('leader', units.coast)).toBe(3)
  expect(await read('safetyRepresentative', units.coast)).toBe(3)
  expect(await read('coordinator', units.university)).toBe(404)
  expect(await read('stranger', units.coast)).toBe(404)
  expect(await read('employee', units.coast)).toBe(404)
  expect(await read('admin', units.university)).toBe(404)
})

test('the same measures leave as a file that no spreadsheet runs', async () => {
  const { as } = await world()
  const dean = await as('dean')
  const csv = await dean.get(`${at(units.science)}/file?kind=csv&language=nb`).expect(200)
  expect(csv.headers['content-disposition']).toContain('.csv')
  const lines = csv.text.split('\r\n')
  expect(lines[0]).toContain('Enhet;Gruppe;Område;Tema;Mål;Tiltak;Ansvarlig;Frist;Status')
  expect(lines).toHaveLength(5)
  expect(csv.text).toContain(`"'=Sum av alt; ""ferdig"""`)
  expect(lines[3]).toContain('Seksjon for marin økologi')
  expect(lines[3]).toContain('Løpende')
  const sheet = await dean
    .get(`${at(units.science)}/file?kind=sheet&language=en`)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => done(null, Buffer.concat(pieces)))
    })
    .expect(200)
  expect((sheet.body as Buffer).subarray(0, 2).toString()).toBe('PK')
  expect((await (await as('stranger')).get(`${at(units.science)}/file?kind=csv&language=nb`)).status).toBe(
    404,
  )
  expect((await dean.get(`${at(units.science)}/file?kind=pdf&language=nb`)).status).toBe(400)
})

test('a plan that leaders above are not to read is not among those they read together', async () => {
  const { as, services } = await world()
  const visible = { above: false, within: true, below: false }
  await transaction(services.storage, (tx) =>
    savePlanVisible(tx, { roundId, unitId: units.ecology }, visible),
  )
  const read = async (name: Parameters<typeof as>[0]) =>
    (await (await as(name)).get(at(units.science))).body.measures.length
  expect(await read('dean')).toBe(2)
  expect(await read('coordinator')).toBe(3)
})

test('the plan of a unit that is gone is read together by those who read it where it was taken over', async () => {
  const { as, services } = await world()
  await transaction(services.storage, async (tx) => {
    const visible = { above: false, within: true, below: false }
    await savePlanVisible(tx, { roundId, unitId: units.ecology }, visible)
    await tx.db.update(unitTable).set({ active: false }).where(eq(unitTable.id, units.ecology))
    await replaceSuccessions(tx, new Map([[units.aquaculture, [units.ecology]]]))
  })
  const texts = async (name: Parameters<typeof as>[0], unit: string) =>
    (await (await as(name)).get(at(unit))).text
  expect(await texts('dean', units.science)).not.toContain('Fast labdag')
  expect(await texts('coordinator', units.science)).toContain('Fast labdag')
})
