/**
 * After a backup was restored, mails and filings stay here until a person lets them go: what was sent after the backup
 * would be sent again. A file says so, which comes with the restored database and outlives restarts.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Hold {
  /** When the backup was made, ISO 8601: what left after it is not known here. */
  backupOf: string
}

const fileOf = (dataDir: string) => join(dataDir, 'held.json')

export function isHeld(dataDir: string): boolean {
  return existsSync(fileOf(dataDir))
}

export function hold(dataDir: string, held: Hold): void {
  writeFileSync(fileOf(dataDir), `${JSON.stringify(held)}\n`, { mode: 0o600 })
}

/** Done again, it does nothing. */
export function letGo(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true })
}
