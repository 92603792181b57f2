// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { problemCatalogue } from '#shared/problem-catalogue.ts'
import {
  answerUpToTheCode,
  button,
  choose,
  close,
  codeOnPage,
  open,
  personAtThePage,
  press,
  radios,
  reviewUpToTheCode,
  see,
  seeHeading,
  seeText,
  takeAnotherDevice,
  text,
  type,
} from './person.tsx'
import { lost, startServer } from './server.ts'

personAtThePage()

const sent = 'Svaret er sendt inn'
const four = { work: { clear: 4 } }

describe('another device', () => {
  it('goes on with the code where the first one stopped, and the answer arrives', async () => {
    const server = await startServer()
    await open(server)
    await press('Start')
    await choose(0, 4)
    await press('Ta pause')
    await press('Legg svarene på serveren, låst')
    await seeText('Svarene ligger låst på serveren')
    const code = codeOnPage()
    expect(await server.drafts()).toBe(1)

    await takeAnotherDevice()
    await open(server)
    await press('Skriv inn svarkode')
    await type(code.toLowerCase().replaceAll('-', ' '))
    await press('Bruk koden')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
    await reviewUpToTheCode()
    expect(codeOnPage()).toBe(code)
    await press('Send inn')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([four])
    await see(async () => expect(await server.drafts()).toBe(0))
  })

  it('delivers what was killed between form and box on the first one', async () => {
    const server = await startServer()
    await open(server)
    await press('Start')
    await choose(0, 4)
    await press('Ta pause')
    await press('Legg svarene på serveren, låst')
    await seeText('Svarene ligger låst på serveren')
    await press('Fortsett')
    await reviewUpToTheCode()
    const code = codeOnPage()
    server.net.before = (path) => (path === '/api/box' ? lost() : undefined)
    await press('Send inn')
    await seeHeading('Vi vet ikke om svaret kom fram')
    server.direct()

    await takeAnotherDevice()
    await open(server)
    await seeHeading('Svarskjemaet ditt er hentet')
    await type(code)
    await press('Bruk koden')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
    await reviewUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([four])
  })

  it.each([
    ['ABCD', 'Koden er for kort'],
    ['æøå', 'et tegn i koden som ikke finnes'],
    ['0000-0000-0000-0000-0000-0000-0001', 'Noe er skrevet feil'],
    ['0'.repeat(29), 'Koden er for lang'],
    ['0'.repeat(28), 'Det ligger ingen svar på serveren med denne koden'],
  ])('explains what is wrong with a code: %s', async (typed, words) => {
    await open(await startServer())
    await press('Skriv inn svarkode')
    await type(typed)
    await press('Bruk koden')
    await seeText(words)
  })

  it('accepts only the code that the form was collected with, and says honestly that it cannot be made anew', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    await takeAnotherDevice()
    await open(server)
    await seeHeading('Svarskjemaet ditt er hentet')
    expect(text()).toContain('kan den ikke lages på nytt, heller ikke av oss')
    expect(text()).toContain('arbeidsmiljo@nordhavn.example')
    await type('0'.repeat(28))
    await press('Bruk koden')
    await seeText('ikke den svarskjemaet ditt er hentet med')
  })

  it('keeps the answers given here when the form turns out to be collected elsewhere', async () => {
    const server = await startServer()
    await open(server)
    const code = await answerUpToTheCode(4)
    const first = { ...localStorage }
    await press('Send inn')
    await seeHeading(sent)

    // A device that was opened before, and has answers of its own.
    await takeAnotherDevice()
    server.net.after = (path, { status, body }) =>
      path === '/api/answer/invitation'
        ? { status, body: { ...(body as object), issued: false } }
        : { status, body }
    await open(server)
    await answerUpToTheCode(2)
    await press('Send inn')
    await seeHeading('Svarskjemaet ditt er hentet')
    expect(text()).toContain('Svarene du har gitt her, er ikke sendt')
    await type(code)
    await press('Bruk koden')
    await see(() => expect(button('Ta pause')).toBeDefined())
    expect(first).not.toEqual({})
    expect(await server.opened()).toEqual([four])
  })

  it('is told when the server keeps no more drafts; the answers stay', async () => {
    const server = await startServer()
    const { status, title } = problemCatalogue['too-many-requests']
    const full = { type: 'about:blank', title, status, instance: '/', code: 'too-many-requests' }
    server.net.after = (path, reply) => (path === '/api/answer/draft' ? { status, body: full } : reply)
    await open(server)
    await press('Start')
    await choose(0, 4)
    await press('Ta pause')
    await press('Legg svarene på serveren, låst')
    await seeText('Serveren kunne ikke ta vare på svarene nå')
    await press('Fortsett')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
  })
})

