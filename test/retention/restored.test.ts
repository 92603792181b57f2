/** Backups: what was due is deleted again after an old one is restored, and none outlives the shortest date. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { expect, it, onTestFinished } from 'vitest'
import { verifyAudit } from '../../server/access/audit-chain.store.ts'
import { makeBackup, removeOldBackups, verifyBackup } from '../../server/operation/backup.ts'
import { restoreBackup } from '../../server/operation/restore.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { openStorage, type Storage } from '../../server/platform/database.ts'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { deleteDue } from '../../server/retention/retention.job.ts'
import { filedDocuments } from '../../server/routes.ts'
import { moveIn } from '../cast.ts'
import { testNow } from '../world.ts'

const run = promisify(execFile)
const now = Temporal.Instant.from(testNow)

async function installed() {
  const above = mkdtempSync(join(tmpdir(), 'medvirk-restored-'))
  onTestFinished(() => rmSync(above, { recursive: true, force: true }))
  const folders = { dataDir: join(above, 'data'), keyDir: join(above, 'keys') }
  const storage = openStorage(join(folders.dataDir, 'medvirk.db'))
  onTestFinished(() => storage.close())
  await moveIn(storage)
  return { ...folders, into: join(above, 'backups'), storage }
}

const night = (storage: Storage, day: string) =>
  deleteDue({ storage, clock: frozenClock(`${day}T03:00:00Z`) }, filedDocuments)

const mails = async (storage: Storage) => (await storage.db.select().from(mailTable)).map(({ id }) => id)

it('deletes again, after an old backup was restored, what had been due', async () => {
  const { dataDir, keyDir, into, storage } = await installed()
  await transaction(storage, async (tx) => {
    const sent = { kind: 'digest', state: 'sent' as const, nextAttemptAt: testNow }
    await tx.db.insert(mailTable).values([
      { ...sent, id: 'old', queuedAt: '2025-10-14T08:00:00Z' },
      { ...sent, id: 'young', queuedAt: '2026-10-01T08:00:00Z' },
    ])
  })
  await night(storage, '2026-10-13')
  const { folder } = await makeBackup({ dataDir, keyDir }, into, now)
  await night(storage, '2026-10-16')
  expect(await mails(storage)).toEqual(['young'])
  storage.close()

  await restoreBackup({ dataDir, keyDir }, folder, now.add({ hours: 100 }))
  const restored = openStorage(join(dataDir, 'medvirk.db'))
  onTestFinished(() => restored.close())
  expect(await mails(restored)).toEqual(['old', 'young'])
  await night(restored, '2026-10-17')
  expect(await mails(restored)).toEqual(['young'])
  expect((await verifyAudit(restored)).outcome).toBe('unchanged')
})

it('removes backups that are older than they may be, and nothing else', async () => {
  const { dataDir, keyDir, into } = await installed()
  const folderOf = async (days: number) =>
    (await makeBackup({ dataDir, keyDir }, into, now.subtract({ hours: days * 24 }))).folder
  const made = [await folderOf(31), await folderOf(30), await folderOf(1)]
  const others = ['medvirk-2020', 'medvirk-2026-01-01T00-00-00Z', 'notes']
  for (const name of others) mkdirSync(join(into, name))
  mkdirSync(join(into, 'medvirk-2026-01-02T00-00-00Z.part'))
  writeFileSync(join(into, 'notes', 'backup.json'), '{}')
  expect(await removeOldBackups(into, 30, now)).toEqual([
    'medvirk-2026-01-02T00-00-00Z.part',
    'medvirk-2026-09-12T08-00-00Z',
  ])
  expect(made.map((folder) => existsSync(folder))).toEqual([false, true, true])
  for (const name of others) expect(readdirSync(into)).toContain(name)
  // However old it is, the newest stays.
  await removeOldBackups(into, 1, now.add({ hours: 9000 }))
  await verifyBackup(made[2] ?? '')
  expect(existsSync(made[1] ?? '')).toBe(false)
})

it('refuses to keep backups longer than the shortest date', async () => {
  const { dataDir, keyDir, into } = await installed()
  await expect(removeOldBackups(into, 31, now)).rejects.toThrow(/1 to 30 days/)
  const command = (...given: string[]) =>
    run(process.execPath, ['--import', 'tsx', 'server/operation/backup.command.ts', into, ...given], {
      cwd: projectRoot,
      env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, KEY_DIR: keyDir },
    })
  await expect(command('--keep-days', '31')).rejects.toThrow(/30 days at most/)
  expect(existsSync(into)).toBe(false)
  expect((await command('--keep-days', '30')).stdout).toMatch(/Removed as older than 30 days: 0/)
})
