// @vitest-environment jsdom
/** A launched round before anybody is invited: which step it waits at, and what each step asks of whom. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Preparation } from '#shared/keeping.ts'
import type { RoundDetail } from '#shared/round.ts'
import type { Session } from '#shared/session.ts'
import { SessionContext } from '../../../client/platform/session.tsx'
import { holdCeremony } from '../../../client/staff/round/ceremony.ts'
import { PreparingRound } from '../../../client/staff/round/preparing.tsx'
import { proposed, proposedRound } from '../proposed.ts'
import { atTheScreen, button, screen, see, seeText, show, text } from '../screen.tsx'

atTheScreen()

const same = (words: string) => ({ nb: words, nn: words, en: words })

const round: RoundDetail = {
  id: proposedRound,
  programmeId: 'short',
  title: same('Høsten 2026'),
  root: { id: proposedRound, name: same('Nordhavn') },
  opensOn: '2026-11-09',
  closesOn: '2026-11-29',
  state: 'preparing',
  keeping: 'custodian',
  pilot: false,
  origin: 'held',
  releasedOn: null,
  counts: { invited: 66, answered: null },
  mayManage: true,
  followed: false,
  hasSurvey: true,
  basis: null,
  mayViewRelease: false,
  responseUnitIds: [],
  participation: { minPositionPercent: null, cutOffOn: null, holds: null },
  groups: [],
  steps: [],
  deadlines: [],
  obstacles: [],
  layout: 'theme-pages',
  questionnaire: { chosen: null, about: null },
  alsoInvited: [],
}
const waiting: Preparation = {
  mode: 'custodian',
  keys: { made: 3, of: 4 },
  proposal: null,
  ceremony: null,
}
const ready: Preparation = { ...waiting, keys: { made: 4, of: 4 }, proposal: proposed() }

let preparation: Preparation

beforeEach(() => {
  preparation = waiting
  vi.stubGlobal('fetch', async (path: string) => {
    if (path === `/api/rounds/${proposedRound}/preparation`) return Response.json(preparation)
    throw new TypeError(`Nothing else is asked for: ${path}`)
  })
})

async function open(today = '2026-11-09') {
  const institution = { name: same('Nordhavn'), recordsSystem: 'ePhorte', contact: 'HMS' }
  const session: Session = {
    institution,
    needsSetup: false,
    demo: false,
    trial: false,
    today,
    mailbox: false,
    person: null,
  }
  await show(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={session}>
        <MemoryRouter>
          <PreparingRound round={round} />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  )
}

async function held(rehearsed: boolean): Promise<Preparation> {
  const names = ['HR', 'Hovedverneombudet', 'Tillitsvalgt']
  const { manifest, signatures } = await holdCeremony(ready.proposal ?? proposed(), names, 2, (name) => name)
  return { ...ready, ceremony: { manifest, signatures, rehearsed } }
}

const step = () => screen().querySelector('[aria-current=step]')?.textContent
const links = () => [...screen().querySelectorAll('main a, section a')].map((one) => one.textContent)

describe('a round that is being prepared', () => {
  it('says how many keys are made, and goes on by itself when all are', async () => {
    await open()
    await seeText('3 av 4 nøkler er laget')
    expect(step()).toBe('1. Nøkler')
    preparation = ready
    await see(() => expect(step()).toBe('2. Nøkkelmøte'))
    expect(links()).toContain('Start nøkkelmøtet')
  })

  it('asks for the rehearsal after the meeting, and cannot be opened before', async () => {
    preparation = await held(false)
    await open()
    await see(() => expect(step()).toBe('3. Øving'))
    expect(links()).toEqual(['Start øvingen', 'Se protokollen'])
    expect(button('Åpne undersøkelsen')).toBeUndefined()
  })

  it('is opened by hand when it is rehearsed, but not before its first day', async () => {
    preparation = await held(true)
    await open('2026-11-08')
    await seeText('Den kan åpnes fra 9. november 2026.')
    expect(button('Åpne undersøkelsen')).toBeUndefined()
    await open('2026-11-09')
    await see(() => expect(button('Åpne undersøkelsen')).toBeDefined())
    expect(text()).not.toContain('Den kan åpnes fra')
  })

  it('without key holders opens by itself: there is no meeting to hold', async () => {
    preparation = { ...waiting, mode: 'single-key' }
    await open()
    await seeText('Undersøkelsen åpner av seg selv når alle er laget.')
    expect(links()).toEqual([])
    expect(text()).not.toContain('Nøkkelmøte')
  })

  it('can be made a draft again at every step', async () => {
    for (const at of [waiting, ready, await held(false), await held(true)]) {
      preparation = at
      await open()
      await see(() => expect(button('Gjør til utkast igjen')).toBeDefined())
    }
  })
})
