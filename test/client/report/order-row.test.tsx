// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import type { HandoutOrder } from '#shared/handout.ts'
import { OrderRow } from '../../../client/staff/report/order-row.tsx'
import { atTheScreen, press, screen, see, show, text } from '../screen.tsx'

const id = '00000000-0000-4000-8000-000000000001'
const order: HandoutOrder = {
  id,
  round: id,
  unit: { id, name: { nb: 'Fakultet', nn: 'Fakultet', en: 'Faculty' } },
  kinds: ['pdf', 'slides'],
  language: 'nb',
  second: 'en',
  extent: 'full',
  state: 'making',
  files: 1200,
  made: 214,
  bytes: null,
  orderedAt: '2026-10-13T08:00:00Z',
  keptUntil: '2026-10-14T08:00:00Z',
}

const row = (change: Partial<HandoutOrder>) =>
  show(
    <QueryClientProvider client={new QueryClient()}>
      <OrderRow order={{ ...order, ...change }} />
    </QueryClientProvider>,
  )

atTheScreen()

describe('an order of files', () => {
  it('says how far it has come while the files are made', async () => {
    await row({})
    expect(text()).toContain('Bokmål og English, fullstendig')
    expect(text().replaceAll('\u00a0', ' ')).toContain('214 av 1 200 filer')
    expect(screen().querySelector('progress')?.value).toBe(214)
  })

  it('can be fetched as one file when it is ready, with its size and how long it is kept', async () => {
    await row({ state: 'ready', made: 1200, bytes: 351_200_000 })
    const link = screen().querySelector('a')
    expect(link?.getAttribute('href')).toBe(`/api/handout-orders/${id}/file`)
    expect(link?.textContent).toBe('Last ned ZIP (351\u00a0MB)')
    expect(text()).toContain('14.10.2026')
  })

  it('says that the disk is full, and is tried again with the same wish', async () => {
    const sent = vi.fn(async () => Response.json({ ...order }, { status: 201 }))
    vi.stubGlobal('fetch', sent)
    await row({ state: 'disk-failed' })
    expect(text()).toContain('Disken på serveren tok ikke imot flere filer')
    await press('Prøv igjen')
    await see(() => expect(sent).toHaveBeenCalled())
    const [path, request] = sent.mock.calls[0] as unknown as [string, RequestInit]
    expect(path).toBe(`/api/rounds/${id}/units/${id}/handout-orders`)
    expect(JSON.parse(String(request.body))).toEqual({
      kinds: ['pdf', 'slides'],
      language: 'nb',
      second: 'en',
      extent: 'full',
    })
  })
})
