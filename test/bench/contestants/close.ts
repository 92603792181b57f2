/** Closing a round in a database file, as the coordinator's press does it: box opened, release made, checked, written, all destroyed. */
import { closeRound } from '../../../server/results/close.job.ts'
import { findRound } from '../../../server/round/round.store.ts'
import { servicesOf } from '../database.ts'
import { tell } from './finish.ts'

const [folder = '', round = '', person = ''] = process.argv.slice(2)
const services = servicesOf(folder)
const started = performance.now()
await closeRound(services, round, person)
const milliseconds = performance.now() - started
const closed = await findRound(services.storage, round)
if (closed?.state !== 'released') throw new Error(`The round is ${closed?.state}, not released`)
services.storage.close()
tell({ milliseconds, answered: closed.answered ?? 0 })
