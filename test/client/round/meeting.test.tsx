// @vitest-environment jsdom
/** The key holders around one screen: what each sees, what stays, and what a reload would cost. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readKeyList } from '#shared/ballot/key-list.ts'
import { knownPart } from '#shared/ballot/known-part.ts'
import { ceremonySchema, type ManifestProposal } from '#shared/keeping.ts'
import { problemCatalogue } from '#shared/problem-catalogue.ts'
import { Meeting } from '../../../client/staff/round/ceremony-meeting.tsx'
import { proposed, proposedRound } from '../proposed.ts'
import { atTheScreen, button, press, screen, see, seeText, show, text, tick, type } from '../screen.tsx'

atTheScreen()

const names = ['Hanne Rud, HR', 'Tor Moe, hovedverneombud', 'Liv Berg, tillitsvalgt']
const looked = 'Vi har sett over svarklassene sammen, og de ser riktige ut.'
let propose: (proposal: ManifestProposal) => void
let sent: unknown[]
let refusing: boolean
let saved: Blob[]
let held: boolean

beforeEach(() => {
  ;[sent, saved, refusing, held] = [[], [], false, false]
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method !== 'PUT') throw new TypeError(`Nothing else is asked for: ${path}`)
    sent.push(JSON.parse(String(init.body)))
    if (!refusing) return new Response(null, { status: 200 })
    const { status, title } = problemCatalogue.internal
    return Response.json({ type: 'about:blank', title, status, instance: '/', code: 'internal' }, { status })
  })
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        saved.push(file)
        return 'blob:part'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
})

/** As the page does it: the server is asked now and then, and may propose something else. */
function Live({ first }: { first: ManifestProposal }) {
  const [proposal, setProposal] = useState(first)
  propose = setProposal
  return (
    <Meeting
      roundId={proposedRound}
      proposal={proposal}
      onHeld={() => {
        held = true
      }}
    />
  )
}

async function begin(proposal = proposed()) {
  await show(
    <QueryClientProvider client={new QueryClient()}>
      <Live first={proposal} />
    </QueryClientProvider>,
  )
  for (const [place, name] of names.entries()) await type(`Nøkkelholder ${place + 1}`, name)
  await press('Gå videre')
  await seeText('Dette signerer dere')
}

async function makeKey() {
  await tick(looked)
  await press('Lag nøkkelen')
  await seeText(`Gi skjermen til ${names[0]}`)
}

async function takePart(): Promise<string> {
  await press('Vis min del')
  await press('Last ned filen')
  await press('Jeg har den')
  return readBlob(saved.at(-1))
}

function readBlob(file: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(file ?? new Blob())
  })
}

function leaves(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

const groups = () => [...screen().querySelectorAll('.mv-code-large > span')].map((one) => one.textContent)

describe('the key holders’ meeting on the screen', () => {
  it('shows all answer classes, the smallest first, and makes no key before they say they have looked', async () => {
    await begin()
    const sizes = [...screen().querySelectorAll('tbody .mv-number')].map(({ textContent }) => textContent)
    expect(sizes).toEqual(['8', '17', '41'])
    expect(screen().querySelector('tfoot')?.textContent).toContain('66')
    await press('Lag nøkkelen')
    await seeText('Se over svarklassene sammen og kryss av først.')
    expect(button('Vis min del')).toBeUndefined()
  })

  it('shows a part on its holder’s own screen, and never again once the holder has it', async () => {
    await begin()
    await makeKey()
    expect(groups()).toEqual([])
    await press('Vis min del')
    expect(groups()).toHaveLength(16)
    const part = groups()
      .map((group) => group?.slice(0, 4))
      .join('')
    await press('Jeg har den')
    await seeText('Last ned filen først.')
    expect(groups()).toHaveLength(16)
    await press('Last ned filen')
    await press('Jeg har den')
    await seeText(`Gi skjermen til ${names[1]}`)
    expect(text()).not.toContain(part.slice(0, 8))
    expect(document.body.innerHTML).not.toContain(part.slice(0, 4))
  })

  it('sends the signed key list when the last one has a part, and the files are known by it', async () => {
    await begin()
    await makeKey()
    const files = [await takePart(), await takePart(), await takePart()]
    await see(() => expect(held).toBe(true))
    const { manifest, signatures } = ceremonySchema.parse(sent[0])
    const keyList = await readKeyList(manifest, signatures)
    if ('refused' in keyList) throw new Error(keyList.refused)
    expect(keyList.holders.map(({ name }) => name)).toEqual(names)
    for (const [place, file] of files.entries())
      expect(await knownPart(keyList.manifest, file)).toMatchObject({ name: names[place] })
    expect(sent).toHaveLength(1)
  })

  it('loses nothing when the server does not answer: the same key list is sent again', async () => {
    refusing = true
    await begin()
    await makeKey()
    for (const _ of names) await takePart()
    await see(() => expect(button('Prøv igjen')).toBeDefined())
    expect(held).toBe(false)
    expect(leaves()).toBe(false)
    refusing = false
    await press('Prøv igjen')
    await see(() => expect(held).toBe(true))
    expect(sent[1]).toEqual(sent[0])
  })

  it('signs what was looked at: when the server proposes something else meanwhile, they look again', async () => {
    const first = proposed()
    await begin(first)
    await tick(looked)
    const moved = { ...first, closesOn: '2026-12-06' }
    await act(async () => propose(moved))
    await seeText('Runden er endret mens dere så på den.')
    expect(text()).toContain('29. november 2026')
    expect(button('Lag nøkkelen')).toBeUndefined()
    await press('Vis det som gjelder nå')
    await seeText('6. desember 2026')
    // The tick was for what was shown before.
    await press('Lag nøkkelen')
    await seeText('Se over svarklassene sammen og kryss av først.')
    await makeKey()
    // From here on nothing changes what they sign.
    await act(async () => propose(proposed()))
    for (const _ of names) await takePart()
    await see(() => expect(held).toBe(true))
    const { manifest } = ceremonySchema.parse(sent[0])
    expect(JSON.parse(manifest)).toMatchObject(moved)
  })

  it('marks units of the same name: one of them may be there to point at somebody', async () => {
    await begin()
    expect(text()).not.toContain('samme navn')
    const { classes, ...rest } = proposed()
    const [one, other, third] = classes
    if (!one || !other || !third) throw new Error('Three are proposed')
    const twin = { ...other, unit: { ...other.unit, nb: ` ${one.unit.nb.toUpperCase()}` } }
    // Two classes of one unit are no twins.
    await begin({ ...rest, classes: [one, twin, { ...third, unitId: one.unitId, unit: one.unit }] })
    const rows = [...screen().querySelectorAll('tbody tr')].map(({ textContent }) => textContent)
    expect(rows.map((row) => row?.includes('En annen enhet har samme navn'))).toEqual([true, true, true])
    expect(text()).toContain('Enheter med samme navn er merket.')
  })

  it('warns before the page is left from the moment there is a key, and not before', async () => {
    await begin()
    expect(leaves()).toBe(true)
    await makeKey()
    expect(leaves()).toBe(false)
  })
})
