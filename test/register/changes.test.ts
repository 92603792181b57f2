import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from '../../server/register/changes.ts'
import { readRegister } from '../../server/register/reading.ts'
import type { Register } from '../../server/register/register.ts'
import { anyRegister, exampleFiles } from './files.ts'

function example(...changes: Parameters<typeof exampleFiles>): Register {
  const reading = readRegister(exampleFiles(...changes))
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.errors))
  return reading.register
}

const nothing: Register = { units: [], people: [] }

test('every column that differs is named with what it is and what it becomes', () => {
  const next = example(
    [['Institutt for snø;Institutt for snø', 'Institutt for snø og is;Institutt for snø']],
    [['1002;Dag', '1002;Didrik']],
  )
  expect(changesBetween(example(), next)).toEqual([
    {
      kind: 'unit',
      change: 'changed',
      key: '011010',
      name: 'Institutt for snø og is',
      fields: [
        { column: 'navn', before: 'Institutt for snø', after: 'Institutt for snø og is' },
        // Until now the same as in bokmål.
        { column: 'navn_nynorsk', before: '', after: 'Institutt for snø' },
      ],
    },
    expect.objectContaining({
      kind: 'person',
      key: '1002',
      fields: [
        {
          column: 'navn',
          before: expect.stringMatching(/^Dag /),
          after: expect.stringMatching(/^Didrik /),
        },
      ],
    }),
  ])
})

test('of several positions only those that change are shown, each with all it says', () => {
  const [change, ...others] = changesBetween(example(), example([], [['60,5', '70']]))
  expect(others).toEqual([])
  const [field] = change?.fields ?? []
  expect(change?.fields).toHaveLength(1)
  expect(field?.column).toBe('stilling')
  expect(field?.before).toMatch(/^\d+, 60,5 %, /)
  expect(field?.after).toBe(field?.before.replace('60,5 %', '70 %'))
})

test('of what is new the columns that hold something are shown, of what goes the name', () => {
  const { units, people } = example()
  const added = changesBetween(nothing, { units, people })
  expect(added.map(({ change }) => change)).toEqual(Array(units.length + people.length).fill('added'))
  const fields = added.flatMap((one) => one.fields)
  expect(fields.every(({ before, after }) => before === '' && after !== '')).toBe(true)
  expect(fields.map(({ column }) => column)).toContain('stilling')
  const removed = changesBetween({ units, people }, nothing)
  expect(removed.map(({ change, fields }) => [change, fields.length])).toEqual(
    Array(units.length + people.length).fill(['removed', 0]),
  )
})

test('between any two registers, everything that differs is named once, and nothing else', () => {
  fc.assert(
    fc.property(anyRegister, anyRegister, (today, next) => {
      expect(changesBetween(today, today)).toEqual([])
      const changes = changesBetween(today, next)
      const places = changes.map(({ kind, key }) => `${kind} ${key}`)
      expect(new Set(places).size).toBe(places.length)
      const changed = new Set(places)
      const before = new Map(today.people.map((person) => [person.number, person]))
      for (const person of next.people) {
        const former = before.get(person.number)
        const { language, loginName, ...told } = person
        const same =
          former !== undefined &&
          JSON.stringify({ ...former, language: null, loginName: null }) ===
            JSON.stringify({ ...former, ...told, language: null, loginName: null }) &&
          [null, former.language].includes(language) &&
          [undefined, former.loginName].includes(loginName)
        expect(changed.has(`person ${person.number}`)).toBe(!same)
      }
      for (const { number } of today.people)
        if (!next.people.some((person) => person.number === number))
          expect(changes).toContainEqual(expect.objectContaining({ key: number, change: 'removed' }))
    }),
    { numRuns: 40 },
  )
})
