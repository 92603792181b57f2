import { expect, test } from 'vitest'
import { readAbsenceFile } from '../../server/absence/absence-file.ts'

const today = '2026-10-13'
const header = 'enhetskode;måned;ansatte;mulige_dagsverk;sykefravær;korttidsfravær'

function read(...rows: string[]) {
  return readAbsenceFile(Buffer.from(`${rows.join('\r\n')}\r\n`), today)
}

function errorsOf(...rows: string[]) {
  const reading = read(header, ...rows)
  return reading.outcome === 'refused' ? reading.errors : []
}

test('days are read with a decimal comma and spaces between thousands, months in two ways', () => {
  expect(read(header, '011010;2026-09;62;1 204,5;80,25;12', '011020;9/2026;1 100;22000.0;0;0')).toEqual({
    outcome: 'rows',
    rows: [
      {
        code: '011010',
        month: '2026-09',
        headcount: 62,
        possibleDays: 120_450,
        totalDays: 8025,
        shortDays: 1200,
      },
      {
        code: '011020',
        month: '2026-09',
        headcount: 1100,
        possibleDays: 2_200_000,
        totalDays: 0,
        shortDays: 0,
      },
    ],
  })
})

test('headings are understood in nynorsk and English, in any order, from a spreadsheet in Windows-1252', () => {
  const text =
    'månad;einingskode;tilsette;moglege dagsverk;sjukefråvær;korttidsfråvær\r\n2026-01;01;5;100;7;2\r\n'
  expect(readAbsenceFile(Buffer.from(text, 'latin1'), today)).toMatchObject({ rows: [{ code: '01' }] })
  expect(
    read('Month;Unit code;Headcount;Possible days;Absence days;Short-term\n2026-01;01;5;100;7;2'),
  ).toMatchObject({ outcome: 'rows' })
})

test('what cannot be true of a row is refused with its column, and nothing of the file is taken', () => {
  expect(
    errorsOf(
      '01;2026-01;10;200;10;11',
      '02;2026-01;10;200;201;0',
      '03;2026-01;10;310,01;0;0',
      '04;2026-01;0;20;0;0',
    ),
  ).toEqual([
    { row: 2, column: 'korttidsfravær', code: 'short-above-total' },
    { row: 3, column: 'sykefravær', code: 'total-above-possible' },
    { row: 4, column: 'mulige_dagsverk', code: 'too-many-days' },
    { row: 5, column: 'ansatte', code: 'days-without-people' },
  ])
})

test('cells that are no month, no number, or empty are named by row and column', () => {
  expect(
    errorsOf(
      '01;2026-13;5;100;1;0',
      '01;2026-10;5;100;1;0',
      '01;januar;5;100;1;0',
      '01;2026-01;fem;-1;7 %;1 2,5',
      ';2026-01;5;;1;0',
      '01;2026-01;5;100;1',
    ).map(({ row, column, code }) => [row, column, code]),
  ).toEqual([
    [2, 'måned', 'not-a-month'],
    [3, 'måned', 'month-not-over'],
    [4, 'måned', 'not-a-month'],
    [5, 'ansatte', 'not-a-number'],
    [5, 'mulige_dagsverk', 'not-a-number'],
    [5, 'sykefravær', 'not-a-number'],
    [5, 'korttidsfravær', 'not-a-number'],
    [6, 'mulige_dagsverk', 'missing-value'],
    [6, 'enhetskode', 'missing-value'],
    [7, null, 'wrong-number-of-cells'],
  ])
})

test('the same unit and month twice is refused, however the month is written', () => {
  expect(errorsOf('01;2026-01;5;100;1;0', '01;01.2026;5;100;1;0')).toEqual([
    { row: 3, column: null, code: 'row-twice' },
  ])
})

test('a file with another separator, strange columns or identity numbers is refused without a word of its content', () => {
  expect(read('enhetskode,måned', '01,2026-01')).toMatchObject({
    errors: [{ row: 1, column: null, code: 'unreadable' }],
  })
  expect(read(header)).toMatchObject({ errors: [{ code: 'empty-file' }] })
  expect(read(`${header};diagnose`, '01;2026-01;5;100;1;0;L84')).toMatchObject({
    errors: [{ row: 1, column: 'G', code: 'unknown-column' }],
  })
  expect(read('enhetskode;måned;ansatte;ansatte', '01;2026-01;5;5')).toMatchObject({
    errors: [
      { column: 'ansatte', code: 'duplicate-column' },
      { column: 'mulige_dagsverk', code: 'missing-column' },
      { column: 'sykefravær', code: 'missing-column' },
      { column: 'korttidsfravær', code: 'missing-column' },
    ],
  })
  expect(errorsOf('13097248022;2026-01;5;100;1;0')).toEqual([
    { row: null, column: 'A', code: 'national-identity-number' },
  ])
})
