/** Looks around: what /ready says in one word each, and the page of those who look after the server. */
import { statfs } from 'node:fs/promises'
import type { Want } from '#shared/server-state.ts'
import { isHeld } from '../platform/hold.ts'
import type { Services } from '../platform/route.ts'
import type { ScheduleState } from '../platform/scheduler.ts'
import { databaseSize, isWritable } from './operation.store.ts'
import { wants } from './readiness.ts'

export interface Look {
  missing: Want[]
  /** Bytes. */
  databaseSize: number
  /** Bytes left on the disk of the database. */
  roomOnDisk: number
}

/** Writes a page, to know that it can. @throws where the folder of the database is gone */
export async function lookAround(
  { storage, dataDir }: Pick<Services, 'storage' | 'dataDir'>,
  schedule: ScheduleState,
): Promise<Look> {
  const { size, room } = await databaseSize(storage)
  const disk = await statfs(dataDir)
  const roomOnDisk = disk.bavail * disk.bsize
  const missing = wants({
    isWritable: await isWritable(storage),
    roomInDatabase: room,
    roomOnDisk,
    isHeld: isHeld(dataDir),
    schedule,
    now: performance.now(),
  })
  return { missing, databaseSize: size, roomOnDisk }
}
