/** What is deleted when: each kind of data by its date, nothing before it, and nothing finished that was not filed. */
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it, test } from 'vitest'
import { datedKinds, retentionRules } from '#shared/retention.ts'
import { absenceImportTable, absenceTable } from '../../server/absence/absence.tables.ts'
import { auditTable, roleAssignmentTable } from '../../server/access/access.tables.ts'
import { verifyAudit } from '../../server/access/audit-chain.store.ts'
import { formTable } from '../../server/follow-up/follow-up.tables.ts'
import { saveRetentionDates } from '../../server/organisation/settings.store.ts'
import { planChangeTable, planTable, planVersionTable } from '../../server/plan/plan.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import type { Storage } from '../../server/platform/database.ts'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { accessRequestTable } from '../../server/records/access-request.tables.ts'
import { recordPlace } from '../../server/records/filing.store.ts'
import { filingTable } from '../../server/records/records.tables.ts'
import { saveWaiver } from '../../server/records/waiver.store.ts'
import { digestTable, reminderTable } from '../../server/reminder/reminder.tables.ts'
import { datedTables, keptTables, otherwiseDeletedTables } from '../../server/retention/kinds.ts'
import { deleteDue } from '../../server/retention/retention.job.ts'
import { filedDocuments } from '../../server/routes.ts'
import { moveIn, people, units } from '../cast.ts'
import { newFiling } from '../records/queued.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshServices, freshStorage } from '../world.ts'

const today = '2033-05-10'
const noon = (day: string) => `${day}T10:00:00Z`
const plus = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

async function runOn(storage: Storage, day: string, stopping?: AbortSignal) {
  await deleteDue({ storage, clock: frozenClock(noon(day)) }, filedDocuments, stopping)
}

const countIn = (storage: Storage, table: string) =>
  storage.db.get<{ n: number }>(sql`select count(*) as n from ${sql.identifier(table)}`)?.n ?? 0

const deletions = async (storage: Storage) =>
  (await storage.db.select().from(auditTable).where(eq(auditTable.action, 'data-deleted'))).map(
    ({ detail }) => detail,
  )

test('every table of the database is decided, once: deleted by a date, by another rule, or kept and why', () => {
  const storage = freshStorage()
  const decided = [datedTables, otherwiseDeletedTables, keptTables].flatMap((some) =>
    Object.values(some).flatMap(({ tables }) => tables),
  )
  const there = storage.db
    .all<{ name: string }>(
      sql`select name from sqlite_schema where type = 'table' and substr(name, 1, 7) <> 'sqlite_'`,
    )
    .map(({ name }) => name)
  expect([...decided].sort()).toEqual(there.sort())
  expect(Object.keys(datedTables).sort()).toEqual([...datedKinds].sort())
})

/** One row each of every kind that is rows with a day of their own, which happened on that day. */
async function happened(storage: Storage, day: string, n: number): Promise<void> {
  await transaction(storage, async (tx) => {
    const sent = { kind: 'digest', state: 'sent' as const, nextAttemptAt: noon(day) }
    await tx.db.insert(mailTable).values({ ...sent, id: `mail-${n}`, queuedAt: noon(plus(day, -1)) })
    await tx.db
      .insert(digestTable)
      .values({ personId: people.leader, day: plus(day, 0), mailId: `mail-${n}` })
      .onConflictDoNothing()
    await tx.db.insert(accessRequestTable).values({
      id: `request-${n}`,
      roundId,
      reference: `2026/${n}`,
      receivedOn: day,
      registeredBy: people.recordsOfficer,
      answeredOn: day,
    })
    await tx.db.insert(roleAssignmentTable).values({
      id: `role-${n}`,
      personId: people.dean,
      role: 'hr',
      unitId: units.science,
      since: '2020-01-01',
      until: day,
    })
  })
}

it('deletes nothing younger than its date and leaves nothing older, in whatever order of days it runs', async () => {
  const day = fc.integer({ min: 0, max: 4000 })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(day, { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 500 }),
      async (events, runs, longer) => {
        const { storage } = freshServices()
        await moveIn(storage)
        await holdRound(storage)
        const dates = Object.fromEntries(
          datedKinds.map((kind) => [kind, retentionRules[kind].least + longer]),
        ) as Record<(typeof datedKinds)[number], number>
        await transaction(storage, (tx) => saveRetentionDates(tx, dates))
        const days = events.map((event) => plus('2020-01-01', event))
        for (const [n, on] of days.entries()) await happened(storage, on, n)
        // A clock that was set back deletes nothing more, and brings nothing back.
        for (const run of runs) await runOn(storage, plus('2020-01-01', run))
        const latest = plus('2020-01-01', Math.max(...runs))
        const left = (kind: (typeof datedKinds)[number]) =>
          days.filter((on) => plus(on, dates[kind]) > latest).length
        expect(countIn(storage, 'mail')).toBe(left('mails'))
        expect(countIn(storage, 'digest')).toBe(left('digests'))
        expect(countIn(storage, 'access_request')).toBe(left('access-requests'))
        expect(countIn(storage, 'role_assignment')).toBe(left('ended-roles') + 4)
      },
    ),
    { numRuns: 20 },
  )
})

/** A plan of the coast, signed in the round's year, and a form beside it. */
async function signedPlan(storage: Storage): Promise<void> {
  await transaction(storage, async (tx) => {
    const where = { roundId, unitId: units.coast }
    const signed = { signedOn: '2026-04-01', signedBy: people.leader }
    await tx.db.insert(planTable).values({ ...where, ...signed, state: 'signed', revision: 3 })
    await tx.db.insert(planVersionTable).values({ ...where, ...signed, version: 1, snapshot: '{}' })
    await tx.db.insert(planChangeTable).values({
      ...where,
      at: '2026-04-01T08:00:00Z',
      personId: people.safetyRepresentative,
      what: 'signed',
    })
  })
}

