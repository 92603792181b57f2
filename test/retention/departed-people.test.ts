/** People who have left: what leads to them goes by its date, and the name once nothing that is kept stands under it. */
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { accountTable, roleAssignmentTable } from '../../server/access/access.tables.ts'
import { recordAudit } from '../../server/access/audit.store.ts'
import { calendarFeedTable } from '../../server/calendar/calendar.tables.ts'
import { personTable, positionTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { planChangeTable } from '../../server/plan/plan.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { deleteDue } from '../../server/retention/retention.job.ts'
import { departureTable } from '../../server/retention/retention.tables.ts'
import { filedDocuments } from '../../server/routes.ts'
import { memberId, moveIn, people, units } from '../cast.ts'
import { holdOpenRound, holdRound, roundId } from '../released-round.ts'
import { freshStorage } from '../world.ts'

const run = (storage: Storage, day: string) =>
  deleteDue({ storage, clock: frozenClock(`${day}T10:00:00Z`) }, filedDocuments)

/** As an import of the register without them leaves them. */
async function leave(storage: Storage, ...ids: string[]): Promise<void> {
  await transaction(storage, async (tx) => {
    for (const id of ids) {
      await tx.db.delete(positionTable).where(eq(positionTable.personId, id))
      await tx.db.delete(roleAssignmentTable).where(eq(roleAssignmentTable.personId, id))
      await tx.db.update(unitTable).set({ leaderId: null }).where(eq(unitTable.leaderId, id))
      await tx.db.update(personTable).set({ active: false, email: null }).where(eq(personTable.id, id))
    }
  })
}

const find = async (storage: Storage, id: string) =>
  (await storage.db.select().from(personTable).where(eq(personTable.id, id)))[0] ?? null

async function world() {
  const storage = freshStorage()
  await moveIn(storage)
  await holdRound(storage)
  return storage
}

it('deletes whoever nothing is kept of, a year after they were seen to have left', async () => {
  const storage = await world()
  const gone = memberId('ecology', 1)
  await leave(storage, gone)
  await run(storage, '2027-01-10')
  expect(await find(storage, gone)).toMatchObject({ name: 'Ansatt ecology 2' })
  await run(storage, '2028-01-09')
  expect(await find(storage, gone)).not.toBeNull()
  await run(storage, '2028-01-10')
  expect(await find(storage, gone)).toBeNull()
  expect(await find(storage, memberId('ecology', 2))).toMatchObject({ active: true })
})

it('keeps the name while a plan stands under it, without what leads to the person', async () => {
  const storage = await world()
  const { leader } = people
  await transaction(storage, async (tx) => {
    await tx.db.insert(planChangeTable).values({
      ...{ roundId, unitId: units.coast, personId: leader, what: 'added', at: '2026-04-01T08:00:00Z' },
    })
    await tx.db
      .insert(accountTable)
      .values({ issuer: 'https://idp.example', key: 'k', personId: leader, boundAt: '2026-04-01T08:00:00Z' })
    await tx.db
      .insert(calendarFeedTable)
      .values({ personId: leader, secretHash: 'hash', createdOn: '2026-04-01' })
  })
  await leave(storage, leader)
  await run(storage, '2027-01-10')
  await run(storage, '2028-01-10')
  expect(await find(storage, leader)).toMatchObject({
    ...{ name: 'Kari Lunde', employeeNumber: null, email: null, loginName: null, active: false },
  })
  expect(await storage.db.select().from(accountTable)).toEqual([])
  expect(await storage.db.select().from(calendarFeedTable)).toEqual([])
  // Five years after the round, its papers go, and with them the reason for the name.
  await run(storage, '2033-01-10')
  expect(await find(storage, leader)).toBeNull()
})

it('leaves a line of the log that names nobody', async () => {
  const storage = await world()
  await transaction(storage, (tx) =>
    recordAudit(tx, {
      at: frozenClock('2026-04-01T08:00:00Z').now(),
      ...{ actorId: people.dean, action: 'notices-changed', subject: 'institution' },
    }),
  )
  await leave(storage, people.dean)
  await run(storage, '2027-01-10')
  await run(storage, '2028-01-10')
  expect(await find(storage, people.dean)).toMatchObject({ name: '–', employeeNumber: null })
  expect((await storage.db.select().from(departureTable))[0]).toMatchObject({ forgotten: true })
})

it('forgets nobody who is back, has a role, or may be in a survey under way', async () => {
  const storage = await world()
  const [back, elsewhere] = [memberId('ecology', 1), memberId('ecology', 2)]
  await leave(storage, back, elsewhere)
  // Not in the register, with a role here.
  await transaction(storage, (tx) =>
    tx.db.delete(positionTable).where(eq(positionTable.personId, people.admin)),
  )
  await run(storage, '2027-01-10')
  await transaction(storage, (tx) =>
    tx.db.update(personTable).set({ active: true }).where(eq(personTable.id, back)),
  )
  await run(storage, '2027-06-10')
  await holdOpenRound(storage)
  await run(storage, '2029-01-10')
  for (const id of [back, elsewhere, people.admin])
    expect((await find(storage, id))?.employeeNumber).not.toBeNull()
})
