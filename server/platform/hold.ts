/**
 * After a backup was restored, mails and filings stay here until a person lets them go: what was sent after the backup
 * would be sent again. A file says so, which comes with the restored database and outlives restarts.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const holdSchema = z.object({
  /** When the backup was made, ISO 8601: what left after it is not known here. */
  backupOf: z.iso.datetime({ offset: true }),
})
export type Hold = z.infer<typeof holdSchema>

const fileOf = (dataDir: string) => join(dataDir, 'held.json')

export function isHeld(dataDir: string): boolean {
  return existsSync(fileOf(dataDir))
}

/** Null when everything may leave. */
export function holdOf(dataDir: string): Hold | null {
  return isHeld(dataDir) ? holdSchema.parse(JSON.parse(readFileSync(fileOf(dataDir), 'utf8'))) : null
}

export function hold(dataDir: string, held: Hold): void {
  writeFileSync(fileOf(dataDir), `${JSON.stringify(held)}\n`, { mode: 0o600 })
}

/** Done again, it does nothing. */
export function letGo(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true })
}
