import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Progress } from '#shared/progress.ts'
import { progressTable } from '../../server/progress/sheet.ts'

const same = (text: string) => ({ nb: text, nn: text, en: text })
const id = '00000000-0000-4000-8000-000000000001'

function overview(leader: string, name = 'Institutt'): Progress {
  return {
    round: {
      id,
      programmeId: 'ark-style',
      title: same('Runde'),
      root: { id, name: same('Universitet') },
      opensOn: '2025-11-03',
      closesOn: '2025-11-23',
      state: 'released',
      keeping: 'single-key',
      pilot: false,
      origin: 'held',
      releasedOn: '2026-01-15',
      counts: null,
      mayManage: false,
      followed: false,
      hasSurvey: true,
      basis: null,
      mayViewRelease: false,
    },
    today: '2026-10-13',
    top: { id, name: same(name) },
    steps: [
      {
        id: 'plan',
        kind: 'plan',
        title: same('Tiltaksplan'),
        hint: same('Hint'),
        who: ['leader'],
        opens: 'results',
        due: null,
      },
    ],
    assistance: null,
    units: [
      {
        id,
        name: same(name),
        parentId: null,
        depth: 0,
        leader,
        safetyStanding: 'not-elected',
        countedAt: null,
        statuses: [
          {
            step: 'plan',
            state: 'late',
            due: '2026-10-09',
            moved: false,
            reason: null,
            daysLeft: -4,
            completedOn: null,
          },
        ],
        pause: { untilDay: '2026-11-01', reason: 'Permisjon' },
        told: [],
        notes: [],
        may: [],
      },
    ],
  }
}

test('each language has its own headings, words and dates', () => {
  const { columns, rows } = progressTable(overview('Kari'), 'nn')
  expect(columns.slice(5).map(({ title }) => title)).toEqual([
    'Pause til og med',
    'Tiltaksplan',
    'Tiltaksplan: frist',
    'Tiltaksplan: dagar over fristen',
    'Tiltaksplan: ferdig dato',
  ])
  expect(rows).toEqual([
    [
      'Institutt',
      1,
      'Kari',
      'Verneombod ikkje valt',
      null,
      '01.11.2026',
      'Over fristen',
      '09.10.2026',
      4,
      null,
    ],
  ])
  expect(progressTable(overview('Kari'), 'en').rows[0]?.[7]).toBe('2026-10-09')
})

test('every row has a cell for every column, whatever its names hold', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (leader, name) => {
      const { columns, rows } = progressTable(overview(leader, name), 'nb')
      expect(rows.map((row) => row.length)).toEqual([columns.length])
      expect(rows[0]?.[2]).toBe(leader)
    }),
  )
})
