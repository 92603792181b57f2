import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registerErrorSchema } from '#shared/register.ts'
import {
  peopleColumns as shownForPeople,
  unitColumns as shownForUnits,
} from '../../client/staff/register/columns.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { projectRoot } from '../../server/platform/paths.ts'
import { peopleColumns, unitColumns } from '../../server/register/columns.ts'
import { readRegister } from '../../server/register/reading.ts'

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', '.git'])
const files = filesBelow('')
const pages = files.filter((file) => file.endsWith('.md'))

function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (folder === '' && notOurs.has(entry.name)) return []
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

function read(page: string): string {
  return readFileSync(join(projectRoot, page), 'utf8')
}

/** What stands between backticks in running text; blocks of code are left out. */
function quotedIn(page: string): string[] {
  const text = read(page).replace(/```.*?```/gs, '')
  return [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')
}

const rooted = /^(server|client|shared|surveys|test|docs|\.ci)\/[\w./-]*$/
const bareFile = /^\w[\w.-]*\.(ts|tsx|json|md|css|cjs|sql|html)$/

describe('what the documents point at', () => {
  it.each(pages)('%s names only files and folders that exist', (page) => {
    const names = new Set(files.map((file) => basename(file)))
    const missing = quotedIn(page).filter((quoted) => {
      if (rooted.test(quoted)) return !existsSync(join(projectRoot, quoted))
      return bareFile.test(quoted) && !names.has(quoted)
    })
    expect(missing).toEqual([])
  })

  it.each(pages)('%s has no link that leads nowhere', (page) => {
    const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
    const broken = targets
      .filter((target) => !/^(https?:|mailto:|#)/.test(target))
      .filter((target) => !existsSync(join(projectRoot, dirname(page), target.replace(/#.*$/, ''))))
    expect(broken).toEqual([])
  })

  it.each(pages)('%s names only commands that exist', (page) => {
    const commands = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      (match) => match[1] ?? '',
    )
    expect(commands.filter((command) => !Object.hasOwn(packageJson.scripts, command))).toEqual([])
  })
})

describe('the description of the register files', () => {
  const page = 'docs/register-files.md'

  it.each([
    ['units', unitColumns],
    ['people', peopleColumns],
  ])('names every column of the %s file, with all the names it goes by', (_, columns) => {
    const quoted = new Set(quotedIn(page))
    const named = Object.values(columns).flatMap(({ header, aliases }) => [header, ...aliases])
    expect(named.filter((name) => !quoted.has(name))).toEqual([])
  })

  it.each([
    ['units', unitColumns, shownForUnits],
    ['people', peopleColumns, shownForPeople],
  ])('is followed by the page where the %s file is chosen', (_, columns, shown) => {
    const known = Object.values(columns).map(({ header, required }) => [header, required])
    expect(Object.fromEntries(known)).toMatchObject(
      Object.fromEntries(shown.map(({ header, optional }) => [header, !optional])),
    )
    expect(shown.length).toBeGreaterThan(3)
  })

  it('explains every error', () => {
    const quoted = new Set(quotedIn(page))
    expect(registerErrorSchema.shape.code.options.filter((code) => !quoted.has(code))).toEqual([])
  })

  it('shows an example that can be imported as it stands', () => {
    const [units = '', people = ''] = [...read(page).matchAll(/```csv\n(.*?)```/gs)].map(([, csv]) => csv)
    const bytes = (csv: string) => new TextEncoder().encode(csv)
    const reading = readRegister({ units: bytes(units), people: bytes(people) })
    expect(reading).toMatchObject({ outcome: 'register' })
    if (reading.outcome === 'refused') return
    expect(reading.register.units).toHaveLength(3)
    expect(reading.register.people).toHaveLength(5)
  })
})

describe('the description of how to run it', () => {
  const first = /^\s*\| `([A-Z_]+)`/gm

  it('has a row for every environment variable the server reads, and for no other', () => {
    const described = [...read('docs/operate.md').matchAll(first)].map((match) => match[1])
    const known = [...read('server/config.ts').matchAll(/^ {4}([A-Z_]+): z\./gm)].map((match) => match[1])
    expect(known.length).toBeGreaterThan(5)
    expect(described.sort()).toEqual(known.sort())
  })
})

describe('the glossary', () => {
  const rows = read('GLOSSARY.md')
    .split('\n## Words never used')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()))

  it('gives each thing one word in each language, and a meaning', () => {
    expect(rows?.length).toBeGreaterThan(50)
    expect(rows?.filter((cells) => cells.length !== 6 || cells.slice(1, 5).includes(''))).toEqual([])
    const terms = rows?.map((cells) => cells[1])
    expect(new Set(terms).size).toBe(terms?.length)
  })

  it('is followed by the interface: figures that are not shown are never called "skjermet"', () => {
    const texts = files.filter((file) => file.startsWith('shared/texts/'))
    expect(texts.filter((file) => /skjerm(ing|et|a|ast|es)\b/i.test(read(file)))).toEqual([])
  })
})

describe('the decisions', () => {
  const decisions = pages.filter((page) => page.startsWith('docs/decisions/')).sort()

  it('are numbered without a gap', () => {
    const numbers = decisions.map((page) => Number(basename(page).slice(0, 4)))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  it.each(decisions)('%s says why, what, and what follows', (page) => {
    const text = read(page)
    expect(text).toMatch(new RegExp(`^# ${basename(page).slice(0, 4)}\\. \\S`))
    expect(text).toMatch(/^Status: (accepted|superseded by \[\d{4}\]\(.+\))\. Date: \d{4}-\d\d-\d\d\.$/m)
    for (const heading of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`\n## ${heading}\n`)
  })
})