describe('changing one’s mind', () => {
  async function send(server: Awaited<ReturnType<typeof startServer>>): Promise<string> {
    await open(server)
    const code = await answerUpToTheCode(4)
    await press('Send inn')
    await seeHeading(sent)
    return code
  }

  it('replaces the answer', async () => {
    const server = await startServer()
    const code = await send(server)
    await press('Erstatt svaret')
    await choose(0, 1)
    await reviewUpToTheCode()
    expect(text()).toContain('tar plassen til det som ligger i svarboksen')
    expect(codeOnPage()).toBe(code)
    expect(await server.opened()).toEqual([four])
    await press('Send inn')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([{ work: { clear: 1 } }])
  })

  it('leaves the answer where it is when one regrets replacing it', async () => {
    const server = await startServer()
    await send(server)
    await press('Erstatt svaret')
    await choose(0, 1)
    await press('Neste')
    await see(() => expect(button('Neste') ?? button('Se over')).toBeDefined())
    while (button('Neste')) await press('Neste')
    await press('Se over')
    await press('Behold svaret jeg har sendt')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([four])
  })

  it('withdraws the answer once one is sure, and lets one answer anew', async () => {
    const server = await startServer()
    await send(server)
    await press('Trekk svaret tilbake')
    expect(await server.opened()).toEqual([four])
    await press('Ja, trekk det tilbake')
    await seeHeading('Svaret er trukket tilbake')
    expect(await server.opened()).toEqual([])
    await open(server)
    await seeHeading('Svaret er trukket tilbake')
    await press('Svar på nytt')
    await choose(0, 3)
    await reviewUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([{ work: { clear: 3 } }])
  })

  it('takes a withdrawal up again when its reply was lost', async () => {
    const server = await startServer()
    await send(server)
    server.net.after = (path, reply) => (path === '/api/box/withdraw' ? lost() : reply)
    await press('Trekk svaret tilbake')
    await press('Ja, trekk det tilbake')
    await seeHeading('Vi vet ikke om svaret er trukket tilbake')
    await close()
    server.direct()
    await open(server)
    await seeHeading('Svaret er trukket tilbake')
    expect(await server.opened()).toEqual([])
  })

  it('works with the code alone, on a device that knows nothing', async () => {
    const server = await startServer()
    const code = await send(server)
    await takeAnotherDevice()
    await open(server)
    await type(code)
    await press('Bruk koden')
    await seeHeading('Svarkoden passer')
    await press('Trekk svaret tilbake')
    await press('Ja, trekk det tilbake')
    await seeHeading('Svaret er trukket tilbake')
    expect(await server.opened()).toEqual([])
  })

  it('asks again when another device was faster', async () => {
    const server = await startServer()
    const code = await send(server)
    const first = { ...localStorage }
    await takeAnotherDevice()
    await open(server)
    await type(code)
    await press('Bruk koden')
    await press('Trekk svaret tilbake')
    await press('Ja, trekk det tilbake')
    await seeHeading('Svaret er trukket tilbake')
    await press('Svar på nytt')
    await choose(0, 5)
    await reviewUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)

    await takeAnotherDevice()
    Object.assign(localStorage, first)
    await open(server)
    await seeHeading(sent)
    await press('Trekk svaret tilbake')
    await press('Ja, trekk det tilbake')
    await seeHeading('Det ligger et svar i svarboksen')
    expect(await server.opened()).toEqual([{ work: { clear: 5 } }])
    await press('Ja, trekk det tilbake')
    await seeHeading('Svaret er trukket tilbake')
    expect(await server.opened()).toEqual([])
  })
})

describe('the code on the page', () => {
  const written: string[] = []
  beforeEach(() => {
    written.length = 0
    Object.assign(navigator, {
      clipboard: { writeText: async (words: string) => void written.push(words) },
    })
  })
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'))

  it('can be copied', async () => {
    await open(await startServer())
    const code = await answerUpToTheCode()
    await press('Kopier')
    await see(() => expect(button('Kopiert')).toBeDefined())
    expect(written).toEqual([code])
  })

  it('can be saved as a file that says what it is for', async () => {
    const server = await startServer()
    const saved: Blob[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }))
    await open(server)
    const code = await answerUpToTheCode()
    await press('Lagre som fil')
    const words = await saved[0]?.text()
    expect(words).toContain(code)
    expect(words).toContain(`/box/${server.roundId}`)
    expect(words).not.toContain(server.linkOf().split('.')[0])
  })
})
