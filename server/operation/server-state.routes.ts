/** How the server is, for administrators: what machines that watch it are told as well. */
import { serverStateSchema } from '#shared/server-state.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { lastCheck } from '../access/audit-chain.store.ts'
import { administrators } from '../access/policy.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import type { ScheduleState } from '../platform/scheduler.ts'
import { newestBackup } from './backup-note.ts'
import { lookAround } from './look.ts'
import { coarse } from './metrics.ts'

const mebibyte = 1024 ** 2
/** Mebibytes: some thousand answers. */
const sizeStep = 64
/** Hours: one is made every night, at about the same time. */
const oldAfter = 36

/** Of a server whose jobs have not begun. */
const resting = (): ScheduleState => ({
  startedAt: performance.now(),
  jobs: [],
  runningSince: null,
  clockHasJumped: false,
})

export function serverStateRoute({ schedule = resting }: { schedule?: () => ScheduleState }): Route {
  return defineRoute({
    method: 'get',
    path: '/api/server-state',
    summary:
      'How the server is: what is missing, its jobs, room, newest backup, and the look at the audit log.',
    who: administrators,
    response: serverStateSchema,
    async handle({ storage, dataDir, now }) {
      const { jobs, ...state } = schedule()
      const { missing, databaseSize, roomOnDisk } = await lookAround({ storage, dataDir }, { jobs, ...state })
      const ends = jobs.flatMap(({ endedAt }) => endedAt ?? [])
      const backup = await newestBackup(dataDir)
      return {
        version: packageJson.version,
        missing,
        jobs: {
          count: jobs.length,
          since: ends.length > 0 ? Math.round((performance.now() - Math.max(...ends)) / 1000) : null,
          failed: jobs.filter(({ hasFailed }) => hasFailed).map(({ name }) => name),
        },
        databaseSize: coarse(databaseSize / mebibyte, sizeStep),
        roomOnDisk: Math.floor(roomOnDisk / 1024 ** 3),
        backup: backup && {
          madeAt: backup.toString(),
          isOld: now.since(backup).total('hours') > oldAfter,
        },
        log: await lastCheck(storage),
      }
    },
  })
}
