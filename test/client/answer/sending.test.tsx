// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { fromBase64url, sha256, toHex } from '#shared/ballot/bytes.ts'
import { sealedLength } from '#shared/ballot/sealing.ts'
import { problemCatalogue } from '#shared/problem-catalogue.ts'
import { readAnswerCode } from '../../../client/answer/answer-code.ts'
import { findReceipt } from '../../../client/answer/kept-receipt.ts'
import {
  answerUpToTheCode,
  button,
  choose,
  close,
  codeOnPage,
  keptItems,
  open,
  page,
  personAtThePage,
  press,
  see,
  seeHeading,
  seeText,
  text,
} from './person.tsx'
import { lost, startServer } from './server.ts'

personAtThePage()

const sent = 'Svaret er sendt inn'
const four = { work: { clear: 4 } }

describe('sending', () => {
  it.each(['single-key', 'custodian'] as const)(
    'shows the answer code first, then puts exactly what was answered in the box: %s',
    async (mode) => {
      const server = await startServer({ mode })
      await open(server)
      const code = await answerUpToTheCode()
      expect(code).toMatch(/^(\w{4}-){6}\w{4}$/)
      expect(server.paths()).toEqual(['/api/answer/invitation'])
      await press('Send inn')
      await seeHeading(sent)
      expect(codeOnPage()).toBe(code)
      expect(server.paths().slice(1)).toEqual(['/api/answer/issue', '/api/box'])
      expect(await server.opened()).toEqual([four])
    },
  )

  it('tells the box nothing of whose answer it is', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    const boxed = server.asked.find(({ path }) => path === '/api/box')
    expect(Object.keys(boxed?.body ?? {}).sort()).toEqual([
      'admission',
      'm1',
      'round',
      'sealed',
      'sequence',
      'w',
    ])
    expect(boxed?.body.w).toBeNull()
    expect(JSON.stringify(boxed?.body)).not.toContain(server.linkOf().split('.')[0])
  })

  it('asks the box under its own host name when it has one', async () => {
    const server = await startServer({ boxOrigin: 'https://box.example' })
    await open(server)
    await answerUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    expect(server.paths()).toContain('https://box.example/api/box')
  })

  it('is not possible without a single answer', async () => {
    await open(await startServer())
    await press('Start')
    await see(() => expect(button('Neste') ?? button('Se over')).toBeDefined())
    while (button('Neste')) await press('Neste')
    await press('Se over')
    await see(() => expect(button('Til svarkoden')?.disabled).toBe(true))
  })

  it('leaves no answers on the device, only what it takes to change one’s mind', async () => {
    const server = await startServer()
    await open(server)
    const code = await answerUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    await open(server)
    await seeHeading(sent)
    expect(codeOnPage()).toBe(code)
    await press('Fjern svarkoden fra nettleseren')
    await press('Ja, fjern den')
    await seeHeading('Svarskjemaet ditt er hentet')
    expect(keptItems()).toEqual([])
  })

  it('leaves a receipt of what was sent, in the browser and in the file saved afterwards', async () => {
    const server = await startServer()
    const saved: Blob[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }))
    await open(server)
    const code = readAnswerCode(await answerUpToTheCode())
    if (!('bytes' in code)) throw new Error('The page shows no code')
    await press('Lagre som fil')
    expect(await findReceipt(localStorage, code.bytes)).toBeNull()
    await press('Send inn')
    await seeHeading(sent)
    const boxed = server.asked.find(({ path }) => path === '/api/box')
    const hash = await sha256(fromBase64url(String(boxed?.body.sealed), sealedLength) ?? new Uint8Array())
    await see(async () => expect(await findReceipt(localStorage, code.bytes)).toEqual(hash))
    await press('Lagre som fil')
    const [before, after] = await Promise.all(saved.map((file) => file.text()))
    expect(before).not.toContain('Kvittering')
    expect(after).toContain(`Kvittering for svaret du sendte:\n${toHex(hash)}\n`)
  })

  it('finds what was begun with the first link when a reminder brings another', async () => {
    const server = await startServer()
    await open(server)
    const code = await answerUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    await open(server, await server.anotherLink())
    await seeHeading(sent)
    expect(codeOnPage()).toBe(code)
  })
})

