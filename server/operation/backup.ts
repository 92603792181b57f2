/**
 * A backup is a folder: the database, the questionnaires that were imported, and a list of both with their checksums.
 * Keys are never in it: that no backup has them is why an old one tells nothing of answers (docs/decisions/0018-round-key.md).
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, realpathSync } from 'node:fs'
import { cp, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { shortestDate } from '#shared/retention.ts'
import { copyDatabase, inspectDatabase } from './backup.store.ts'

/** Beside the database, what cannot be made anew. */
export const keptFolders = ['questionnaires'] as const
export const databaseName = 'medvirk.db'
const listName = 'backup.json'
/** As makeBackup() names them. */
const backupName = /^medvirk-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z(\.part)?$/

const listSchema = z.strictObject({
  form: z.literal('medvirk-backup-1'),
  madeAt: z.iso.datetime(),
  rows: z.record(z.string(), z.number().int()),
  audit: z.strictObject({ lines: z.number().int(), hash: z.string() }),
  files: z.array(
    z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})
export type BackupList = z.infer<typeof listSchema>

interface Folders {
  dataDir: string
  keyDir: string
}

/** A moment as a name that sorts, in UTC: `2026-10-13T08-00-00Z`. */
export function nameOf(now: Temporal.Instant): string {
  return now.toString({ smallestUnit: 'second' }).replaceAll(':', '-')
}

/**
 * Makes a backup while the server runs or not, and looks at all of it before it gets its name.
 *
 * @param into a folder for backups; made when missing
 * @returns the folder of this backup
 * @throws Error when one is there already, when keys would lie beside it, or when anything in it is not whole
 */
export async function makeBackup(
  { dataDir, keyDir }: Folders,
  into: string,
  now: Temporal.Instant,
): Promise<{ folder: string; list: BackupList }> {
  await mkdir(into, { recursive: true, mode: 0o700 })
  // Outside production keys may lie in the folder of the database.
  if (isWithin(into, keyDir) || (isWithin(keyDir, into) && !isWithin(keyDir, dataDir)))
    throw new Error(
      `${into} and the folder of the keys must lie apart: a backup with a key beside it can be read`,
    )
  const folder = join(into, `medvirk-${nameOf(now)}`)
  if (existsSync(folder)) throw new Error(`${folder} is there already`)
  const part = `${folder}.part`
  await mkdir(part, { mode: 0o700 })
  try {
    await copyDatabase(join(dataDir, databaseName), join(part, databaseName))
    for (const name of keptFolders)
      if (existsSync(join(dataDir, name)))
        await cp(join(dataDir, name), join(part, name), { recursive: true })
    const contents = await inspectDatabase(join(part, databaseName))
    const list: BackupList = {
      form: 'medvirk-backup-1',
      madeAt: now.toString({ smallestUnit: 'second' }),
      ...contents,
      files: await listFiles(part),
    }
    await writeFile(join(part, listName), `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 })
    for (const name of [...list.files.map((file) => file.name), listName, '.']) await sync(join(part, name))
    await rename(part, folder)
    await sync(into)
    return { folder, list }
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

/**
 * Looks at all of a backup.
 *
 * @throws Error saying what is missing, too much, or not as it was when the backup was made
 */
export async function verifyBackup(folder: string): Promise<BackupList> {
  const list = listSchema.safeParse(
    JSON.parse(
      await readFile(join(folder, listName), 'utf8').catch(() => {
        throw new Error(`${folder} is no backup: it has no ${listName}`)
      }),
    ),
  )
  if (!list.success) throw new Error(`${join(folder, listName)} is not what a backup has`)
  const found = new Map((await listFiles(folder)).map((file) => [file.name, file]))
  for (const { name, sha256 } of list.data.files) {
    if (!found.has(name)) throw new Error(`${name} is missing in the backup`)
    if (found.get(name)?.sha256 !== sha256)
      throw new Error(`${name} is not as it was when the backup was made`)
    found.delete(name)
  }
  const [more] = found.keys()
  if (more !== undefined) throw new Error(`${more} was not in the backup when it was made`)
  const contents = await inspectDatabase(join(folder, databaseName))
  const { rows, audit } = list.data
  if (JSON.stringify(contents) !== JSON.stringify({ rows, audit }))
    throw new Error(`${databaseName} does not hold what it did when the backup was made`)
  return list.data
}

/**
 * Removes backups of more than so many days ago: what is deleted by its date (server/retention) is not to live on in
 * them. Only folders that are backups by name and content go, never the newest; those that were broken off go too.
 *
 * @param days at most the shortest date there can be @returns names of what was removed
 */
export async function removeOldBackups(into: string, days: number, now: Temporal.Instant): Promise<string[]> {
  if (!Number.isInteger(days) || days < 1 || days > shortestDate)
    throw new Error(`backups are kept 1 to ${shortestDate} days: what has a date must not outlive it there`)
  const names = (await readdir(into, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && backupName.test(entry.name))
    .map(({ name }) => name)
    .sort()
  const newest = names.filter((name) => !name.endsWith('.part')).at(-1)
  // Names sort by their moment: what comes before this one is older.
  const oldestKept = `medvirk-${nameOf(now.subtract({ hours: days * 24 }))}`
  const removed: string[] = []
  for (const name of names) {
    const isBackup = name.endsWith('.part') || existsSync(join(into, name, listName))
    if (name >= oldestKept || name === newest || !isBackup) continue
    await rm(join(into, name), { recursive: true, force: true })
    removed.push(name)
  }
  if (removed.length > 0) await sync(into)
  return removed
}

/** All but the list itself, by name. */
async function listFiles(folder: string): Promise<BackupList['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((name) => name !== listName)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name)
      return { name, bytes: (await stat(file)).size, sha256: await checksum(file) }
    }),
  )
}

async function checksum(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** On disk when this returns: a file, or which files a folder has. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}

function isWithin(path: string, above: string): boolean {
  return `${real(path)}${sep}`.startsWith(`${real(above)}${sep}`)
}

function real(path: string): string {
  return existsSync(path)
    ? realpathSync(path)
    : join(real(dirname(resolve(path))), path.split(sep).at(-1) ?? '')
}
