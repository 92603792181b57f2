import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isEntryList, readEntries } from '../../server/register/dfo.ts'
import { readRegister } from '../../server/register/reading.ts'
import { exampleFiles } from './files.ts'

const example = (name: string) => readFileSync(join(import.meta.dirname, '../../docs/examples', name))
const files = (change: (person: Record<string, unknown>) => void = () => {}) => {
  const { ansatt, stilling } = JSON.parse(example('dfo-ansatt.json').toString())
  change(ansatt[0])
  const people = Buffer.from(JSON.stringify({ ansatt, stilling }))
  return {
    units: readEntries('units', example('dfo-organisasjon.json')),
    people: readEntries('people', people),
  }
}

test('the lists of the DFØ/SAP API are a register: numbers or texts, positions by their own list, no dates of year 9999', () => {
  const reading = readRegister(files())
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.errors))
  const { units, people } = reading.register
  expect(
    units.map(({ code, name, parentCode, leaderNumber }) => [code, name.nb, parentCode, leaderNumber]),
  ).toEqual([
    ['10000001', 'Testnes universitet', null, '05000001'],
    ['10000010', 'Det naturvitenskapelige fakultet', '10000001', '05000002'],
    ['10000011', 'Institutt for kystbiologi', '10000010', '05000003'],
    ['10000020', 'Administrasjonen', '10000001', null],
  ])
  expect(people.map(({ number, name, email }) => [number, name, email])).toEqual([
    ['05000001', 'Ragnhild Bakke', 'ragnhild.bakke@testnes.example'],
    ['05000002', 'Dag Eide', 'dag.eide@testnes.example'],
    ['05000003', 'Kari Lunde', 'kari.lunde@testnes.example'],
    ['05000004', 'Tor Moe', 'tor.moe@testnes.example'],
    ['05000005', 'Eva Strand', 'eva.strand@testnes.example'],
  ])
  expect(people.map(({ loginName }) => loginName)).toEqual([
    undefined,
    undefined,
    'kari@testnes.example',
    undefined,
    undefined,
  ])
  expect(people[3]?.positions).toMatchObject([
    { unitCode: '10000011', percentHundredths: 6050, category: 'Administrativ', fromDate: '2019-08-01' },
    { unitCode: '10000020', percentHundredths: 3950, category: '1065 Konsulent', fromDate: '2020-09-01' },
  ])
  expect(people[3]?.positions.map(({ toDate }) => toDate)).toEqual([null, null])
  expect(people[4]?.positions).toMatchObject([
    { category: 'Vitenskapelig', phd: true, fromDate: '2025-09-01', toDate: '2028-08-31' },
  ])
})

test('what the register has no use for is left out and named, and people of employee group 9 are counted', () => {
  const reading = readRegister(files((person) => Object.assign(person, { kjonn: 'K', privatPostnr: '7010' })))
  expect(reading).toMatchObject({
    outcome: 'register',
    leftOut: {
      leftOut: [
        { file: 'units', column: 'orgKortnavn' },
        { file: 'units', column: 'type' },
        { file: 'people', column: 'kjonn' },
        // A heading with four digits may be somebody's number, and is named by its letter.
        { file: 'people', column: 'privatPostnr' },
      ],
      outsiders: 1,
    },
  })
})

test.each([
  ['in the field made for it', { fnr: '01010750160' }, 'fnr'],
  ['hidden in a list', { annenId: [{ idNr: '01010750160' }] }, 'annenId'],
])('an identity number %s has the file refused', (_, more, column) => {
  expect(readRegister(files((person) => Object.assign(person, more)))).toEqual({
    outcome: 'refused',
    errors: expect.arrayContaining([{ file: 'people', row: null, column, code: 'national-identity-number' }]),
  })
})

test('an empty field for identity numbers refuses nothing, since nothing stands in it', () => {
  expect(readRegister(files((person) => Object.assign(person, { fnr: '' }))).outcome).toBe('register')
})

test('errors name the entry of the list, counted from 1, also of an additional position', () => {
  const wrong = (person: Record<string, unknown>) =>
    Object.assign(person, {
      dellonnsprosent: '140',
      tilleggsstilling: [{ stillingId: 30000005, startdato: 'i fjor', dellonnsprosent: '10' }],
    })
  expect(readRegister(files(wrong))).toEqual({
    outcome: 'refused',
    errors: [
      { file: 'people', row: 1, column: 'stillingsprosent', code: 'percent-out-of-range' },
      { file: 'people', row: 1, column: 'ansatt_fra', code: 'not-a-date' },
    ],
  })
})

test('a field with the heading of the register files counts as that column', () => {
  const reading = readRegister(files((person) => Object.assign(person, { språk: 'nynorsk' })))
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.errors))
  expect(reading.register.people[0]?.language).toBe('nn')
})

test.each([
  ['nothing', ''],
  ['half of a list', '[{"id": 1'],
  ['a list of words', '["01", "02"]'],
  ['an object with no list', '{"id": 1}'],
  ['a list of something else', '{"lonn": [{"id": 1}]}'],
  ['lists in a list', '[[]]'],
])('%s is no list of entries', (_, json) => {
  expect(readEntries('people', Buffer.from(json))).toEqual({ outcome: 'unreadable-entries' })
})

test('a list that is empty is an empty file, and one whose entries are empty has no columns', () => {
  const people = exampleFiles().people
  const errors = (json: string) => {
    const reading = readRegister({ units: readEntries('units', Buffer.from(json)), people })
    return reading.outcome === 'refused' ? reading.errors.filter(({ file }) => file === 'units') : []
  }
  expect(errors('[]')).toEqual([{ file: 'units', row: null, column: null, code: 'empty-file' }])
  expect(errors('[{}]')[0]?.code).toBe('empty-file')
})

test('lists are known by their first bracket, and tables are not taken for them', () => {
  expect(isEntryList(Buffer.from('\uFEFF \n[{}]'))).toBe(true)
  expect(isEntryList(example('dfo-ansatt.json'))).toBe(true)
  expect(isEntryList(exampleFiles().people)).toBe(false)
  expect(isEntryList(new Uint8Array())).toBe(false)
})
