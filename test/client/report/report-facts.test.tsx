// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Report, reportSchema } from '#shared/report.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../../client/platform/language.tsx'
import { ReportFacts } from '../../../client/staff/report/report-facts.tsx'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const id = '00000000-0000-4000-8000-000000000001'
const known = { answered: 30, invited: 40, percent: 75 }

function reportOf(change: { below?: string[]; origin?: Report['round']['origin']; rate?: object }): Report {
  return reportSchema.parse({
    round: {
      id,
      title: text('2025'),
      closedOn: '2025-11-23',
      releasedOn: '2026-01-15',
      origin: change.origin ?? 'held',
      layout: 'theme-pages',
      ruleVersion: '2',
    },
    unit: { id, name: text('unit'), path: [] },
    figuresOf: { id, name: text('unit') },
    alsoCountedHere: (change.below ?? []).map(text),
    leaderCountsAt: null,
    unitsBelow: false,
    rate: change.rate ?? known,
    parent: null,
    institution: null,
    range: [1, 5],
    previous: null,
    groups: [],
    talk: [],
    themes: [],
  })
}

let container: HTMLElement
let root: Root
async function show(report: Report) {
  await act(async () =>
    root.render(
      <LanguageProvider>
        <ReportFacts report={report} />
      </LanguageProvider>,
    ),
  )
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  chooseLanguage('nb')
  container = document.createElement('div')
  root = createRoot(container)
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
})

describe('whose answers count here', () => {
  it('names the units below, as long as they are few', async () => {
    await show(reportOf({ below: ['Tang', 'Tare', 'Krill', 'Plankton'] }))
    expect(container.textContent).toContain('Svar fra Tang, Tare, Krill og Plankton er med.')
    expect(container.querySelector('details')).toBeNull()
  })

  it('folds many units away behind how many units there are, and names them all inside', async () => {
    const below = Array.from({ length: 60 }, (_, index) => `Enhet ${index}`)
    await show(reportOf({ below }))
    expect(container.querySelector('summary')?.textContent).toBe('Svar fra 60 enheter under er med')
    expect(container.querySelector('details')?.open).toBe(false)
    const named = [...container.querySelectorAll('details li')].map((item) => item.textContent)
    expect(named).toEqual(below)
  })
})

describe('the response rate', () => {
  it('is a share of those invited', async () => {
    await show(reportOf({}))
    expect(container.textContent).toContain('30 av 40 svarte')
  })

  it('of a survey held elsewhere is the number of answers alone, with no per cent', async () => {
    const rate = { answered: 480, invited: null, percent: null }
    await show(reportOf({ origin: 'imported-answers', rate }))
    expect(container.textContent).toContain('Medvirk vet ikke hvor mange som var invitert.')
    expect(container.textContent).not.toMatch(/%|480 av/)
  })
})
