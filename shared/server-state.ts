/** How the server is, for those who look after it; rounded up so far that nobody sees that somebody answers. */
import { z } from 'zod'
import { dateSchema } from './fields.ts'

/**
 * What keeps a server from doing its work. `database`: cannot be written. `database-full`: has reached the most pages it
 * may have. `disk`: hardly any room is left for it. `jobs`: one has run far too long, or they do not run at all. `clock`:
 * it has jumped, and jobs rest. `held`: a backup was restored, and nothing leaves before a person says so.
 */
export const wantSchema = z.enum(['database', 'database-full', 'disk', 'jobs', 'clock', 'held'])
export type Want = z.infer<typeof wantSchema>

/** GET /api/server-state */
export const serverStateSchema = z.object({
  version: z.string(),
  missing: z.array(wantSchema),
  jobs: z.object({
    count: z.int(),
    /** Seconds since one came to its end; null before the first. */
    since: z.int().nullable(),
    /** By name, those whose last run failed. */
    failed: z.array(z.string()),
  }),
  /** Mebibytes, up to the next 64. */
  databaseSize: z.int(),
  /** Whole gibibytes that are left on its disk. */
  roomOnDisk: z.int(),
  /** The newest, all of which was looked at; null where none was made by the command. */
  backup: z
    .object({
      madeAt: z.iso.datetime(),
      /** Older than it may be where one is made every night. */
      isOld: z.boolean(),
    })
    .nullable(),
  /** The newest look at the whole audit log; null before the first. */
  log: z.object({ day: dateSchema, outcome: z.enum(['unchanged', 'changed']) }).nullable(),
})
export type ServerState = z.infer<typeof serverStateSchema>
