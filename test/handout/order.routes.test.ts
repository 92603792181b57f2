import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, vi } from 'vitest'
import { type HandoutOrder, handoutOrderSchema } from '#shared/handout.ts'
import { roleAssignmentTable } from '../../server/access/access.tables.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { makeOrders, sweepOrders } from '../../server/handout/order.job.ts'
import { orderRoutes } from '../../server/handout/order.routes.ts'
import { changeOrder } from '../../server/handout/order.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { people, units } from '../cast.ts'
import type { Agent } from '../http.ts'
import { releasedApp } from '../released-figures.ts'
import { roundId } from '../released-round.ts'

vi.mock('node:fs/promises', async (importOriginal) => {
  const files = await importOriginal<typeof import('node:fs/promises')>()
  return { ...files, statfs: vi.fn(files.statfs) }
})

const at = (unit: keyof typeof units) => `/api/rounds/${roundId}/units/${units[unit]}/handout-orders`
const wish = { kinds: ['csv'], language: 'nb' }

async function ordering() {
  const app = await releasedApp(orderRoutes)
  const coordinator = await app.as('coordinator')
  const order = async (unit: keyof typeof units, body: object = wish) =>
    handoutOrderSchema.parse((await coordinator.post(at(unit)).send(body).expect(201)).body)
  const folder = (id = '') => join(app.services.dataDir, 'handouts', id)
  const now = async (id: string) =>
    handoutOrderSchema.parse((await coordinator.get(`/api/handout-orders/${id}`).expect(200)).body)
  return { ...app, coordinator, order, folder, now }
}

/** Names in a ZIP file, from its own list at the end. */
async function namesIn(agent: Agent, { id }: HandoutOrder): Promise<string[]> {
  const { body } = await agent
    .get(`/api/handout-orders/${id}/file`)
    .buffer(true)
    .parse((answer, done) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => done(null, Buffer.concat(pieces)))
    })
    .expect(200)
  const zip = body as Buffer
  const names: string[] = []
  for (let from = zip.indexOf('PK\u0001\u0002'); from >= 0; from = zip.indexOf('PK\u0001\u0002', from + 46))
    names.push(zip.toString('utf8', from + 46, from + 46 + zip.readUInt16LE(from + 28)))
  return names
}

