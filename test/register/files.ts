/** Register files for tests: the example institution on disk, rows written as CSV, and random registers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { peopleColumns, unitColumns } from '../../server/register/columns.ts'
import { comparePositions, compareText, type Register } from '../../server/register/register.ts'

const example = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

/** The example files with some text replaced, to make one thing wrong at a time. */
export function exampleFiles(units: [string, string][] = [], people: [string, string][] = []) {
  return { units: changed('enheter.csv', units), people: changed('ansatte.csv', people) }
}

function changed(name: string, changes: [string, string][]): Uint8Array {
  let text = example(name)
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`)
    text = text.replace(from, to)
  }
  return new TextEncoder().encode(text)
}

export function inBase64({ units, people }: { units: Uint8Array; people: Uint8Array }) {
  return { units: Buffer.from(units).toString('base64'), people: Buffer.from(people).toString('base64') }
}

function csvOf(rows: string[][]): Uint8Array {
  const cell = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return new TextEncoder().encode(rows.map((row) => row.map(cell).join(';')).join('\r\n'))
}

/** A register as an HR system would write it. */
export function writeRegister(register: Register) {
  const units = register.units.map(({ code, name, parentCode, leaderNumber, safetyArea, replaces }) => [
    code,
    name.nb,
    name.nn,
    name.en,
    parentCode ?? '',
    leaderNumber ?? '',
    safetyArea ?? '',
    (replaces ?? []).join('|'),
  ])
  const people = register.people.flatMap((person) =>
    person.positions.map((position) => [
      person.number,
      person.name,
      person.email ?? '',
      position.unitCode,
      (position.percentHundredths / 100).toFixed(2).replace('.', ','),
      position.category,
      position.phd ? 'ja' : 'nei',
      person.loginName ?? '',
      person.language ?? '',
      norwegianDate(position.fromDate),
      norwegianDate(position.toDate),
      person.represents.join('|'),
      position.tags.join(' | '),
      position.personnelLeader ?? '',
    ]),
  )
  const headers = (columns: Record<string, { header: string }>) =>
    Object.values(columns).map(({ header }) => header)
  return {
    units: csvOf([headers(unitColumns), ...units]),
    people: csvOf([headers(peopleColumns), ...people]),
  }
}

function norwegianDate(iso: string | null): string {
  return iso === null ? '' : iso.split('-').reverse().join('.')
}

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.normalize('NFC').replaceAll('|', '/').trim())
  .filter((text) => text !== '' && text.length <= 100 && !text.includes('\0'))
const codes = fc.string({ unit: fc.constantFrom(...'0123456789ABÆØÅ-. '), minLength: 1, maxLength: 12 })
const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Any register that can exist: one top, no circles, leaders and safety representatives among its people. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .record({
    codes: fc.uniqueArray(codes, { minLength: 1, maxLength: 12, selector: (code) => code.trim() }),
    numbers: fc.uniqueArray(codes, { minLength: 1, maxLength: 15, selector: (code) => code.trim() }),
    areas: fc.uniqueArray(words, { maxLength: 3 }),
    luck: fc.infiniteStream(fc.nat()),
    words: fc.infiniteStream(words),
    dates: fc.infiniteStream(fc.option(dates)),
  })
  .filter(({ codes, numbers }) => [...codes, ...numbers].every((code) => code.trim() !== ''))
  .map((parts) => {
    const codes = parts.codes.map((code) => code.trim())
    const numbers = parts.numbers.map((number) => number.trim())
    const upTo = (n: number) => next(parts.luck) % n
    const oneOf = <T>(things: T[]): T | null =>
      things.length === 0 ? null : (things[upTo(things.length)] ?? null)
    const maybe = <T>(things: T[]): T | null => (upTo(2) === 0 ? null : oneOf(things))
    const units = codes.map((code, index) => ({
      code,
      name: { nb: next(parts.words), nn: next(parts.words), en: next(parts.words) },
      parentCode: index === 0 ? null : oneOf(codes.slice(0, index)),
      leaderNumber: maybe(numbers),
      safetyArea: maybe(parts.areas),
    }))
    const used = [...new Set(units.flatMap(({ safetyArea }) => safetyArea ?? []))]
    const people = numbers.map((number, index) => ({
      number,
      name: next(parts.words),
      email: upTo(4) === 0 ? null : `person${index}@fjell.example`,
      // The same in all files: where one says nothing, what was there stays.
      ...(number.length % 2 === 0 && { loginName: Buffer.from(number).toString('hex') }),
      language: oneOf(['nb', 'nn', 'en', null] as const satisfies unknown[]),
      represents: used.filter(() => upTo(3) === 0).sort(compareText),
      positions: codes
        .slice(0, 1 + upTo(2))
        .map((unitCode) => {
          const [fromDate, toDate] = [next(parts.dates), next(parts.dates)]
          const wrongWay = fromDate !== null && toDate !== null && fromDate > toDate
          return {
            unitCode,
            percentHundredths: upTo(10_001),
            category: next(parts.words),
            phd: upTo(5) === 0,
            tags: [...new Set(upTo(3) === 0 ? [next(parts.words), next(parts.words)] : [])].sort(compareText),
            personnelLeader: maybe(numbers),
            fromDate: wrongWay ? toDate : fromDate,
            toDate: wrongWay ? fromDate : toDate,
          }
        })
        .sort(comparePositions),
    }))
    return {
      units: units.sort((a, b) => compareText(a.code, b.code)),
      people: people.sort((a, b) => compareText(a.number, b.number)),
    }
  })

function next<T>(stream: fc.Stream<T>): T {
  const { value, done } = stream.next()
  if (done) throw new Error('An endless stream ended')
  return value
}

/** A university: six units below each, people spread over them, one in seven in the field. */
export function large(unitCount: number, peopleCount: number): Register {
  const code = (n: number) => String(n).padStart(4, '0')
  return {
    units: Array.from({ length: unitCount }, (_, n) => ({
      code: code(n),
      name: { nb: `Enhet ${n}`, nn: `Eining ${n}`, en: `Unit ${n}` },
      parentCode: n === 0 ? null : code(Math.floor((n - 1) / 6)),
      leaderNumber: code(n),
      safetyArea: `Område ${n % 40}`,
    })),
    people: Array.from({ length: peopleCount }, (_, n) => ({
      number: code(n),
      name: `Ansatt ${n}`,
      email: `ansatt${n}@fjell.example`,
      language: 'nb' as const,
      represents: n < 40 ? [`Område ${n}`] : [],
      positions: [
        {
          unitCode: code(n % unitCount),
          percentHundredths: 10_000,
          category: 'Vitenskapelig',
          phd: n % 9 === 0,
          tags: n % 7 === 0 ? ['Feltarbeid'] : [],
          personnelLeader: n % 5 === 0 ? code(1) : null,
          fromDate: null,
          toDate: null,
        },
      ],
    })),
  }
}
