/** The demo as `npm run demo` starts it: what it prints, where its links lead, and when it refuses. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import type { Text } from '#shared/language.ts'
import { sessionSchema } from '#shared/session.ts'
import { followedTexts } from '#shared/texts/followed.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { ask, statusOf } from './ask.ts'
import { openBrowser } from './browser.ts'
import { demoLinks } from './demo-links.ts'
import { type DemoPlaces, demoPlaces } from './demo-places.ts'
import { type Product, startProduct } from './product.ts'
import { openVisitor, type Visitor } from './visitor.ts'
import { words } from './words.ts'

const roles = [
  'employee',
  'leader',
  'safety-representative',
  'coordinator',
  'hr',
  'union-representative',
  'records-officer',
  'admin',
  'stranger',
  'employee-signed-in',
]

let folder: string
let product: Product
let browser: Browser
let links: Map<string, string>
let places: DemoPlaces

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'medvirk-demo-e2e-'))
  cpSync(inject('demo').folder, folder, { recursive: true })
  product = await startProduct('demo', { DEMO_SIZE: 'small', DATA_DIR: folder })
  links = demoLinks(product.lines)
  browser = await openBrowser()
  places = await demoPlaces(browser, product.baseUrl, links)
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** Follows the printed link of a role, as somebody who clicks on it in the terminal. */
async function enter(role: string): Promise<Visitor> {
  const visitor = await openVisitor(browser, product.baseUrl)
  onTestFinished(() => visitor.context.close())
  await visitor.go(links.get(role) ?? '')
  return visitor
}

function headingOf({ page }: Visitor): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText()
}

describe('the start of the demo', () => {
  // Ten to fifteen on two cores at rest; other work on the machine is not the demo's doing.
  test('is there in seconds and not in minutes', () => {
    expect(inject('demo').seconds).toBeLessThan(40)
  })

  test('prints a link for every role, in order, and last the address', () => {
    const { lines, baseUrl } = inject('demo')
    const printed = lines.filter((line) => line.startsWith('DEMO '))
    const first = demoLinks(lines)
    expect(printed.map((line) => line.split(' ')[1])).toEqual([...roles, 'ready'])
    expect(printed.at(-1)).toBe(`DEMO ready ${baseUrl}`)
    for (const role of roles) expect(first.get(role)).toMatch(`${baseUrl}/`)
    expect(lines.at(-1)).toBe(printed.at(-1))
  })
})

describe('the links of the demo', () => {
  test('the employee opens an invitation that nobody has answered, without signing in', async () => {
    const employee = await enter('employee')
    expect(await headingOf(employee)).toBe(words(trustTexts.question))
    await employee.page.getByRole('button', { name: words(trustTexts.start) }).waitFor()
    expect(await employee.context.cookies()).toEqual([])
    expect(employee.takeTroubles()).toEqual([])
  })

  const unitPage = (visitor: Visitor) => new URL(visitor.page.url()).pathname.startsWith('/units/')

  test.each(['leader', 'safety-representative', 'stranger'])('%s: meets the own unit first', async (role) => {
    const visitor = await enter(role)
    const { person } = await ask(visitor, '/api/session', sessionSchema)
    expect(unitPage(visitor)).toBe(true)
    expect(person?.units.map(({ name }) => name.nb)).toContain(await headingOf(visitor))
    expect(visitor.takeTroubles()).toEqual([])
  })

  const firstPages: [role: string, heading: Text][] = [
    ['coordinator', progressTexts.title],
    ['hr', progressTexts.title],
    ['union-representative', followedTexts.title],
    ['records-officer', recordsTexts.title],
    ['admin', registerPageTexts.title],
  ]
  test.each(firstPages)('%s: meets the page that role needs first', async (role, heading) => {
    const visitor = await enter(role)
    expect(await headingOf(visitor)).toContain(words(heading, { unit: '' }).trim())
    expect(visitor.takeTroubles()).toEqual([])
  })

  test('work as often as one likes, and every page says that all is invented', async () => {
    const [first, again] = [await enter('leader'), await enter('leader')]
    expect(await headingOf(again)).toBe(await headingOf(first))
    await again.page.getByText(words(interfaceTexts.demo)).waitFor()
  })
})

