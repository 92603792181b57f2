// @vitest-environment jsdom
/** The answer box's page: what anybody sees of it, what the browser checks itself, and that nothing typed is sent. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sha256, toBase64url, toHex } from '#shared/ballot/bytes.ts'
import { manifestHash, writeHash } from '#shared/ballot/manifest.ts'
import { boxEntry, merkleRoot, readBoxList, writeBoxList } from '#shared/ballot/merkle.ts'
import type { PublicBox } from '#shared/box.ts'
import type { ProblemCode } from '#shared/problem.ts'
import { problemCatalogue } from '#shared/problem-catalogue.ts'
import { answerSecrets, makeAnswerCode, writeAnswerCode } from '../../../client/answer/answer-code.ts'
import { findReceipt, keepReceipt } from '../../../client/answer/kept-receipt.ts'
import { BoxPage } from '../../../client/box/box.tsx'
import { roundIn } from '../../../client/box/round-in.ts'
import type { HeldCeremony } from '../../../client/staff/round/ceremony.ts'
import { proposedRound } from '../proposed.ts'
import { atTheScreen, button, choose, press, screen, see, seeText, show, text, type } from '../screen.tsx'
import { extended, holders, keptByServer, meeting, published } from './published.ts'

atTheScreen()

let held: HeldCeremony
let box: PublicBox
let list: string
let refusal: ProblemCode | 'offline' | null
let asked: { method: string; path: string; body: string; credentials: string | undefined }[]

beforeAll(async () => {
  held = await meeting()
})

beforeEach(() => {
  ;[asked, list, refusal] = [[], '', null]
  localStorage.clear()
  box = published({ manifest: held.manifest, signatures: held.signatures })
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const { method = 'GET', body = '', credentials } = init
    asked.push({ method, path, body: String(body), credentials })
    if (refusal === 'offline') throw new TypeError('no network')
    if (refusal) {
      const { status, title } = problemCatalogue[refusal]
      return Response.json({ type: 'about:blank', title, status, instance: '/', code: refusal }, { status })
    }
    if (path.endsWith('/ids')) return new Response(list)
    if (!path.endsWith('/parts')) return Response.json(box)
    const given = [...(box.parts?.given ?? []), holders[0]]
    box = { ...box, parts: { given, needed: 2 } }
    return Response.json(box.parts)
  })
})

const open = () => show(<BoxPage roundId={proposedRound} />)
const part = (holder: number) => held.holders[holder] ?? expect.fail('There are three key holders')

describe('the page of an answer box', () => {
  it('shows the survey’s fingerprint, and that the browser has found every key holder’s signature', async () => {
    await open()
    await seeText('Undersøkelsens fingeravtrykk')
    const fingerprint = writeHash(await manifestHash(held.manifest))
    expect(screen().querySelector('.mv-code-large')?.textContent).toBe(fingerprint)
    for (const name of holders) expect(text()).toContain(`${name}Har signert`)
    expect(text()).toContain('2 av 3 må være med for å åpne svarboksen.')
    expect(text()).toContain('åpen til og med søndag 29. november 2026')
  })

  it('shows who answers as the same, the smallest first, and no number of answers while people answer', async () => {
    await open()
    await seeText('Svarklasser')
    const rows = [...screen().querySelectorAll('tbody tr')].map(({ textContent }) => textContent)
    expect(rows).toEqual(['Historie8', 'NordhavnStipendiater17', 'Kystbiologi41'])
    expect(text()).toContain('Tallene for hele runden publiseres når undersøkelsen avsluttes.')
    expect(button('Let i listen')).toBeUndefined()
  })

  it('warns people not to answer when too few key holders have signed, and shows nothing to trust', async () => {
    box = { ...box, signatures: held.signatures.slice(0, 1) }
    await open()
    await seeText('Nøkkellisten holder ikke mål')
    expect(text()).toContain('For få nøkkelholdere har signert den.')
    expect(text()).not.toContain('Undersøkelsens fingeravtrykk')
  })

  it('warns when one letter of the key list was changed after it was signed', async () => {
    box = { ...box, manifest: held.manifest.replace('Kystbiologi', 'Kystbiologl') }
    await open()
    await seeText('Nøkkellisten holder ikke mål')
    expect(text()).toContain('En av signaturene er ikke en nøkkelholders.')
  })

  it('warns when the key list is that of another round', async () => {
    const other = await meeting({ roundId: '00000000-0000-4000-8000-000000000002' })
    box = { ...box, manifest: other.manifest, signatures: other.signatures }
    await open()
    await seeText('Den gjelder en annen runde.')
  })

  it('says the weaker promise plainly when the key lies on the server', async () => {
    box = { ...box, manifest: await keptByServer(), signatures: [] }
    await open()
    await seeText('De som drifter serveren, kan derfor lese svar mens undersøkelsen er åpen.')
    expect(text()).toContain('Ingen. Nøkkelen ligger på serveren')
  })

  it('tells a last day that key holders have moved from one that only the server says', async () => {
    const closesOn = '2026-12-06'
    box = { ...box, closesOn, extension: await extended(held, closesOn, 2) }
    await open()
    await seeText(`${holders[0]}, ${holders[1]} har signert flyttingen.`)
    box = { ...box, extension: await extended(held, closesOn, 1) }
    await open()
    await seeText('Serveren oppgir en senere siste dag enn nøkkelholderne har signert.')
  })

  it('says what is left when the results are published, and when the round was aborted', async () => {
    const totals = { invited: 66, issued: 50, boxed: 48, opened: 47, invalid: 1 }
    box = { ...box, state: 'released', destroyedOn: '2026-12-01', totals }
    await open()
    await seeText('Svarboksen, invitasjonene og rundenøkkelen ble slettet 1. desember 2026.')
    expect([...screen().querySelectorAll('.box-totals strong')].map((one) => one.textContent)).toEqual([
      '66',
      '50',
      '48',
      '47',
      '1',
    ])
    box = { ...box, state: 'aborted' }
    await open()
    await seeText('Alle svar ble slettet uten å være lest.')
  })

  it('asks as nobody, whoever is signed in in the same browser', async () => {
    await open()
    await seeText('Nøkkellisten')
    expect(asked.map(({ credentials }) => credentials)).toEqual(['omit'])
  })

  it('says so when there is no box at the address, and lets one try again when there is no network', async () => {
    refusal = 'not-found'
    await open()
    await seeText('Her er det ingen svarboks')
    refusal = 'offline'
    await open()
    await seeText('Ingen kontakt med serveren.')
    refusal = null
    await press('Prøv igjen')
    await seeText('Undersøkelsens fingeravtrykk')
    expect(roundIn(`/box/${proposedRound}`)).toBe(proposedRound)
    expect(roundIn('/box/half-an-address')).toBeNull()
  })
})

describe('«Is my answer in the box?»', () => {
  const code = makeAnswerCode()
  /** Of what was sent with a code, sealed. */
  const sealedHash = (each: Uint8Array<ArrayBuffer>) => sha256(each, each)

  async function boxWith(codes: Uint8Array<ArrayBuffer>[]) {
    const binding = { roundId: proposedRound, manifestHash: await manifestHash(held.manifest) }
    const entries = codes.map(async (each) => {
      const { m1 } = await answerSecrets(each, binding)
      return boxEntry(await sha256(m1), await sealedHash(each))
    })
    list = writeBoxList(await Promise.all(entries))
    const root = (await merkleRoot(readBoxList(list) ?? [], sha256)) ?? expect.fail('The ids are in order')
    const totals = { ...box.totals, invited: 66, issued: codes.length, boxed: codes.length }
    box = { ...box, state: 'closing', totals, root: toBase64url(root) }
  }

  async function search(typed: string, receipt?: string) {
    await open()
    await type('Svarkode', typed)
    if (receipt !== undefined) await type('Kvittering (valgfri)', receipt)
    await press('Let i listen')
  }

  it('finds the answer by its code, in the whole list, and sends nothing of the code', async () => {
    await boxWith([makeAnswerCode(), code, makeAnswerCode()])
    await search(writeAnswerCode(code).toLowerCase().replaceAll('-', ' '))
    await seeText('Ja, det lå et svar med svarkoden din i svarboksen da den ble telt')
    expect(text()).toContain('Listen har 3 svar')
    expect(text()).toContain('kan vi bare se med kvitteringen')
    expect(asked.every(({ method, body }) => method === 'GET' && body === '')).toBe(true)
    expect(new Set(asked.map(({ path }) => path))).toEqual(
      new Set([`/api/box/${proposedRound}`, `/api/box/${proposedRound}/ids`]),
    )
  })

  it('sees that it is the very answer that was sent, by the receipt from the saved file', async () => {
    await boxWith([makeAnswerCode(), code])
    const receipt = toHex(await sealedHash(code))
    await search(writeAnswerCode(code), ` ${receipt.slice(0, 32)}\n${receipt.slice(32).toUpperCase()}`)
    await seeText('Ja, svaret ditt lå i svarboksen akkurat slik du sendte det')
    expect(asked.every(({ method, body }) => method === 'GET' && body === '')).toBe(true)
  })

  it('sees the same without the receipt in the browser that sent it, and keeps nothing that says whose line it is', async () => {
    await boxWith([makeAnswerCode(), code])
    const hash = await sealedHash(code)
    await keepReceipt(localStorage, code, toBase64url(hash))
    const kept = JSON.stringify({ ...localStorage })
    for (const part of [toHex(hash), toBase64url(hash), writeAnswerCode(code), toBase64url(code)])
      expect(kept).not.toContain(part)
    expect(await findReceipt(localStorage, makeAnswerCode())).toBeNull()
    await search(writeAnswerCode(code))
    await seeText('Ja, svaret ditt lå i svarboksen akkurat slik du sendte det')
  })

  it('says so when another answer lies under the same code, and why that may be right', async () => {
    await boxWith([code])
    await search(writeAnswerCode(code), toHex(await sealedHash(makeAnswerCode())))
    await seeText('men ikke det kvitteringen gjelder')
    expect(text()).toContain('hvis du erstattet svaret senere, for eksempel fra en annen telefon eller PC')
  })

  it('says what is wrong with a receipt that is none, and downloads nothing for it', async () => {
    await boxWith([code])
    await search(writeAnswerCode(code), 'abc')
    await seeText('En kvittering har 64 tegn')
    expect(asked.some(({ path }) => path.endsWith('/ids'))).toBe(false)
  })

  it('says so when the answer is not there', async () => {
    await boxWith([makeAnswerCode()])
    await search(writeAnswerCode(code))
    await seeText('Nei, svaret ditt er ikke i listen')
  })

  it('notices a list from which somebody took an answer, or in which one was put', async () => {
    await boxWith([makeAnswerCode(), code])
    const whole = list
    list = whole.split('\n').slice(1).join('\n')
    await search(writeAnswerCode(code))
    await seeText('Listen stemmer ikke med det som er publisert')
    list = writeBoxList([...(readBoxList(whole) ?? []), new Uint8Array(64)])
    await search(writeAnswerCode(code))
    await seeText('Listen stemmer ikke med det som er publisert')
    list = whole.replaceAll(/ ../g, ' 00')
    await search(writeAnswerCode(code))
    await seeText('Listen stemmer ikke med det som er publisert')
  })

  it('says what is wrong with a mistyped code, and downloads nothing for it', async () => {
    await boxWith([code])
    await search(writeAnswerCode(code).slice(0, -1))
    await seeText('Det mangler tegn.')
    const wrong = writeAnswerCode(code)
    await type('Svarkode', `${wrong[0] === '0' ? '1' : '0'}${wrong.slice(1)}`)
    await press('Let i listen')
    await seeText('Noe er feil skrevet.')
    expect(asked.some(({ path }) => path.endsWith('/ids'))).toBe(false)
  })
})

