/** Looks at one page as different people meet it: their language, their theme, their screen. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Language } from '#shared/language.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'

export interface Look {
  language: Language
  theme: 'light' | 'dark'
  width: 390 | 1280
}

const height = { 390: 844, 1280: 900 }
/** The narrowest screen a page must fit without sideways scrolling: 1280 px at 400 % (WCAG 1.4.10). */
const narrowest = 320

const phone: Look = { language: 'nb', theme: 'light', width: 390 }
const turns: [Look, Look][] = [
  [
    { language: 'nn', theme: 'dark', width: 1280 },
    { language: 'en', theme: 'light', width: 1280 },
  ],
  [
    { language: 'en', theme: 'dark', width: 390 },
    { language: 'nn', theme: 'light', width: 1280 },
  ],
  [
    { language: 'nn', theme: 'dark', width: 390 },
    { language: 'en', theme: 'dark', width: 1280 },
  ],
]

/**
 * The looks of a stop: a page is seen in all languages and both themes, a dialog or a state of the same page in two
 * looks. Bokmål on a phone always, and last, so that the next stop is reached from there.
 */
export function looksFor(index: number, wholePage: boolean): Look[] {
  const others = turns[index % turns.length] ?? []
  return [...(wholePage ? others : others.slice(0, 1)), phone]
}

/** Changes the page to the look, without loading it again, and says everything that is wrong with it then. */
export async function faultsIn(visitor: Visitor, look: Look): Promise<string[]> {
  const { page } = visitor
  await wear(visitor, look)
  const faults = [...(await headFaults(page, look)), ...(await accessFaults(page))]
  if (!(await fits(page))) faults.push(`is wider than ${look.width} px`)
  if (look.width === 390) {
    await page.setViewportSize({ width: narrowest, height: height[390] })
    if (!(await fits(page))) faults.push(`is wider than ${narrowest} px: ${await widest(page)}`)
    await page.setViewportSize({ width: look.width, height: height[look.width] })
  }
  return faults
}

/** The page as a picture, whole. */
export async function picture(visitor: Visitor, look: Look, path: string): Promise<void> {
  await wear(visitor, look)
  await visitor.page.screenshot({ path, fullPage: true, animations: 'disabled' })
}

async function wear(visitor: Visitor, { language, theme, width }: Look): Promise<void> {
  const { page } = visitor
  await page.emulateMedia({ colorScheme: theme })
  if ((await page.locator('html').getAttribute('lang')) !== language) {
    await choose(page, language)
    await page.locator(`html[lang=${language}]`).waitFor()
  }
  await page.setViewportSize({ width, height: height[width] })
  await visitor.settled()
}

/** A select, on phones in the menu; in the employee's entry a row of buttons. Both work below a dialog too. */
async function choose(page: Page, language: Language): Promise<void> {
  const button = page.locator(`[role=group] button[lang=${language}]`)
  if ((await button.count()) > 0) return button.dispatchEvent('click')
  const labels = Object.values(interfaceTexts.chooseLanguage).map((_, index) =>
    words(interfaceTexts.chooseLanguage, {}, (['nb', 'nn', 'en'] as const)[index]),
  )
  await page
    .locator('select')
    .and(page.getByLabel(new RegExp(`^(${labels.join('|')})$`)))
    .first()
    .selectOption(language, { force: true })
}

async function headFaults(page: Page, { language }: Look): Promise<string[]> {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
  }))
  const faults = []
  if (found.lang !== language) faults.push(`says it is in ${found.lang}`)
  if (found.headings !== 1) faults.push(`has ${found.headings} main headings`)
  if (!/\S.* – Medvirk$/.test(found.title)) faults.push(`is called «${found.title}» in the tab`)
  return faults
}

async function accessFaults(page: Page): Promise<string[]> {
  const { axeThere, dialogOpen } = await page.evaluate(() => ({
    axeThere: 'axe' in window,
    dialogOpen: document.querySelector('dialog[open]') !== null,
  }))
  // Half a megabyte: handed over once a document, and by its name after that.
  const axe = new AxeBuilder(axeThere ? { page, axeSource: 'window.axe' } : { page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    // Long lists repeat themselves; their first rows stand for the others.
    .exclude(['tbody tr:nth-child(n + 15)', 'li:nth-child(n + 15)'])
  // What lies below a dialog cannot be reached, and was looked at before.
  const { violations } = await (dialogOpen ? axe.include('dialog[open]') : axe).analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${id} (${help}) ${nodes.length} times: ${places.join(', ')}`
  })
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
