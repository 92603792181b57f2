// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { people } from '../../cast.ts'
import {
  answersKept,
  answerUpToTheCode,
  button,
  choose,
  close,
  deviceText,
  keptItems,
  open,
  page,
  personAtThePage,
  press,
  radios,
  see,
  seeHeading,
  seeText,
  shown,
  text,
} from './person.tsx'
import { lost, type Server, startServer } from './server.ts'

personAtThePage()

const sent = 'Svaret er sendt inn'

describe('the page before the first statement', () => {
  it('says which group the answer counts in, and until when one can answer, as the manifest has it', async () => {
    await open(await startServer())
    expect(text()).toContain('Arbeidsmiljø 2026')
    expect(text()).toContain('Seksjon for akvakultur')
    expect(text()).toContain('9 er invitert til å svare som det samme')
    expect(shown('.answer-facts')[0]?.textContent).toContain('Søndag 25. oktober kl.\u00a023.59')
  })

  it('shows a leader the unit above', async () => {
    const server = await startServer()
    await open(server, server.linkOf(people.leader))
    expect(shown('.answer-as h2')[0]?.textContent).toContain('Det naturvitenskapelige fakultet')
  })

  it('says which groups go with the answer', async () => {
    const words = (name: string) => ({ nb: name, nn: name, en: name })
    const everyone = { attribute: 'category' as const, values: ['Vitenskapelig', 'Teknisk-administrativ'] }
    const group = { id: 'staff', title: words('Ansatte'), people: everyone, movesUp: true }
    await open(await startServer({ groups: [group] }))
    const asWhat = shown('.answer-as h2')[0]?.textContent
    expect(asWhat).toContain('Institutt for kystbiologi')
    expect(asWhat).toContain('i gruppa Ansatte')
  })

  it('names the key holders with their fingerprints, and says that none can open the box alone', async () => {
    await open(await startServer({ mode: 'custodian' }))
    await see(() =>
      expect(page().querySelectorAll('.answer-holders code')[0]?.textContent).toMatch(/^\w{4}-/),
    )
    for (const name of ['HR', 'Hovedverneombudet', 'Tillitsvalgt']) expect(text()).toContain(name)
    expect(text()).toContain('2 av 3 nøkler trengs')
    expect(text()).toContain('Ingen kan lese det mens undersøkelsen er åpen')
    expect(text()).not.toContain('De som drifter serveren, kan lese svar')
  })

  it('says that the operator can read answers, where there are no key holders', async () => {
    await open(await startServer())
    expect(text()).toContain('De som drifter serveren, kan lese svar mens undersøkelsen er åpen')
    expect(text()).not.toContain('Ingen kan lese det mens undersøkelsen er åpen')
    expect(page().querySelector('.answer-holders')).toBeNull()
  })

  it('shows the fingerprint of the survey and the way to its public page', async () => {
    const server = await startServer()
    await open(server)
    expect(page().querySelector('.answer-fingerprint code')?.textContent).toMatch(/^(\w{4}-){7}\w{4}$/)
    expect(page().querySelector(`a[href="/box/${server.roundId}"]`)).not.toBeNull()
    expect(page().querySelector('a[href="/anonymity"]')).not.toBeNull()
  })

  it('changes nothing: neither on the server nor on the device', async () => {
    const server = await startServer()
    await open(server)
    expect(server.paths()).toEqual(['/api/answer/invitation'])
    expect(keptItems()).toEqual([])
  })

  it('asks as nobody, whoever is signed in in the same browser', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    await press('Send inn')
    await seeHeading(sent)
    expect(server.asked.map(({ credentials }) => credentials)).toEqual(['omit', 'omit', 'omit'])
  })
})