describe('the key holders’ door', () => {
  beforeEach(() => {
    box = { ...box, state: 'closing', parts: { given: [], needed: 2 } }
  })
  const given = () => asked.filter(({ path }) => path.endsWith('/parts'))

  it('says whose part it is before it is given, and sends the part and never the signing key', async () => {
    await open()
    await choose(part(0).file)
    await seeText(`Dette er delen til ${holders[0]}`)
    expect(text()).toContain(`Sjekkord: ${part(0).words}`)
    expect(given()).toEqual([])
    await press('Gi delen')
    await seeText('Én del til trengs for å åpne.')
    expect(JSON.parse(given()[0]?.body ?? '')).toEqual({ part: part(0).part })
    expect(given()[0]?.credentials).toBe('omit')
  })

  it('takes a part that is typed from paper, and says what is wrong with a mistyped one', async () => {
    await open()
    await press('Skriv delen i stedet')
    await type('Delen fra papiret', part(1).part.slice(0, 30))
    await press('Les delen')
    await seeText('Det mangler tegn.')
    await type('Delen fra papiret', `${part(1).part}-AAAA`)
    await press('Les delen')
    await seeText('Det er for mange tegn.')
    await type('Delen fra papiret', part(1).part.toLowerCase().replaceAll('-', ' '))
    await press('Les delen')
    await seeText(`Dette er delen til ${holders[1]}`)
  })

  it('refuses another round’s file, another file, and a part that was given before, each in words', async () => {
    const other = await meeting()
    await open()
    await choose(other.holders[0]?.file ?? '')
    await seeText('Denne delen hører til en annen runde')
    await choose('Handleliste')
    await seeText('Dette er ikke en fil fra nøkkelmøtet.')
    box = { ...box, parts: { given: [holders[2]], needed: 2 } }
    await open()
    await choose(part(2).file)
    await seeText(`Delen til ${holders[2]} er allerede lest.`)
    expect(given()).toEqual([])
  })

  it('keeps the part on the page when the server cannot be reached, so that it can be given again', async () => {
    await open()
    await choose(part(0).file)
    await seeText('Dette er delen til')
    refusal = 'offline'
    await press('Gi delen')
    await seeText('Ingen kontakt med serveren.')
    refusal = null
    await press('Gi delen')
    await see(() => expect(given()).toHaveLength(2))
    await seeText('Én del til trengs for å åpne.')
  })

  it('is not there while people answer', async () => {
    box = { ...box, state: 'open', parts: null }
    await open()
    await seeText('Undersøkelsens fingeravtrykk')
    expect(text()).not.toContain('For nøkkelholdere')
  })
})
