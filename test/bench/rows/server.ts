/** The server as it runs, asked over HTTP by this process: how much it bears, and how long people wait. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../../server/platform/clock.ts'
import { inventRound } from '../../invented-round.ts'
import { median, type Server, serve } from '../contestants.ts'
import { type FilledDatabase, fillDatabase } from '../database.ts'
import { deliveriesTo } from '../deliveries.ts'
import { type Asked, percentile, steady, throughput } from '../load.ts'
import { ms, perSecond, type Row } from '../table.ts'

/** Seconds of a measurement. */
const while_ = 3

export async function serverRows(folder: string, times: number): Promise<Row[]> {
  const [small, large] = [await prepare(folder, 10_000, 400), await prepare(folder, 100_000, 2400)]
  const servers = [await start(small), await start(large)] as const
  try {
    const waited = await waitingRow(servers[1], large)
    await closed(servers[0], small)
    return [waited, ...(await reportRows(folder, [servers[0], small], [servers[1], large], times))]
  } finally {
    for (const server of servers) await server.stop()
  }
}

interface Prepared extends FilledDatabase {
  /** An answer that nobody has sent yet, to another round that is open. */
  answer(): Promise<Asked>
}

async function prepare(above: string, answers: number, units: number): Promise<Prepared> {
  const folder = mkdtempSync(join(above, 'server-'))
  const filled = await fillDatabase(folder, units, answers)
  const open = await inventRound(folder, systemClock, { people: 200, units: 4 })
  const deliver = await deliveriesTo(open)
  open.services.storage.close()
  return { ...filled, answer: deliver }
}

export function start({ folder }: { folder: string }): Promise<Server> {
  return serve('main', [], { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' })
}

/** Thirty people a second, as if a region of hospitals had been reminded at the same minute. */
async function waitingRow(server: Server, database: Prepared): Promise<Row> {
  const until = (end: number) => () => performance.now() < end
  const idle = await steady(server.baseUrl, 30, database.answer, until(performance.now() + 20_000))
  let closing = true
  const done = closed(server, database).finally(() => {
    closing = false
  })
  const busy = await steady(server.baseUrl, 30, database.answer, () => closing)
  await done
  const [a, b] = [percentile(busy, 0.99), percentile(idle, 0.99)]
  return {
    what: 'sending an answer while a round of 100,000 is closed, p99, against an idle server',
    measured: `${ms(a)} : ${ms(b)}`,
    value: a / b,
    most: 3,
  }
}

async function closed({ baseUrl }: Server, { full, cookie }: FilledDatabase): Promise<void> {
  const headers = { cookie }
  const asked = await fetch(`${baseUrl}/api/rounds/${full}/close`, { method: 'POST', headers })
  if (!asked.ok) throw new Error(`Closing was answered with ${asked.status}`)
  const patience = performance.now() + 1_200_000
  for (let state = ''; state !== 'released'; ) {
    if (performance.now() > patience) throw new Error('The round was not released in twenty minutes')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const answer = await fetch(`${baseUrl}/api/rounds/${full}/closing`, { headers })
    ;({ state } = (await answer.json()) as { state: string })
    if (state === 'refused') throw new Error('The release was refused')
  }
}

async function reportRows(
  folder: string,
  small: [Server, FilledDatabase],
  large: [Server, FilledDatabase],
  times: number,
): Promise<Row[]> {
  const [server, { full, topUnit, cookie }] = large
  const path = `/api/rounds/${full}/units/${topUnit}/report`
  const answer = await fetch(server.baseUrl + path, { headers: { cookie } })
  const fixed = await startFixed(folder, await answer.json())
  const rates: Record<'small' | 'large' | 'fixed', number[]> = { small: [], large: [], fixed: [] }
  try {
    for (let turn = 0; turn < times; turn += 1) {
      rates.small.push(await throughput(small[0].baseUrl, while_, () => report(small[1])))
      rates.large.push(await throughput(server.baseUrl, while_, () => report(large[1])))
      rates.fixed.push(await throughput(fixed.baseUrl, while_, () => report(large[1])))
    }
  } finally {
    await fixed.stop()
  }
  const [a, b] = [median(rates.large), median(rates.small)]
  return [
    byFixed('the institution’s report, against a fixed answer of its size', rates.large, rates.fixed),
    {
      what: 'the report of 100,000 answers, against that of 10,000',
      measured: `${perSecond(a)} : ${perSecond(b)}`,
      value: a / b,
      least: 0.8,
    },
  ]
}

function report({ full, topUnit, cookie }: FilledDatabase): Asked {
  return { method: 'GET', path: `/api/rounds/${full}/units/${topUnit}/report`, cookie }
}

export function startFixed(folder: string, content: unknown): Promise<Server> {
  const file = join(mkdtempSync(join(folder, 'fixed-')), 'answer.json')
  writeFileSync(file, JSON.stringify(content))
  return serve('fixed', [file], {})
}

export function byFixed(what: string, ours: number[], fixed: number[]): Row {
  const [a, b] = [median(ours), median(fixed)]
  return { what, measured: `${perSecond(a)} : ${perSecond(b)}`, value: a / b, least: 0.7 }
}
