/**
 * The thread that opens the answer box. It reads the database for itself; the key of the box comes as a message and is
 * written nowhere.
 */
import { openReader } from '../platform/database.ts'
import { openVault } from '../platform/vault.ts'
import { workInThread } from '../platform/worker.ts'
import { type OpenedRound, openRoundBox } from './opening.store.ts'
import type { Progress } from './release.ts'

export interface OpeningQuestion {
  /** The database file, and the folder of the round keys. */
  file: string
  keyFolder: string
  roundId: string
  programmeHash: string
  secret: Uint8Array
}

workInThread<OpeningQuestion, OpenedRound, Progress>(
  async ({ file, keyFolder, roundId, programmeHash, secret }, tell) => {
    const key = openVault(keyFolder).keyOf(roundId)
    if (!key) return { objections: ['The round key is gone: nobody can read the answers any more.'] }
    const reader = openReader(file)
    try {
      return await openRoundBox(reader, { id: roundId, programmeHash, key, secret }, tell)
    } finally {
      reader.close()
    }
  },
)
