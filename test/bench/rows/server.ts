/** The server as it runs, asked over HTTP by this process: how much it bears, and how long people wait. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { statementsOf } from '../../../server/programme/questionnaire.ts'
import { median, type Server, serve } from '../contestants.ts'
import { type FilledDatabase, fillDatabase, programmeOfBench } from '../database.ts'
import { type Asked, percentile, steady, throughput } from '../load.ts'
import { ms, perSecond, type Row } from '../table.ts'

const invitations = 60_000
/** Seconds of a measurement. */
const while_ = 3

export async function serverRows(folder: string, times: number): Promise<Row[]> {
  const [small, large] = [await prepare(folder, 10_000, 400), await prepare(folder, 100_000, 2400)]
  const servers = [await start(small), await start(large)] as const
  try {
    const sent = await submitRow(folder, servers[1], large, times)
    const waited = await waitingRow(servers[1], large)
    await closed(servers[0], small)
    return [sent, waited, ...(await reportRows(folder, [servers[0], small], [servers[1], large], times))]
  } finally {
    for (const server of servers) await server.stop()
  }
}

interface Prepared extends FilledDatabase {
  /** The next answer that nobody has sent yet. */
  answer(): Asked
}

async function prepare(above: string, answers: number, units: number): Promise<Prepared> {
  const folder = mkdtempSync(join(above, 'server-'))
  const filled = await fillDatabase(folder, units, answers, invitations)
  const given: Record<string, number | Record<string, number>> = {}
  for (const { question, row, values } of statementsOf(programmeOfBench().questionnaire)) {
    const value = values[1] ?? 1
    if (row === null) given[question] = value
    else given[question] = { ...(given[question] as Record<string, number> | undefined), [row]: value }
  }
  let used = 0
  const answer = (): Asked => {
    const token = filled.tokens[used]
    used += 1
    if (!token) throw new Error('More answers were sent than people were invited')
    return { method: 'POST', path: '/api/answer', body: JSON.stringify({ token, answers: given }) }
  }
  return { ...filled, answer }
}

function start({ folder }: FilledDatabase): Promise<Server> {
  return serve('main', [], { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' })
}

async function submitRow(folder: string, server: Server, database: Prepared, times: number): Promise<Row> {
  const fixed = await startFixed(folder, {})
  const [ours, parsed]: number[][] = [[], []]
  try {
    const sample = database.answer()
    for (let turn = 0; turn < times; turn += 1) {
      ours?.push(await throughput(server.baseUrl, while_, database.answer))
      parsed?.push(await throughput(fixed.baseUrl, while_, () => sample))
    }
  } finally {
    await fixed.stop()
  }
  return byFixed('an answer sent and stored durably, against only parsing it', ours ?? [], parsed ?? [])
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
  const patience = performance.now() + 300_000
  for (let state = ''; state !== 'released'; ) {
    if (performance.now() > patience) throw new Error('The round was not released in five minutes')
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

function startFixed(folder: string, content: unknown): Promise<Server> {
  const file = join(mkdtempSync(join(folder, 'fixed-')), 'answer.json')
  writeFileSync(file, JSON.stringify(content))
  return serve('fixed', [file], {})
}

function byFixed(what: string, ours: number[], fixed: number[]): Row {
  const [a, b] = [median(ours), median(fixed)]
  return { what, measured: `${perSecond(a)} : ${perSecond(b)}`, value: a / b, least: 0.7 }
}
