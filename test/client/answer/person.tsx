/** A person at the employee's pages in jsdom: opens a link, reads, presses, types. */
import { webcrypto } from 'node:crypto'
import { act } from 'react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { arrive } from '../../../client/answer/arrive.ts'
import type { Server } from './server.ts'

/** Milliseconds. */
const patience = 10_000

let container: HTMLElement
let leave: (() => void) | null = null

/** Sets the page up before each test, and takes it down after. */
export function personAtThePage(): void {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    vi.stubGlobal('crypto', webcrypto)
    vi.stubGlobal('scrollTo', () => undefined)
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['nb'])
    localStorage.clear()
    history.replaceState(null, '', '/')
    container = document.createElement('div')
    document.body.append(container)
  })
  afterEach(async () => {
    await close()
    container.remove()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

export const page = (): HTMLElement => container
/** What can be read: not what is hidden, and not what is there for readers of another language. */
export function text(): string {
  const seen = container.cloneNode(true) as HTMLElement
  const unseen = [...seen.querySelectorAll('[hidden], noscript')]
  const others = [...seen.querySelectorAll<HTMLElement>('.in-language')].filter(isOtherLanguage)
  for (const part of [...unseen, ...others]) part.remove()
  return seen.textContent ?? ''
}

const isOtherLanguage = ({ lang }: HTMLElement) => lang !== document.documentElement.lang

/** Elements that can be seen. */
export function shown<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...container.querySelectorAll<E>(selector)].filter((element) => {
    const part = element.closest<HTMLElement>('.in-language')
    return !element.closest('[hidden]') && !(part && isOtherLanguage(part))
  })
}

/** Waits until what should be seen is seen: files and replies take the time they take. */
export async function see(check: () => void | Promise<void>): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    // Waiting goes on inside act, so that React knows of all that happens meanwhile.
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10))
    })
    try {
      return await check()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

export async function seeHeading(title: string): Promise<void> {
  await see(() => expect(shown('h1')[0]?.textContent).toContain(title))
}

export async function seeText(words: string): Promise<void> {
  await see(() => expect(text()).toContain(words))
}

/** Opens a link as a browser does that has just been started, with what its storage holds. */
export async function open(server: Server, link: string | null = server.linkOf()): Promise<void> {
  await close()
  vi.stubGlobal('fetch', server.fetch)
  const { address, body } = await server.page()
  history.replaceState(history.state, '', `${address}${link === null ? '' : `#${link}`}`)
  container.innerHTML = `<div></div>${body}`
  const root = container.querySelector('div') ?? expect.fail('The page is empty')
  await act(async () => {
    leave = arrive(root)
  })
  await see(() => {
    expect(shown('h1, [role=alert]')).not.toEqual([])
    // The trust page stands there before the link has been read.
    expect(shown('.answer-as-invited')[0]?.textContent).not.toBe('')
  })
}

/** The tab is closed, or killed: the page's history is gone with it. */
export async function close(): Promise<void> {
  await act(async () => leave?.())
  leave = null
  container.replaceChildren()
  history.replaceState(null, '', '/')
}

/** Another device: nothing is kept there. */
export async function takeAnotherDevice(): Promise<void> {
  await close()
  localStorage.clear()
}

export function button(name: string): HTMLButtonElement | undefined {
  return shown<HTMLButtonElement>('button').find((one) => one.textContent?.trim() === name)
}

export async function press(name: string): Promise<void> {
  await see(() => expect(button(name)?.disabled, `button "${name}"`).toBe(false))
  await act(async () => button(name)?.click())
}

export function radios(statement: number): HTMLInputElement[] {
  const group = shown('[role=radiogroup]')[statement]
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
}

export async function choose(statement: number, choice: number): Promise<void> {
  await see(() => expect(radios(statement)).toHaveLength(5))
  await act(async () => radios(statement)[choice - 1]?.click())
}

export async function type(words: string): Promise<void> {
  const fields = () => shown<HTMLInputElement>('input:not([type=radio]):not([type=checkbox])')
  await see(() => expect(fields()).not.toEqual([]))
  const [field] = fields()
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  await act(async () => {
    setValue?.call(field, words)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** The code as it stands on the page. */
export function codeOnPage(): string {
  return container.querySelector('.answer-code-groups')?.textContent ?? ''
}

/** From the trust page to the page with the answer code: one statement answered. */
export async function answerUpToTheCode(choice = 4): Promise<string> {
  await press('Start')
  await choose(0, choice)
  await reviewUpToTheCode()
  return codeOnPage()
}

export async function reviewUpToTheCode(): Promise<void> {
  await press('Neste')
  await see(() => expect(button('Neste') ?? button('Se over')).toBeDefined())
  while (button('Neste')) await press('Neste')
  await press('Se over')
  await press('Til svarkoden')
  await seeHeading('Ta vare på svarkoden din')
}

/** All that the device keeps, as one text. */
export function deviceText(): string {
  return JSON.stringify({ ...localStorage, ...sessionStorage })
}

/** What is kept of answers, by the names under which it is kept. */
export function keptItems(): string[] {
  return Object.keys({ ...localStorage, ...sessionStorage }).filter((name) => name !== 'medvirk-language')
}

/** Those of them that hold answers to the server's survey: a tab of the test before may still be locking its own. */
export const answersKept = ({ pin }: Server) =>
  keptItems().filter((name) => name.startsWith(`medvirk-answer-${pin}-`))
