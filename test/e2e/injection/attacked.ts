/** Whether a text has become code, or anything that could: asked of the page as it stands. */
import type { Page } from 'playwright-core'
import type { Visitor } from '../visitor.ts'

/** Puts the function that every payload calls into the window, also where the page's own policy would not let one in. */
export async function layTrap({ context, page }: Visitor): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'ran', {
      value: () => {
        document.documentElement.dataset.attacked = 'ran'
      },
    })
  })
  page.on('dialog', (dialog) => void dialog.dismiss())
}

/** What a payload has left in the page; empty when every one of them stayed text. */
export async function tracesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What runs by itself runs after the page has drawn it.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const traces: string[] = []
    if (document.documentElement.dataset.attacked) traces.push('a payload ran')
    for (const element of document.querySelectorAll('*')) {
      const name = String(element.localName)
      const shown = String(element.outerHTML).slice(0, 120)
      const isForeign = /^(iframe|object|embed|base|marquee|math|template|audio|video|image)$/.test(name)
      if (isForeign) traces.push(`there is a ${name}: ${shown}`)
      if (name === 'script' && !Element.prototype.getAttribute.call(element, 'src')?.startsWith('/'))
        traces.push(`a script of no file: ${shown}`)
      // A form's own fields can stand in the place of what is asked of it.
      const names = Element.prototype.getAttributeNames.call(element)
      for (const attribute of names) {
        const value = Element.prototype.getAttribute.call(element, attribute) ?? ''
        if (attribute.startsWith('on')) traces.push(`there is ${attribute} on ${shown}`)
        const leads = /^(href|src|action|formaction|data|xlink:href|srcdoc)$/.test(attribute)
        if (leads && !/^(\/|#|https?:|mailto:|\.|data:image\/|$)/.test(value.trim()))
          traces.push(`${attribute} leads to ${value.slice(0, 60)}`)
      }
    }
    return traces
  })
}
