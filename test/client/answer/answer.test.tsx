// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Invitation } from '#shared/answer.ts'
import { type ProblemCode, problemCatalogue } from '#shared/problem.ts'
import { AnswerPage } from '../../../client/answer/answer.tsx'
import { LanguageProvider } from '../../../client/platform/language.tsx'
import { questionnaire } from '../survey/questionnaire.ts'

// The design system's popovers ask for CSS.escape as they load; jsdom has none.
vi.hoisted(() =>
  Object.assign(globalThis, { CSS: { escape: (text: string) => text, supports: () => false } }),
)

const token = 'invitation-token-of-one-employee'
const same = (words: string) => ({ nb: words, nn: words, en: words })

const invitation: Invitation = {
  institution: { name: same('Nordhavn'), recordsSystem: 'ePhorte', contact: 'HMS, hms@nordhavn.example' },
  roundTitle: same('Høsten 2026'),
  language: 'nb',
  closesOn: '2026-11-29',
  minutes: [15, 20],
  statements: 5,
  answersAs: { unit: same('Institutt for kystbiologi'), groups: [], invited: 41 },
  thresholds: { mean: 5, detail: 10, sensitive: 50 },
  questionnaire,
}

type Reply = (body: unknown) => Response
let replies: Record<string, Reply>
let sent: unknown[]
let container: HTMLElement
let root: Root

function problem(code: ProblemCode, language?: string): Response {
  const { status, title } = problemCatalogue[code]
  return Response.json({ type: 'about:blank', title, status, instance: '/', code, language }, { status })
}

/** Waits until what should be seen is seen: files and replies take the time they take. */
async function see(check: () => void) {
  await vi.waitFor(
    async () => {
      await act(async () => undefined)
      check()
    },
    { timeout: 10_000, interval: 20 },
  )
}

async function seeHeading(title: string) {
  await see(() => expect(container.querySelector('h1')?.textContent).toContain(title))
}

async function open(given: string | null = token) {
  root = createRoot(container)
  await act(async () => {
    root.render(
      <LanguageProvider>
        <AnswerPage token={given} />
      </LanguageProvider>,
    )
  })
  await see(() => expect(container.querySelector('h1')).not.toBeNull())
}

async function close() {
  await act(async () => root.unmount())
}

function button(name: string): HTMLButtonElement | undefined {
  return [...container.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)
}

async function press(name: string) {
  await see(() => expect(button(name)?.disabled, `button "${name}"`).toBe(false))
  await act(async () => button(name)?.click())
}

function radios(statement: number): HTMLInputElement[] {
  const group = container.querySelectorAll('[role=radiogroup]')[statement]
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
}

async function choose(statement: number, choice: number) {
  await see(() => expect(radios(statement)).toHaveLength(5))
  await act(async () => radios(statement)[choice - 1]?.click())
}

function drafts(): string[] {
  return Object.keys(localStorage).filter((key) => key.includes('draft'))
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('crypto', webcrypto)
  vi.stubGlobal('scrollTo', () => undefined)
  localStorage.clear()
  history.replaceState(null, '', `#${token}`)
  sent = []
  replies = {
    '/api/answer/invitation': () => Response.json(invitation),
    '/api/answer': () => Response.json({ closesOn: invitation.closesOn }),
  }
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body: unknown = JSON.parse(String(init.body))
    if (path === '/api/answer') sent.push(body)
    const reply = replies[path]
    if (!reply) throw new TypeError('no network')
    return reply(body)
  })
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(async () => {
  await close()
  container.remove()
  vi.unstubAllGlobals()
})

describe('the page before the first statement', () => {
  it('says which group the answer counts in, and at which sizes figures are shown', async () => {
    await open()
    expect(container.textContent).toContain('Institutt for kystbiologi')
    expect(container.textContent).toContain('41 er invitert til å svare som det samme')
    expect(container.textContent).toContain('minst 50 svar')
  })

  it('says which groups go with the answer, and where their figures are shown', async () => {
    const groups = [same('Stipendiater'), same('Vitenskapelig ansatte')]
    replies['/api/answer/invitation'] = () =>
      Response.json({ ...invitation, answersAs: { ...invitation.answersAs, groups } })
    await open()
    expect(container.querySelector('.answer-as h2')?.textContent).toContain(
      'i gruppene Stipendiater og Vitenskapelig ansatte',
    )
    expect(container.textContent).toContain('Tall for grupper vises bare for hele institusjonen')
  })

  it('says until which day and hour one can answer', async () => {
    await open()
    expect(container.querySelector('.answer-facts')?.textContent).toContain(
      'Søndag 29. november kl.\u00a023.59',
    )
  })

  it('tells the truth about who could read an answer, and promises no seal or answer code', async () => {
    await open()
    expect(container.textContent).toContain('kan lese enkeltsvar mens undersøkelsen er åpen')
    expect(container.textContent).not.toMatch(/forsegl|nøkkelholder|svarkode/i)
  })
})

