import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Progress } from '#shared/progress.ts'
import { progressSheet } from '../../server/progress/sheet.ts'

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
    units: [
      {
        id,
        name: same(name),
        parentId: null,
        depth: 0,
        leader,
        safetyRepresentativeMissing: true,
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
      },
    ],
  }
}
const read = (csv: string): string[][] => parse(csv, { delimiter: ';', bom: true })

test('each language has its own headings, words and dates', () => {
  const [head, row] = read(progressSheet(overview('Kari'), 'nn').csv)
  expect(head?.slice(5)).toEqual([
    'Tiltaksplan',
    'Tiltaksplan: frist',
    'Tiltaksplan: dagar over fristen',
    'Tiltaksplan: ferdig dato',
  ])
  expect(row).toEqual(['Institutt', '1', 'Kari', 'ikkje vald', '', 'Over fristen', '09.10.2026', '4', ''])
  expect(read(progressSheet(overview('Kari'), 'en').csv)[1]?.[6]).toBe('2026-10-09')
})

test('a name that looks like a formula is text to the spreadsheet', () => {
  for (const formula of ['=1+1', '+47 123', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x";"y")']) {
    const cell = read(progressSheet(overview(formula), 'nb').csv)[1]?.[2]
    expect(cell).toBe(`'${formula}`)
  }
})

test('no name breaks the table, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (leader, name) => {
      const rows = read(progressSheet(overview(leader, name), 'nb').csv)
      expect(rows.map((row) => row.length)).toEqual([9, 9])
      expect([leader, `'${leader}`]).toContain(rows[1]?.[2])
    }),
  )
})
