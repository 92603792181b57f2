import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRegister } from '../../server/register/reading.ts'
import { anyRegister, exampleFiles, writeRegister } from './files.ts'

/** The errors as short lines: `people:3:navn missing-value`. */
function errorsIn(files: Parameters<typeof readRegister>[0]): string[] {
  const reading = readRegister(files)
  if (reading.outcome === 'register') return []
  return reading.errors.map(({ file, row, column, code }) => `${file}:${row ?? ''}:${column ?? ''} ${code}`)
}

function registerIn(files: Parameters<typeof readRegister>[0]) {
  const reading = readRegister(files)
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.errors))
  return reading.register
}

test('any register, written as files and read again, is the same register', () => {
  fc.assert(
    fc.property(anyRegister, (register) => {
      expect(readRegister(writeRegister(register))).toMatchObject({ outcome: 'register', register })
    }),
  )
})

test('the example files are read as they stand: codes keep their zeros, two positions are one person', () => {
  const { units, people } = registerIn(exampleFiles())
  expect(units.map(({ code, parentCode, leaderNumber }) => [code, parentCode, leaderNumber])).toEqual([
    ['01', null, '1001'],
    ['0110', '01', '1002'],
    ['011010', '0110', '1003'],
    ['0120', '01', null],
  ])
  expect(people.find(({ number }) => number === '1004')).toEqual({
    number: '1004',
    name: 'Tor Moe',
    email: 'tor.moe@fjell.example',
    language: null,
    represents: ['Fjellet'],
    positions: [
      expect.objectContaining({ unitCode: '011010', percentHundredths: 6050 }),
      expect.objectContaining({ unitCode: '0120', percentHundredths: 3950 }),
    ],
  })
  expect(people.find(({ number }) => number === '1005')).toMatchObject({
    email: null,
    language: 'en',
    positions: [{ phd: true, fromDate: '2025-09-01', toDate: '2028-08-31' }],
  })
})