describe('files of many units as one', () => {
  it('are made in the background, of every unit below that has a report, the small ones with the larger unit’s', async () => {
    const { services, coordinator, order, now } = await ordering()
    const ordered = await order('coast')
    expect(ordered).toMatchObject({ state: 'making', files: 4, bytes: null, kinds: ['csv'] })
    await makeOrders(services)
    const ready = await now(ordered.id)
    expect(ready).toMatchObject({ state: 'ready', made: 4, keptUntil: '2026-10-14T08:00:00Z' })
    expect(ready.bytes).toBeGreaterThan(1000)
    expect(await namesIn(coordinator, ordered)).toEqual([
      'Resultater 2025 – Institutt for kystbiologi.csv',
      'Resultater 2025 – Seksjon for akvakultur.csv',
      'Resultater 2025 – Seksjon for marin økologi.csv',
      'Resultater 2025 – Feltstasjonen Ytterholmen.csv',
    ])
    const { body } = await coordinator.get(at('coast')).expect(200)
    expect(body.orders.map(({ id }: HandoutOrder) => id)).toEqual([ordered.id])
    const actions = (await newestActs(services.storage, undefined, 10)).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['handouts-ordered', 'handouts-made']))
  })

  it('go on after the server was killed: what is whole is kept, what is half written is not', async () => {
    const { services, coordinator, order, folder, now } = await ordering()
    const { id } = await order('coast')
    await makeOrders(services)
    // As a kill between two files leaves it: one is whole, one was being written, two are missing.
    await transaction(services.storage, (tx) => changeOrder(tx, id, { state: 'making', made: 1 }))
    for (const file of readdirSync(folder(id))) rmSync(join(folder(id), file))
    writeFileSync(join(folder(id), `${units.coast}.csv`), 'whole')
    writeFileSync(join(folder(id), '.new-half'), 'ha')
    await makeOrders(services)
    expect(await now(id)).toMatchObject({ state: 'ready', made: 4 })
    expect(readdirSync(folder(id)).sort()).toEqual(
      (['coast', 'aquaculture', 'ecology', 'fieldStation'] as const).map((unit) => `${units[unit]}.csv`),
    )
    expect((await namesIn(coordinator, await now(id))).length).toBe(4)
  })

  it('that stop the server each time are given up, so that people can answer', async () => {
    const { services, order, folder, now } = await ordering()
    const { id } = await order('coast')
    await makeOrders(services)
    await transaction(services.storage, (tx) => changeOrder(tx, id, { state: 'making' }))
    writeFileSync(join(folder(id), '.begun'), '.....')
    await makeOrders(services)
    expect(await now(id)).toMatchObject({ state: 'failed' })
    await order('coast')
    await makeOrders(services)
    expect(await now(id)).toMatchObject({ state: 'ready', made: 4 })
  })

  it('are one order however often the same is asked for, and one at a time for each person', async () => {
    const { services, coordinator, order } = await ordering()
    const { id } = await order('coast')
    expect((await order('coast')).id).toBe(id)
    const other = await coordinator.post(at('science')).send(wish).expect(409)
    expect(other.body.code).toBe('handouts-being-made')
    await makeOrders(services)
    expect((await order('coast')).id).toBe(id)
    expect((await order('coast', { ...wish, language: 'nn' })).id).not.toBe(id)
    await makeOrders(services)
  })

  it('are for whoever ordered them, and nobody else learns that there are any', async () => {
    const { services, as, order } = await ordering()
    const { id } = await order('coast')
    await makeOrders(services)
    for (const name of ['hr', 'dean', 'admin', 'stranger'] as const) {
      const agent = await as(name)
      for (const path of [`/api/handout-orders/${id}`, `/api/handout-orders/${id}/file`])
        expect((await agent.get(path).expect(404)).body.code).toBe('not-found')
      await agent.delete(`/api/handout-orders/${id}`).expect(404)
    }
  })

  it('cannot be ordered by who does not read the units below, of a unit that is hidden or not there', async () => {
    const { as } = await ordering()
    for (const name of ['safetyRepresentative', 'employee', 'recordsOfficer', 'stranger'] as const)
      await (await as(name)).post(at('coast')).send(wish).expect(404)
  })

  it('are not handed out any more when the role that they were ordered by has ended', async () => {
    const { services, coordinator, order } = await ordering()
    const { id } = await order('coast')
    await makeOrders(services)
    await transaction(services.storage, async (tx) => {
      await tx.db.delete(roleAssignmentTable).where(eq(roleAssignmentTable.personId, people.coordinator))
    })
    await coordinator.get(`/api/handout-orders/${id}/file`).expect(404)
  })

  it('are removed when their time is over, with files that belong to no order', async () => {
    const { services, coordinator, order, folder } = await ordering()
    const { id } = await order('coast')
    await makeOrders(services)
    mkdirSync(folder('of-nobody'))
    await sweepOrders(services)
    expect(readdirSync(folder())).toEqual([id])
    const later = Temporal.Instant.from('2026-10-14T08:00:01Z')
    await sweepOrders({ ...services, clock: { now: () => later } })
    expect(readdirSync(folder())).toEqual([])
    await coordinator.get(`/api/handout-orders/${id}`).expect(404)
  })

  it('are taken back while they are being made, and leave nothing', async () => {
    const { services, coordinator, order, folder } = await ordering()
    const { id } = await order('coast')
    await coordinator.delete(`/api/handout-orders/${id}`).expect(204)
    await makeOrders(services)
    await sweepOrders(services)
    expect(readdirSync(folder())).toEqual([])
    await coordinator.get(`/api/handout-orders/${id}/file`).expect(404)
  })

  it('say that the disk took no more, and are made when they are ordered again', async () => {
    const { services, order, folder, now } = await ordering()
    // A file where the folder should be: nothing can be written, whoever runs the test.
    writeFileSync(folder(), '')
    const { id } = await order('coast')
    await makeOrders(services)
    expect(await now(id)).toMatchObject({ state: 'disk-failed', made: 0 })
    rmSync(folder())
    expect(await order('coast')).toMatchObject({ id, state: 'making' })
    await makeOrders(services)
    expect(await now(id)).toMatchObject({ state: 'ready', made: 4 })
  })

  it('leave the last room on a disk to the answers of those who are asked', async () => {
    const { services, order, now, folder } = await ordering()
    const { id } = await order('coast')
    const { bsize, ...disk } = await statfs(services.dataDir)
    vi.mocked(statfs).mockResolvedValue({ ...disk, bsize, bavail: (200 * 1024 * 1024) / bsize })
    await makeOrders(services)
    vi.mocked(statfs).mockReset()
    expect(await now(id)).toMatchObject({ state: 'disk-failed', made: 0 })
    expect(readdirSync(folder(id))).toEqual([])
  })

  it('are so many for each person, until one is deleted', async () => {
    const { services, coordinator, order } = await ordering()
    const wishes = (['nb', 'nn', 'en'] as const).flatMap((language) => [
      { kinds: ['csv'], language },
      { kinds: ['sheet'], language },
    ])
    const ids: string[] = []
    for (const each of wishes) {
      const { id } = await order('fieldStation', each)
      ids.push(id)
      await transaction(services.storage, (tx) => changeOrder(tx, id, { state: 'ready' }))
    }
    const another = { kinds: ['csv', 'sheet'], language: 'nb' }
    const refused = await coordinator.post(at('fieldStation')).send(another).expect(409)
    expect(refused.body.code).toBe('handouts-enough')
    expect((await order('fieldStation', wishes[0])).id).toBe(ids[0])
    await coordinator.delete(`/api/handout-orders/${ids[0]}`).expect(204)
    await order('fieldStation', another)
    await makeOrders(services)
  })

  it('are made anew when they are gone from the disk, as after a restored backup', async () => {
    const { services, coordinator, order, folder, now } = await ordering()
    const { id } = await order('coast')
    await makeOrders(services)
    rmSync(folder(id), { recursive: true })
    const { body } = await coordinator.get(`/api/handout-orders/${id}/file`).expect(409)
    expect(body.code).toBe('handouts-not-ready')
    await sweepOrders(services)
    await makeOrders(services)
    expect(await now(id)).toMatchObject({ state: 'ready', made: 4 })
  })

  it('say what is wrong with an order', async () => {
    const { coordinator } = await ordering()
    const wrong = async (body: object) =>
      (await coordinator.post(at('coast')).send(body).expect(400)).body.invalidParams
    expect(await wrong({ kinds: [], language: 'nb' })).toMatchObject([{ name: 'body.kinds' }])
    expect(await wrong({ kinds: ['csv', 'csv'], language: 'nb' })).toMatchObject([{ name: 'body.kinds' }])
    expect(await wrong({ kinds: ['docx'], language: 'nb' })).toMatchObject([{ name: 'body.kinds.0' }])
    expect(await wrong({ ...wish, second: 'en' })).toMatchObject([{ name: 'body.second' }])
  })
})
