/** Somebody with a browser window of their own, and a watch on everything that must never happen in it. */
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import type { Language } from '#shared/language.ts'
import { watchPolicy } from './policy.ts'

export interface Visitor {
  page: Page
  context: BrowserContext
  baseUrl: string
  /** Opens a path of the product and waits until the page has everything it asked for. */
  go(path: string): Promise<void>
  /** Waits until nothing is on its way and no part of the page waits. */
  settled(): Promise<void>
  /**
   * What went wrong since the last call: exceptions, console errors, requests to any other host.
   *
   * @param refusals statuses the visit was meant to meet; browsers write every one of them to the console
   */
  takeTroubles(refusals?: readonly number[]): string[]
}

interface Window {
  width?: number
  height?: number
  /** A language chosen on this device; without one, pages follow the person's. */
  chosen?: Language
  /** The browser's own language. */
  locale?: string
  /** The page's content security policy counts for nothing. */
  ignoresPolicy?: boolean
}

const patience = 15_000

/** Whether the page says that it waits; behind an open dialog something may wait for as long as the dialog is there. */
function isBusy(): boolean {
  const inFront = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  return inFront.querySelector('.mv-loading, [aria-busy=true]') !== null
}
const moment = 20

export async function openVisitor(
  browser: Browser,
  baseUrl: string,
  { width = 1280, height = 900, chosen, locale = 'nb-NO', ignoresPolicy = false }: Window = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    bypassCSP: ignoresPolicy,
  })
  context.setDefaultTimeout(patience)
  await watchPolicy(context)
  if (chosen) {
    await context.addInitScript((language) => localStorage.setItem('medvirk-language', language), chosen)
  }
  const page = await context.newPage()
  const underWay = new Set<Request>()
  let leaving = false
  let troubles: string[] = []
  page.on('request', (request) => {
    underWay.add(request)
    if (request.isNavigationRequest()) leaving = true
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseUrl) troubles.push(`asked another host: ${origin}`)
  })
  // Pages leave some answers unread, and browsers never call those finished.
  page.on('response', (response) => underWay.delete(response.request()))
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  // What a page still sends while it is left is answered to nobody.
  page.on('framenavigated', () => {
    if (leaving) underWay.clear()
    leaving = false
  })
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`)
  })

  const settled = async () => {
    const until = Date.now() + patience
    let quiet = 0
    while (quiet < 2) {
      if (Date.now() > until)
        throw new Error(`${page.url()} still waits for ${[...underWay].map((request) => request.url())}`)
      await page.waitForTimeout(moment)
      const waits = underWay.size > 0 || (await page.evaluate(isBusy).catch(() => true))
      quiet = waits ? 0 : quiet + 1
    }
    await page.locator('h1').filter({ visible: true }).first().waitFor()
  }
  return {
    page,
    context,
    baseUrl,
    settled,
    async go(path) {
      await page.goto(path)
      await settled()
    },
    takeTroubles(refusals = []) {
      const taken = troubles.filter((trouble) => !refusals.some((status) => trouble.includes(` ${status} (`)))
      troubles = []
      return taken
    },
  }
}
