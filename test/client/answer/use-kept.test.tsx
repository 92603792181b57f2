// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import {
  answersKept,
  answerUpToTheCode,
  choose,
  close,
  keptItems,
  open,
  page,
  personAtThePage,
  press,
  radios,
  see,
  seeHeading,
  seeText,
  text,
} from './person.tsx'
import { lost, startServer } from './server.ts'

personAtThePage()

const sent = 'Svaret er sendt inn'
const four = { work: { clear: 4 } }

/** The browser's own button. */
async function goBack(): Promise<void> {
  const before = window.history.state
  await act(async () => window.history.back())
  await see(() => expect(window.history.state).not.toEqual(before))
}

async function tickShared(): Promise<void> {
  const box = () => page().querySelector<HTMLInputElement>('input[type=checkbox]')
  await see(() => expect(box()).not.toBeNull())
  await act(async () => box()?.click())
}

describe('a shared device', () => {
  it('keeps nothing, neither while one answers nor after sending, and says that the code must be written down', async () => {
    const server = await startServer()
    await open(server)
    page().querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    await answerUpToTheCode()
    expect(text()).toContain('Koden blir ikke lagret på denne maskinen')
    expect(keptItems()).toEqual([])
    await press('Send inn')
    await seeHeading(sent)
    expect(text()).toContain('Koden blir ikke lagret på denne maskinen')
    expect(keptItems()).toEqual([])
    expect(await server.opened()).toEqual([four])
  })

  it('does not have the link in its address, at any place one goes back to', async () => {
    const server = await startServer()
    await open(server)
    await see(() => expect(window.location.hash).toBe(`#${server.linkOf()}`))
    await press('Start')
    await choose(0, 4)
    await press('Neste')
    await seeHeading('Folk')
    await goBack()
    await goBack()
    await tickShared()
    await see(() => expect(window.location.href).not.toContain('#'))
    await press('Fortsett')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
    expect(window.location.hash).toBe('')
    await goBack()
    await see(() =>
      expect(page().querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true),
    )
    expect(window.location.hash).toBe('')
    // Taken back, a reload must find the link again.
    await tickShared()
    await see(() => expect(window.location.hash).toBe(`#${server.linkOf()}`))
  })

  it('loses what was kept there when one says so in the middle', async () => {
    const server = await startServer()
    await open(server)
    await press('Start')
    await choose(0, 4)
    await see(() => expect(keptItems()).toHaveLength(2))
    await close()
    await open(server)
    page().querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    await see(() => expect(keptItems()).toEqual([]))
    await press('Fortsett')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
  })

  it('warns before the page is closed with answers on it', async () => {
    await open(await startServer())
    page().querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    await press('Start')
    await choose(0, 4)
    await see(() => {
      const leaving = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(leaving)
      expect(leaving.defaultPrevented).toBe(true)
    })
  })
})

describe('a page that was left', () => {
  /** Counts how often the page is loaded anew, which jsdom cannot do. */
  function reloads(): () => number {
    const reload = vi.fn()
    const at = window.location
    vi.stubGlobal('location', {
      get pathname() {
        return at.pathname
      },
      get search() {
        return at.search
      },
      get hash() {
        return at.hash
      },
      reload,
    })
    return () => reload.mock.calls.length
  }

  const leave = () => act(async () => window.dispatchEvent(new Event('pagehide')))
  const comeBack = () =>
    act(async () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })))
  const anotherTab = (key: string | undefined) =>
    act(async () => window.dispatchEvent(Object.assign(new Event('storage'), { key })))

  it('is loaded anew by whoever goes back to it, since another tab may have gone on', async () => {
    await open(await startServer())
    await press('Start')
    await choose(0, 4)
    const count = reloads()
    await leave()
    expect(text()).toContain('1')
    await comeBack()
    expect(count()).toBe(1)
  })

  it('shows nothing of the answers to the next one at a shared device', async () => {
    await open(await startServer())
    await tickShared()
    await press('Start')
    await choose(0, 4)
    const count = reloads()
    await leave()
    expect(document.body.textContent).toBe('')
    await comeBack()
    expect(count()).toBe(1)
  })

  it('keeps answers that the device could not take', async () => {
    await open(await startServer())
    await press('Start')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    await choose(0, 4)
    await see(() => expect(text()).toContain('kan ikke lagre svarene'))
    const count = reloads()
    await leave()
    await comeBack()
    expect(count()).toBe(0)
    expect(radios(0)[3]?.checked).toBe(true)
  })

  it('follows what another tab has done, but not on a device that is shared', async () => {
    const server = await startServer()
    await open(server)
    await press('Start')
    await choose(0, 4)
    await see(() => expect(answersKept(server)).toHaveLength(1))
    const [key] = answersKept(server)
    const count = reloads()
    await anotherTab(key)
    expect(count()).toBe(1)
    await goBack()
    await tickShared()
    await anotherTab(key)
    expect(count()).toBe(1)
  })

  it('is loaded anew to try again when the survey has opened meanwhile', async () => {
    const server = await startServer()
    await server.setState('closing')
    vi.spyOn(server.net, 'before').mockImplementation(lost)
    await open(server)
    await seeText('Prøv igjen')
    server.direct()
    await server.setState('open')
    const count = reloads()
    await press('Prøv igjen')
    await see(() => expect(count()).toBe(1))
  })
})
