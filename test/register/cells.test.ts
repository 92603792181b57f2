import { expect, test } from 'vitest'
import { readDate, readEmail, readLanguage, readPercent, readYesNo } from '../../server/register/cells.ts'
import { columnLetters } from '../../server/register/columns.ts'

test('a position percent may be written as 60, 60,5, 60.5 or 60,50 %', () => {
  for (const [cell, value] of [
    ['60', 6000],
    ['60,5', 6050],
    ['60.5', 6050],
    ['60,05', 6005],
    ['60,50 %', 6050],
    ['0', 0],
    ['100', 10_000],
    ['-0', 0],
  ] as const)
    expect(readPercent(cell)).toEqual({ value })
})

test('what is no percent, or none between 0 and 100, is refused', () => {
  for (const cell of ['', 'full', '60,555', '1e2', '6O', '60,', '٦٠'])
    expect(readPercent(cell)).toEqual({ error: 'not-a-number' })
  for (const cell of ['100,01', '-1', '-0,5', '1000'])
    expect(readPercent(cell)).toEqual({ error: 'percent-out-of-range' })
})

test('dates are real days', () => {
  expect(readDate('01.08.2019')).toEqual({ value: '2019-08-01' })
  expect(readDate('1.8.2019')).toEqual({ value: '2019-08-01' })
  expect(readDate('2019-08-01')).toEqual({ value: '2019-08-01' })
  expect(readDate('29.02.2024')).toEqual({ value: '2024-02-29' })
  expect(readDate('')).toEqual({ value: null })
  for (const cell of ['29.02.2025', '31.04.2025', '2025', '08/01/2019', '1.8.19', '45678'])
    expect(readDate(cell)).toEqual({ error: 'not-a-date' })
})

test('yes and no, languages and addresses are read in the ways people write them', () => {
  expect([readYesNo('Ja'), readYesNo('NEI'), readYesNo(''), readYesNo('x')]).toEqual([
    { value: true },
    { value: false },
    { value: false },
    { value: true },
  ])
  expect(readYesNo('kanskje')).toEqual({ error: 'not-yes-or-no' })
  expect([readLanguage('Nynorsk'), readLanguage('EN'), readLanguage('')]).toEqual([
    { value: 'nn' },
    { value: 'en' },
    { value: null },
  ])
  for (const cell of ['svensk', 'constructor', '__proto__'])
    expect(readLanguage(cell)).toEqual({ error: 'unknown-language' })
  expect(readEmail('Kari.Lunde@Nordhavn.example')).toEqual({ value: 'kari.lunde@nordhavn.example' })
  expect(readEmail('kari.lunde')).toEqual({ error: 'not-an-email' })
})

test('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
})
