import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvFile } from '#shared/csv.ts'

const read = (text: string): string[][] => parse(text, { delimiter: ';', bom: true })

test('a Norwegian spreadsheet opens the file as it is: byte order mark, semicolons, decimal comma', () => {
  expect(
    csvFile([
      ['Enhet', 'Snitt'],
      ['Kyst', 3.456],
      ['Hav', -1],
    ]),
  ).toBe('\uFEFFEnhet;Snitt\r\nKyst;3,456\r\nHav;-1\r\n')
})

test('separators, quotes and line breaks stay within their cell', () => {
  const rows = [['a;b', '«sitat» "quote"', 'to\nlinjer', '🐟']]
  expect(read(csvFile(rows))).toEqual(rows)
})

test('a text that looks like a formula is text to the spreadsheet', () => {
  for (const text of ['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])
    expect(read(csvFile([[text]]))).toEqual([[`'${text}`]])
})
