// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eventReader } from '../../../client/meeting/event-stream.ts'
import { forgetMeeting, keepSecret, keepTyped, secretFor, typedNotes } from '../../../client/meeting/kept.ts'
import { noteFields } from '../../../client/meeting/use-notes.ts'
import { waitBefore } from '../../../client/meeting/use-phone.ts'
import { votesWith } from '../../../client/meeting/vote.tsx'
import { tokenPattern } from '../../../shared/token.ts'

const meeting = '0f8f1f0e-0000-4000-8000-000000000001'

afterEach(() => {
  localStorage.clear()
  vi.restoreAllMocks()
})

describe('what a phone keeps', () => {
  test('is one secret a meeting, the same when the page is loaded again', () => {
    const secret = secretFor('KYST4182')
    expect(secret).toMatch(tokenPattern)
    expect(secret).toHaveLength(43)
    expect(secretFor('KYST4182')).toBe(secret)
    expect(secretFor('HAV1234')).not.toBe(secret)
  })

  test('is the same secret by a new code: the phone comes back to its own notes and votes', () => {
    const secret = secretFor('KYST4182')
    keepSecret('BDFG1000', secret)
    expect(secretFor('BDFG1000')).toBe(secret)
  })

  test('is every word that was typed and not sent', () => {
    keepTyped(meeting, [{ focus: 'keep', place: 1, text: 'Vi hjelper hver' }])
    expect(typedNotes(meeting)).toEqual([{ focus: 'keep', place: 1, text: 'Vi hjelper hver' }])
    expect(typedNotes('another')).toEqual([])
  })

  test('is nothing at all after the meeting', () => {
    const secret = secretFor('KYST4182')
    keepSecret('BDFG1000', secret)
    keepTyped(meeting, [{ focus: 'keep', place: 1, text: 'Lunsj' }])
    forgetMeeting(secret, meeting)
    expect(localStorage).toHaveLength(0)
    expect(typedNotes(meeting)).toEqual([])
  })

  test('lasts as long as the page where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const secret = secretFor('FULL1111')
    keepTyped(meeting, [{ focus: 'improve', place: 2, text: 'Støy' }])
    expect(secretFor('FULL1111')).toBe(secret)
    expect(typedNotes(meeting)).toEqual([{ focus: 'improve', place: 2, text: 'Støy' }])
    forgetMeeting(secret, meeting)
  })

  test('is left aside when something else has written there', () => {
    localStorage.setItem(`medvirk-meeting-notes:${meeting}`, '{"focus":"keep"')
    expect(typedNotes(meeting)).toEqual([])
    localStorage.setItem(`medvirk-meeting-notes:${meeting}`, '[{"focus":"other","place":1,"text":"x"}]')
    expect(typedNotes(meeting)).toEqual([])
  })
})

describe('the fields of a phone', () => {
  const sent = [
    { focus: 'keep' as const, place: 1, text: 'Lunsjen', state: 'waiting' as const },
    { focus: 'keep' as const, place: 2, text: 'Felt', state: 'shown' as const },
  ]

  test('hold what was typed here before what was sent', () => {
    const [first] = noteFields('keep', [1], [{ focus: 'keep', place: 1, text: 'Onsdagslunsjen' }], sent)
    expect(first).toMatchObject({ text: 'Onsdagslunsjen', unsent: true, state: 'waiting' })
  })

  test('are not changed any more once a note is on the wall', () => {
    const [second] = noteFields('keep', [2], [{ focus: 'keep', place: 2, text: 'Noe annet' }], sent)
    expect(second).toMatchObject({ text: 'Felt', unsent: false, state: 'shown' })
  })

  test('have nothing to send while nothing, or only space, is written', () => {
    const fields = noteFields('improve', [1, 2], [{ focus: 'improve', place: 1, text: '  ' }], sent)
    expect(fields.map(({ unsent }) => unsent)).toEqual([false, false])
  })

  test('send an emptied field, which takes the note back', () => {
    const [first] = noteFields('keep', [1], [{ focus: 'keep', place: 1, text: '' }], sent)
    expect(first).toMatchObject({ text: '', unsent: true })
  })
})

describe('what arrives from the meeting', () => {
  test('is read whole however it is cut on the way', () => {
    const stream = ': beat\n\nid: 1\ndata: {"a":1}\n\ndata: {"b":\ndata: 2}\r\n\r\n'
    for (let size = 1; size <= stream.length; size += 1) {
      const read = eventReader()
      const found: string[] = []
      for (let at = 0; at < stream.length; at += size) found.push(...read(stream.slice(at, at + size)))
      expect(found).toEqual(['{"a":1}', '{"b":\n2}'])
    }
  })

  test('is asked for again after a break, later each time and never all phones at once', () => {
    expect(waitBefore(0, 0)).toBe(500)
    expect(waitBefore(0, 1)).toBe(1500)
    expect(waitBefore(3, 0.5)).toBe(8000)
    expect(waitBefore(30, 0.5)).toBe(15_000)
  })
})

test('votes are given and taken back one by one, and none is left at zero', () => {
  const one = votesWith([], 'a', 1)
  expect(one).toEqual([{ noteId: 'a', votes: 1 }])
  const two = votesWith(votesWith(one, 'a', 1), 'b', 1)
  expect(two).toEqual([
    { noteId: 'a', votes: 2 },
    { noteId: 'b', votes: 1 },
  ])
  expect(votesWith(two, 'b', -1)).toEqual([{ noteId: 'a', votes: 2 }])
  expect(votesWith([], 'a', -1)).toEqual([])
})
