/** The page of how the server is, and what it learns of backups. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { serverStateSchema } from '#shared/server-state.ts'
import { auditCheckTable } from '../../server/access/access.tables.ts'
import { watchAudit } from '../../server/access/audit-watch.job.ts'
import { newestBackup, noteBackup } from '../../server/operation/backup-note.ts'
import { serverStateRoute } from '../../server/operation/server-state.routes.ts'
import { hold } from '../../server/platform/hold.ts'
import type { ScheduleState } from '../../server/platform/scheduler.ts'
import { transaction } from '../../server/platform/transaction.ts'
import type { CastName } from '../cast.ts'
import { startApp } from '../http.ts'
import { testNow } from '../world.ts'

const now = Temporal.Instant.from(testNow)

async function world(schedule?: () => ScheduleState) {
  const app = await startApp([serverStateRoute({ schedule })])
  const admin = await app.as('admin')
  const state = async () => serverStateSchema.parse((await admin.get('/api/server-state').expect(200)).body)
  return { ...app, ...app.services, state }
}

test('a server on its first day is well, and says that no backup was made and no log looked at', async () => {
  const { state } = await world()
  const found = await state()
  expect(found).toMatchObject({
    missing: [],
    jobs: { count: 0, since: null, failed: [] },
    backup: null,
    log: null,
  })
  expect(found.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(found.databaseSize % 64).toBe(0)
  expect(found.databaseSize).toBeGreaterThan(0)
})

test('the newest backup is told, and that it is old after a day and a half', async () => {
  const { state, dataDir } = await world()
  await noteBackup(dataDir, now.subtract({ hours: 35 }))
  expect((await state()).backup).toEqual({ madeAt: '2026-10-11T21:00:00Z', isOld: false })
  await noteBackup(dataDir, now.subtract({ hours: 37 }))
  expect((await state()).backup).toMatchObject({ isOld: true })
})

test('a note of a backup that cannot be read counts as none, and the next backup replaces it', async () => {
  const { state, dataDir } = await world()
  for (const broken of ['', '{', '{"madeAt":"yesterday"}', '[]']) {
    writeFileSync(join(dataDir, 'last-backup.json'), broken)
    expect((await state()).backup).toBeNull()
  }
  await noteBackup(dataDir, now)
  expect((await newestBackup(dataDir))?.toString()).toBe(testNow)
})

test('what is wrong is named: a restored backup, a clock that has jumped, jobs that failed, a log that was changed', async () => {
  const { state, storage, clock, dataDir } = await world(() => ({
    startedAt: performance.now() - 9_000,
    jobs: [
      { name: 'send mails', endedAt: performance.now() - 4_000, hasFailed: true },
      { name: 'remind', endedAt: performance.now() - 8_000, hasFailed: false },
    ],
    runningSince: null,
    clockHasJumped: true,
  }))
  hold(dataDir, { backupOf: testNow })
  await watchAudit({ storage, clock })
  expect(await state()).toMatchObject({
    missing: ['clock', 'held'],
    jobs: { count: 2, since: 4, failed: ['send mails'] },
    log: { day: '2026-10-13', outcome: 'unchanged' },
  })
  await transaction(storage, (tx) =>
    tx.db.insert(auditCheckTable).values({ day: '2026-10-14', outcome: 'changed', number: 1, hash: '' }),
  )
  expect((await state()).log).toEqual({ day: '2026-10-14', outcome: 'changed' })
})

test('administrators alone are told', async () => {
  const { as, anonymous } = await world()
  const others: CastName[] = [
    'coordinator',
    'hr',
    'leader',
    'recordsOfficer',
    'safetyRepresentative',
    'stranger',
  ]
  for (const who of others)
    expect([who, (await (await as(who)).get('/api/server-state')).status]).toEqual([who, 403])
  await anonymous.get('/api/server-state').expect(401)
})
