/** Backups while another process writes, and restores after it was killed: 20 with MEDVIRK_LONG=1. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { expect, onTestFinished, test } from 'vitest'
import { lastLine, verifyAudit } from '../../server/access/audit-chain.store.ts'
import { makeBackup } from '../../server/operation/backup.ts'
import { restoreBackup } from '../../server/operation/restore.ts'
import { openReader, openStorage } from '../../server/platform/database.ts'
import { countWaitingMails } from '../../server/platform/outbox-dead.store.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { long } from '../ballot/keys.ts'
import { moveIn } from '../cast.ts'

const times = long ? 20 : 2

/** Starts writing into the database. `kept` tells how much was acknowledged so far. */
async function startWriter(file: string) {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'writer.worker.ts'), file],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise((resolve) => writer.once('exit', resolve))
  let said = ''
  writer.stdout.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-200)
  })
  const kept = () =>
    Number(
      said
        .trimEnd()
        .split('\n')
        .slice(0, said.endsWith('\n') ? undefined : -1)
        .at(-1) ?? 0,
    )
  const kill = async () => {
    writer.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  await expect.poll(kept, { interval: 10 }).toBeGreaterThan(20)
  return { kept, kill }
}

test(`${times} backups of ${times} made under load hold all that was acknowledged, and are restored over a server that was killed`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-load-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [dataDir, keyDir, into] = ['data', 'keys', 'backups'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const file = join(dataDir, 'medvirk.db')
  const storage = openStorage(file)
  await moveIn(storage)
  storage.close()
  let before = 0
  for (let time = 0; time < times; time++) {
    const writer = await startWriter(file)
    const acknowledged = writer.kept()
    const now = Temporal.Instant.from('2026-10-13T08:00:00Z').add({ hours: 2 * time })
    const { folder: backup, list } = await makeBackup({ dataDir, keyDir }, into, now)
    const during = writer.kept()
    await wait(20)
    await expect(restoreBackup({ dataDir, keyDir }, backup, now)).rejects.toThrow('is in use')
    await writer.kill()

    await restoreBackup({ dataDir, keyDir }, backup, now.add({ hours: 1 }))
    const reader = openReader(file)
    onTestFinished(() => reader.close())
    const mails = await countWaitingMails(reader)
    expect(mails - before).toBeGreaterThanOrEqual(acknowledged)
    // It went on meanwhile: nobody waited for the backup.
    expect(during).toBeGreaterThan(acknowledged)
    expect(list.rows.mail).toBe(mails)
    // A mail without its line, or a line without its mail, would be half of a transaction.
    expect((await lastLine(reader)).number).toBe(mails + time + 1)
    expect(await verifyAudit(reader)).toMatchObject({ outcome: 'unchanged' })
    reader.close()
    before = mails
  }
}, 600_000)
