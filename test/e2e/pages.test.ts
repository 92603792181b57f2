/**
 * Every page of every role in a real browser. With E2E_PICTURES=<folder> each page is also written there as a
 * picture, on a phone and on a wide screen.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type DemoPlaces, demoLinks, demoPlaces } from './demo-places.ts'
import { faultsIn, type Look, looksFor, picture } from './pages/inspect.ts'
import type { Tour } from './pages/tour.ts'
import { lastTour, tours } from './pages/tours.ts'
import { type Product, startProduct } from './product.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const pictures = process.env.E2E_PICTURES

let product: Product
let browser: Browser
let links: Map<string, string>
let places: DemoPlaces

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true })
  ;[product, browser] = await Promise.all([startProduct('demo', { DEMO_SIZE: 'small' }), openBrowser()])
  links = demoLinks(product.lines)
  places = await demoPlaces(browser, product.baseUrl, links)
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

function link(role: string): string {
  const found = links.get(role)
  if (!found) throw new Error(`The demo printed no link for ${role}`)
  return found
}

/** For a busy machine; an idle one with two cores needs a tenth of it. */
const patience = 600_000

describe.concurrent('in three languages, light and dark, on a phone and on a wide screen', () => {
  test.each(tours)('$whose pages can be used by everyone', (tour) => takeTour(tour), patience)
})

test(`${lastTour.whose} pages can be used by everyone`, () => takeTour(lastTour), patience)

async function takeTour({ name, role, stops }: Tour): Promise<void> {
  const visitor = await openVisitor(browser, product.baseUrl, { width: 390, height: 844, chosen: 'nb' })
  if (role) await visitor.go(link(role))
  const faults: string[] = []
  for (const [index, stop] of stops.entries()) {
    await stop.open({ visitor, places, link })
    for (const look of looksFor(index, stop.wholePage ?? false)) {
      const found = await faultsIn(visitor, look)
      faults.push(...found.map((fault) => `${stop.name} (${inWords(look)}): ${fault}`))
    }
    faults.push(...visitor.takeTroubles(stop.refusals).map((trouble) => `${stop.name}: ${trouble}`))
    if (pictures) await takePictures(visitor, join(pictures, `${name}-${stop.name}`))
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
