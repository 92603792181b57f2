/**
 * Whether text can be read on the colours behind it. Looking at colours takes two thirds of all the time axe needs,
 * and all pages have the same few: text is looked at when it has colours that axe has not yet found readable.
 */
import type { Page } from 'playwright-core'
import type { Axe, Violation } from './axe.ts'

/** Text colours, sizes and all colours behind them that passed, on whichever page. */
const readable = new Set<string>()

/** What an element stands on. */
interface Behind {
  opaque: 'known' | 'unknown'
  /** Its own colour first, as far out as one can see through. */
  colours: string[]
  /** It fades with what is around it, or is drawn. */
  seeThrough: boolean
}

/**
 * Says which text is hard to read, on a page that has axe.
 *
 * @param everything also where the styles alone do not tell what is behind the text, so that axe looks at it every time
 */
export async function unreadable(
  page: Page,
  { within, except, everything }: { within: string; except: string[]; everything: boolean },
): Promise<Violation[]> {
  const asked = { readableBefore: [...readable, ...(everything ? [] : [''])], within, except }
  const { violations, passed } = await page.evaluate(look, asked)
  for (const colours of passed) readable.add(colours)
  return violations
}

interface Seen {
  violations: Violation[]
  passed: string[]
}

async function look({
  readableBefore,
  within,
  except,
}: {
  readableBefore: string[]
  within: string
  except: string[]
}): Promise<Seen> {
  const { axe } = window as unknown as { axe: Axe }
  const seen = new Set(readableBefore)
  const known = new Map<Element, Behind>()
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
    const { opaque, colours } = behind(element)
    if (opaque === 'unknown') return ''
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    return [color, fontSize, fontWeight, textShadow, ...colours].join(' ')
  }

  /** From the element outwards; of neighbours the same is asked again and again. */
  function behind(element: Element): Behind {
    const before = known.get(element)
    if (before) return before
    const found = lookBehind(element)
    known.set(element, found)
    return found
  }

  function lookBehind(element: Element): Behind {
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
    if (opacity !== '1' || element instanceof SVGElement)
      return { opaque: 'unknown', colours: [], seeThrough: true }
    const outer = element.parentElement && behind(element.parentElement)
    // Whatever lies further out fades, or is drawn, all that is in it.
    if (outer?.seeThrough) return { opaque: 'unknown', colours: [], seeThrough: true }
    const own = backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [backgroundColor]
    if (backgroundImage !== 'none') return { opaque: 'unknown', colours: [], seeThrough: false }
    if (/^rgb\(/.test(backgroundColor)) return { opaque: 'known', colours: own, seeThrough: false }
    // What is lifted off the page may lie on anything.
    if (/absolute|fixed|sticky/.test(position)) return { opaque: 'unknown', colours: [], seeThrough: false }
    if (!outer) return { opaque: 'known', colours: own, seeThrough: false }
    return { ...outer, colours: [...own, ...outer.colours] }
  }
}
