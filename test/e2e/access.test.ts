/** What axe cannot see: large text, much magnification, forced colours, little movement, paper, and what is read aloud. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { footTexts } from '#shared/texts/foot.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { clippedWith, mostSpacing } from './access/spacing.ts'
import { openBrowser } from './browser.ts'
import { demoLinks } from './demo-links.ts'
import { startDemo } from './demo-once.ts'
import { type DemoPlaces, demoPlaces } from './demo-places.ts'
import { standing, tabThrough } from './keyboard/keys.ts'
import type { Product } from './product.ts'
import { openVisitor, type Visitor } from './visitor.ts'
import { words } from './words.ts'

let product: Product
let browser: Browser
let links: Map<string, string>
let places: DemoPlaces
/** A page of every kind, with whom it belongs to. */
let pages: [name: string, role: string, path: string][]

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startDemo(), openBrowser()])
  links = demoLinks(product.lines)
  places = await demoPlaces(browser, product.baseUrl, links)
  const { unit, current, open } = places
  pages = [
    ['sign-in', 'admin', '/login'],
    ['unit', 'leader', `/units/${unit}`],
    ['results', 'leader', `/rounds/${current}/units/${unit}/report`],
    ['scale', 'leader', `/rounds/${current}/units/${unit}/report/scales/goal-clarity`],
    ['plan', 'leader', `/rounds/${current}/units/${unit}/plan`],
    ['form', 'leader', `/forms/rounds/${current}/units/${unit}/summary-and-evaluation`],
    ['progress', 'coordinator', `/rounds/${current}/progress`],
    ['round', 'coordinator', `/rounds/${open}`],
    ['roles', 'admin', '/roles'],
    ['settings', 'admin', '/settings'],
    ['answer box', 'admin', `/box/${open}`],
    ['privacy', 'admin', '/personvern'],
  ]
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function through(
  window: { width: number; height: number },
  look: (visitor: Visitor, name: string) => Promise<string[]>,
): Promise<string[]> {
  const visitor = await openVisitor(browser, product.baseUrl, { ...window, chosen: 'nb' })
  const faults: string[] = []
  let role = ''
  for (const [name, whose, path] of pages) {
    if (role !== whose) await visitor.go(links.get(whose) ?? '')
    role = whose
    await visitor.go(path)
    faults.push(...(await look(visitor, name)).map((fault) => `${name}: ${fault}`))
  }
  await visitor.context.close()
  return faults
}

describe.concurrent('every kind of page', () => {
  test('can be used at 400 % in a low window: nothing to the side, and no focus below what sticks', async () => {
    const faults = await through({ width: 320, height: 256 }, async (visitor) => {
      const wide = await visitor.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      return [...(wide > 0 ? [`${wide} px too wide`] : []), ...(await tabThrough(visitor, 25))]
    })
    expect(faults).toEqual([])
  })

  test('keeps its words when lines, words and letters get more room', async () => {
    const faults = await through({ width: 390, height: 844 }, async ({ page }) => {
      await page.evaluate(mostSpacing)
      return page.evaluate(clippedWith)
    })
    expect(faults).toEqual([])
  })

  test('shows where the keyboard is, and tells states apart, in forced colours', async () => {
    const faults = await through({ width: 1280, height: 900 }, async (visitor) => {
      await visitor.page.emulateMedia({ forcedColors: 'active' })
      const unseen = await tabThrough(visitor, 25)
      const shapes = await visitor.page.evaluate(() =>
        [...document.querySelectorAll('svg.mv-shape')]
          .filter((shape) => shape.checkVisibility())
          .filter(
            (shape) => getComputedStyle(shape).color === getComputedStyle(document.body).backgroundColor,
          )
          .map((shape) => `${shape.getAttribute('class')} cannot be seen`),
      )
      return [...unseen, ...shapes]
    })
    expect(faults).toEqual([])
  })

  test('moves nothing for those who want less movement, and has its landmarks', async () => {
    const faults = await through({ width: 1280, height: 900 }, async ({ page }) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element)
          const longest = Math.max(
            ...`${transitionDuration},${animationDuration}`.split(',').map((one) => Number.parseFloat(one)),
          )
          return longest > 0.01
            ? [`${element.tagName}.${element.getAttribute('class')} moves ${longest} s`]
            : []
        }),
      )
      const outline = await page.locator('body').ariaSnapshot()
      const landmarks = ['banner', 'main', 'contentinfo'].filter(
        (landmark) => outline.match(new RegExp(`^\\s*- ${landmark}\\b`, 'gm'))?.length !== 1,
      )
      const foot = [footTexts.accessibility, footTexts.privacy].filter(
        (text) => !outline.includes(`link "${words(text)}`),
      )
      const headless = await page.evaluate(() =>
        [...document.querySelectorAll('table')]
          .filter((table) => table.checkVisibility() && !table.querySelector('th[scope=col]'))
          .map(() => 'a table has no headings'),
      )
      return [
        ...moving.slice(0, 3),
        ...landmarks.map((landmark) => `does not have one ${landmark}`),
        ...foot.map((text) => `has no way to ${words(text)} at its foot`),
        ...headless,
      ]
    })
    expect(faults).toEqual([])
  })
})

describe('what is read aloud', () => {
  test('begins with a way past the header, and says that all is saved', async () => {
    const visitor = await openVisitor(browser, product.baseUrl, { chosen: 'nb' })
    await visitor.go(links.get('leader') ?? '')
    await visitor.go(`/rounds/${places.current}/units/${places.unit}/plan`)
    await visitor.page.keyboard.press('Tab')
    expect((await standing(visitor.page)).what).toContain(words(interfaceTexts.skipToContent))
    expect(await visitor.page.getByRole('status').allInnerTexts()).toContain(words(interfaceTexts.saved))
    const menu = visitor.page.getByRole('navigation', { name: words(interfaceTexts.mainNavigation) })
    expect(await menu.getByRole('link', { current: 'page' } as never).count()).toBeGreaterThan(0)
    await visitor.context.close()
  })

  test('says in which language the names of languages and the fields for them are', async () => {
    const visitor = await openVisitor(browser, product.baseUrl, { chosen: 'en' })
    await visitor.go(links.get('admin') ?? '')
    await visitor.go('/settings')
    const marked = await visitor.page
      .locator('main input[lang], main textarea[lang]')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('lang')))
    expect(marked).toEqual(['nb', 'nn', 'en', 'nb', 'nn', 'en'])
    expect(await visitor.page.locator('option[lang=nn]').first().textContent()).toBe('Nynorsk')
    await visitor.context.close()
  })
})

describe('on paper', () => {
  test('the plan and the results are there, and what only works on a screen is not', async () => {
    const visitor = await openVisitor(browser, product.baseUrl, { chosen: 'nb' })
    await visitor.go(links.get('leader') ?? '')
    for (const page of ['plan', 'report']) {
      await visitor.go(`/rounds/${places.current}/units/${places.unit}/${page}`)
      await visitor.page.emulateMedia({ media: 'print' })
      expect(await visitor.page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      expect(await visitor.page.getByRole('banner').isVisible()).toBe(false)
      expect(await visitor.page.getByRole('contentinfo').isVisible()).toBe(false)
      const sheet = await visitor.page.pdf({ format: 'A4' })
      expect(sheet.subarray(0, 5).toString()).toBe('%PDF-')
      await visitor.page.emulateMedia({ media: 'screen' })
    }
    await visitor.context.close()
  })
})
