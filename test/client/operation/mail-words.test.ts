import { expect, test } from 'vitest'
import type { MailTextPart } from '#shared/mail-text.ts'
import {
  faultyLanguages,
  insertAt,
  isAdapted,
  withWords,
  wordsOf,
} from '../../../client/staff/operation/mail-words.ts'

const part: MailTextPart = {
  id: 'text',
  line: false,
  most: 100,
  placeholders: ['name', 'link'],
  needed: ['link'],
  own: { nb: 'Her: {{link}}', nn: 'Her: {{link}}', en: 'Here: {{link}}' },
  words: { nb: 'Se {{link}}', nn: 'Her: {{link}}', en: 'Here: {{link}}' },
  passedOver: [],
}

test('what is written in one language leaves the others as they were', () => {
  const words = withWords(wordsOf([part]), 'text', 'en', 'Look')
  expect(words).toEqual({ text: { nb: 'Se {{link}}', nn: 'Her: {{link}}', en: 'Look' } })
  expect(faultyLanguages([part], words)).toEqual(['en'])
})

test('a field that is emptied is the product’s own words, and no fault', () => {
  const words = withWords(wordsOf([part]), 'text', 'nb', ' \n')
  expect(faultyLanguages([part], words)).toEqual([])
  expect(isAdapted(part, words, 'nb')).toBe(false)
  expect(isAdapted(part, wordsOf([part]), 'nb')).toBe(true)
})

test('what is filled in goes where the cursor is, in the place of what is chosen', () => {
  expect(insertAt('Hei du!', 'name', { from: 4, to: 6 })).toEqual({ words: 'Hei {{name}}!', cursor: 12 })
})
