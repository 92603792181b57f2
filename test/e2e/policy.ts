/** Whatever a page's content security policy stops, in any window of any test, fails the file of tests it happens in. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, expect } from 'vitest'

const stopped: string[] = []

/** Pages of this window tell what was stopped. */
export async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.exposeBinding('tellStopped', ({ page }, what: string) => {
    stopped.push(`${page.url()}: ${what}`)
  })
  await context.addInitScript(() => {
    const { tellStopped } = window as unknown as { tellStopped: (what: string) => void }
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tellStopped(`${violatedDirective} ${blockedURI}`),
    )
  })
}

afterAll(() => {
  expect(stopped).toEqual([])
})
