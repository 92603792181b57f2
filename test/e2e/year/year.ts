/** What the steps of the year share: one server on an empty data folder, one browser, and a window for each part. */
import type { Browser } from 'playwright-core'
import { mailboxSchema } from '#shared/mail.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { linkIn } from '../../answering.ts'
import { ask } from '../ask.ts'
import { openBrowser } from '../browser.ts'
import { arrived, button, field } from '../on-page.ts'
import { type Product, startProduct } from '../product.ts'
import { openVisitor, type Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { addressOf, type Part, people } from './small-university.ts'

export interface Year {
  product: Product
  browser: Browser
  /** Windows that are open, by part; the administrator's from the set-up on. */
  windows: Map<Part | 'admin', Visitor>
  /** Units by name, from the import on. */
  units: Map<string, string>
  /** Empty until the round is launched. */
  round: string
  /** What the key holders took home, from their meeting on. */
  keyFiles: string[]
  /** Answer codes that people have kept. */
  codes: string[]
}

export const phone = { width: 390, height: 844 }
/** The calendar day in Norway, as the product counts. */
export const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
export const nextYear = Number(today.slice(0, 4)) + 1

export async function beginYear(): Promise<Year> {
  const [product, browser] = await Promise.all([startProduct('main'), openBrowser()])
  return { product, browser, windows: new Map(), units: new Map(), round: '', keyFiles: [], codes: [] }
}

export async function endYear({ product, browser }: Year): Promise<void> {
  await browser.close()
  await product.stop()
}

export function newWindow({ browser, product }: Year, size = { width: 1280, height: 900 }): Promise<Visitor> {
  return openVisitor(browser, product.baseUrl, size)
}

export function unitOf(year: Year, name: string): string {
  const id = year.units.get(name)
  if (!id) throw new Error(`There is no unit ${name}`)
  return id
}

/** The unit whose year is walked. */
export function coast(year: Year): string {
  return unitOf(year, 'Institutt for kystbiologi')
}

export function administrator({ windows }: Year): Visitor {
  const admin = windows.get('admin')
  if (!admin) throw new Error('Nobody has set the platform up')
  return admin
}

/** The window of a part; the first time it is opened by the link in a mail, as everybody signs in. */
export async function as(year: Year, part: Part): Promise<Visitor> {
  const open = year.windows.get(part)
  if (open) return open
  const visitor = await newWindow(year)
  const address = addressOf(people[part])
  await visitor.go('/login')
  await field(visitor, accessTexts.email).fill(address)
  await button(visitor, accessTexts.sendLink).click()
  await arrived(visitor, words(accessTexts.linkOnItsWayTitle))
  const [mail] = await mailsTo(year, address)
  await visitor.go(/\/login\/\S+/.exec(mail?.text ?? '')?.[0] ?? 'no link in the mail')
  await button(visitor, accessTexts.redeem).click()
  await visitor.page.waitForURL((url) => !url.pathname.startsWith('/login'))
  await visitor.settled()
  year.windows.set(part, visitor)
  return visitor
}

export async function mailsTo(year: Year, address: string) {
  const path = `/api/mailbox?to=${encodeURIComponent(address)}`
  return (await ask(administrator(year), path, mailboxSchema)).mails
}

/** Somebody's personal link, from the first mail that has one. */
export async function linkOf(
  year: Year,
  name: string,
): Promise<{ token: string; pin: string; path: string }> {
  const mails = await mailsTo(year, addressOf(name))
  return linkIn(mails.map(({ text }) => text).join('\n'))
}
