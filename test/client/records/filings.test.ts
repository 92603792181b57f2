import { describe, expect, it } from 'vitest'
import type { Filing } from '#shared/records.ts'
import {
  documentsIn,
  type FilingLine,
  filingsFor,
  isLate,
  standingOf,
} from '../../../client/staff/records/filings.ts'

const today = '2026-10-31'
const filed = (filedOn: string | null): Filing => ({
  version: 1,
  state: 'filed',
  orderedOn: null,
  caseNumber: '2026/1',
  filedOn,
  journalNumber: null,
  systemId: null,
  sha256: null,
  access: null,
  attachments: [],
  by: 'Arne Kvist',
  problem: null,
})
const line = (id: string, due: string | null, filedOn: string | null): FilingLine => ({
  roundId: 'round',
  roundTitle: { nb: '2025', nn: '2025', en: '2025' },
  unit: { id, name: { nb: id, nn: id, en: id } },
  document: { id: 'plan', name: { nb: 'Plan', nn: 'Plan', en: 'Plan' } },
  version: 1,
  readyOn: '2026-10-01',
  due,
  filing: filedOn === null ? null : filed(filedOn),
  filedBefore: false,
  consulted: true,
  caseNumber: null,
  waiver: null,
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

describe('where a line belongs', () => {
  const open = line('a', '2026-10-30', null)
  const inState = (state: Filing['state']) => ({ ...open, filing: { ...filed(null), state } })

  it('is on the way from when it is accepted until it is filed, and needs a person when it failed', () => {
    const states = (['queued', 'sent', 'received', 'filed', 'failed'] as const).map((state) =>
      standingOf(inState(state)),
    )
    expect(states).toEqual(['on-way', 'on-way', 'on-way', 'filed', 'failed'])
    expect(isLate(inState('sent'), today)).toBe(false)
  })

  it('is apart when somebody decided that it is not to be filed', () => {
    const waived = { ...open, waiver: { reason: 'Prøverunde', by: 'Arne Kvist', on: '2026-10-30' } }
    expect(standingOf(waived)).toBe('waived')
    expect(isLate(waived, today)).toBe(false)
    expect(filingsFor([waived, open], 'open')).toEqual([open])
  })
})

it('offers each kind of document once, the plan first', () => {
  const risk = {
    ...line('b', null, null),
    document: { id: 'risk.risk', name: { nb: 'R', nn: 'R', en: 'R' } },
  }
  expect(documentsIn([risk, ...lines, risk]).map(({ id }) => id)).toEqual(['plan', 'risk.risk'])
})
