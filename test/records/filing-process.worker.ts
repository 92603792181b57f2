/**
 * Sends filings and reads receipts as the server does, and is killed at a step: a process of its own.
 * Arguments: database file, filing folder, step.
 */
import { dirname } from 'node:path'
import { systemClock } from '../../server/platform/clock.ts'
import { openStorage } from '../../server/platform/database.ts'
import type { FilingWay } from '../../server/records/filing-way.ts'
import { folderWay } from '../../server/records/folder-way.ts'
import { readReceipts } from '../../server/records/read-receipts.job.ts'
import { sendFilings } from '../../server/records/send-filings.job.ts'

const [file = '', folder = '', step = ''] = process.argv.slice(2)

/** Dies before or after a step of the way: `before handOver`, `after handOver`. */
function mortal(way: FilingWay): FilingWay {
  const die = (when: string, name: string) => {
    if (step === `${when} ${name}`) process.kill(process.pid, 'SIGKILL')
  }
  const around =
    <Arguments extends unknown[], Result>(name: string, work: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments) => {
      die('before', name)
      const result = await work(...given)
      die('after', name)
      return result
    }
  return {
    stage: around('stage', way.stage),
    handOver: around('handOver', way.handOver),
    withdraw: around('withdraw', way.withdraw),
    receipts: around('receipts', way.receipts),
    read: around('read', way.read),
    settle: around('settle', way.settle),
  }
}

const storage = openStorage(file)
const services = { storage, clock: systemClock, dataDir: dirname(file) }
const way = mortal(await folderWay(folder))
await sendFilings(services, way)
await readReceipts(services, way)
storage.close()
