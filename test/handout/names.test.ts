import { expect, test } from 'vitest'
import { diskName, fileName } from '../../server/handout/names.ts'
import { asked, groupOf, whole } from './whole.ts'

test('a file is called what it is, in the language of the reader', () => {
  const unit = { about: 'unit', whole: whole('station'), extent: 'short' } as const
  expect(fileName(asked('pdf', unit, 'nb'))).toBe('Resultater 2025 – station.pdf')
  expect(fileName(asked('slides', unit, 'nn'))).toBe('Resultat 2025 – station.pptx')
  expect(fileName(asked('pdf', { ...unit, extent: 'full' }, 'en'))).toBe('Results 2025 – station (full).pdf')
  const group = { about: 'group', report: groupOf() } as const
  expect(fileName(asked('sheet', group, 'en'))).toBe('Results 2025 – PhD candidates – faculty.xlsx')
})

test('a name never leads elsewhere, and every disk takes it', () => {
  expect(diskName('../../etc: «a|b» "c" <i>*?</i>')).toBe('-..-etc- «a-b» ’c’ -i-----i-')
  expect(diskName('a\u0000b\u202e\nc  d')).toBe('abc d')
  expect(diskName('HMS. ')).toBe('HMS')
  expect(diskName('... ')).toBe('-')
})

test('a name of 300 letters or emoji is cut between letters, short enough for a disk', () => {
  for (const letter of ['å', '🐟', 'a']) {
    const name = diskName(letter.repeat(300))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
    expect(name).toBe(letter.repeat([...name].length))
  }
})

test('a name that Windows keeps for a device is no longer one', () => {
  for (const name of ['CON', 'nul', 'Aux.', 'com1', 'LPT9.x', 'prn .x'])
    expect(diskName(name)).not.toMatch(/^(con|nul|aux|prn|com\d|lpt\d)\s*(\.|$)/i)
  expect(diskName('Konservatoriet')).toBe('Konservatoriet')
  expect(diskName('Command')).toBe('Command')
})

test('a name is the same name, whichever way its letters are put together', () => {
  expect(diskName('A\u030as')).toBe('Ås')
})
