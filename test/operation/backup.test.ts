import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, onTestFinished, test } from 'vitest'
import { recordAudit } from '../../server/access/audit.store.ts'
import { lastLine, verifyAudit } from '../../server/access/audit-chain.store.ts'
import { findSession, openSession } from '../../server/access/session.store.ts'
import { makeBackup, verifyBackup } from '../../server/operation/backup.ts'
import { newestBackup } from '../../server/operation/backup-note.ts'
import { restoreBackup } from '../../server/operation/restore.ts'
import { openStorage, type Storage } from '../../server/platform/database.ts'
import { holdOf, isHeld } from '../../server/platform/hold.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { countMails } from '../../server/platform/outbox-dead.store.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { openVault } from '../../server/platform/vault.ts'
import { moveIn, people } from '../cast.ts'
import { testNow } from '../world.ts'

const run = promisify(execFile)
const now = Temporal.Instant.from(testNow)
const later = now.add({ hours: 5 })
const round = '11111111-1111-4111-8111-111111111111'

/** An installation with people, a key, a questionnaire and mails, and a folder for backups beside it. */
async function installed() {
  const above = mkdtempSync(join(tmpdir(), 'medvirk-backup-'))
  onTestFinished(() => rmSync(above, { recursive: true, force: true }))
  const dataDir = join(above, 'data')
  const keyDir = join(above, 'keys')
  const into = join(above, 'backups')
  const file = join(dataDir, 'medvirk.db')
  const storage = openStorage(file)
  onTestFinished(() => storage.close())
  await moveIn(storage)
  openVault(keyDir).makeKey(round)
  const questionnaire = join(dataDir, 'questionnaires/example/1.0.0')
  mkdirSync(questionnaire, { recursive: true })
  writeFileSync(join(questionnaire, 'about.json'), '{}')
  return { dataDir, keyDir, into, file, storage }
}

const mailTo = (to: string, kind = 'digest') => ({
  kind,
  to,
  language: 'nb' as const,
  subject: 'S',
  text: 'T',
})

function act(storage: Storage, n: number) {
  return transaction(storage, (tx) =>
    recordAudit(tx, {
      at: now,
      actorId: null,
      action: 'register-imported',
      subject: 'register',
      detail: String(n),
    }),
  )
}

describe('a backup', () => {
  test('is whole while the server writes, looked at, and readable by its owner alone', async () => {
    const { storage, into, ...folders } = await installed()
    let isWriting = true
    const writing = (async () => {
      for (let n = 0; isWriting; n++) await act(storage, n)
    })()
    const { folder, list } = await makeBackup(folders, into, now)
    isWriting = false
    await writing
    expect(await verifyBackup(folder)).toEqual(list)
    expect(list.files.map(({ name }) => name)).toEqual([
      'medvirk.db',
      'questionnaires/example/1.0.0/about.json',
    ])
    expect(list.rows.person).toBeGreaterThan(5)
    expect(readdirSync(folder)).toEqual(['backup.json', 'medvirk.db', 'questionnaires'])
    for (const path of [folder, join(folder, 'medvirk.db'), join(folder, 'backup.json')])
      expect(statSync(path).mode & 0o077, path).toBe(0)
  })

  test('holds no key, wherever the keys lie', async () => {
    const { storage: _, into, ...folders } = await installed()
    const beside = { ...folders, keyDir: join(folders.dataDir, 'keys') }
    openVault(beside.keyDir).makeKey(round)
    const { folder } = await makeBackup(beside, into, now)
    const keys = [folders.keyDir, beside.keyDir].map((dir) => readFileSync(join(dir, `${round}.round.key`)))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
    for (const file of files.filter((path) => statSync(path).isFile())) {
      expect(file).not.toContain('key')
      for (const key of keys) expect(readFileSync(file).includes(key), file).toBe(false)
    }
  })

  test('is not made among the keys, nor with keys below it, nor in the place of another', async () => {
    const { storage: _, into, ...folders } = await installed()
    for (const bad of [folders.keyDir, join(folders.keyDir, 'backups'), join(folders.keyDir, '..')])
      await expect(makeBackup(folders, bad, now)).rejects.toThrow('must lie apart')
    await makeBackup(folders, into, now)
    await expect(makeBackup(folders, into, now)).rejects.toThrow('is there already')
    expect(readdirSync(into)).toHaveLength(1)
  })

  test('of a log that was changed is refused, and leaves nothing half', async () => {
    const { storage, into, ...folders } = await installed()
    await act(storage, 1)
    storage.writer.sqlite.exec('drop trigger if exists audit_entry_unchanged')
    for (const { name } of storage.writer.sqlite
      .prepare<[], { name: string }>(
        "select name from sqlite_schema where type = 'trigger' and tbl_name = 'audit_entry'",
      )
      .all())
      storage.writer.sqlite.exec(`drop trigger "${name}"`)
    storage.writer.sqlite.exec("update audit_entry set detail = 'another'")
    await expect(makeBackup(folders, into, now)).rejects.toThrow('audit log was changed')
    expect(readdirSync(into)).toEqual([])
  })

  test('that was altered, cut or added to is no backup any more', async () => {
    const { storage: _, into, ...folders } = await installed()
    const { folder } = await makeBackup(folders, into, now)
    const broken = (name: string, how: (copy: string) => void) => {
      const copy = join(into, name)
      cpSync(folder, copy, { recursive: true })
      how(copy)
      return verifyBackup(copy)
    }
    const database = readFileSync(join(folder, 'medvirk.db'))
    await expect(
      broken('bit', (copy) => {
        const other = Buffer.from(database)
        other[5000] = (other[5000] ?? 0) ^ 1
        writeFileSync(join(copy, 'medvirk.db'), other)
      }),
    ).rejects.toThrow('is not as it was')
    await expect(
      broken('gone', (copy) => rmSync(join(copy, 'questionnaires'), { recursive: true })),
    ).rejects.toThrow('is missing')
    await expect(broken('more', (copy) => writeFileSync(join(copy, 'x.key'), 'x'))).rejects.toThrow(
      'was not in',
    )
    await expect(broken('none', (copy) => rmSync(join(copy, 'backup.json')))).rejects.toThrow('is no backup')
  })
})

