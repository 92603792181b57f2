/** A slow phone on a slow line, and what the built pages weigh: how long people wait before they can read and answer. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

/** 1.6 Mbit/s down, 150 ms there and back, a processor four times slower than this one. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowdown = 4

const assets = join(import.meta.dirname, '../../dist/client/assets')

/** Milliseconds from when the link was pressed; `slowest`: from a tap to the next picture, the longest of ten. */
export interface Wait {
  shown: number
  answered: number
  slowest: number
}

interface Noted {
  shown: number
  answered: number
  taps: number[]
}

/** Opens a personal link, presses Start as soon as it is there, and answers. */
export async function answerOnSlowPhone(browser: Browser, link: string): Promise<Wait> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'nb-NO',
    hasTouch: true,
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    // Without a test around it, the loader names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(noteWaiting)
    await page.goto(link, { waitUntil: 'commit' })
    await page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.answered > 0)
    const choices = page.locator('.choice-row .choice')
    for (let statement = 0; statement < 5; statement += 1)
      for (const choice of [1, 3]) await choices.nth(5 * statement + choice).click()
    const { shown, answered, taps } = await noted(page)
    return { shown, answered, slowest: Math.max(...taps) }
  } finally {
    await context.close()
  }
}

/** Runs in the page, before anything of it. */
function noteWaiting(): void {
  const noted: Noted = { shown: 0, answered: 0, taps: [] }
  Object.assign(window, { noted })
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit)
  watch('largest-contentful-paint', ({ startTime }) => {
    noted.shown = startTime
  })
  watch('event', (entry) => {
    if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId > 0)
      noted.taps.push(entry.duration)
  })
  const press = () => {
    const choice = document.querySelector<HTMLInputElement>('#page input[type=radio]')
    const start = [...document.querySelectorAll<HTMLElement>('.answer-start-button')]
    if (!choice) for (const one of start) if (one.offsetParent && one.ariaBusy !== 'true') one.click()
    choice?.click()
    if (choice?.checked)
      requestAnimationFrame(() => {
        noted.answered = performance.now()
      })
    else setTimeout(press, 50)
  }
  press()
}

async function noted(page: Page): Promise<Noted> {
  // The browser tells of a tap a moment after the picture.
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted)
}

/** Bytes, gzipped, of a script that was built. */
function weightOf(file: string): number {
  return statSync(join(assets, `${file}.gz`)).size
}

/** Bytes, gzipped, of all script that an entry needs before its first line runs. */
export function weightOfEntry(entry: string): number {
  const html = readFileSync(join(assets, '..', entry, 'index.html'), 'utf8')
  const files = new Set([...html.matchAll(/\/assets\/([\w.-]+\.js)"/g)].flatMap(([, file]) => file ?? []))
  return [...files].reduce((sum, file) => sum + weightOf(file), 0)
}

/** Bytes, gzipped, of all script that a page asks for until it is quiet; and how many of them are SurveyJS. */
export async function weightOfPage(
  browser: Browser,
  address: string,
): Promise<{ script: number; surveyJs: number }> {
  const page = await browser.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => {
    const file = /\/assets\/([\w.-]+\.js)$/.exec(request.url())?.[1]
    if (file) asked.add(file)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('h1').first().waitFor()
  await page.close()
  const heavy = surveyJsFiles()
  const sum = (files: readonly string[]) => files.reduce((all, file) => all + weightOf(file), 0)
  return { script: sum([...asked]), surveyJs: sum([...asked].filter((file) => heavy.has(file))) }
}

/** Built scripts with SurveyJS in them; there is at least one, or nothing would be found by this. */
function surveyJsFiles(): Set<string> {
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const found = scripts.filter((name) =>
    readFileSync(join(assets, name), 'utf8').includes('questionsOnPageMode'),
  )
  if (found.length === 0) throw new Error('SurveyJS was not found in the built scripts')
  return new Set(found)
}
