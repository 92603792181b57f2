import { describe, expect, it } from 'vitest'
import type { OwnUnits } from '#shared/own-unit.ts'
import { byRound } from '../../../client/staff/own/own-rounds.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const row = (year: string, unit: string): OwnUnits['rounds'][number] => ({
  round: {
    id: year,
    title: text(year),
    opensOn: `${year}-11-01`,
    closesOn: `${year}-11-21`,
    state: 'released',
  },
  unit: { id: unit, name: text(unit) },
  results: 'open',
  plan: 'not-yet',
  meeting: false,
})

describe('what somebody with two positions reads', () => {
  it('stands survey by survey, with both units under each', () => {
    const rounds = [row('2025', 'lab'), row('2025', 'museum'), row('2023', 'lab')]
    expect(byRound({ rounds }).map(({ id, units }) => [id, units.map((unit) => unit.id)])).toEqual([
      ['2025', ['lab', 'museum']],
      ['2023', ['lab']],
    ])
  })
})
