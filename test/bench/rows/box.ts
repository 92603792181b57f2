/** Answers that arrive at the box from many people at once, beside the same Express that only parses the same bodies. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../../server/platform/clock.ts'
import { inventRound } from '../../invented-round.ts'
import { deliveriesTo } from '../deliveries.ts'
import { type Asked, throughput } from '../load.ts'
import type { Row } from '../table.ts'
import { byFixed, start, startFixed } from './server.ts'

const connections = 200
/** Answers a turn, each with a signature of its own; both contestants get the same bytes. */
const answers = 5000

export async function boxRows(above: string, times: number): Promise<Row[]> {
  const folder = mkdtempSync(join(above, 'box-'))
  const round = await inventRound(folder, systemClock, { people: 200, units: 4 })
  const deliver = await deliveriesTo(round)
  round.services.storage.close()
  const server = await start({ folder })
  const fixed = await startFixed(folder, {})
  const [ours, parsed]: [number[], number[]] = [[], []]
  try {
    // The first turn is for warming up.
    for (let turn = 0; turn <= times; turn += 1) {
      const all: Asked[] = []
      while (all.length < answers) all.push(...(await Promise.all(Array.from({ length: 100 }, deliver))))
      const rates = [await allOf(server.baseUrl, all), await allOf(fixed.baseUrl, all)]
      if (turn === 0) continue
      ours.push(rates[0] ?? 0)
      parsed.push(rates[1] ?? 0)
    }
  } finally {
    await fixed.stop()
    await server.stop()
  }
  return [byFixed('a sealed answer checked and stored durably, against only parsing it', ours, parsed)]
}

function allOf(baseUrl: string, all: Asked[]): Promise<number> {
  let next = 0
  return throughput(baseUrl, Number.POSITIVE_INFINITY, () => all[next++] ?? null, connections)
}