describe('a link that cannot be used', () => {
  it.each([
    ['already-answered', 'nn', 'Lenkja er brukt'],
    ['round-closed', 'en', 'The survey is closed'],
    ['round-not-open', 'nb', 'Undersøkelsen er ikke åpen'],
    ['link-unknown', undefined, 'Lenken er ukjent'],
  ] as const)("says so in the person's language: %s", async (code, language, title) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['nb'])
    replies['/api/answer/invitation'] = () => problem(code, language ?? 'nb')
    await open()
    await seeHeading(title)
  })

  it('is found out without asking the server when it is not whole', async () => {
    replies = {}
    await open(null)
    expect(container.querySelector('h1')).not.toBeNull()
    expect(container.textContent).toMatch(/ukjent|ukjend|unknown/)
  })

  it('takes answers that lay on the device away once the link has been used', async () => {
    await open()
    await press('Start')
    await choose(0, 4)
    expect(drafts()).toHaveLength(1)
    await close()
    history.replaceState(null, '')
    replies['/api/answer/invitation'] = () => problem('already-answered', 'nb')
    await open()
    await seeHeading('Lenken er brukt')
    expect(drafts()).toEqual([])
  })
})

describe('answering', () => {
  it('keeps answers over a reload, at the same theme', async () => {
    await open()
    await press('Start')
    await choose(0, 4)
    await press('Neste')
    await seeHeading('Trygghet')
    await close()
    await open()
    await seeHeading('Trygghet')
    await press('Forrige')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
  })

  it('goes on after a break at the theme where the person was, though an earlier one has gaps', async () => {
    await open()
    await press('Start')
    await choose(0, 4)
    await press('Neste')
    await seeHeading('Trygghet')
    await press('Ta pause')
    await seeHeading('Pause')
    await press('Fortsett')
    await seeHeading('Trygghet')
  })

  it('goes on at that theme too when the link is opened again', async () => {
    await open()
    await press('Start')
    await choose(0, 4)
    await press('Neste')
    await seeHeading('Trygghet')
    await close()
    history.replaceState(null, '')
    await open()
    await press('Fortsett')
    await seeHeading('Trygghet')
  })

  it('stays at the theme while its last statement is answered', async () => {
    await open()
    await press('Start')
    await choose(0, 4)
    await choose(1, 4)
    await seeHeading('Mål og ansvar')
  })

  it('goes from a theme chosen in the review straight back to it', async () => {
    await open()
    await press('Start')
    await choose(0, 4)
    await press('Neste')
    await press('Se over')
    await seeHeading('Se over og send inn')
    const incomplete = [...container.querySelectorAll<HTMLButtonElement>('.answer-review-themes button')][0]
    await act(async () => incomplete?.click())
    await seeHeading('Mål og ansvar')
    await choose(1, 5)
    await press('Tilbake til Se over')
    await seeHeading('Se over og send inn')
    await press('Forrige')
    await seeHeading('Trygghet')
    expect(button('Se over')).toBeDefined()
  })

  it('sends what was answered, gaps and all, and then removes it from the device', async () => {
    await open()
    await press('Start')
    await choose(1, 2)
    await press('Neste')
    await press('Se over')
    await see(() => expect(container.textContent).toContain('1 av 5 påstander'))
    expect(sent).toEqual([])
    await press('Send inn')
    await seeHeading('Svaret er sendt inn')
    expect(sent).toEqual([{ token, answers: { goals: { known: 2 } } }])
    expect(drafts()).toEqual([])
  })

  it('cannot send an answer without a single statement in it', async () => {
    await open()
    await press('Start')
    await press('Neste')
    await press('Se over')
    await see(() => expect(button('Send inn')?.disabled).toBe(true))
  })

  it('keeps every answer when the connection is lost, and counts a second try only once', async () => {
    await open()
    await press('Start')
    await choose(0, 5)
    await press('Neste')
    await press('Se over')
    const { '/api/answer': _lost, ...others } = replies
    replies = others
    await press('Send inn')
    await see(() => expect(container.textContent).toContain('ligger fortsatt her'))
    expect(Object.values({ ...localStorage }).join()).toContain('"clear":5')
    // The first try had reached the server: only its reply was lost.
    replies['/api/answer'] = () => problem('already-answered', 'nb')
    await press('Send inn')
    await seeHeading('Svaret er sendt inn')
  })

  it('says so when the survey was closed while the person was answering', async () => {
    await open()
    await press('Start')
    await choose(0, 5)
    await press('Neste')
    await press('Se over')
    replies['/api/answer'] = () => problem('round-closed', 'nb')
    await press('Send inn')
    await seeHeading('Undersøkelsen er avsluttet')
  })

  it('lets a person on a shared device delete what is kept', async () => {
    await open()
    await press('Start')
    await choose(0, 5)
    await press('Ta pause')
    await press('Slett svarene i nettleseren')
    await press('Ja, slett dem')
    await press('Start')
    await seeHeading('Mål og ansvar')
    expect(drafts()).toEqual([])
    expect(container.querySelectorAll('input:checked')).toHaveLength(0)
  })
})
