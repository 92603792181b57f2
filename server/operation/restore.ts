/**
 * Puts a backup in the place of the database. What was there is kept beside it, and the database is exchanged at one
 * moment: whenever it is interrupted, one of the two is there and whole.
 */
import { existsSync, linkSync, renameSync } from 'node:fs'
import { cp, mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import { openStorage } from '../platform/database.ts'
import { hold } from '../platform/hold.ts'
import { inspectDatabase, lockDatabase } from './backup.store.ts'
import { type BackupList, databaseName, keptFolders, nameOf, sync, verifyBackup } from './backup.ts'
import { settleRestored, unfinishedRounds } from './restore.store.ts'

export interface Restored {
  list: BackupList
  /** Where what was there before is kept; null where there was nothing. */
  aside: string | null
  rounds: { title: string; hasKey: boolean }[]
}

/**
 * @param backup folder that makeBackup() made
 * @throws Error, with everything as it was, when the backup is not whole, a server has the database open, or somebody
 *   else than the owner of the folder does it
 */
export async function restoreBackup(
  { dataDir, keyDir }: { dataDir: string; keyDir: string },
  backup: string,
  now: Temporal.Instant,
): Promise<Restored> {
  const list = await verifyBackup(backup)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const owner = (await stat(dataDir)).uid
  if (process.getuid !== undefined && process.getuid() !== owner)
    throw new Error(`${dataDir} belongs to another user: restore as that user, or the server cannot open it`)
  const file = join(dataDir, databaseName)
  const unlock = existsSync(file) ? lockDatabase(file) : () => undefined
  if (!unlock) throw new Error(`${file} is in use: stop the server first`)
  const fresh = join(dataDir, `restoring-${nameOf(now)}`)
  try {
    const rounds = await prepare(backup, fresh, list, now)
    const aside = existsSync(file) ? await keepAside(dataDir, now) : null
    hold(dataDir, { backupOf: list.madeAt })
    renameSync(join(fresh, databaseName), file)
    for (const name of keptFolders)
      if (existsSync(join(fresh, name))) renameSync(join(fresh, name), join(dataDir, name))
    await sync(dataDir)
    const hasKey = (id: string) => existsSync(join(keyDir, `${id}.round.key`))
    return { list, aside, rounds: rounds.map(({ id, title }) => ({ title, hasKey: hasKey(id) })) }
  } finally {
    unlock()
    await rm(fresh, { recursive: true, force: true })
  }
}

/** A copy of the backup as it will be, on the same disk, brought to this version and looked at. */
async function prepare(backup: string, fresh: string, { madeAt }: BackupList, now: Temporal.Instant) {
  await mkdir(fresh, { mode: 0o700 })
  for (const name of [databaseName, ...keptFolders])
    if (existsSync(join(backup, name))) await cp(join(backup, name), join(fresh, name), { recursive: true })
  const copy = join(fresh, databaseName)
  const storage = openStorage(copy)
  try {
    await settleRestored(storage, madeAt, now)
    return await unfinishedRounds(storage)
  } finally {
    storage.close()
    await inspectDatabase(copy)
    await sync(copy)
  }
}

/** The database stays where it is too: a server that is started now finds it, and not an empty folder. */
async function keepAside(dataDir: string, now: Temporal.Instant): Promise<string> {
  const aside = join(dataDir, `before-restore-${nameOf(now)}`)
  await mkdir(aside, { mode: 0o700 })
  linkSync(join(dataDir, databaseName), join(aside, databaseName))
  // Of a damaged database only: one that is whole has none now.
  for (const name of [
    `${databaseName}-wal`,
    `${databaseName}-shm`,
    `${databaseName}-journal`,
    ...keptFolders,
  ])
    if (existsSync(join(dataDir, name))) renameSync(join(dataDir, name), join(aside, name))
  return aside
}
