/**
 * axe, run inside the page. Its package for Playwright hands over half a megabyte of script twice at every look, and
 * all that it found well, which takes ten times as long as looking.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const script = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js')
const source = readFileSync(script, 'utf8')

export type Rules = 'all' | 'names' | 'colours'

interface Violation {
  id: string
  help: string
  nodes: { target: string[] }[]
}

interface Axe {
  run(context: object, options: object): Promise<{ violations: Violation[] }>
}

/**
 * What keeps people from using the page as it stands, one line a rule that is broken.
 *
 * @param rules `all`; `names`: without colours; `colours`: nothing else
 */
export async function accessFaults(page: Page, rules: Rules): Promise<string[]> {
  const violations = await page.evaluate(find, rules).catch(async () => {
    // A new document knows nothing of axe; it is handed over once.
    await page.evaluate(source)
    return page.evaluate(find, rules)
  })
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${id} (${help}) ${nodes.length} times: ${places.join(', ')}`
  })
}

async function find(rules: Rules): Promise<Violation[]> {
  const { axe } = window as unknown as { axe: Axe }
  // Long lists repeat themselves; their first rows stand for the others.
  const exclude = [['tbody tr:nth-child(n + 9)'], ['li:nth-child(n + 15)']]
  // What lies below a dialog cannot be reached, and was looked at before.
  const include = document.querySelector('dialog[open]') ? [['dialog[open]']] : [['html']]
  const { violations } = await axe.run(
    { include, exclude },
    {
      resultTypes: ['violations'],
      preload: false,
      ...(rules === 'colours'
        ? { runOnly: ['color-contrast'] }
        : { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: rules === 'all' } } }),
    },
  )
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target }) => ({ target })),
  }))
}