it('keeps all papers of a unit while its signed plan is not filed, and deletes them once it is', async () => {
  const { storage } = freshServices()
  await moveIn(storage)
  await holdRound(storage)
  await signedPlan(storage)
  await transaction(storage, (tx) =>
    tx.db.insert(formTable).values({
      roundId,
      unitId: units.history,
      formId: 'facts',
      answers: '{}',
      state: 'draft',
      revision: 1,
    }),
  )
  await runOn(storage, today)
  // The other unit's draft is no document that anybody archives.
  expect(await deletions(storage)).toEqual(['papers 1'])
  expect(countIn(storage, 'plan_version')).toBe(1)
  expect(countIn(storage, 'plan_change')).toBe(1)
  await transaction(storage, (tx) =>
    recordPlace(
      tx,
      { ...newFiling({ clock: frozenClock(noon('2026-04-02')) }), frozen: null },
      { caseNumber: '2026/17', filedOn: '2026-04-02', journalNumber: null },
    ),
  )
  await runOn(storage, plus(today, 1))
  for (const table of ['plan', 'plan_version', 'plan_change', 'filing', 'form_response'])
    expect(countIn(storage, table), table).toBe(0)
  expect((await verifyAudit(storage)).outcome).toBe('unchanged')
})

it('deletes a signed plan that is not to be filed, by decision', async () => {
  const { storage } = freshServices()
  await moveIn(storage)
  await holdRound(storage)
  await signedPlan(storage)
  await transaction(storage, (tx) =>
    saveWaiver(
      tx,
      { roundId, unitId: units.coast, document: 'plan', edition: '1' },
      { reason: 'Prøve', decidedBy: people.recordsOfficer, decidedOn: '2026-05-01' },
    ),
  )
  await runOn(storage, today)
  expect(countIn(storage, 'plan_version')).toBe(0)
})

it('counts from the last act in a round that somebody still writes in', async () => {
  const { storage } = freshServices()
  await moveIn(storage)
  await holdRound(storage)
  await transaction(storage, (tx) =>
    tx.db.insert(planChangeTable).values({
      ...{ roundId, unitId: units.coast, personId: people.leader, what: 'added' },
      at: noon('2033-01-10'),
    }),
  )
  await runOn(storage, today)
  expect(countIn(storage, 'plan_change')).toBe(1)
  await runOn(storage, '2038-01-11')
  expect(countIn(storage, 'plan_change')).toBe(0)
})

it('forgets the copy of a filed document, and keeps that it was filed', async () => {
  const { storage } = freshServices()
  await moveIn(storage)
  await holdRound(storage)
  await transaction(storage, async (tx) => {
    await recordPlace(tx, newFiling({ clock: frozenClock(noon('2026-04-02')) }), {
      ...{ caseNumber: '2026/17', filedOn: '2026-04-02', journalNumber: null },
    })
    await tx.db.update(filingTable).set({ frozen: '{}' })
  })
  await runOn(storage, '2027-04-01')
  expect((await storage.db.select().from(filingTable))[0]?.frozen).toBe('{}')
  await runOn(storage, '2027-04-02')
  expect((await storage.db.select().from(filingTable))[0]).toMatchObject({
    frozen: null,
    caseNumber: '2026/17',
  })
})

it('deletes who was told of what only when nobody can be told of it anew', async () => {
  const { storage } = freshServices()
  await moveIn(storage)
  await holdRound(storage)
  await transaction(storage, (tx) =>
    tx.db.insert(reminderTable).values({
      ...{ roundId, unitId: units.coast, stepId: 'plan', personId: people.leader },
      ...{ kind: 'late', mark: '-', day: '2026-10-26' },
    }),
  )
  // The round's last date is 16 December 2026.
  await runOn(storage, '2029-12-15')
  expect(countIn(storage, 'reminder')).toBe(1)
  await runOn(storage, '2029-12-16')
  expect(countIn(storage, 'reminder')).toBe(0)
})

it('deletes sickness absence with the list of its files', async () => {
  const { storage } = freshServices()
  await moveIn(storage)
  await transaction(storage, async (tx) => {
    await tx.db.insert(absenceImportTable).values({
      ...{ id: 'import', importedOn: '2026-09-01', importedBy: people.hr, filename: 'fravær.csv', rows: 1 },
    })
    await tx.db.insert(absenceTable).values({
      ...{ unitId: units.coast, month: '2026-08', headcount: 20, possibleDays: 400, totalDays: 10 },
      ...{ shortDays: 2, importId: 'import' },
    })
  })
  await runOn(storage, '2031-08-30')
  expect(countIn(storage, 'absence')).toBe(1)
  await runOn(storage, '2031-08-31')
  expect(countIn(storage, 'absence')).toBe(0)
  await runOn(storage, '2031-09-01')
  expect(countIn(storage, 'absence_import')).toBe(0)
})

it('goes on where it was killed, and says each deletion once', async () => {
  const { storage } = freshServices()
  await moveIn(storage)
  await holdRound(storage)
  await happened(storage, '2026-01-01', 1)
  const stopping = new AbortController()
  stopping.abort()
  await runOn(storage, today, stopping.signal)
  expect(await deletions(storage)).toEqual([])
  await runOn(storage, today)
  const said = ['mails 1', 'digests 1', 'access-requests 1', 'ended-roles 1']
  expect(await deletions(storage)).toEqual(said)
  // Once a day; and the next day there is nothing left.
  await runOn(storage, today)
  await runOn(storage, plus(today, 1))
  expect(await deletions(storage)).toEqual(said)
})
