// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../../client/platform/language.tsx'
import { LiftMeasure } from '../../../client/staff/plan/measure-lift.tsx'
import { measureWith } from '../../measures.ts'

vi.mock('../../../client/platform/session.tsx', () => ({
  useSession: () => ({ person: { units: [{ id: 'u' }] } }),
}))

const plan = {
  owner: { gone: false },
  unit: { id: 'u', path: [{ id: 'above' }] },
  round: { id: 'r', followed: true },
}
const waiting = { state: 'waiting' }

function read(measure: object): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider>
        <LiftMeasure
          plan={plan as unknown as Plan}
          measure={
            {
              ...measureWith({ text: 'Ny ventilasjon' }),
              id: 'm',
              lift: null,
              ...measure,
            } as unknown as Measure
          }
        />
      </LanguageProvider>
    </QueryClientProvider>,
  )
}

beforeEach(() => chooseLanguage('nb'))

test('an open measure can be lifted from its row, and it is said aloud which one it is', () => {
  expect(read({})).toMatch(/aria-label="Løft til nivået over: Ny ventilasjon"[^>]*>Løft til nivået over</)
  expect(read({ lift: { state: 'answered' } })).toContain('aria-label="Løft på nytt: Ny ventilasjon"')
})

test('what is in place, or taken over above, is not offered to be lifted', () => {
  expect(read({ status: 'done' })).toBe('')
  expect(read({ lift: { state: 'accepted' } })).toBe('')
})

test('what waits above can be taken back, also when the unit solved it meanwhile', () => {
  for (const status of ['in-progress', 'done'])
    expect(read({ lift: waiting, status })).toMatch(
      /Trekk tilbake det som er løftet: Ny ventilasjon[^>]*>Trekk/,
    )
})
