import { describe, expect, it } from 'vitest'
import { readCaseFile } from '../../server/records/case-file.ts'

const units = new Map([
  ['0110', 'coast'],
  ['0120', 'history'],
])
const read = (file: string | Uint8Array, form = '') =>
  readCaseFile(typeof file === 'string' ? Buffer.from(file) : file, units, form)
const errorsIn = (file: string, form = '') => {
  const reading = read(file, form)
  return reading.outcome === 'refused' ? reading.errors : []
}

describe('A file of case numbers', () => {
  it('is read by the columns it names, in any order and beside any others', () => {
    const file = '\ufeffTittel;Saksnummer;Enhetskode\nRunde 2026;2026/1;0110\n\nRunde 2026; 2026/2 ;0120\n'
    expect(read(file)).toEqual({
      outcome: 'cases',
      cases: new Map([
        ['coast', '2026/1'],
        ['history', '2026/2'],
      ]),
    })
  })

  it('is read as Windows-1252 where it is no UTF-8', () => {
    const latin = Uint8Array.from([...Buffer.from('enhetskode;saksnummer;merknad\n0110;2026/1;'), 0xe5])
    expect(read(latin).outcome).toBe('cases')
  })

  it('is read where cells are quoted, padded or as a spreadsheet leaves them', () => {
    const rows = ['"enhetskode";" Saks-nummer ";', '"0110";"2026/1; ""A""";', '\u00a00120\u00a0;=2+2;', ';;']
    expect(read(`${rows.join('\r\n')}\r\n`)).toEqual({
      outcome: 'cases',
      cases: new Map([
        ['coast', '2026/1; "A"'],
        ['history', '=2+2'],
      ]),
    })
  })

  it('finds no unit by a code that only looks like one', () => {
    const file = 'enhetskode;saksnummer\n110;2026/1\n__proto__;2026/2\nconstructor;2026/3\n'
    expect(errorsIn(file).map(({ row, code }) => [row, code])).toEqual([
      [2, 'unknown-unit'],
      [3, 'unknown-unit'],
      [4, 'unknown-unit'],
    ])
  })

  it('is refused with the first 500 errors, and how many there are', () => {
    const reading = read(`enhetskode;saksnummer\n${'x;2026/1\n'.repeat(501)}`)
    expect(reading.outcome === 'refused' && [reading.errors.length, reading.count]).toEqual([500, 501])
  })

  it('is refused with every row and column that is wrong, and without what stood there', () => {
    const file = `enhetskode;saksnummer\n;2026/1\n9999;2026/2\n0110;\n0110;2026/3\n0120;${'9'.repeat(61)}\n`
    expect(errorsIn(file)).toEqual([
      { row: 2, column: 'enhetskode', code: 'missing-value' },
      { row: 3, column: 'enhetskode', code: 'unknown-unit' },
      { row: 4, column: 'saksnummer', code: 'missing-value' },
      { row: 5, column: 'enhetskode', code: 'unit-twice' },
      { row: 6, column: 'saksnummer', code: 'too-long' },
    ])
  })

  it('is held against the institution’s form of case numbers', () => {
    const file = 'enhetskode;saksnummer\n0110;26/01234\n0120;2026/5\n'
    expect(errorsIn(file, 'ÅÅÅÅ/N')).toEqual([{ row: 2, column: 'saksnummer', code: 'wrong-form' }])
  })

  it('is refused whole where it is no such file', () => {
    expect(errorsIn('')).toEqual([{ row: null, column: null, code: 'empty-file' }])
    expect(errorsIn('enhetskode,saksnummer\n0110,2026/1')).toEqual([
      { row: 1, column: null, code: 'unreadable' },
    ])
    expect(errorsIn('enhetskode;"saksnummer\n0110;1')[0]?.code).toBe('unreadable')
    expect(errorsIn('enhet;navn\n0110;x')).toEqual([{ row: 1, column: 'saksnummer', code: 'missing-column' }])
    expect(errorsIn('enhet;kode;sak\n0110;0110;1')).toEqual([
      { row: 1, column: 'enhetskode', code: 'duplicate-column' },
    ])
    expect(errorsIn('enhet;sak;fødselsnummer\n0110;1;')[0]?.code).toBe('national-identity-number')
    expect(errorsIn(`enhet;sak\n${'0110;1\n'.repeat(5001)}`)).toEqual([
      { row: 5002, column: null, code: 'too-many-rows' },
    ])
  })
})