describe('a link that cannot be used', () => {
  it('is found out without asking the server when it is not whole', async () => {
    const server = await startServer()
    await open(server, server.linkOf().replace(/\..*/, ''))
    await seeHeading('Lenken er ukjent')
    expect(server.asked).toEqual([])
  })

  it('is unknown when nobody was sent it', async () => {
    const server = await startServer()
    await open(server, `${'x'.repeat(43)}.${server.pin}`)
    await seeHeading('Lenken er ukjent')
  })

  it.each([
    ['closing', 'Undersøkelsen er avsluttet'],
    ['aborted', 'Undersøkelsen ble avbrutt'],
  ] as const)('says so when the survey is over: %s', async (state, title) => {
    const server = await startServer()
    await server.setState(state)
    await open(server)
    await seeHeading(title)
  })

  it('leads to the answer box when the device knows the survey, and removes what is left of it when it is published', async () => {
    const server = await begun()
    await server.setState('released')
    await open(server)
    await seeHeading('Undersøkelsen er avsluttet')
    expect(page().querySelector(`a[href="/box/${server.roundId}"]`)).not.toBeNull()
    expect(text()).not.toContain(stillKept)
    expect(answersKept(server)).toEqual([])
  })

  it('keeps what was answered as long as the survey may be opened again, and says so', async () => {
    const server = await begun()
    await server.setState('closing')
    await open(server)
    await seeHeading('Undersøkelsen er avsluttet')
    expect(text()).toContain(stillKept)
    expect(page().querySelector(`a[href="/box/${server.roundId}"]`)).not.toBeNull()
    expect(answersKept(server)).toHaveLength(1)
    // It was a mistake, or the server was put back from a copy.
    await server.setState('open')
    await open(server)
    await press('Fortsett')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
  })

  it('keeps what was answered when the public page cannot be read, or knows nothing of the survey', async () => {
    const server = await begun()
    await server.setState('released')
    server.net.before = (path) => (path.startsWith('/api/box/') ? lost() : undefined)
    await open(server)
    await seeText(stillKept)
    server.direct()
    server.net.after = (path, reply) =>
      path.startsWith('/api/box/') ? { status: 200, body: { state: 'released' } } : reply
    await open(server)
    await seeText(stillKept)
    expect(answersKept(server)).toHaveLength(1)
  })

  it('removes what was answered in a survey that was stopped only when all of it is destroyed', async () => {
    const server = await begun()
    await server.setState('aborted')
    await open(server)
    await seeHeading('Undersøkelsen ble avbrutt')
    expect(text()).toContain(stillKept)
    expect(answersKept(server)).toHaveLength(1)
    await server.setDestroyed()
    await open(server)
    await seeHeading('Undersøkelsen ble avbrutt')
    await see(() => expect(text()).not.toContain(stillKept))
    expect(answersKept(server)).toEqual([])
  })

  it('says that the fault is the server’s when its key is not there, and keeps everything', async () => {
    const server = await begun()
    server.loseKey()
    await open(server)
    await seeHeading('Undersøkelsen kan ikke åpnes akkurat nå')
    expect(text()).toContain('Ingenting er slettet.')
    expect(answersKept(server)).toHaveLength(1)
    expect(server.paths().filter((path) => path.startsWith('/api/box/'))).toEqual([])
    await press('Prøv igjen')
    await seeHeading('Undersøkelsen kan ikke åpnes akkurat nå')
  })
})

const stillKept = 'Det du svarte i denne nettleseren, ligger fortsatt låst her'

/** One statement answered, and the tab closed. */
async function begun(): Promise<Server> {
  const server = await startServer()
  await open(server)
  await press('Start')
  await choose(0, 4)
  await see(() => expect(answersKept(server)).toHaveLength(1))
  await close()
  return server
}

describe('answering', () => {
  it('keeps answers over a reload, at the same theme', async () => {
    const server = await startServer()
    await open(server)
    await press('Start')
    await choose(0, 4)
    await press('Neste')
    await seeHeading('Folk')
    await close()
    await open(server)
    await press('Fortsett')
    await seeHeading('Folk')
    await press('Forrige')
    await see(() => expect(radios(0)[3]?.checked).toBe(true))
  })

  it('is locked on the device: neither the answers, the code nor the link stand there to be read', async () => {
    const server = await startServer()
    await open(server)
    const code = await answerUpToTheCode()
    expect(deviceText()).not.toContain('clear')
    expect(deviceText()).not.toContain(code)
    expect(deviceText()).not.toContain(server.linkOf().slice(0, 20))
  })

  it('is not shown to somebody with another link on the same device', async () => {
    const server = await startServer()
    await open(server)
    await press('Start')
    await choose(0, 4)
    await see(() => expect(keptItems()).toHaveLength(2))
    await open(server, server.linkOf(people.leader))
    expect(button('Start')).toBeDefined()
  })

  it('says so when the device is full', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await open(await startServer())
    await press('Start')
    await choose(0, 4)
    await seeText('Nettleseren kan ikke lagre svarene')
  })

  it('goes from a theme chosen in the review straight back to it', async () => {
    await open(await startServer())
    await press('Start')
    await choose(0, 4)
    await press('Neste')
    await see(() => expect(button('Neste') ?? button('Se over')).toBeDefined())
    while (button('Neste')) await press('Neste')
    await press('Se over')
    await seeHeading('Se over og send inn')
    const first = page().querySelector<HTMLButtonElement>('.answer-review-themes button')
    first?.click()
    await press('Tilbake til Se over')
    await seeHeading('Se over og send inn')
  })

  it('lets a person delete what is kept, and begin anew', async () => {
    await open(await startServer())
    await press('Start')
    await choose(0, 5)
    await press('Ta pause')
    await press('Slett svarene i nettleseren')
    await press('Ja, slett dem')
    await see(() => expect(button('Start')).toBeDefined())
    await see(() => expect(keptItems()).toEqual([]))
    await press('Start')
    await see(() => expect(radios(0)).toHaveLength(5))
    expect(page().querySelectorAll('input:checked')).toHaveLength(0)
  })
})
