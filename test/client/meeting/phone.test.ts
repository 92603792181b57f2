// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eventReader } from '../../../client/meeting/event-stream.ts'
import { inTurn } from '../../../client/meeting/in-turn.ts'
import { forgetMeeting, keepSecret, keepTyped, secretFor, typedNotes } from '../../../client/meeting/kept.ts'
import { leftUnsent, noteFields } from '../../../client/meeting/use-notes.ts'
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

  test('of a note that was held back can be written anew', () => {
    const held = [{ ...sent[0], focus: 'keep' as const, place: 1, text: 'Per', state: 'held-back' as const }]
    expect(noteFields('keep', [1], [], held)).toMatchObject([{ text: 'Per', unsent: false }])
    const [anew] = noteFields('keep', [1], [{ focus: 'keep', place: 1, text: 'Ros' }], held)
    expect(anew).toMatchObject({ text: 'Ros', unsent: true, state: 'held-back' })
  })

  test('of earlier phases are there as long as their words were never sent', () => {
    const typed = [
      { focus: 'keep' as const, place: 1, text: 'Lunsjen' },
      { focus: 'keep' as const, place: 2, text: 'Henger der alt' },
      { focus: 'improve' as const, place: 1, text: 'Støy' },
      { focus: 'improve' as const, place: 2, text: ' ' },
      { focus: 'improve' as const, place: 3, text: 'Gruppas' },
    ]
    expect(leftUnsent([3], typed, sent)).toEqual([{ focus: 'improve', place: 1 }])
    expect(leftUnsent([], typed, sent)).toHaveLength(2)
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

describe('what is pressed while something is still on its way', () => {
  test('is sent afterwards, and only the newest of it', async () => {
    const arrived: string[] = []
    const waits: (() => void)[] = []
    const send = inTurn((value: string) => {
      arrived.push(value)
      return new Promise<void>((resolve) => waits.push(resolve))
    })
    const all = [send('one'), send('one, two'), send('one, two, three')]
    expect(arrived).toEqual(['one'])
    waits[0]?.()
    await vi.waitFor(() => expect(arrived).toEqual(['one', 'one, two, three']))
    waits[1]?.()
    await Promise.all(all)
    void send('four')
    expect(arrived).toEqual(['one', 'one, two, three', 'four'])
  })

  test('takes the place of what failed, and fails only when it is the last', async () => {
    const send = inTurn((value: string) =>
      value === 'lost' ? Promise.reject(new Error('offline')) : Promise.resolve(),
    )
    const lost = send('lost')
    await Promise.all([lost, send('newer')])
    await expect(send('lost')).rejects.toThrow('offline')
    await send('again')
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
