import { describe, expect, it } from 'vitest'
import { type FilingLine, filingFaults, filingsFor, isLate } from '../../../client/staff/records/filings.ts'

const today = '2026-10-31'
const line = (id: string, due: string | null, filedOn: string | null): FilingLine => ({
  roundId: 'round',
  roundTitle: { nb: '2025', nn: '2025', en: '2025' },
  unit: { id, name: { nb: id, nn: id, en: id } },
  version: 1,
  signedOn: '2026-10-01',
  due,
  filing: filedOn === null ? null : { version: 1, caseNumber: '2026/1', filedOn, recordedBy: 'Arne Kvist' },
  filedBefore: false,
  consulted: true,
})
const lines = [
  line('filed first', '2026-10-30', '2026-10-10'),
  line('without deadline', null, null),
  line('due later', '2026-11-15', null),
  line('filed last', '2026-10-30', '2026-10-20'),
  line('due first', '2026-10-30', null),
]
const ids = (list: FilingLine[]) => list.map((one) => one.unit.id)

describe("the records officer's list", () => {
  it('puts what waits first, by deadline', () => {
    expect(ids(filingsFor(lines, 'open'))).toEqual(['due first', 'due later', 'without deadline'])
    expect(ids(filingsFor(lines, 'all')).slice(0, 3)).toEqual(ids(filingsFor(lines, 'open')))
  })

  it('shows the newest filings first', () => {
    expect(ids(filingsFor(lines, 'filed'))).toEqual(['filed last', 'filed first'])
  })

  it('is late from the day after the deadline, and never once it is filed', () => {
    expect(isLate(line('a', '2026-10-30', null), today)).toBe(true)
    expect(isLate(line('a', '2026-10-31', null), today)).toBe(false)
    expect(isLate(line('a', '2026-10-30', '2026-10-31'), today)).toBe(false)
    expect(isLate(line('a', null, null), today)).toBe(false)
  })
})

describe('recording a filing', () => {
  const check = (caseNumber: string, filedOn: string) => [
    ...filingFaults({ caseNumber, filedOn }, '2026-10-01', today),
  ]

  it('takes any day from the signature until today', () => {
    expect(check('2026/1204', '2026-10-01')).toEqual([])
    expect(check('2026/1204', today)).toEqual([])
  })

  it('refuses an empty case number, and days before the signature or in the future', () => {
    expect(check('  ', today)).toEqual(['caseNumber'])
    expect(check('2026/1204', '2026-09-30')).toEqual(['filedOn'])
    expect(check('2026/1204', '2026-11-01')).toEqual(['filedOn'])
    expect(check('', '')).toEqual(['caseNumber', 'filedOn'])
  })
})
