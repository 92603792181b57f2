/** A page in jsdom as a person meets it: reads, presses, types, chooses files. */
import { webcrypto } from 'node:crypto'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { chooseLanguage } from '../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../client/platform/language.tsx'

/** Milliseconds. */
const patience = 10_000

let container: HTMLElement
let root: Root | null = null

/** Sets a screen up before each test, and takes it down after. */
export function atTheScreen(): void {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    vi.stubGlobal('crypto', webcrypto)
    vi.stubGlobal('scrollTo', () => undefined)
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: true,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }))
    // Designsystemet's waiting mark keeps step with others; jsdom moves nothing.
    document.getAnimations = () => []
    localStorage.clear()
    chooseLanguage('nb')
    container = document.body.appendChild(document.createElement('div'))
  })
  afterEach(async () => {
    await act(async () => root?.unmount())
    root = null
    container.remove()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

/** Opens a page, as after a reload: nothing of the one before is left. */
export async function show(page: React.ReactNode): Promise<void> {
  await act(async () => root?.unmount())
  root = createRoot(container)
  await act(async () => root?.render(<LanguageProvider>{page}</LanguageProvider>))
}

export const screen = (): HTMLElement => container
export const text = (): string => container.textContent ?? ''

/** Waits until what should be seen is seen. */
export async function see(check: () => void): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    // Waiting goes on inside act, so that React knows of all that happens meanwhile.
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10))
    })
    try {
      return check()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

export async function seeText(words: string): Promise<void> {
  await see(() => expect(text()).toContain(words))
}

export function button(name: string): HTMLButtonElement | undefined {
  return [...container.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)
}

export async function press(name: string): Promise<void> {
  await see(() => expect(button(name)?.disabled, `button «${name}»`).toBe(false))
  await act(async () => button(name)?.click())
}

/** The control that belongs to a label. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement | null {
  const found = [...container.querySelectorAll('label')].find((one) => one.textContent === label)
  return found ? (document.getElementById(found.htmlFor) as HTMLInputElement | null) : null
}

export async function type(label: string, words: string): Promise<void> {
  await see(() => expect(field(label), `field «${label}»`).not.toBeNull())
  await act(async () => {
    const control = field(label)
    // React listens to the prototype's setter; an own value would pass it by.
    const prototype = Object.getPrototypeOf(control)
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, words)
    control?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export async function tick(label: string): Promise<void> {
  await see(() => expect(field(label), `box «${label}»`).not.toBeNull())
  await act(async () => field(label)?.click())
}

/** Chooses a file where the page asks for one. */
export async function choose(content: string): Promise<void> {
  await see(() => expect(container.querySelector('input[type=file]')).not.toBeNull())
  await act(async () => {
    const input = container.querySelector<HTMLInputElement>('input[type=file]')
    const file = new File([content], 'part.txt', { type: 'text/plain' })
    // jsdom's File has no text().
    Object.defineProperty(file, 'text', { value: async () => content })
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