describe('a leader of another faculty', () => {
  test('is answered as if the leader’s unit did not exist', async () => {
    const stranger = await enter('stranger')
    const { unit, current } = places
    for (const path of [
      `/api/units/${unit}/home`,
      `/api/rounds/${current}/units/${unit}/report`,
      `/api/rounds/${current}/units/${unit}/plan`,
      `/api/rounds/${current}/units/${unit}/filings/plan`,
      `/api/rounds/${current}/units/${unit}/forms/summary-and-evaluation`,
    ]) {
      expect(await statusOf(stranger, path), path).toBe(404)
      expect(await statusOf(stranger, path.replace(unit, current)), path).toBe(404)
    }
  })

  test('reads on every page of the leader’s unit that nothing is there, and not what the unit is called', async () => {
    const stranger = await enter('stranger')
    const { unit, unitName, current } = places
    for (const path of [
      `/units/${unit}`,
      `/rounds/${current}/units/${unit}/report`,
      `/rounds/${current}/units/${unit}/plan`,
      `/forms/rounds/${current}/units/${unit}/summary-and-evaluation`,
    ]) {
      await stranger.go(path)
      expect(await headingOf(stranger), path).toBe(words(interfaceTexts.nothingHere))
      expect(await stranger.page.content(), path).not.toContain(unitName)
    }
    expect(stranger.takeTroubles([404])).toEqual([])
  })
})

describe('starting the demo once more', () => {
  test('in the same folder takes the institution up again: same people, same rounds, working links', async () => {
    await product.stop()
    product = await startProduct('demo', { DEMO_SIZE: 'small', DATA_DIR: folder })
    expect(product.lines.filter((line) => / s {2}/.test(line))).toEqual([])
    links = demoLinks(product.lines)
    expect(pathsOf(links)).toEqual(pathsOf(demoLinks(inject('demo').lines)))
    expect(await demoPlaces(browser, product.baseUrl, links)).toEqual(places)
  })

  test('with NODE_ENV=production is refused, since its links let anybody in', () => {
    const refused = run('.', 'demo', { NODE_ENV: 'production', BASE_URL: 'https://medvirk.example.org' })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('NODE_ENV=production')
    expect(refused.stdout).not.toContain('DEMO')
  })
})

/** Where each role's link leads, whatever port the demo is on. */
function pathsOf(printed: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...printed].map(([role, link]) => {
      const { pathname, search, hash } = new URL(link)
      return [role, pathname + search + hash]
    }),
  )
}

describe('a broken programme folder', () => {
  const broken: [what: string, change: (folder: string) => void, saying: string[]][] = [
    [
      'a key that does not exist',
      (surveys) =>
        edit(join(surveys, 'programme.json'), (text) => text.replace('"participation"', '"participaton"')),
      ['surveys/ark-style/programme.json', 'participaton'],
    ],
    [
      'a text without nynorsk',
      (surveys) => edit(join(surveys, 'scales.json'), (text) => text.replace(/"nn": "[^"]*"/, '"nn": ""')),
      ['surveys/ark-style/scales.json', 'nn'],
    ],
    [
      'a file that is missing',
      (surveys) => rmSync(join(surveys, 'questionnaire.json')),
      ['surveys/ark-style/questionnaire.json', 'missing'],
    ],
  ]
  test.each(broken)(
    '%s: the server refuses to start and says which file and which key',
    (_, change, saying) => {
      const copy = copyOfTheProduct()
      change(join(copy, 'surveys/ark-style'))
      const refused = run(copy, 'main', {})
      expect(refused.status).toBe(1)
      for (const part of saying) expect(refused.stderr).toContain(part)
      expect(refused.stdout).not.toContain('ready')
    },
  )
})

/** What the server needs to run, in a folder of its own where it can be spoilt. */
function copyOfTheProduct(): string {
  const copy = mkdtempSync(join(tmpdir(), 'medvirk-copy-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  for (const part of ['dist/server', 'surveys', 'package.json', 'server/platform/migrations']) {
    cpSync(part, join(copy, part), { recursive: true })
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${file} was not changed`)
  writeFileSync(file, after)
}

/** Runs a bundle that is expected to end by itself. */
function run(home: string, program: 'main' | 'demo', environment: Record<string, string>) {
  const data = mkdtempSync(join(tmpdir(), 'medvirk-refused-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  return spawnSync(process.execPath, [join(home, `dist/server/${program}.js`)], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: data, LOG_LEVEL: 'error', ...environment },
    encoding: 'utf8',
    timeout: 30_000,
  })
}