describe('restoring a backup', () => {
  test('brings back what was, ends all sessions, holds mails, and keeps what was there beside it', async () => {
    const { storage, file, into, ...folders } = await installed()
    const token = await transaction(storage, (tx) => openSession(tx, people.leader, now))
    await transaction(storage, (tx) =>
      queueMails(tx, [mailTo('kari@nordhavn.example'), mailTo('kari@nordhavn.example', 'login')], now),
    )
    await act(storage, 1)
    const { folder } = await makeBackup(folders, into, now)
    await act(storage, 2)
    rmSync(join(folders.dataDir, 'questionnaires/example'), { recursive: true })
    storage.close()

    const restored = await restoreBackup(folders, folder, later)
    const again = openStorage(file)
    onTestFinished(() => again.close())
    expect(existsSync(join(folders.dataDir, 'questionnaires/example/1.0.0/about.json'))).toBe(true)
    expect(await findSession(again, token, later)).toBeNull()
    expect(holdOf(folders.dataDir)).toEqual({ backupOf: '2026-10-13T08:00:00Z' })
    expect(await countMails(again)).toEqual([
      { kind: 'digest', queued: 1, sent: 0, dead: 0 },
      { kind: 'login', queued: 0, sent: 0, dead: 1 },
    ])
    expect(await verifyAudit(again)).toMatchObject({ outcome: 'unchanged' })
    // The line of the backup, and the one that says that it was restored.
    expect((await lastLine(again)).number).toBe(restored.list.audit.lines + 1)
    const before = openStorage(join(restored.aside ?? '', 'medvirk.db'))
    onTestFinished(() => before.close())
    expect((await lastLine(before)).number).toBe(restored.list.audit.lines + 1)
    expect(existsSync(join(folders.keyDir, `${round}.round.key`))).toBe(true)
    expect(readdirSync(folders.dataDir).filter((name) => name.startsWith('restoring'))).toEqual([])
  })

  test('is refused while a server has the database open, and changes nothing', async () => {
    const { storage, into, ...folders } = await installed()
    const { folder } = await makeBackup(folders, into, now)
    await act(storage, 2)
    const before = await lastLine(storage)
    await expect(restoreBackup(folders, folder, later)).rejects.toThrow('is in use')
    expect(await lastLine(storage)).toEqual(before)
    expect(isHeld(folders.dataDir)).toBe(false)
    await act(storage, 3)
  })

  test('of a damaged backup is refused, and changes nothing', async () => {
    const { storage, into, file, ...folders } = await installed()
    const { folder } = await makeBackup(folders, into, now)
    storage.close()
    const before = readFileSync(file)
    writeFileSync(join(folder, 'medvirk.db'), readFileSync(join(folder, 'medvirk.db')).subarray(0, -4096))
    await expect(restoreBackup(folders, folder, later)).rejects.toThrow('is not as it was')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('works on an empty machine, and in the place of a database that is damaged beyond reading', async () => {
    const { storage, into, file, ...folders } = await installed()
    const { folder } = await makeBackup(folders, into, now)
    storage.close()
    const elsewhere = join(into, '../elsewhere')
    expect((await restoreBackup({ ...folders, dataDir: elsewhere }, folder, later)).aside).toBeNull()
    openStorage(join(elsewhere, 'medvirk.db')).close()
    writeFileSync(file, randomBytes(9000))
    const { aside } = await restoreBackup(folders, folder, later)
    expect(statSync(join(aside ?? '', 'medvirk.db')).size).toBe(9000)
    openStorage(file).close()
  })

  test('is done with two commands, which say what a person must know', async () => {
    const { storage, into, dataDir, keyDir } = await installed()
    storage.close()
    const env = { PATH: process.env.PATH, DATA_DIR: dataDir, KEY_DIR: keyDir }
    const command = (name: string, word: string) =>
      run(
        process.execPath,
        ['--import', 'tsx', join(projectRoot, `server/operation/${name}.command.ts`), word],
        { cwd: projectRoot, env },
      )
    const made = await command('backup', into)
    expect(made.stdout).toContain('The keys in')
    expect(await newestBackup(dataDir)).not.toBeNull()
    const [folder = ''] = made.stdout.split('\n')
    const restored = await command('restore', folder)
    expect(restored.stdout).toContain('Nobody is signed in.')
    expect(restored.stdout).toContain('are held until an administrator')
    await expect(command('restore', into)).rejects.toThrow('Nothing was restored.')
  })
})
