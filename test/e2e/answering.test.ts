/** Answering as it is for the finger and for the keyboard: how many presses it takes, and how large everything is. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTexts } from '#shared/texts/answer.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { openBrowser } from './browser.ts'
import { demoLinks } from './demo-links.ts'
import { startDemo } from './demo-once.ts'
import { button } from './on-page.ts'
import type { Product } from './product.ts'
import { openVisitor, type Visitor } from './visitor.ts'
import { words } from './words.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startDemo(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

interface Start {
  width: number
  language?: 'nb' | 'nn' | 'en'
  layout?: 'theme-pages' | 'one-statement'
}

/** Past the trust page, to the first statement. */
async function atTheFirstStatement({
  width,
  language = 'nb',
  layout = 'theme-pages',
}: Start): Promise<Visitor> {
  const visitor = await openVisitor(browser, product.baseUrl, { width, height: 800, chosen: language })
  await visitor.page.route('**/api/answer/invitation', async (route) => {
    const reply = await route.fetch()
    await route.fulfill({ response: reply, json: { ...(await reply.json()), layout } })
  })
  await visitor.go(demoLinks(product.lines).get('employee') ?? '')
  await visitor.page
    .getByRole('button', { name: words(trustTexts.start, {}, language) })
    .first()
    .click()
  await visitor.page.locator('.statement').first().waitFor()
  return visitor
}

/** Statements answered, and statements in all, as the page says it. */
async function progress(page: Page): Promise<[number, number]> {
  const bar = page.getByRole('progressbar')
  return [Number(await bar.getAttribute('aria-valuenow')), Number(await bar.getAttribute('aria-valuemax'))]
}

/** Smallest side of every choice, tallest statement list as if of eight, and whether the page is wider than the screen. */
function measured(page: Page) {
  return page.evaluate(() => {
    const sides = [...document.querySelectorAll('.choice')].map((choice) => {
      const { width, height } = choice.getBoundingClientRect()
      return Math.min(width, height)
    })
    const list = document.querySelector('.statements')?.getBoundingClientRect().height ?? 0
    const legend = document.querySelector('.statements-legend')?.getBoundingClientRect().height ?? 0
    const statements = document.querySelectorAll('.statement').length
    return {
      smallest: Math.min(...sides),
      ofEight: legend + (8 * (list - legend)) / statements,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }
  })
}

describe.concurrent('answering', () => {
  test('takes one tap a statement and one “next” a theme, on choices a finger can hit', async () => {
    const visitor = await atTheFirstStatement({ width: 360 })
    const { page } = visitor
    const [, total] = await progress(page)
    expect(total).toBeGreaterThan(60)
    const next = button(visitor, answerTexts.next)
    let taps = 0
    let themes = 0
    for (let more = true; more; ) {
      const { smallest, sideways } = await measured(page)
      expect(smallest).toBeGreaterThanOrEqual(44)
      expect(sideways).toBe(false)
      for (const row of await page.locator('.choice-row').all()) {
        await row.locator('.choice').nth(3).click()
        taps += 1
      }
      themes += 1
      more = await next.isVisible()
      await (more ? next : button(visitor, answerTexts.toReview)).click()
    }
    await page.getByRole('heading', { level: 1, name: words(answerTexts.reviewTitle) }).waitFor()
    expect(await progress(page)).toEqual([total, total])
    expect([taps, themes]).toEqual([total, await page.locator('.answer-review-themes li').count()])
    expect(visitor.takeTroubles()).toEqual([])
  })

  test('does not make anybody scroll far: eight statements take about 1,100 px on a phone', async () => {
    const visitor = await atTheFirstStatement({ width: 390 })
    const next = button(visitor, answerTexts.next)
    const heights: number[] = []
    for (let more = true; more; ) {
      heights.push((await measured(visitor.page)).ofEight)
      more = await next.isVisible()
      if (more) await next.click()
    }
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length
    expect(Math.round(mean)).toBeLessThanOrEqual(1100)
    expect(Math.max(...heights)).toBeLessThanOrEqual(1200)
  })

  test.each(['nb', 'nn', 'en'] as const)('fits the narrowest screen in %s', async (language) => {
    const { page } = await atTheFirstStatement({ width: 320, language })
    expect((await measured(page)).sideways).toBe(false)
  })

  test('needs no mouse: figures answer, and each theme is two keys from the next', async () => {
    const visitor = await atTheFirstStatement({ width: 1280 })
    const { page } = visitor
    await page.keyboard.press('Tab')
    const rows = await page.locator('.choice-row').count()
    for (let row = 0; row < rows; row += 1) await page.keyboard.press(String((row % 5) + 1))
    const chosen = () =>
      page
        .locator('.choice-row input:checked')
        .evaluateAll((inputs) => inputs.map((input) => input.parentElement?.textContent?.trim().charAt(0)))
    expect(await chosen()).toEqual(Array.from({ length: rows }, (_, row) => String((row % 5) + 1)))
    await page.keyboard.press('Delete')
    expect(await chosen()).toHaveLength(rows - 1)
    await page.keyboard.press('2')
    // Past "clear the answer" of the last statement.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(words(answerTexts.themeOf, { number: '2', total: '12' })).waitFor()
    expect(await progress(page)).toEqual([rows, (await progress(page))[1]])
  })
})

describe.concurrent('one statement a screen', () => {
  test('goes on by itself after a choice, and back with the browser', async () => {
    const visitor = await atTheFirstStatement({ width: 390, layout: 'one-statement' })
    const { page } = visitor
    const [, total] = await progress(page)
    const at = (number: number) =>
      page
        .getByText(words(answerTexts.statementOf, { number: String(number), total: String(total) }))
        .waitFor()
    for (let number = 1; number <= 8; number += 1) {
      await at(number)
      expect(await page.locator('.statement').count()).toBe(1)
      await page.locator('.choice').nth(1).click()
    }
    await at(9)
    expect((await progress(page))[0]).toBe(8)
    await page.goBack()
    await at(8)
    await button(visitor, answerTexts.previous).click()
    await at(7)
    expect(await page.locator('.choice input:checked').count()).toBe(1)
    expect(visitor.takeTroubles()).toEqual([])
  })

  test('is not carried on by the arrow keys, but by Enter, Space and the figures', async () => {
    const visitor = await atTheFirstStatement({ width: 1280, layout: 'one-statement' })
    const { page } = visitor
    const [, total] = await progress(page)
    const at = (number: number) =>
      page
        .getByText(words(answerTexts.statementOf, { number: String(number), total: String(total) }))
        .waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(500)
    await at(1)
    expect(await page.locator('.choice input:checked').count()).toBe(1)
    await page.keyboard.press('Enter')
    await at(2)
    await page.keyboard.press('5')
    await at(3)
    await page.keyboard.press('Space')
    await at(4)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
    expect((await progress(page))[0]).toBe(3)
  })
})
