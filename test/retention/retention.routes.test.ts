/** The administrator's page of how long data are kept. */
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { retentionRules } from '#shared/retention.ts'
import { auditTable, roleAssignmentTable } from '../../server/access/access.tables.ts'
import { formTable } from '../../server/follow-up/follow-up.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { deleteDue } from '../../server/retention/retention.job.ts'
import { retentionRoutes } from '../../server/retention/retention.routes.ts'
import { filedDocuments } from '../../server/routes.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshServices } from '../world.ts'

const routes = retentionRoutes({ sources: filedDocuments })
const usual = Object.fromEntries(Object.entries(retentionRules).map(([kind, { usual }]) => [kind, usual]))

async function world() {
  const app = await startApp(routes, freshServices('2026-10-13T08:00:00Z'))
  const { storage } = app.services
  await transaction(storage, (tx) =>
    tx.db.insert(roleAssignmentTable).values([
      {
        id: 'over',
        personId: people.dean,
        role: 'hr',
        unitId: units.science,
        since: '2020-01-01',
        until: '2021-01-31',
      },
      {
        id: 'ends',
        personId: people.dean,
        role: 'hr',
        unitId: units.science,
        since: '2020-01-01',
        until: '2026-09-30',
      },
    ]),
  )
  return { ...app, storage }
}

const kindIn = (body: { kinds: { kind: string }[] }, wanted: string) =>
  body.kinds.find(({ kind }) => kind === wanted)

it('says what goes tonight, what comes next and what went last, in numbers', async () => {
  const { as, storage } = await world()
  const admin = await as('admin')
  const { body } = await admin.get('/api/retention').expect(200)
  expect(body).toMatchObject({ dates: usual, ranOn: null })
  expect(kindIn(body, 'ended-roles')).toEqual({
    ...{ kind: 'ended-roles', due: 1, heldBack: 0, nextOn: '2028-09-29', last: null },
  })
  await deleteDue({ storage, clock: frozenClock('2026-10-13T09:00:00Z') }, filedDocuments)
  const after = await admin.get('/api/retention').expect(200)
  expect(after.body.ranOn).toBe('2026-10-13')
  expect(kindIn(after.body, 'ended-roles')).toMatchObject({ due: 0, last: { on: '2026-10-13', count: 1 } })
  expect(JSON.stringify(after.body)).not.toMatch(/Dag Eide|dean/)
})

it('says how many units are held back because something finished is not filed', async () => {
  const { as, storage } = await world()
  await holdRound(storage)
  await transaction(storage, async (tx) => {
    const where = { roundId, unitId: units.coast, formId: 'summary-and-evaluation' }
    const signed = { state: 'signed' as const, signedOn: '2026-12-01', signedBy: people.leader }
    await tx.db.insert(formTable).values({ ...where, ...signed, answers: '{}', revision: 2 })
  })
  const admin = await as('admin')
  const { body } = await admin.get('/api/retention').expect(200)
  expect(kindIn(body, 'papers')).toMatchObject({ due: 0, heldBack: 0, nextOn: '2031-12-16' })
  await deleteDue({ storage, clock: frozenClock('2031-12-20T09:00:00Z') }, filedDocuments)
  expect(await storage.db.select().from(formTable)).toHaveLength(1)
})

it('is changed by administrators alone, within limits, and the log says what was', async () => {
  const { as, anonymous, storage } = await world()
  const admin = await as('admin')
  const { body } = await admin
    .put('/api/settings/retention')
    .send({ ...usual, people: 500 })
    .expect(200)
  expect(body.dates.people).toBe(500)
  await admin
    .put('/api/settings/retention')
    .send({ ...usual, people: 29 })
    .expect(400)
  await admin
    .put('/api/settings/retention')
    .send({ ...usual, reminders: 30 })
    .expect(400)
  await admin.put('/api/settings/retention').send({ people: 400 }).expect(400)
  const lines = await storage.db.select().from(auditTable).where(eq(auditTable.action, 'retention-changed'))
  expect(lines.map(({ detail }) => detail)).toEqual(['people 500'])
  for (const who of ['coordinator', 'stranger', 'employee'] as const) {
    const other = await as(who)
    await other.get('/api/retention').expect(403)
    await other.put('/api/settings/retention').send(usual).expect(403)
  }
  await anonymous.get('/api/retention').expect(401)
})
