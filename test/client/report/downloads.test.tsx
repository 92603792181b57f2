// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Session } from '#shared/session.ts'
import { SessionContext } from '../../../client/platform/session.tsx'
import { Downloads } from '../../../client/staff/report/downloads.tsx'
import { atTheScreen, screen, show, text } from '../screen.tsx'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const word = (name: string) => ({ nb: name, nn: name, en: name })
const [roundId, university, faculty, institute] = [id(1), id(2), id(3), id(4)]
const path = [university, faculty].map((unit) => ({ id: unit, name: word(unit) }))

function reportOf(level: 1 | 2 | 3) {
  const unit = [university, faculty, institute][level - 1] ?? ''
  const larger = (of: string) => ({ id: of, name: word(of), rate: { answered: 9, invited: 9, percent: 100 } })
  return {
    round: { id: roundId },
    unit: { id: unit, name: word(unit), path: path.slice(0, level - 1) },
    figuresOf: { id: unit, name: word(unit) },
    parent: level === 3 ? larger(faculty) : null,
    institution: level === 1 ? null : larger(university),
  } as unknown as Parameters<typeof Downloads>[0]['report']
}

type Person = NonNullable<Session['person']>

async function open(level: 1 | 2 | 3, person: Pick<Person, 'roles' | 'units'>, group?: string) {
  const session = { person } as Session
  await show(
    <SessionContext value={session}>
      <Downloads report={reportOf(level)} {...(group ? { group } : {})} />
    </SessionContext>,
  )
  return [...screen().querySelectorAll('a')].map((link) => link.getAttribute('href'))
}

const leads = (unit: string) => ({
  roles: [],
  units: [{ id: unit, name: word(unit), role: 'leader' as const }],
})

atTheScreen()

describe('what can be downloaded of a report', () => {
  it('is every kind of file, document and slides short or full, slides in one language or two, and how the figures are made', async () => {
    const files = `/api/rounds/${roundId}/units/${institute}/handouts`
    expect(await open(3, leads(institute))).toEqual([
      `${files}/pdf?language=nb`,
      `${files}/pdf?language=nb&extent=full`,
      `${files}/slides?language=nb`,
      `${files}/slides?language=nb&second=en`,
      `${files}/slides?language=nb&extent=full`,
      `${files}/sheet?language=nb`,
      `${files}/csv?language=nb`,
      `${files}/methodology?language=nb`,
    ])
    expect(text()).toContain('PowerPoint til oppfølgingsmøtet')
  })

  it('is at a faculty also a document with the units below, for those whose role reaches down', async () => {
    const gathering = (links: (string | null)[]) =>
      links.filter((link) => link?.includes('with-units') || link?.includes('status'))
    expect(gathering(await open(2, leads(faculty)))).toHaveLength(2)
    expect(gathering(await open(1, { roles: ['hr'], units: [] }))).toHaveLength(2)
    expect(gathering(await open(3, { roles: ['hr'], units: [] }))).toEqual([])
    const represents = { id: faculty, name: word(faculty), role: 'safety-representative' as const }
    expect(gathering(await open(2, { roles: [], units: [represents] }))).toEqual([])
    expect(gathering(await open(2, leads(institute)))).toEqual([])
  })

  it('is of a group its own figures', async () => {
    const links = await open(2, leads(faculty), 'phd-candidates')
    expect(links.join()).not.toContain('full')
    const [first] = links
    expect(first).toBe(
      `/api/rounds/${roundId}/units/${faculty}/groups/phd-candidates/handouts/pdf?language=nb`,
    )
  })
})
