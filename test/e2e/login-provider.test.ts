/** The institution's own login as people meet it: the button, the way there and back, a new account, showing anew who it is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessTexts } from '#shared/texts/access.ts'
import { accountTexts, byEmailTexts } from '#shared/texts/account.ts'
import { codeTexts } from '#shared/texts/code.ts'
import { problemTexts } from '#shared/texts/problem.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { startProvider } from '../login-provider.ts'
import { openBrowser } from './browser.ts'
import { arrived, button, field, seen } from './on-page.ts'
import { faultsIn } from './pages/inspect.ts'
import { startProduct } from './product.ts'
import { setUp, setUpLink } from './set-up.ts'
import { openVisitor, type Visitor } from './visitor.ts'
import { words } from './words.ts'

const feideName = 'https://n.feide.no/claims/eduPersonPrincipalName'
const account = (sub: string, name: string) => ({ sub, [feideName]: `${name}@testnes.example` })
const pictures = process.env.E2E_PICTURES

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}

/** On a phone in bokmål, and on a wide screen in English, dark. */
async function faultless(visitor: Visitor, name: string): Promise<void> {
  const faults = []
  for (const width of [390, 1280] as const) {
    const look = width === 390 ? (['nb', 'light'] as const) : (['en', 'dark'] as const)
    faults.push(...(await faultsIn(visitor, { language: look[0], theme: look[1], width, rules: 'all' })))
    if (pictures)
      await visitor.page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
  }
  await faultsIn(visitor, { language: 'nb', theme: 'light', width: 1280, rules: 'names' })
  expect(faults, name).toEqual([])
}

test('people sign in with the institution’s own login, and an administrator shows there anew who it is', async ({
  onTestFinished,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-login-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const feide = await startProvider('feide', `http://127.0.0.1:${port}`)
  const { issuer, clientId, clientSecret } = feide.provider
  const file = join(folder, 'providers.json')
  writeFileSync(file, JSON.stringify({ providers: [{ kind: 'feide', issuer, clientId, clientSecret }] }))
  const people = join(folder, 'ansatte.csv')
  const rows = readFileSync('docs/examples/ansatte.csv', 'utf8').trim().split(/\r?\n/)
  const named = new Map([
    ['ansattnummer', 'brukernavn'],
    ['E003', 'kari@testnes.example'],
  ])
  const ada =
    'E900;Ada Minde;ada.minde@testnes.example;01;100;Rådgiver;nei;nb;01.08.2019;;;ada@testnes.example'
  const withNames = rows.map((row) => `${row};${named.get(row.split(';')[0] ?? '') ?? ''}`)
  writeFileSync(people, [...withNames, ada].join('\n'))

  const [product, browser] = await Promise.all([
    startProduct('main', { PORT: String(port), LOGIN_PROVIDERS: file, LOGIN_LINKS: 'off' }),
    openBrowser(),
  ])
  onTestFinished(async () => {
    await browser.close()
    await product.stop()
  })
  const admin = await openVisitor(browser, product.baseUrl, { chosen: 'nb' })
  await admin.go(setUpLink(product.lines))
  await setUp(admin)
  await admin.go('/register')
  const choose = (label: typeof registerPageTexts.unitsFile, chosen: string) =>
    admin.page
      .locator('input[type=file]')
      .and(admin.page.getByLabel(words(label), { exact: true }))
      .setInputFiles(chosen)
  await choose(registerPageTexts.unitsFile, 'docs/examples/enheter.csv')
  await choose(registerPageTexts.peopleFile, people)
  await button(admin, registerPageTexts.check).click()
  await button(admin, registerPageTexts.import).click()
  await arrived(admin, words(registerPageTexts.importedTitle))

  feide.person = account('kari-1', 'kari')
  const kari = await signInWithFeide(browser, product.baseUrl, true)
  await seen(kari, /Kari Lunde/)
  feide.person = account('kari-2', 'kari')
  const newKari = await signInWithFeide(browser, product.baseUrl)
  await seen(newKari, words(problemTexts['account-taken']))
  await faultless(newKari, 'not-signed-in')

  feide.person = account('ada-1', 'ada')
  const ada2 = await signInWithFeide(browser, product.baseUrl)
  await seen(ada2, /Ada Minde/)
  await ada2.go('/settings')
  await faultless(ada2, 'settings')
  const form = ada2.page.locator('section', { hasText: words(accountTexts.title) })
  await form.getByLabel(words(byEmailTexts.email)).fill('kari.lunde@testnes.example')
  await form.getByRole('button', { name: words(accountTexts.release) }).click()
  await ada2.page.getByRole('heading', { name: words(codeTexts.confirmTitle) }).waitFor()
  await faultless(ada2, 'confirm-at-provider')
  const [tab] = await Promise.all([
    ada2.context.waitForEvent('page'),
    ada2.page.getByRole('button', { name: words(codeTexts.signInAnew, { name: 'Feide' }) }).click(),
  ])
  await tab.getByRole('heading', { name: words(accessTexts.loginDoneTitle) }).waitFor()
  await tab.close()
  await ada2.page.getByRole('button', { name: words(codeTexts.confirm), exact: true }).click()
  await seen(ada2, words(accountTexts.released))

  feide.person = account('kari-2', 'kari')
  await seen(await signInWithFeide(browser, product.baseUrl), /Kari Lunde/)
})

async function signInWithFeide(browser: Browser, baseUrl: string, looksAround = false): Promise<Visitor> {
  const visitor = await openVisitor(browser, baseUrl, { chosen: 'nb' })
  await visitor.go('/login')
  if (looksAround) await faultless(visitor, 'login')
  expect(await field(visitor, accessTexts.email).count(), 'nothing by mail').toBe(0)
  await button(visitor, accessTexts.signInWith, { name: 'Feide' }).click()
  await visitor.page.waitForURL((url) => url.pathname !== '/login')
  await visitor.settled()
  return visitor
}