describe('a connection that is lost', () => {
  const places = [
    ['before the answer form is asked for', 'before', '/api/answer/issue'],
    ['with the answer form on its way back', 'after', '/api/answer/issue'],
    ['before the answer reaches the box', 'before', '/api/box'],
    ['with the answer in the box and the reply on its way', 'after', '/api/box'],
  ] as const

  it.each(places)('%s: trying again delivers one answer', async (_where, when, where) => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    server.net[when] = (path: string, reply: never) => (path === where ? lost() : reply)
    await press('Send inn')
    await seeHeading('Vi vet ikke om svaret kom fram')
    expect(text()).toContain('ligger fortsatt her')
    server.direct()
    await press('Prøv igjen')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([four])
  })

  it.each(places)(
    '%s and the tab killed: opened again, the answer arrives by itself',
    async (_w, when, where) => {
      const server = await startServer()
      await open(server)
      await answerUpToTheCode()
      let stopped = false
      server.net[when] = (path: string, reply: never) => {
        if (path !== where) return reply
        stopped = true
        return lost()
      }
      await press('Send inn')
      await see(() => expect(stopped).toBe(true))
      await close()
      server.direct()
      await open(server)
      await seeHeading(sent)
      expect(await server.opened()).toEqual([four])
    },
  )

  it('sends the very same bytes again', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    server.net.after = (path, reply) => (path === '/api/box' ? lost() : reply)
    await press('Send inn')
    await seeHeading('Vi vet ikke om svaret kom fram')
    await close()
    server.direct()
    await open(server)
    await seeHeading(sent)
    const [first, second] = server.asked.filter(({ path }) => path === '/api/box')
    expect(second?.body).toEqual(first?.body)
  })

  it('lets one go back and change an answer; the one that had arrived is replaced only when one says so', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode(4)
    server.net.after = (path, reply) => (path === '/api/box' ? lost() : reply)
    await press('Send inn')
    await seeHeading('Vi vet ikke om svaret kom fram')
    server.direct()
    await press('Tilbake til svarene')
    await seeHeading('Ta vare på svarkoden din')
    await press('Forrige')
    await seeHeading('Se over og send inn')
    page().querySelector<HTMLButtonElement>('.answer-review-themes button')?.click()
    await choose(0, 2)
    await press('Tilbake til Se over')
    await press('Til svarkoden')
    await press('Send inn')
    await seeHeading('Det ligger et svar i svarboksen')
    expect(await server.opened()).toEqual([four])
    await press('Ja, erstatt det')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([{ work: { clear: 2 } }])
  })

  it('is tried again by itself when the phone has the network back', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    server.net.after = (path, reply) => (path === '/api/box' ? lost() : reply)
    await press('Send inn')
    await seeHeading('Vi vet ikke om svaret kom fram')
    expect(document.body.textContent).toContain('Svaret sendes av seg selv')
    server.direct()
    window.dispatchEvent(new Event('online'))
    await seeHeading(sent)
  })

  it('to a server that has lost the survey’s key: everything stays, and can be sent when the key is back', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    server.net.after = (path, reply) =>
      path === '/api/answer/issue'
        ? {
            status: 409,
            body: {
              type: 'about:blank',
              title: problemCatalogue['round-key-missing'].title,
              status: 409,
              instance: path,
              code: 'round-key-missing',
            },
          }
        : reply
    await press('Send inn')
    await seeText('Rundenøkkelen mangler på serveren.')
    expect(text()).toContain('Alt du har svart, ligger fortsatt her.')
    expect(keptItems().filter((name) => name.startsWith('medvirk-answer'))).toHaveLength(1)
    server.direct()
    await press('Prøv igjen')
    await seeHeading(sent)
    expect(await server.opened()).toEqual([four])
  })

  it('until the survey was closed: says that it is not known whether the answer arrived, and shows the code', async () => {
    const server = await startServer()
    await open(server)
    const code = await answerUpToTheCode()
    server.net.after = (path, reply) => (path === '/api/box' ? lost() : reply)
    await press('Send inn')
    await seeHeading('Vi vet ikke om svaret kom fram')
    server.direct()
    await server.setState('closing')
    await press('Prøv igjen')
    await seeHeading('Undersøkelsen er avsluttet')
    expect(text()).toContain('vet ikke om svaret kom fram i tide')
    expect(codeOnPage()).toBe(code)
  })
})
