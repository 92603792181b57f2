/** One server for one folder: two would each hold their own idea of what has been sent, and run each job twice. */
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Holds a folder for this process. The system lets go of it when the process ends, however it ends: there is nothing to
 * clear away after one that was killed. Commands that work beside a server, such as a backup, do not ask.
 *
 * @returns what lets go of it
 * @throws Error naming the folder while another process holds it
 */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'server.lock')
  // An empty database is the one lock of the file system that is at hand.
  const lock = new Database(file, { timeout: 0 })
  try {
    chmodSync(file, 0o600)
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    const isHeld = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
    throw new Error(
      isHeld ? `Another server runs on ${folder}: stop it first` : `${file}: ${(error as Error).message}`,
      { cause: error },
    )
  }
  return () => void lock.close()
}
