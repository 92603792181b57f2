// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The language as a page that has just been loaded has it. */
async function freshPage() {
  vi.resetModules()
  return import('../../../client/platform/chosen-language.ts')
}

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de', 'en-US'])
})

describe('the language of a page', () => {
  it('is the browser’s where nobody has chosen, and bokmål where the browser has none of ours', async () => {
    expect((await freshPage()).currentLanguage()).toBe('en')
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['no'])
    expect((await freshPage()).currentLanguage()).toBe('nb')
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de'])
    expect((await freshPage()).currentLanguage()).toBe('nb')
    expect(document.documentElement.lang).toBe('nb')
  })

  it('that a visitor chooses is remembered on the device', async () => {
    const page = await freshPage()
    page.chooseLanguage('nn')
    expect(document.documentElement.lang).toBe('nn')
    expect((await freshPage()).currentLanguage()).toBe('nn')
  })

  it('follows whoever is signed in to pages that do not ask who it is', async () => {
    const page = await freshPage()
    page.followPerson('nn')
    expect(page.currentLanguage()).toBe('nn')
    expect((await freshPage()).currentLanguage()).toBe('nn')
    const next = await freshPage()
    next.followPerson('nb')
    expect(next.currentLanguage()).toBe('nb')
  })

  it('stays as it was chosen here, whoever signs in and whatever the invitation comes in', async () => {
    ;(await freshPage()).chooseLanguage('en')
    const page = await freshPage()
    page.followPerson('nn')
    page.suggestLanguage('nb')
    expect(page.currentLanguage()).toBe('en')
    expect((await freshPage()).currentLanguage()).toBe('en')
  })

  it('is the invitation’s for as long as the page is open, where nothing else is known', async () => {
    const page = await freshPage()
    page.suggestLanguage('nn')
    expect(page.currentLanguage()).toBe('nn')
    expect(localStorage).toHaveLength(0)
  })
})
