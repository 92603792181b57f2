/**
 * axe, run inside the page. Its package for Playwright hands over half a megabyte of script twice at every look, and
 * all that it found well, which takes ten times as long as looking.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { unreadable } from './colours.ts'

const require = createRequire(import.meta.url)
const script = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js')
const source = readFileSync(script, 'utf8')

/** `names`: what things are called, and colours; `colours`: these alone; `all`: structure as well. */
export type Rules = 'all' | 'names' | 'colours'

export interface Violation {
  id: string
  help: string
  nodes: { target: string[] }[]
}

export interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: Violation[]; passes: { nodes: { element: Element }[] }[] }>
}

/** Long lists repeat themselves; their first rows stand for the others. */
const repeated = ['tbody tr:nth-child(n + 9)', 'li:nth-child(n + 15)']

/** What words a thing has for those who hear the page: all that another language can break. */
const rulesOfNames = ['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language']

/** What keeps people from using the page as it stands, one line a rule that is broken. */
export async function accessFaults(page: Page, rules: Rules): Promise<string[]> {
  // What lies below a dialog cannot be reached, and was looked at before.
  const within = (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : 'html'
  const tags = rules === 'names' ? rulesOfNames : null
  const asked = { within, except: repeated, tags }
  // A new document knows nothing of axe; it is handed over once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const violations = rules === 'colours' ? [] : await page.evaluate(find, asked)
  violations.push(...(await unreadable(page, { within, except: repeated, everything: rules === 'all' })))
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${id} (${help}) ${nodes.length} times: ${places.join(', ')}`
  })
}

interface Asked {
  within: string
  except: string[]
  tags: string[] | null
}

async function find({ within, except, tags }: Asked): Promise<Violation[]> {
  const { axe } = window as unknown as { axe: Axe }
  const { violations } = await axe.run(
    { include: [[within]], exclude: except.map((selector) => [selector]) },
    {
      resultTypes: ['violations'],
      preload: false,
      ...(tags ? { runOnly: tags } : {}),
      rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } },
    },
  )
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target }) => ({ target })),
  }))
}
