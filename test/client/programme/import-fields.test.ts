import { describe, expect, test } from 'vitest'
import {
  aboutIn,
  aboutOf,
  faultsOf,
  type ImportFields,
  noFields,
  withAbout,
} from '../../../client/staff/programme/import-fields.ts'
import { calmAbout } from '../../programme/packs.ts'

const filled: ImportFields = {
  ...noFields,
  title: { nb: 'Ro', nn: 'Ro', en: 'Calm' },
  id: 'calm',
  licence: 'Fri',
  source: 'Oss',
  least: '5',
  most: '10',
}

describe('what is typed about a questionnaire', () => {
  test('is sent when everything is there', () => {
    expect(faultsOf(filled).size).toBe(0)
    expect(aboutOf(filled)).toMatchObject({ id: 'calm', version: '1.0.0', minutes: [5, 10] })
  })

  test('is asked for where it is missing, all at once', () => {
    expect([...faultsOf(noFields).keys()]).toEqual([
      'title.nb',
      'title.nn',
      'title.en',
      'id',
      'licence',
      'source',
      'least',
      'most',
    ])
    expect(aboutOf(noFields)).toBeNull()
  })

  test.each([
    ['an identifier with a space', { id: 'my survey' }, 'id', 'id'],
    ['an identifier that leads out of its folder', { id: '../x' }, 'id', 'id'],
    ['a version that is a word', { version: 'new' }, 'version', 'version'],
    ['minutes as words', { least: 'five' }, 'least', 'minutes'],
    ['half a day', { most: '999' }, 'most', 'minutes'],
    ['most less than least', { least: '10', most: '5' }, 'most', 'minutes-order'],
  ] as const)('is refused with %s', (_, change, field, fault) => {
    expect(faultsOf({ ...filled, ...change }).get(field)).toBe(fault)
  })
})

describe('what a downloaded file says of itself', () => {
  const file = `\uFEFF${JSON.stringify({ about: calmAbout, questionnaire: {}, scales: {} })}`

  test('fills in the fields that nobody has touched', () => {
    const about = aboutIn(file)
    expect(about && withAbout(noFields, about)).toMatchObject({ id: calmAbout.id, least: '1', most: '2' })
  })

  test('never takes away what the person has written', () => {
    expect(withAbout({ ...noFields, source: 'Min egen' }, calmAbout)).toBeNull()
  })

  test('is nothing for any other file', () => {
    for (const other of ['', 'slag;navn', '[]', '{"about": {"id": "../x"}}', '{"pages": []}'])
      expect(aboutIn(other)).toBeNull()
  })
})
