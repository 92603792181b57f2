// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import type { UnitAbsence } from '#shared/absence.ts'
import { AbsenceNow } from '../../../client/components/AbsenceNow.tsx'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../../client/platform/language.tsx'

const place = (name: string) => ({ id: name, name: { nb: name, nn: name, en: name } })
const whole: UnitAbsence = {
  unit: place('Akvakultur'),
  minimum: 5,
  shownFor: place('Akvakultur'),
  institution: place('Nordhavn'),
  targets: { total: 7.5, short: 2, attention: 10 },
  months: [{ month: '2026-09', own: { total: 4, short: 1 }, institution: null }],
  thirds: [{ year: 2026, third: 2, own: { total: 7.5, short: 2 }, institution: { total: 6.1, short: 1.8 } }],
  mayImport: false,
}

function read(changes: Partial<UnitAbsence> = {}): string {
  const markup = renderToStaticMarkup(
    <LanguageProvider>
      <AbsenceNow absence={{ ...whole, ...changes }} />
    </LanguageProvider>,
  )
  return markup.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')
}

const third = (total: number, short: number) => [
  { year: 2026, third: 2 as const, own: { total, short }, institution: null },
]

beforeEach(() => chooseLanguage('nb'))

test('the newest four months stand against the aims: below for the total, at most for short-term', () => {
  expect(read()).toMatch(/2\. tertial 2026 .*7,5 % over målet .*2,0 % innenfor målet/)
  expect(read()).toContain('Nordhavn: 6,1 %')
  expect(read({ thirds: third(7.4, 2.1) })).toMatch(/7,4 % innenfor målet .*2,1 % over målet/)
})

test('extra attention is spoken of only above its limit', () => {
  expect(read({ thirds: third(10, 1) })).not.toContain('ekstra oppfølging')
  expect(read({ thirds: third(10.1, 1) })).toContain('Over 10 %: enheten skal ha ekstra oppfølging')
})

test('while no four months are whole, the newest month stands there', () => {
  expect(read({ thirds: [] })).toContain('september 2026')
})

test('figures of a unit above are said to be so, and nothing is said where there is nothing', () => {
  expect(read({ shownFor: place('Kystbiologi') })).toContain('Tallene her er for Kystbiologi')
  expect(read({ shownFor: null, months: [], thirds: [] })).toContain('ikke importert noe sykefravær')
})

test('without aims the figures stand by themselves', () => {
  expect(read({ targets: null })).not.toContain('målet')
})
