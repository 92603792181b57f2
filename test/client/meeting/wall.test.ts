import { expect, test } from 'vitest'
import { minutesAndSeconds } from '../../../client/components/time-left.ts'
import { pageOf, pagesOf, sortedForWall } from '../../../client/staff/meeting/wall-order.ts'
import type { WallNote } from '../../../shared/meeting.ts'

const note = (id: string, votes: number): WallNote => ({
  id,
  focus: 'keep',
  text: id,
  votes,
  groups: 0,
  agreed: false,
})
const notes = [note('a', 1), note('b', 5), note('c', 0), note('d', 5), note('e', 2)]
const ids = (some: WallNote[]) => some.map(({ id }) => id).join('')

test('notes stand as they came until people vote; then most votes come first, and equals keep their order', () => {
  expect(ids(sortedForWall(notes, false))).toBe('abcde')
  expect(ids(sortedForWall(notes, true))).toBe('bdeac')
})

test('four notes stand on a page, and none is on two', () => {
  expect(pagesOf(notes)).toBe(2)
  expect([ids(pageOf(notes, 0)), ids(pageOf(notes, 1))]).toEqual(['abcd', 'e'])
  expect(pagesOf([])).toBe(1)
})

test('the clock stops at zero and is written as the language does', () => {
  expect(minutesAndSeconds(160_000, 'nb')).toBe('2.40')
  expect(minutesAndSeconds(160_000, 'en')).toBe('2:40')
  expect(minutesAndSeconds(-5000, 'nn')).toBe('0.00')
})
