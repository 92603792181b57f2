// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseFile, CasePreview } from '#shared/case-file.ts'
import type { FilingList } from '#shared/records.ts'
import { CaseNumbersPage } from '../../../client/staff/records/case-numbers.tsx'
import { atTheScreen, button, field, press, screen, see, seeText, show, text } from '../screen.tsx'

atTheScreen()

const first = '00000000-0000-4000-8000-000000000001'
const second = '00000000-0000-4000-8000-000000000002'
const coast = '00000000-0000-4000-8000-000000000003'
const said = (words: string) => ({ nb: words, nn: words, en: words })

const changes: CasePreview = {
  errors: [],
  errorCount: 0,
  found: {
    count: 51,
    replaced: 1,
    cases: [{ unit: { id: coast, name: said('Kysten') }, caseNumber: '2026/7', before: '2026/1' }],
  },
}
const wrong: CasePreview = {
  errors: [{ row: 3, column: 'saksnummer', code: 'wrong-form' }],
  errorCount: 1,
  found: null,
}

/** A server with documents of some rounds, that answers every file with the same preview. */
function serverWith(
  preview: CasePreview,
  caseRounds = [
    { id: first, title: said('Høst 2026') },
    { id: second, title: said('Vår 2025') },
  ],
) {
  const asked: { path: string; body: CaseFile }[] = []
  const list: FilingList = {
    maySet: false,
    maySend: false,
    accessChoices: [],
    caseNumberForm: '',
    caseRounds,
    filings: [],
  }
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit) => {
    if (method !== 'POST') return Response.json(list)
    asked.push({ path, body: JSON.parse(String(body)) })
    return path.endsWith('/preview') ? Response.json(preview) : new Response(null, { status: 204 })
  })
  return asked
}

const open = () =>
  show(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <CaseNumbersPage />
      </MemoryRouter>
    </QueryClientProvider>,
  )

/** jsdom's File does not hand out its bytes. */
async function chooseFile(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await see(() => expect(screen().querySelector('input[type=file]')).not.toBeNull())
  await act(async () => {
    const input = screen().querySelector<HTMLInputElement>('input[type=file]')
    const file = new File([bytes], 'saker.csv', { type: 'text/csv' })
    Object.defineProperty(file, 'arrayBuffer', { value: async () => bytes.buffer })
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

async function chooseRound(id: string): Promise<void> {
  await act(async () => {
    const select = screen().querySelector('select')
    if (select) select.value = id
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

const check = 'Se hva filen endrer'
/** `enhetskode;saksnummer`, and an å as Windows-1252 writes it. */
const bytes = Uint8Array.from([...Buffer.from('enhetskode;saksnummer\n0110;2026/7 '), 0xe5])

describe('case numbers from a file', () => {
  let asked: ReturnType<typeof serverWith>
  beforeEach(() => {
    asked = serverWith(changes)
  })

  it('are not asked about before a file is chosen', async () => {
    await open()
    await press(check)
    await see(() => expect(screen().querySelector('[aria-invalid=true]')).not.toBeNull())
    expect(asked).toEqual([])
  })

  it('are shown with what was there before, and imported into the round that is chosen', async () => {
    await open()
    await see(() => expect(field('Runde')).not.toBeNull())
    await chooseRound(second)
    await chooseFile(bytes)
    await press(check)
    await seeText('51 enheter får saksnummer')
    expect(text()).toContain('1 av dem hadde et annet saksnummer.')
    expect(text()).toContain('2026/1')
    expect(text()).toContain('De første 1 vises.')
    await press('Importer')
    await seeText('51 saksnumre er importert.')
    const body = { filename: 'saker.csv', file: Buffer.from(bytes).toString('base64') }
    expect(asked).toEqual([
      { path: `/api/rounds/${second}/case-numbers/preview`, body },
      { path: `/api/rounds/${second}/case-numbers`, body },
    ])
  })

  it('are forgotten when another round is chosen, so that nothing is imported unseen', async () => {
    await open()
    await chooseFile(bytes)
    await press(check)
    await seeText('51 enheter får saksnummer')
    await chooseRound(second)
    expect(text()).not.toContain('51 enheter får saksnummer')
    expect(button('Importer')).toBeUndefined()
  })

  it('cannot be imported from a file with an error, which is shown by row and column', async () => {
    serverWith(wrong)
    await open()
    await chooseFile(bytes)
    await press(check)
    await seeText('1 feil i filen')
    const cells = [...screen().querySelectorAll('.mv-import-errors tbody td')].map((one) => one.textContent)
    expect(cells).toEqual([
      'Rad 3',
      'Kolonne saksnummer',
      'Saksnummeret er ikke skrevet slik innstillingene for arkivering sier.',
    ])
    expect(button('Importer')).toBeUndefined()
  })

  it('have nowhere to go while no round is launched', async () => {
    serverWith(changes, [])
    await open()
    await seeText('Ingen runder er satt i gang ennå')
    expect(screen().querySelector('input[type=file]')).toBeNull()
  })
})
