import { describe, expect, it } from 'vitest'
import { type AccessRequest, type AskedReport, knownBases } from '#shared/access-request.ts'
import {
  basisChoiceOf,
  considerations,
  countsOf,
  type DecisionDraft,
  decisionOf,
  reportsFor,
} from '../../../client/staff/records/access-facts.ts'

const text = (words: string) => ({ nb: words, nn: words, en: words })

const report = (unit: string, answers: number, more: Partial<AskedReport> = {}): AskedReport => ({
  unitId: unit,
  groupId: null,
  unit: text(unit),
  group: null,
  above: null,
  includes: [],
  answers,
  statements: false,
  sensitive: false,
  leader: false,
  handedOut: null,
  decided: null,
  ...more,
})

const by = { by: 'Arne Kvist', on: '2026-10-13' }
const request = {
  reports: [
    report('Fakultetet', 40, { decided: { what: { decision: 'release' }, ...by } }),
    report('Fakultetet', 13, { groupId: 'phd', group: text('Stipendiater') }),
    report('Instituttet', 12, { above: text('Fakultetet'), includes: [text('Feltstasjonen')] }),
  ],
} as AccessRequest

const found = (typed: string, filter: Parameters<typeof reportsFor>[1] = 'all') =>
  reportsFor(request, filter, typed, 'nb').map(({ answers }) => answers)

describe('the list of reports under a request for access', () => {
  it('counts twelve answers with the few, and thirteen with the many', () => {
    expect(countsOf(request)).toEqual({ all: 3, undecided: 2, more: 2, fewer: 1, released: 1, refused: 0 })
    expect(found('', 'fewer')).toEqual([12])
  })

  it('finds a report by its unit, its group, the level above, and a small unit counted in it', () => {
    expect(found('stipendiater')).toEqual([13])
    expect(found(' FELTSTASJON ')).toEqual([12])
    expect(found('fakultetet')).toEqual([40, 13, 12])
    expect(found('fakultetet', 'undecided')).toEqual([13, 12])
  })
})

describe('what speaks for and against', () => {
  it('is said of every report, also both at once, and weighs nothing', () => {
    const both = report('Instituttet', 13, {
      leader: true,
      statements: true,
      sensitive: true,
      handedOut: { reference: '2024/1', on: '2024-02-01' },
    })
    expect(considerations(both)).toEqual({
      for: ['forMany', 'forHandedOut'],
      against: ['againstLeader', 'againstStatements', 'againstSensitive'],
    })
    expect(considerations(report('Instituttet', 12, { groupId: 'phd' }))).toEqual({
      for: [],
      against: ['againstFew', 'againstGroup'],
    })
  })
})

describe('a decision', () => {
  const draft: DecisionDraft = { decision: null, basis: null, typedBasis: '', reason: '' }

  it('is nobody’s until a person chooses one', () => {
    expect(decisionOf(draft)).toEqual(new Set(['decision']))
    expect(decisionOf({ ...draft, decision: 'release' })).toEqual({ what: { decision: 'release' } })
    expect(decisionOf({ ...draft, decision: 'undecided' })).toEqual({ what: null })
  })

  it('to refuse needs a provision and a reason', () => {
    expect(decisionOf({ ...draft, decision: 'refuse' })).toEqual(new Set(['basis', 'reason']))
    const other = { ...draft, decision: 'refuse', basis: 'other', reason: ' Kan kjennes igjen. ' } as const
    expect(decisionOf({ ...other, typedBasis: '  ' })).toEqual(new Set(['basis']))
    expect(decisionOf({ ...other, basis: 'internal' })).toEqual({
      what: { decision: 'refuse', legalBasis: knownBases.internal, reason: 'Kan kjennes igjen.' },
    })
  })

  it('that is changed begins with the provision it was made with', () => {
    expect(basisChoiceOf(knownBases.confidential)).toBe('confidential')
    expect(basisChoiceOf('offentleglova § 24 tredje ledd')).toBe('other')
  })
})
