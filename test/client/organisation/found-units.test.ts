import { describe, expect, it } from 'vitest'
import type { Unit } from '#shared/organisation.ts'
import { foundUnits, peopleWithin } from '../../../client/staff/organisation/found-units.ts'

const unit = (id: string, parentId: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  code: `code ${id}`,
  name: { nb: id, nn: `${id} nn`, en: `${id} en` },
  parentId,
  level: 1,
  members: 2,
  leader: 'Kari Lunde',
  safetyArea: 'Kyst',
  safetyStanding: 'elected',
  safetyRepresentatives: ['Tor Moe'],
  ...more,
})
const units = [
  unit('university', null, { members: 1 }),
  unit('coast', 'university'),
  unit('station', 'coast', { leader: 'Lars Vestby', members: 3 }),
  unit('history', 'university', { safetyStanding: 'not-elected', safetyRepresentatives: [] }),
]
const wanted = { search: '', onlyLacking: false, folded: new Set<string>(), language: 'nb' as const }
const ids = (rows: { node: Unit }[]) => rows.map((row) => row.node.id)

describe('the unit tree', () => {
  it('is searched by unit, code, leader and safety representative', () => {
    expect(ids(foundUnits(units, { ...wanted, search: 'vestby' }))).toEqual([
      'university',
      'coast',
      'station',
    ])
    expect(ids(foundUnits(units, { ...wanted, search: 'code hist' }))).toEqual(['university', 'history'])
    expect(foundUnits(units, { ...wanted, search: 'tor moe' }).filter((row) => row.found)).toHaveLength(3)
  })

  it('shows which units lack a leader or a safety representative', () => {
    const rows = foundUnits(units, { ...wanted, onlyLacking: true })
    expect(rows.filter((row) => row.found).map((row) => row.node.id)).toEqual(['history'])
  })

  it('does not call a safety representative missing where it is agreed that there is none', () => {
    const agreed = [unit('office', null, { safetyStanding: 'none', safetyRepresentatives: [] })]
    expect(foundUnits(agreed, { ...wanted, onlyLacking: true })).toEqual([])
    const vacant = [unit('office', null, { safetyStanding: 'vacant', safetyRepresentatives: [] })]
    expect(foundUnits(vacant, { ...wanted, onlyLacking: true })).toHaveLength(1)
  })

  it('counts the people of a unit together with everything below it', () => {
    expect(Object.fromEntries(peopleWithin(units))).toEqual({
      university: 8,
      coast: 5,
      station: 3,
      history: 2,
    })
  })
})
