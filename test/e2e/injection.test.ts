/**
 * Fifty texts that try to become code, written wherever the product takes a text, and every page that shows them looked
 * at in a real browser: with the content security policy, and without it, since it is the last wall and not the first.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { invitationSchema } from '#shared/answer.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { jsonHash, manifestHash } from '#shared/ballot/manifest.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { pinOf } from '../answering.ts'
import type { CastName } from '../cast.ts'
import { freshServices } from '../world.ts'
import { openBrowser } from './browser.ts'
import { layTrap, tracesOf } from './injection/attacked.ts'
import {
  type HostileUniversity,
  hostileQuestionnaire,
  openHostileUniversity,
  pagesOf,
  writePayloads,
} from './injection/hostile-university.ts'
import { payloads } from './injection/payloads.ts'
import { button } from './on-page.ts'
import { openVisitor, type Visitor } from './visitor.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test('there are fifty texts, all different, and the trap notices them where they become markup', async () => {
  expect(new Set(payloads).size).toBe(50)
  const university = await openHostileUniversity(freshServices())
  onTestFinished(() => university.stop())
  const visitor = await enter(university, null, true)
  const unnoticed: string[] = []
  await visitor.go('/methodology')
  for (const payload of payloads) {
    await visitor.page.evaluate((text) => {
      delete document.documentElement.dataset.attacked
      document.body.innerHTML = text
    }, payload)
    if ((await tracesOf(visitor.page)).length === 0) unnoticed.push(payload)
  }
  await visitor.context.close()
  // The others only run inside an attribute, an address or the head of a page.
  expect(unnoticed.length).toBeLessThanOrEqual(7)
})

/** Without the policy only our own care is left; with MEDVIRK_LONG the pages are tried under it as well. */
const policies = process.env.MEDVIRK_LONG ? [true, false] : [true]

test('a text that tries to become code stays text on every page, also without the security policy', async () => {
  const university = await openHostileUniversity(freshServices())
  onTestFinished(() => university.stop())
  await writePayloads(university)
  await Promise.all(policies.map((ignoresPolicy) => lookEverywhere(university, ignoresPolicy)))
})

async function lookEverywhere(university: HostileUniversity, ignoresPolicy: boolean): Promise<void> {
  const visitors = new Map<CastName | null, Visitor>()
  for (const [who, path] of pagesOf(university)) {
    const visitor = visitors.get(who) ?? (await enter(university, who, ignoresPolicy))
    visitors.set(who, visitor)
    if (path.startsWith('/answer')) await goPastTheServer(visitor, path)
    else await visitor.go(path)
    const told = `${who ?? 'anybody'} at ${path}${ignoresPolicy ? ', policy off' : ''}`
    expect(await tracesOf(visitor.page), told).toEqual([])
    if (path.startsWith('/answer')) await walkThrough(visitor, told)
    if (path.endsWith('/plan')) await seeAll(visitor)
  }
  for (const { context } of visitors.values()) await context.close()
}

async function enter(
  { baseUrl, sessions }: HostileUniversity,
  who: CastName | null,
  ignoresPolicy: boolean,
): Promise<Visitor> {
  const visitor = await openVisitor(browser, baseUrl, {
    width: 390,
    height: 844,
    chosen: 'nb',
    ignoresPolicy,
  })
  await layTrap(visitor)
  const value = who && sessions.get(who)
  if (value) await visitor.context.addCookies([{ name: 'medvirk_session', value, url: baseUrl }])
  return visitor
}

/**
 * Opens the link as if the server had been taken over: the questionnaire has every payload in it, and key list and link
 * are made to fit, so that only the browser's own walls are left.
 */
async function goPastTheServer(visitor: Visitor, path: string): Promise<void> {
  const { page } = visitor
  const [token = ''] = path.replace(/.*#/, '').split('.')
  const asked = await visitor.context.request.post('/api/answer/invitation', { data: { token } })
  const invitation = invitationSchema.parse(await asked.json())
  const hash = async (questionnaire: unknown) => toBase64url(await jsonHash(questionnaire))
  const manifest = invitation.manifest.replace(
    await hash(invitation.questionnaire),
    await hash(hostileQuestionnaire),
  )
  await page.route('**/api/answer/invitation', (route) =>
    route.fulfill({ json: { ...invitation, questionnaire: hostileQuestionnaire, manifest } }),
  )
  await visitor.go(`/answer#${token}.${pinOf(await manifestHash(manifest))}`)
}

/** The employee's whole way, to the review. */
async function walkThrough(visitor: Visitor, told: string): Promise<void> {
  await button(visitor, trustTexts.start).click()
  const next = button(visitor, answerTexts.next)
  const review = button(visitor, answerTexts.toReview)
  for (;;) {
    await next.or(review).waitFor()
    expect(await visitor.page.locator('main:visible').innerText(), told).toContain('ran(1)')
    expect(await tracesOf(visitor.page), told).toEqual([])
    if (await review.isVisible()) break
    await next.click()
  }
  await review.click()
  await visitor.settled()
  expect(await tracesOf(visitor.page), told).toEqual([])
}

/** What was written is shown as it was written: nothing is lost by being made safe. */
async function seeAll({ page }: Visitor): Promise<void> {
  const shown = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  const missing = payloads.filter((payload) => !shown.includes(payload.replace(/\s+/g, ' ')))
  expect(missing).toEqual([])
}
