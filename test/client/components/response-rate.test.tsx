// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { ResponseRate } from '../../../client/components/ResponseRate.tsx'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { atTheScreen, screen, show, text } from '../screen.tsx'

atTheScreen()

const words = async (from: number, to: number) => {
  await show(<ResponseRate rate={{ from, to }} />)
  return text().replace(/\u00a0/g, ' ')
}

describe('a response rate in words', () => {
  it('is one number where it is exact, and never more exact than it is', async () => {
    expect(await words(43, 43)).toBe('43 %')
    expect(await words(0, 20)).toBe('høyst 20 %')
    expect(await words(80, 100)).toBe('minst 80 %')
    expect(await words(40, 56)).toBe('40 til 56 %')
  })

  it('is said in nynorsk and English as well', async () => {
    chooseLanguage('nn')
    expect(await words(0, 20)).toBe('høgst 20 %')
    chooseLanguage('en')
    expect(await words(0, 20)).toBe('at most 20%')
    expect(await words(40, 56)).toBe('40 to 56%')
  })

  it('has a bar that is no second number to those who hear the page', async () => {
    await words(40, 56)
    expect(screen().querySelector('.mv-rate-bar')?.getAttribute('aria-hidden')).toBe('true')
  })
})