test('the same files with a BOM, in Windows-1252, or from a Mac give the same register', () => {
  const files = exampleFiles()
  const register = registerIn(files)
  const text = new TextDecoder().decode(files.people)
  const again = (people: Uint8Array) => registerIn({ ...files, people })
  expect(again(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(register)
  expect(again(Buffer.from(text, 'latin1'))).toEqual(register)
  expect(again(new TextEncoder().encode(text.normalize('NFD')))).toEqual(register)
  expect(again(new TextEncoder().encode(text.replaceAll('\n', '\r\n')))).toEqual(register)
  expect(errorsIn({ ...files, people: Buffer.from(text, 'utf16le') })).toEqual(['people:: unreadable'])
})

test('headers may be written in another case, with spaces, in English, and optional columns may be missing', () => {
  const files = exampleFiles([
    [
      'enhetskode;navn;navn_nynorsk;navn_engelsk;overordnet;leder;verneområde',
      'Unit Code;NAVN;Navn Nynorsk;navn-engelsk;Parent;Leader;Safety area',
    ],
  ])
  expect(registerIn(files)).toEqual(registerIn(exampleFiles()))
  const short = new TextEncoder().encode(
    'Ansatt nummer;Navn;Epost;Enhetskode;Stillings-prosent;Stillingskategori\n1;Ann Li;;1;100;Alt\n',
  )
  const units = new TextEncoder().encode('kode;navn;overordnet;leder\n1;Alt;;\n')
  expect(registerIn({ units, people: short })).toMatchObject({
    units: [{ code: '1', name: { nb: 'Alt', nn: 'Alt', en: 'Alt' } }],
    people: [{ number: '1', represents: [], positions: [{ phd: false, fromDate: null }] }],
  })
})

test('every wrong row is listed, with its column, and not what stands in it', () => {
  const files = exampleFiles(
    [
      ['0120;Administrasjonen;', '0120;;'],
      ['0110;anne.aas@fjell.example', '0999;9999'],
    ],
    [
      ['1001;Ragnhild Bakke;ragnhild.bakke@fjell.example', '1001;Ragnhild Bakke;ragnhild.bakke'],
      ['100;Leder;nei;nn', '101;Leder;kanskje;svensk'],
      ['01.09.2025;31.08.2028', '31.08.2028;01.09.2025'],
      ['0042;Per Null;', ';Per Null;'],
    ],
  )
  expect(errorsIn(files)).toEqual([
    'units:4:overordnet unknown-parent',
    'units:4:leder unknown-person',
    'units:5:navn missing-value',
    'people:2:e-post not-an-email',
    'people:3:stipendiat not-yes-or-no',
    'people:3:språk unknown-language',
    'people:3:stillingsprosent percent-out-of-range',
    'people:7:ansatt_til dates-in-wrong-order',
    'people:8:ansattnummer missing-value',
  ])
  const text = JSON.stringify(readRegister(files))
  for (const content of ['Ragnhild', '9999', 'svensk', 'kanskje', 'Null']) expect(text).not.toContain(content)
})

test('a row with a cell too few hides none of the other wrong rows, and what it may hold is not missing', () => {
  const files = exampleFiles(
    [['0110;Fakultet for fjell;', '0110;Fakultet;for fjell;']],
    [
      ['01;100;Leder', '01;101;Leder'],
      ['1002;Dag Eide;', '1002;'],
      ['tor.moe@fjell.example;0120', 'tor.moe@fjell.example;0999'],
    ],
  )
  expect(errorsIn(files)).toEqual([
    'units:3: wrong-number-of-cells',
    'people:2:stillingsprosent percent-out-of-range',
    'people:3: wrong-number-of-cells',
    'people:6:enhetskode unknown-unit',
  ])
})

test('a file refused as a whole hides no contradiction in the other one', () => {
  const files = exampleFiles([['enhetskode;', 'enhetskoder;']], [['1004;Tor Moe;', '1004;Tore Moe;']])
  expect(errorsIn(files)).toEqual([
    'units:1:A unknown-column',
    'units:1:enhetskode missing-column',
    expect.stringMatching(/^people:\d:navn contradicting-person$/),
  ])
})

test('one login name is one person’s, in capital letters or small ones', () => {
  const register = registerIn(exampleFiles())
  const names = ['kari', 'KARI']
  const people = register.people.map((person, index) => ({ ...person, loginName: names[index] ?? '' }))
  const files = writeRegister({ ...register, people })
  expect(errorsIn(files)).toEqual([expect.stringMatching(/^people:\d+:brukernavn duplicate-login-name$/)])
})

test('one person cannot be two, nor two people one', () => {
  expect(
    errorsIn(
      exampleFiles(
        [],
        [['1004;Tor Moe;tor.moe@fjell.example;0120', '1004;Tore Moe;tore@fjell.example;0120']],
      ),
    ),
  ).toEqual(['people:6:navn contradicting-person', 'people:6:e-post contradicting-person'])
  expect(errorsIn(exampleFiles([], [['0042;Per Null;per.null@', '0042;Per Null;Dag.Eide@']]))).toEqual([
    'people:8:e-post duplicate-email',
  ])
  expect(
    errorsIn(exampleFiles([], [['tor.moe@fjell.example;0120', 'tor.moe@fjell.example;011010']])),
  ).toEqual(['people:6:enhetskode position-twice'])
  expect(
    errorsIn(
      exampleFiles(
        [],
        [['39,5;Teknisk-administrativ;;;;;Fjellet', '39,5;Teknisk-administrativ;;;;;Fjorden']],
      ),
    ),
  ).toEqual(['people:6:verneombud_for unknown-safety-area', 'people:6:verneombud_for contradicting-person'])
})

/** People of one unit, with whom each names as personnel leader. */
const ledBy = (leaders: string[], header = 'personalleder') => ({
  units: new TextEncoder().encode('kode;navn;overordnet;leder\n1;Alt;;\n'),
  people: new TextEncoder().encode(
    [
      `ansattnummer;navn;e-post;enhetskode;stillingsprosent;stillingskategori;${header}`,
      ...leaders.map((leader, n) => `${n};Ann ${n};ann${n}@fjell.example;1;100;Alt;${leader}`),
    ].join('\n'),
  ),
})

test('a position may name its personnel leader by employee number or e-mail address', () => {
  const { people } = registerIn(ledBy(['', '2', 'Ann0@fjell.example', '3']))
  expect(people.map(({ positions }) => positions[0]?.personnelLeader)).toEqual([null, '2', '0', '3'])
  for (const header of ['personalleiar', 'Personnel Leader', 'line-manager'])
    expect(registerIn(ledBy(['', '2', 'ann0@fjell.example', '3'], header)).people).toEqual(people)
})

test('a personnel leader who is not among the people is a wrong row, and is not repeated', () => {
  const files = ledBy(['', '9999', 'berit@fjell.example'])
  expect(errorsIn(files)).toEqual([
    'people:3:personalleder unknown-person',
    'people:4:personalleder unknown-person',
  ])
  expect(JSON.stringify(readRegister(files))).not.toMatch(/9999|berit/)
})

test('the units must make one tree', () => {
  expect(errorsIn(exampleFiles([['Faculty of Mountains;01', 'Faculty of Mountains;011010']]))).toEqual([
    'units:3:overordnet cycle',
    'units:4:overordnet cycle',
  ])
  expect(errorsIn(exampleFiles([['Fjell University;', 'Fjell University;01']]))).toEqual([
    'units:: no-root',
    'units:2:overordnet cycle',
  ])
  expect(errorsIn(exampleFiles([['Administration;01', 'Administration;']]))).toEqual([
    'units:2:overordnet several-roots',
    'units:5:overordnet several-roots',
  ])
  expect(
    errorsIn(
      exampleFiles(
        [['0120;Administrasjonen', '0110;Administrasjonen']],
        [['tor.moe@fjell.example;0120', 'tor.moe@fjell.example;01']],
      ),
    ),
  ).toEqual(['units:5:enhetskode duplicate-code', 'people:8:enhetskode unknown-unit'])
})

test('a column with national identity numbers is refused, by its name or by a single number in it', () => {
  expect(errorsIn(exampleFiles([], [['0042;Per', '31129956715;Per']]))).toEqual([
    'people::ansattnummer national-identity-number',
  ])
  expect(errorsIn(exampleFiles([], [['Per Null', 'Per Null 311299 56715']]))).toEqual([
    'people::navn national-identity-number',
  ])
  expect(errorsIn(exampleFiles([], [[';stipendiat;', ';Fødsels-nr.;']]))).toEqual([
    'people::Fødsels-nr. national-identity-number',
  ])
  const headless = exampleFiles([], [['ansattnummer;navn;', '31129956715;Per Null;']])
  expect(errorsIn(headless)).toContain('people::A national-identity-number')
  expect(JSON.stringify(readRegister(headless))).not.toMatch(/Per|3112/)
})

test('a file that is no register is refused as a whole, without guessing', () => {
  const { units, people } = exampleFiles()
  const of = (text: string) => errorsIn({ units, people: new TextEncoder().encode(text) })
  expect(of('')).toEqual(['people:: empty-file'])
  expect(of('ansattnummer;navn\n;\n')).toEqual(['people:: empty-file'])
  expect(of('ansattnummer,navn,enhetskode\n1,Ann,01\n')).toEqual(['people:1: unreadable'])
  expect(of('ansattnummer;navn\n1;"Ann\n')).toEqual(['people:2: unreadable'])
  expect(of('ansattnummer;navn;navn;e-post;enhetskode;stillingsprosent;alder\n1;A;A;;01;100;40\n')).toEqual([
    'people:1:navn duplicate-column',
    'people:1:G unknown-column',
    'people:1:stillingskategori missing-column',
  ])
  expect(errorsIn({ units: people, people: units }).length).toBeGreaterThan(5)
})

test('rows with too few or too many cells are listed; blank lines and empty cells at the end do not count', () => {
  const files = exampleFiles(
    [],
    [
      ['1002;Dag Eide', '\n1002;Dag Eide'],
      ['31.08.2028;\n', '31.08.2028\n'],
      ['100,00;Vitenskapelig;nei;;;;', '100,00;Vitenskapelig;nei;;;;;;'],
      ['60,5;', '60;5;'],
    ],
  )
  expect(errorsIn(files)).toEqual(['people:6: wrong-number-of-cells', 'people:8: wrong-number-of-cells'])
})

test('a file far longer than any register is refused row by row, and one far wider as a whole', () => {
  const text = (rows: string[]) => new TextEncoder().encode(rows.join('\n'))
  const long = text(['enhetskode;navn;overordnet;leder', ...Array.from({ length: 130_000 }, () => 'a')])
  const wide = text([`enhetskode;navn${';'.repeat(300)}`, 'a'])
  const reading = readRegister({ ...exampleFiles(), units: long })
  const inUnits = reading.outcome === 'refused' ? reading.errors.filter(({ file }) => file === 'units') : []
  expect(inUnits.length).toBe(130_000)
  expect(errorsIn({ ...exampleFiles(), units: wide })).toEqual(['units:1: unreadable'])
}, 60_000)
