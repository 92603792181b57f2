/**
 * Keeps the keyboard's place when what had it is gone, with a row that was removed or a form that was sent: browsers
 * would begin again at the top of the page, and screen readers fall silent.
 */
import { useEffect } from 'react'

/** Longer than a page needs to put focus where it wants it itself. */
const moment = 60

const places = 'li, tr, section, form, fieldset, dialog, main'
const controls =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled)'

export function useKeptFocus(): void {
  useEffect(() => {
    let trail: Element[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const onFocus = ({ target }: FocusEvent) => {
      trail = target instanceof Element ? [...ancestors(target)] : []
    }
    const goOn = () => {
      const [last] = trail
      if (!last || isThere(last) || !isNowhere(document.activeElement)) return
      for (const place of trail) {
        const next = isThere(place) && goOnIn(place)
        if (next) return next.focus()
      }
    }
    const observer = new MutationObserver(() => {
      const [last] = trail
      if (!last || isThere(last)) return
      clearTimeout(timer)
      timer = setTimeout(goOn, moment)
    })
    document.addEventListener('focusin', onFocus)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
}

function* ancestors(element: Element): Generator<Element> {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) yield one
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.closest('dialog:not([open])')
}

function isNowhere(active: Element | null): boolean {
  return !active || active === document.body || !isThere(active)
}

/** The heading of what is left, or else the first thing there that can be used. */
function goOnIn(place: Element): HTMLElement | null {
  if (!place.matches(places)) return null
  const heading = place.querySelector<HTMLElement>('h1, h2, h3')
  if (!heading) return place.querySelector<HTMLElement>(controls)
  heading.tabIndex = -1
  return heading
}
