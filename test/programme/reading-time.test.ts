import { expect, test } from 'vitest'
import { viewOf } from '../../server/programme/questionnaire-view.ts'
import { minutesFor, wordsIn } from '../../server/programme/reading-time.ts'
import { shortProgramme } from './short.ts'

test('a long questionnaire takes as long as its words and its choices', () => {
  expect(minutesFor(0, 60)).toEqual([5, 10])
  expect(minutesFor(2380, 0)).toEqual([10, 14])
  expect(minutesFor(1190, 60)).toEqual([10, 17])
})

test('nobody is promised less than a minute', () => {
  expect(minutesFor(3, 1)).toEqual([1, 1])
})

test('words are counted as they are read: without markup, and hyphens make one word', () => {
  expect(wordsIn('<p>Arbeids- og <strong>hviletid</strong>, e-post</p>')).toBe(4)
  expect(wordsIn(' – ')).toBe(0)
})

test('every statement is counted once, and every text that is read', () => {
  const { readingTime, pages } = viewOf(shortProgramme.questionnaire, shortProgramme.scales)
  expect(readingTime.statements).toBe(shortProgramme.items.length)
  const statements = pages.flatMap(({ parts }) => parts.flatMap((part) => part.statements))
  expect(statements.map(({ item }) => item)).toEqual(shortProgramme.items)
  expect(statements.every(({ scale }) => scale !== null)).toBe(true)
  expect(readingTime.words).toBeGreaterThan(30)
})
