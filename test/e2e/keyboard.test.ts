/** Every flow by keyboard alone: focus is always somewhere, always seen, and never lost. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { demoLinks } from './demo-links.ts'
import { startDemo } from './demo-once.ts'
import { type DemoPlaces, demoPlaces } from './demo-places.ts'
import { answering } from './keyboard/employee.ts'
import {
  accessDecided,
  administratorsDay,
  coordinatorsRound,
  planTogether,
  signIn,
} from './keyboard/staff.ts'
import type { Visit } from './pages/tour.ts'
import type { Product } from './product.ts'
import { openVisitor } from './visitor.ts'

let product: Product
let browser: Browser
let links: Map<string, string>
let places: DemoPlaces

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startDemo(), openBrowser()])
  links = demoLinks(product.lines)
  places = await demoPlaces(browser, product.baseUrl, links)
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe.concurrent('by keyboard alone', () => {
  const flows: [what: string, walk: (visit: Visit) => Promise<void>][] = [
    ['an employee answers, sends and takes the answer back', answering],
    ['somebody asks for a link and signs in with it', signIn],
    [
      'a safety representative confirms consultation, and the leader goes from results to plan, signature and filing',
      planTogether,
    ],
    ['a records officer decides on access to every report, and answers the request', accessDecided],
    ['a coordinator moves a deadline and sets up a round', coordinatorsRound],
    ['an administrator imports the register, gives roles and changes settings', administratorsDay],
  ]
  test.each(flows)('%s', async (_, walk) => {
    const visitor = await openVisitor(browser, product.baseUrl, { chosen: 'nb' })
    await walk({ visitor, places, link: (role) => links.get(role) ?? `no link for ${role}` })
    expect(visitor.takeTroubles()).toEqual([])
    await visitor.context.close()
  })
})
