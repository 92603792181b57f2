// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Plan } from '#shared/plan.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../../client/platform/language.tsx'
import { OwnerNotice } from '../../../client/staff/plan/owner.tsx'
import { GroupNotice } from '../../../client/staff/plan/plan-choice.tsx'
import { VersionsCard } from '../../../client/staff/plan/versions.tsx'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const unit = { id: 'u', name: text('Institutt for kystbiologi'), leader: 'Kari Lunde' }
const plan = (otherwise: object) =>
  ({
    version: 2,
    columns: [],
    focusAreas: [],
    scales: [],
    versions: [
      {
        version: 1,
        signed: { by: 'Kari Lunde', on: '2026-10-13' },
        filedOn: '2026-10-20',
        consulted: null,
      },
    ],
    changes: [
      {
        what: 'changed',
        text: 'Møtefri tirsdag',
        fields: [{ field: 'text', before: { text: 'Møtefri onsdag' }, after: { text: 'Møtefri tirsdag' } }],
      },
      { what: 'removed', text: 'Lunsj hver uke', fields: [] },
    ],
    owner: { kind: 'own', gone: false, by: [unit] },
    ...otherwise,
  }) as unknown as Plan

function read(page: React.ReactNode): string {
  chooseLanguage('nb')
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider>{page}</LanguageProvider>
    </QueryClientProvider>,
  )
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

test('the page tells which version holds, and what the new one changes', () => {
  const page = read(<VersionsCard plan={plan({})} />)
  expect(page).toMatch(/Versjon 2 .*Under arbeid.*Versjon 1 .*Gjelder/)
  expect(page).toMatch(/samråd ikke bekreftet.*arkivert/)
  expect(page).toMatch(/Før: Møtefri onsdag.*Nå: Møtefri tirsdag/)
  expect(page).toMatch(/Fjernet\s+Lunsj hver uke/)
})

test('a plan with one version has no list of them', () => {
  expect(read(<VersionsCard plan={plan({ version: 1, changes: [] })} />)).toBe('')
})

test('a plan whose unit has lost its leader says that it needs a new owner, and who stands for it', () => {
  const owner = { kind: 'above', gone: false, by: [unit] }
  const page = read(<OwnerNotice plan={plan({ owner })} />)
  expect(page).toMatch(/trenger en ny eier.*Kari Lunde \(Institutt for kystbiologi\)/)
  expect(read(<OwnerNotice plan={plan({ owner: { ...owner, kind: 'nobody', by: [] } })} />)).toMatch(
    /Ingen leder er registrert/,
  )
  expect(read(<OwnerNotice plan={plan({})} />)).toBe('')
})

test('the plan of a group says that it is signed here, and filed and treated elsewhere', () => {
  const group = { id: 'phd', title: text('Stipendiater') }
  expect(read(<GroupNotice plan={plan({ group })} />)).toMatch(/signeres her.*arkiveres og behandles ikke/)
  expect(read(<GroupNotice plan={plan({ group: null })} />)).not.toContain('arkiveres')
})
