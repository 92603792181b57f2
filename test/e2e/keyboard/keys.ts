/** Going through a page by keyboard alone, and what must hold wherever one stands. */
import type { Locator, Page } from 'playwright-core'
import type { Text } from '#shared/language.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'

/** More than any page has. */
const furthest = 250

/** How long a page may take to say where the keyboard goes on. */
const patience = 3_000

export interface Stand {
  /** Nothing has focus. */
  nowhere: boolean
  what: string
  /** Why somebody who sees the page cannot tell where they are; empty where they can. */
  fault: string
}

/** Looks twice where something seems wrong: rings are drawn with the next frame, and scrolling takes one. */
export async function standing(page: Page): Promise<Stand> {
  const stand = await lookNow(page)
  if (!stand.fault) return stand
  await page.waitForTimeout(100)
  return lookNow(page)
}

function lookNow(page: Page): Promise<Stand> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body)
      return { nowhere: true, what: 'nothing', fault: '' }
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null
    const name = element.getAttribute('aria-label') ?? (label ?? element).innerText
    const what = `${element.tagName.toLowerCase()}.${element.className} «${name.trim().slice(0, 40)}»`
    const drawn = [element, label, element.nextElementSibling].filter((one) => one instanceof HTMLElement)
    const shown = drawn.find((one) => one.getBoundingClientRect().width > 4) ?? element
    const box = shown.getBoundingClientRect()
    const left = Math.max(box.left, 0)
    const top = Math.max(box.top, 0)
    const right = Math.min(box.right, innerWidth)
    const bottom = Math.min(box.bottom, innerHeight)
    if (right - left < 1 || bottom - top < 1)
      return { nowhere: false, what, fault: `${what} is outside the window` }
    const points = [0.5, 0.1, 0.9].flatMap((x) =>
      [0.5, 0.1, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
    )
    const reached = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (drawn.some((one) => one.contains(hit)) || hit.contains(element))
    })
    if (!reached) return { nowhere: false, what, fault: `${what} is covered` }
    // The ring may be drawn around what stands for the element: its label, its frame, its whole row.
    const outlined = (one: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one, pseudo)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    }
    const ringed =
      [...drawn, element.parentElement].some((one) => one && outlined(one)) ||
      outlined(element, '::after') ||
      getComputedStyle(element).boxShadow !== 'none'
    // What only a page gives focus to is read aloud, and nothing is done with it.
    const fault = ringed || element.tabIndex < 0 ? '' : `${what} has no ring`
    return { nowhere: false, what, fault }
  })
}

/**
 * Presses a key until the element has focus.
 *
 * @throws when it is never reached, or where focus cannot be seen on the way
 */
export async function tabTo(
  { page }: Visitor,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowRight' = 'Tab',
): Promise<void> {
  const wanted = target.first()
  await wanted.waitFor({ state: 'attached' })
  const seen: string[] = []
  for (let presses = 0; presses < furthest; presses += 1) {
    await page.keyboard.press(key)
    const { what, fault } = await standing(page)
    if (fault) throw new Error(`${page.url()}: ${fault}`)
    seen.push(what)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${page.url()}: ${wanted} is not reached by ${key}; last were ${seen.slice(-5).join(', ')}`)
}

/** Goes to a button or link by its whole name, or by how that begins, and presses it. */
export async function press(
  visitor: Visitor,
  text: Text,
  { role = 'button', within = visitor.page, values, key = 'Enter' }: Press = {},
): Promise<void> {
  const name = words(text, values)
  const exact = values === undefined
  const target = within.getByRole(role, exact ? { name, exact } : { name: beginning(name) })
  await tabTo(visitor, target)
  await visitor.page.keyboard.press(key)
  await goesOn(visitor)
}

interface Press {
  role?: 'button' | 'link'
  within?: Page | Locator
  values?: Record<string, string>
  key?: 'Enter' | 'Space'
}

function beginning(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

/** Goes to a field by its label and types into it. */
export async function type(visitor: Visitor, text: Text, typed: string, within?: Locator): Promise<void> {
  const field = (within ?? visitor.page).getByLabel(words(text), { exact: true })
  await tabTo(visitor, field)
  await visitor.page.keyboard.press('Control+A')
  await visitor.page.keyboard.type(typed)
}

/**
 * After a press that changes the page: focus is somewhere, and can be seen.
 *
 * @throws when it has fallen off the page
 */
export async function goesOn(visitor: Visitor): Promise<Stand> {
  await visitor.settled()
  const until = Date.now() + patience
  for (;;) {
    const stand = await standing(visitor.page)
    if (!stand.nowhere && !stand.fault) return stand
    if (Date.now() > until)
      throw new Error(`${visitor.page.url()}: ${stand.fault || 'focus is lost, and begins again at the top'}`)
    await visitor.page.waitForTimeout(50)
  }
}

/** As `goesOn`, on the page or in the dialog with this heading. */
export async function arrive(visitor: Visitor, heading: string | RegExp): Promise<void> {
  await visitor.page.getByRole('heading', { name: heading }).first().waitFor()
  await goesOn(visitor)
}

/**
 * Tabs through a page from its top, as far as it goes or `most` presses far, and a few back.
 *
 * @returns what went wrong: focus unseen, or a place that does not let go of it
 */
export async function tabThrough({ page }: Visitor, most = 40): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
  const faults = new Set<string>()
  let [before, same] = ['', 0]
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(presses < most - 3 ? 'Tab' : 'Shift+Tab')
    const { what, fault, nowhere } = await standing(page)
    if (fault) faults.add(fault)
    if (nowhere && presses > 2) break
    same = what === before ? same + 1 : 0
    if (same > 12) faults.add(`${what} does not let go of the keyboard`)
    before = what
  }
  return [...faults].map((fault) => `${new URL(page.url()).pathname}: ${fault}`)
}

/** Goes to the field for a file by its label, opens it with Space, and chooses. */
export async function pickFile(
  visitor: Visitor,
  label: Text,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const { page } = visitor
  const field = page.locator('input[type=file]').and(page.getByLabel(words(label), { exact: true }))
  const chooser = page.waitForEvent('filechooser')
  await tabTo(visitor, field)
  await page.keyboard.press('Space')
  // The browser may not listen yet, and a form that was just sent may take focus to what is missing in it.
  while (!(await Promise.race([chooser.then(() => true), page.waitForTimeout(1_000).then(() => false)]))) {
    await tabTo(visitor, field)
    await page.keyboard.press('Space')
  }
  await (await chooser).setFiles(file)
}
