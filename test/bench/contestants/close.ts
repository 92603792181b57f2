/** Closing a round in a database file, as the coordinator's press does it: read, made, checked, written, erased. */
import { join } from 'node:path'
import { systemClock } from '../../../server/platform/clock.ts'
import { openStorage } from '../../../server/platform/database.ts'
import { keptMail } from '../../../server/platform/outbox.ts'
import { closeRound } from '../../../server/results/close.job.ts'
import { findRound } from '../../../server/round/round.store.ts'
import { tell } from './finish.ts'

const [folder = '', round = '', person = ''] = process.argv.slice(2)
const storage = openStorage(join(folder, 'medvirk.db'))
const started = performance.now()
await closeRound({ storage, clock: systemClock, mail: keptMail(false) }, round, person)
const milliseconds = performance.now() - started
const closed = await findRound(storage, round)
if (closed?.state !== 'released') throw new Error(`The round is ${closed?.state}, not released`)
storage.close()
tell({ milliseconds, answered: closed.answered ?? 0 })
