/**
 * Every page of every role in a real browser. With E2E_PICTURES=<folder> each page is also written there as a
 * picture, on a phone and on a wide screen.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { clientRoutes, entriesApart, noteRoutes, notVisited } from './client-routes.ts'
import { demoLinks } from './demo-links.ts'
import { startDemo } from './demo-once.ts'
import { type DemoPlaces, demoPlaces } from './demo-places.ts'
import { tabThrough } from './keyboard/keys.ts'
import { accessFaults } from './pages/axe.ts'
import { firstDay } from './pages/first-day.ts'
import { backToPhone, faultsIn, type Look, looksFor, picture } from './pages/inspect.ts'
import type { Tour } from './pages/tour.ts'
import { lastTour, tours } from './pages/tours.ts'
import { type Product, startProduct } from './product.ts'
import { setUpLink } from './set-up.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const pictures = process.env.E2E_PICTURES

let product: Product
let browser: Browser
let links: Map<string, string>
let places: DemoPlaces
/** Routes that axe has looked at in every way, and the keyboard has gone through. */
const visited = new Set<string>()

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true })
  ;[product, browser] = await Promise.all([startDemo(), openBrowser()])
  links = demoLinks(product.lines)
  places = await demoPlaces(browser, product.baseUrl, links)
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** For a busy machine; an idle one with two cores needs a tenth of it. */
const patience = 600_000

describe.concurrent('in three languages, light and dark, on a phone and on a wide screen', () => {
  for (const tour of tours) {
    test(`${tour.whose} pages can be used by everyone`, () => takeTour(tour, product, links), patience)
  }

  test(
    `${firstDay.whose} pages can be used by everyone`,
    async ({ onTestFinished }) => {
      const empty = await startProduct('main')
      onTestFinished(() => empty.stop())
      await takeTour(firstDay, empty, new Map([['set-up', setUpLink(empty.lines)]]))
    },
    patience,
  )
})

test(`${lastTour.whose} pages can be used by everyone`, () => takeTour(lastTour, product, links), patience)

describe('the tours', () => {
  test('have been on every page there is', () => {
    expect(entriesApart()).toEqual([])
    expect(notVisited(clientRoutes, visited)).toEqual([])
  })

  test('would miss a page that is new', () => {
    const withNew = [...clientRoutes, '/rounds/:round/new-page']
    expect(notVisited(withNew, visited)).toContain('/rounds/:round/new-page')
  })

  test('would see text that fades into what is behind it, also where other text has been read', async () => {
    const { page, context } = await openVisitor(browser, product.baseUrl)
    const colours = async (...texts: string[]) => {
      const written = texts.map((colour) => `<p style="color: ${colour}; background: white">Arbeidsmiljø</p>`)
      await page.setContent(written.join(''))
      return (await accessFaults(page, 'all')).filter((fault) => fault.startsWith('color-contrast'))
    }
    expect(await colours('black')).toEqual([])
    expect(await colours('black', 'silver')).toEqual([expect.stringContaining('1 times: p:nth-child(2)')])
    expect(await colours('silver')).toHaveLength(1)
    await context.close()
  })
})

async function takeTour(
  { name, role, stops }: Tour,
  { baseUrl }: Product,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const link = (wanted: string) => known.get(wanted) ?? `no link for ${wanted}`
  const visitor = await openVisitor(browser, baseUrl, { width: 390, height: 844, chosen: 'nb' })
  if (role) await visitor.go(link(role))
  const here = new Set<string>()
  noteRoutes(visitor.page, here)
  const faults: string[] = []
  for (const [index, stop] of stops.entries()) {
    here.clear()
    await stop.open({ visitor, places, link })
    for (const look of looksFor(stop, index)) {
      const found = await faultsIn(visitor, look)
      faults.push(...found.map((fault) => `${stop.name} (${inWords(look)}): ${fault}`))
    }
    if (stop.wholePage) {
      faults.push(...(await tabThrough(visitor)).map((fault) => `${stop.name}, by keyboard: ${fault}`))
      if (!stop.again) for (const route of here) visited.add(route)
    }
    faults.push(...visitor.takeTroubles(stop.refusals).map((trouble) => `${stop.name}: ${trouble}`))
    if (pictures) await takePictures(visitor, join(pictures, `${name}-${stop.name}`))
    if (!stops[index + 1]?.anew) await backToPhone(visitor)
  }
  await visitor.context.close()
  expect(faults).toEqual([])
}

function inWords({ language, theme, width }: Look): string {
  return `${language}, ${theme}, ${width} px`
}

async function takePictures(visitor: Visitor, path: string): Promise<void> {
  for (const width of [1280, 390] as const) {
    await picture(visitor, { language: 'nb', theme: 'light', width }, `${path}-${width}.png`)
  }
}
