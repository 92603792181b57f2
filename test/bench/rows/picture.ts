/** How soon a report's picture is there, with 600 units behind it; `npm run build` first. */
import type { Browser } from 'playwright-core'
import { roundListSchema } from '#shared/round.ts'
import { openBrowser } from '../../e2e/browser.ts'
import { demoLinks } from '../../e2e/demo-links.ts'
import { startProduct } from '../../e2e/product.ts'
import { median } from '../contestants.ts'
import type { Row } from '../table.ts'

export async function pictureRows(times: number): Promise<Row[]> {
  const [product, browser] = await Promise.all([startProduct('demo', { DEMO_SIZE: 'full' }), openBrowser()])
  try {
    const link = demoLinks(product.lines).get('hr') ?? ''
    const waits: number[] = []
    for (let turn = 0; turn < times; turn += 1) waits.push(await untilPicture(browser, link))
    const first = Math.round(waits[0] ?? 0)
    return [
      {
        what: 'the institution’s report with 600 units, until its picture is there',
        measured: `this machine as browser and server; first visit ${first} ms`,
        value: median(waits),
        most: 1000,
        unit: 'ms',
      },
    ]
  } finally {
    await browser.close()
    await product.stop()
  }
}

/** Milliseconds from the address to the first bar, in a browser that has seen nothing before but the log-in. */
async function untilPicture(browser: Browser, link: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' })
  try {
    const page = await context.newPage()
    const response = await context.request.get(link)
    const origin = new URL(response.url()).origin
    const { rounds } = roundListSchema.parse(await (await context.request.get(`${origin}/api/rounds`)).json())
    const newest = rounds.find((round) => round.state === 'released' && round.origin === 'held')
    if (!newest) throw new Error('The demo has a released round')
    const started = performance.now()
    await page.goto(`${origin}/rounds/${newest.id}/units/${newest.root.id}/report`, { waitUntil: 'commit' })
    await page.locator('.mv-scale-bar').first().waitFor({ state: 'visible' })
    return performance.now() - started
  } finally {
    await context.close()
  }
}
