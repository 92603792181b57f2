/**
 * When a backup was last made: a note beside the database, since the command that makes it is another program and leaves
 * the database as it is.
 */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const noteSchema = z.object({ madeAt: z.iso.datetime() })
const fileOf = (dataDir: string) => join(dataDir, 'last-backup.json')

/** Of one that is whole. */
export async function noteBackup(dataDir: string, madeAt: Temporal.Instant): Promise<void> {
  const part = `${fileOf(dataDir)}.part`
  const note = { madeAt: madeAt.toString({ smallestUnit: 'second' }) }
  await writeFile(part, `${JSON.stringify(note)}\n`, { mode: 0o600 })
  await rename(part, fileOf(dataDir))
}

/** Null where none was made, or the note cannot be read: to be sure, somebody must look. */
export async function newestBackup(dataDir: string): Promise<Temporal.Instant | null> {
  try {
    const note = noteSchema.parse(JSON.parse(await readFile(fileOf(dataDir), 'utf8')))
    return Temporal.Instant.from(note.madeAt)
  } catch {
    return null
  }
}
