// @vitest-environment jsdom
/** When results open, on the round's page: what the coordinator sees, and what the days are checked for. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fullDate } from '#shared/dates.ts'
import type { Publication } from '#shared/publication.ts'
import type { RoundDetail } from '#shared/round.ts'
import type { Session } from '#shared/session.ts'
import { publicationTexts } from '#shared/texts/publication.ts'
import { SessionContext } from '../../../client/platform/session.tsx'
import { ResultsOpening } from '../../../client/staff/round/publication.tsx'
import { PublicationDaysForm } from '../../../client/staff/round/publication-days.tsx'
import { atTheScreen, press, screen, see, seeText, show, text, type } from '../screen.tsx'

atTheScreen()

const id = '00000000-0000-4000-8000-000000000001'
const round = {
  id,
  state: 'released',
  pilot: false,
  releasedOn: '2026-11-30',
  closesOn: '2026-11-29',
  mayManage: true,
} as RoundDetail

let publication: Publication
let sent: { method: string; path: string; body: unknown }[]

beforeEach(() => {
  sent = []
  publication = {
    top: { on: null, openedOn: '2026-11-30' },
    leaders: { on: '2026-12-07', openedOn: null },
    employees: { on: '2026-12-14', openedOn: null },
  }
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    sent.push({ method, path, body: body === undefined ? undefined : JSON.parse(String(body)) })
    if (method === 'POST') publication.leaders.openedOn = '2026-12-01'
    return Response.json(publication)
  })
})

const open = (changes: Partial<RoundDetail> = {}) => at(<ResultsOpening round={{ ...round, ...changes }} />)

async function at(part: React.ReactNode) {
  const session = { today: '2026-12-01', person: null } as Session
  await show(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={session}>{part}</SessionContext>
    </QueryClientProvider>,
  )
}

const words = (key: keyof typeof publicationTexts) => publicationTexts[key].nb

describe('when results open', () => {
  it('says for each circle when it opened or will', async () => {
    await open()
    await seeText(`Åpnet ${fullDate('2026-11-30', 'nb')}`)
    expect(text()).toContain('Åpner mandag 7. desember 2026')
    expect(text()).toContain('Åpner mandag 14. desember 2026')
  })

  it('offers to open them now to those whose turn it is, and to nobody else', async () => {
    await open()
    await seeText(words('openNow'))
    expect([...screen().querySelectorAll('.mv-circles button')]).toHaveLength(1)
  })

  it('offers nothing to whoever does not run the round', async () => {
    await open({ mayManage: false })
    await seeText(words('employeesWho'))
    expect(screen().querySelectorAll('button')).toHaveLength(0)
  })

  it('asks for the days of those to whom they are not open yet, and sends no others', async () => {
    await at(<PublicationDaysForm round={round} publication={publication} onDone={() => undefined} />)
    const days = [...screen().querySelectorAll<HTMLInputElement>('input[type=date]')]
    expect(days.map(({ value }) => value)).toEqual(['2026-12-07', '2026-12-14'])
    await press(words('save'))
    await see(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ method: 'PUT', body: { leaders: '2026-12-07', employees: '2026-12-14' } })
  })

  it('says what is wrong with a day, and sends nothing', async () => {
    await at(<PublicationDaysForm round={round} publication={publication} onDone={() => undefined} />)
    await type('Alle enheter, fra', '2026-12-24')
    await press(words('save'))
    await seeText(words('before-earlier-circle'))
    expect(sent).toEqual([])
  })

  it('is no question of a pilot', async () => {
    await open({ pilot: true })
    expect(sent).toEqual([])
  })
})
