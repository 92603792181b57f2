import { expect, test } from 'vitest'
import type { MissingText } from '#shared/questionnaire.ts'
import { nextVersion } from '#shared/questionnaire.ts'
import { fieldOf, filledBody, progressOf } from '../../../client/staff/programme/filled.ts'

const missing: MissingText[] = [
  { file: 'questionnaire', place: 'pages[0].title', languages: ['nn', 'en'] },
  { file: 'scales', place: 'scales[0].about', languages: ['nn'] },
]
const [page, scale] = missing as [MissingText, MissingText]

test('only what somebody has written is sent, and spaces are nothing', () => {
  const filled = { [fieldOf(page, 'nn')]: ' Der vi arbeider ', [fieldOf(scale, 'nn')]: '   ' }
  expect(progressOf(missing, filled)).toEqual({ all: 3, filled: 1 })
  expect(filledBody(missing, filled, '1.1.0')).toEqual({
    version: '1.1.0',
    texts: [{ file: 'questionnaire', place: 'pages[0].title', language: 'nn', text: 'Der vi arbeider' }],
  })
})

test('the next version comes after the newest, counted as numbers', () => {
  expect(nextVersion([])).toBe('1.0.0')
  expect(nextVersion(['1.9.0', '1.10.2', '1.2.0'])).toBe('1.11.0')
})
