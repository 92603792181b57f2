/**
 * Whether text can be read on the colours behind it. Looking at colours takes two thirds of all the time axe needs,
 * and all pages have the same few: text is looked at when it has colours that axe has not yet found readable.
 */
import type { Page } from 'playwright-core'
import type { Axe, Violation } from './axe.ts'

/** Text colours, sizes and all colours behind them that passed, on whichever page. */
const readable = new Set<string>()

/** Says which text is hard to read, on a page that has axe. */
export async function unreadable(page: Page, within: string, except: string[]): Promise<Violation[]> {
  const { violations, passed } = await page.evaluate(look, { known: [...readable], within, except })
  for (const colours of passed) readable.add(colours)
  return violations
}

interface Seen {
  violations: Violation[]
  passed: string[]
}

async function look({
  known,
  within,
  except,
}: {
  known: string[]
  within: string
  except: string[]
}): Promise<Seen> {
  const { axe } = window as unknown as { axe: Axe }
  const seen = new Set(known)
  const include = [...document.querySelectorAll(`${within} *`)].filter((element) => {
    const hasText =
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    return hasText && !except.some((selector) => element.closest(selector)) && !seen.has(coloursOf(element))
  })
  if (include.length === 0) return { violations: [], passed: [] }
  const { violations, passes } = await axe.run(
    { include, exclude: except },
    { resultTypes: ['violations', 'passes'], elementRef: true, preload: false, runOnly: ['color-contrast'] },
  )
  const passed = passes.flatMap(({ nodes }) => nodes.map(({ element }) => coloursOf(element)))
  return {
    violations: violations.map(({ id, help, nodes }) => {
      return { id, help, nodes: nodes.map(({ target }) => ({ target })) }
    }),
    passed: passed.filter(Boolean),
  }

  /** Empty where it cannot be told from the styles alone what is behind the text. */
  function coloursOf(element: Element): string {
    const own = getComputedStyle(element)
    const behind: string[] = []
    let closed = false
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(one)
      if (opacity !== '1' || (!closed && backgroundImage !== 'none') || one instanceof SVGElement) return ''
      if (closed) continue
      behind.push(backgroundColor)
      closed = /^rgb\(/.test(backgroundColor)
      // What is lifted off the page may lie on anything.
      if (!closed && /absolute|fixed|sticky/.test(position)) return ''
    }
    const { color, fontSize, fontWeight, textShadow } = own
    return [
      color,
      fontSize,
      fontWeight,
      textShadow,
      ...behind.filter((one) => one !== 'rgba(0, 0, 0, 0)'),
    ].join(' ')
  }
}
