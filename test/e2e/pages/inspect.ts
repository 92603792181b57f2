/** Looks at one page as different people meet it: their language, their theme, their screen. */

import type { Page } from 'playwright-core'
import type { Language } from '#shared/language.ts'
import type { Visitor } from '../visitor.ts'
import { accessFaults, type Rules } from './axe.ts'
import type { Stop } from './tour.ts'

export interface Look {
  language: Language
  theme: 'light' | 'dark'
  width: 390 | 1280
  rules: Rules
}

/** 320 is the narrowest screen a page must fit without sideways scrolling: 1280 px at 400 % (WCAG 1.4.10). */
const narrowest = 320
const height = { 390: 844, 1280: 900 }

/**
 * Every language, and every theme at every width: structure is the same in all of them, names differ by language, colours
 * by theme and width. Bokmål and nynorsk words are about as long; English ones are tried on the phone.
 *
 * The order changes theme and width as seldom as it can be done: the browser works every style of the page out anew
 * then, which takes about as long as looking at it.
 */
const everyLook: Look[] = [
  { language: 'nb', theme: 'light', width: 390, rules: 'all' },
  { language: 'en', theme: 'dark', width: 390, rules: 'names' },
  { language: 'nn', theme: 'dark', width: 1280, rules: 'all' },
  { language: 'nn', theme: 'light', width: 1280, rules: 'colours' },
]

/** With MEDVIRK_LONG every language at every width, too. */
const longLooks: Look[] = [
  ...everyLook,
  { language: 'en', theme: 'light', width: 1280, rules: 'names' },
  { language: 'nb', theme: 'dark', width: 1280, rules: 'names' },
  { language: 'nn', theme: 'light', width: 390, rules: 'names' },
]

/** What is near a page that has every look itself, such as its dialogs: each theme, width and two of the languages. */
const someLooks: Look[][] = [
  [
    { language: 'nb', theme: 'dark', width: 390, rules: 'all' },
    { language: 'nn', theme: 'light', width: 1280, rules: 'names' },
  ],
  [
    { language: 'en', theme: 'light', width: 390, rules: 'all' },
    { language: 'nb', theme: 'dark', width: 1280, rules: 'names' },
  ],
  [
    { language: 'nn', theme: 'light', width: 390, rules: 'all' },
    { language: 'en', theme: 'dark', width: 1280, rules: 'names' },
  ],
]

/** The stop's number in its tour decides what of it is seen in which language, dark, and on a wide screen. */
export function looksFor({ wholePage, again }: Stop, index: number): Look[] {
  if (process.env.MEDVIRK_LONG) return longLooks
  const some = wholePage && !again ? undefined : someLooks[index % someLooks.length]
  return some ?? everyLook
}

/** Changes the page to the look, without loading it again, and says everything that is wrong with it then. */
export async function faultsIn(visitor: Visitor, look: Look): Promise<string[]> {
  const { page } = visitor
  await wear(visitor, look)
  const faults = [...(await headFaults(page, look)), ...(await accessFaults(page, look.rules))]
  for (const width of look.width === 390 ? [390, narrowest] : [look.width]) {
    await page.setViewportSize({ width, height: height[look.width] })
    if (!(await fits(page))) faults.push(`is wider than ${width} px: ${await widest(page)}`)
  }
  return faults
}

/** Makes the page what the next stop is reached from: a phone in bokmål. */
export async function backToPhone(visitor: Visitor): Promise<void> {
  await wear(visitor, { language: 'nb', theme: 'light', width: 390 })
}

/** The page as a picture, whole. */
export async function picture(visitor: Visitor, look: Omit<Look, 'rules'>, path: string): Promise<void> {
  await wear(visitor, look)
  await visitor.page.screenshot({ path, fullPage: true, animations: 'disabled' })
}

async function wear(visitor: Visitor, { language, theme, width }: Omit<Look, 'rules'>): Promise<void> {
  const { page } = visitor
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize({ width, height: height[width] })
  if ((await page.locator('html').getAttribute('lang')) !== language) {
    await choose(page, language)
    await page.locator(`html[lang=${language}]`).waitFor()
    await visitor.settled()
  }
}

/**
 * A select, on phones in the menu; in the employee's entry a row of buttons. Both work below a dialog too, and where they
 * are folded away: how people reach them is tried elsewhere.
 */
async function choose(page: Page, language: Language): Promise<void> {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>(`[role=group] button[lang=${wanted}]`)]
    const shown = button.find((one) => one.checkVisibility())
    if (shown) return shown.click()
    const option = document.querySelector<HTMLOptionElement>(`select option[lang=${wanted}]`)
    const select = option?.closest('select')
    if (!select) throw new Error('The page has no choice of language')
    select.value = option?.value ?? ''
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }, language)
}

async function headFaults(page: Page, { language }: Look): Promise<string[]> {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length,
  }))
  const faults = []
  if (found.lang !== language) faults.push(`says it is in ${found.lang}`)
  if (found.headings !== 1) faults.push(`has ${found.headings} main headings`)
  if (!/\S.* – Medvirk$/.test(found.title)) faults.push(`is called «${found.title}» in the tab`)
  return faults
}

/** Asked two frames after the window has changed: lengths in `vw` follow a little later than the window. */
function fits(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    return document.documentElement.scrollWidth <= document.documentElement.clientWidth
  })
}

/** The element that reaches furthest, for whoever mends it. */
function widest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const reach = (element: Element) => element.getBoundingClientRect().right
    const all = [...document.body.querySelectorAll('*')].sort((a, b) => reach(b) - reach(a))
    return `${all[0]?.tagName.toLowerCase()}.${all[0]?.className} to ${Math.round(all[0] ? reach(all[0]) : 0)}`
  })
}
