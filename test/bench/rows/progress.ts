/** The progress overview of a large institution: its data over HTTP, and a filter in the browser; `npm run build` first. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { openSession } from '../../../server/access/session.store.ts'
import { sessionCookie } from '../../../server/access/session.ts'
import { recordCompletions } from '../../../server/deadlines/deadlines.store.ts'
import { unitTable } from '../../../server/organisation/organisation.tables.ts'
import { transaction } from '../../../server/platform/transaction.ts'
import { moveIn, people, units } from '../../cast.ts'
import { openBrowser } from '../../e2e/browser.ts'
import { holdRound, roundId } from '../../released-round.ts'
import { median } from '../contestants.ts'
import { servicesOf } from '../database.ts'
import { ms, type Row } from '../table.ts'
import { start } from './server.ts'

const count = 2500
/** Requests before the first that counts: V8 and the page cache are warm on a server that runs. */
const warming = 15

export async function progressRows(above: string, times: number): Promise<Row[]> {
  const folder = mkdtempSync(join(above, 'progress-'))
  const token = await prepare(folder)
  const server = await start({ folder })
  try {
    const waits = await asked(`${server.baseUrl}/api/rounds/${roundId}/progress`, token, times * 3)
    return [
      {
        what: `the progress overview of ${count} units × 10 steps, its data`,
        measured: `${ms(median(waits))}, slowest ${ms(Math.max(...waits))}`,
        value: median(waits),
        most: 300,
        unit: 'ms',
      },
      await filtered(server.baseUrl, token, times),
    ]
  } finally {
    await server.stop()
  }
}

/** @returns the coordinator's session */
async function prepare(folder: string): Promise<string> {
  const { storage, clock } = servicesOf(folder)
  await moveIn(storage)
  const ids = Array.from(
    { length: count - 5 },
    (_, at) => `00000000-0000-4000-8000-0a00${String(at).padStart(8, '0')}`,
  )
  await transaction(storage, async (tx) => {
    for (const [at, id] of ids.entries()) {
      const name = `Enhet ${at + 1}`
      const parentId = at < 40 ? units.science : (ids[at % 40] ?? units.science)
      const words = { nameNb: name, nameNn: name, nameEn: name }
      const level = at < 40 ? 3 : 4
      const place = { parentId, level, leaderId: people.leader, active: true }
      await tx.db
        .insert(unitTable)
        .values({ id, code: `02${String(at).padStart(6, '0')}`, ...words, ...place })
    }
  })
  await holdRound(storage)
  const token = await transaction(storage, async (tx) => {
    const held = { roundId, stepId: 'meeting', state: 'done', completedOn: '2026-03-20' } as const
    const completed = ids.filter((_, at) => at % 3 > 0)
    await recordCompletions(
      tx,
      completed.map((unitId) => ({ ...held, unitId })),
    )
    return openSession(tx, people.coordinator, clock.now())
  })
  storage.close()
  return token
}

async function asked(address: string, token: string, times: number): Promise<number[]> {
  const waits: number[] = []
  for (let turn = -warming; turn < times; turn += 1) {
    const started = performance.now()
    const answer = await fetch(address, { headers: { cookie: `${sessionCookie(false)}=${token}` } })
    const bytes = await answer.arrayBuffer()
    if (!answer.ok || bytes.byteLength < 100_000)
      throw new Error(`The overview was answered with ${answer.status}`)
    if (turn >= 0) waits.push(performance.now() - started)
  }
  return waits
}

/** From the press to the picture: React's work, layout and paint. */
async function filtered(baseUrl: string, token: string, times: number): Promise<Row> {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' })
    await context.addCookies([{ name: sessionCookie(false), value: token, url: baseUrl }])
    const page = await context.newPage()
    await page.goto(`${baseUrl}/rounds/${roundId}/progress`)
    const chips = page.locator('fieldset.mv-chips button')
    await chips.first().waitFor({ timeout: 60_000 })
    const waits: number[] = []
    for (let turn = 0; turn < times * 2; turn += 1)
      waits.push(
        await chips.nth(turn % 2 === 0 ? 1 : 0).evaluate(
          (chip) =>
            new Promise<number>((resolve) => {
              const pressed = performance.now()
              ;(chip as HTMLElement).click()
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)))
            }),
        ),
      )
    return {
      what: 'a filter of it in the browser, from the press to the picture',
      measured: `${ms(median(waits))}, slowest ${ms(Math.max(...waits))}`,
      value: median(waits),
      most: 100,
      unit: 'ms',
    }
  } finally {
    await browser.close()
  }
}
