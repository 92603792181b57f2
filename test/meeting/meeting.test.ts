import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Wall } from '#shared/meeting.ts'
import { readMeetingCode, withEvent } from '#shared/meeting-view.ts'
import { guessLimit } from '../../server/meeting/guess-limit.ts'
import {
  afterSending,
  changeNote,
  isOnWall,
  type Note,
  smallestGroup,
  spread,
  votesByNote,
} from '../../server/meeting/meeting.ts'
import { meetingCode, shownCode } from '../../server/meeting/meeting-code.ts'
import { changeOf } from '../../server/meeting/meeting-view.ts'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const noteOf = (n: number, change: Partial<Note> = {}): Note => ({
  id: idOf(n),
  meetingId: idOf(0),
  secretHash: 'a',
  place: 1,
  focus: 'improve',
  text: 'Støy',
  state: 'shown',
  sameAs: null,
  agreed: false,
  measureId: null,
  ...change,
})

describe('the code of a meeting', () => {
  it.each([
    ['Institutt for kystbiologi', 'KYST 4182'],
    ['Det naturvitenskapelige fakultet', 'NATU 4182'],
    ['Feltstasjonen Ytterholmen', 'YTTE 4182'],
    ['Klinikk for øre, nese og hals', 'HALS 4182'],
    ['Ålesund', 'ALES 4182'],
    ['IT', 'MOTE 4182'],
  ])('of %s is %s', (name, code) => {
    expect(shownCode(meetingCode(name, 4182))).toBe(code)
    expect(readMeetingCode(` ${code.toLowerCase().replace(' ', ' – ')} `)).toBe(meetingCode(name, 4182))
  })

  it('may be mistyped by many, and tried by few', () => {
    const limit = guessLimit()
    for (let n = 0; n < 40; n += 1) {
      expect(limit.allows(`${n}`, 'KYST', 0)).toBe(true)
      limit.count(`${n}`, 'KYST', 0)
    }
    expect(limit.allows('new', 'KYST', 1)).toBe(false)
    expect(limit.allows('new', 'HIST', 1)).toBe(true)
    expect(limit.allows('new', 'KYST', 15 * 60_000)).toBe(true)
    for (let n = 0; n < 200; n += 1) limit.count('one address', `W${n}`, 0)
    expect(limit.allows('one address', 'HIST', 1)).toBe(false)
  })

  it('is not closed to others by whoever guesses from one place', () => {
    const limit = guessLimit()
    for (let n = 0; n < 300; n += 1)
      if (limit.allows('192.0.2.1', 'KYST', 0)) limit.count('192.0.2.1', 'KYST', 0)
    expect(limit.allows('192.0.2.1', 'KYST', 1)).toBe(false)
    expect(limit.allows('192.0.2.2', 'KYST', 1)).toBe(true)
  })

  it('is not closed for all behind a proxy that says no address, by codes of other meetings', () => {
    const limit = guessLimit()
    for (let n = 0; n < 300; n += 1) limit.count('::ffff:127.0.0.1', `W${n}`, 0)
    expect(limit.allows('::ffff:127.0.0.1', 'KYST', 1)).toBe(true)
  })

  it('is closed to all when it is tried from everywhere', () => {
    const limit = guessLimit()
    for (let n = 0; n < 600; n += 1) limit.count(`${n}`, `${n}`, 0)
    expect(limit.allows('new', 'HIST', 1)).toBe(false)
  })
})

describe('a note', () => {
  it('that was let through cannot be changed from a phone; one that was held back can be written anew', () => {
    expect(afterSending({ text: 'a', state: 'shown' }, 'b')).toBe('leave')
    expect(afterSending({ text: 'a', state: 'shown' }, '')).toBe('leave')
    expect(afterSending({ text: 'a', state: 'held-back' }, 'b')).toBe('change')
    expect(afterSending({ text: 'a', state: 'waiting' }, '')).toBe('remove')
    expect(afterSending(null, '')).toBe('leave')
  })

  it('is agreed on only while it is on the wall', () => {
    const change = { seen: 'Støy' }
    expect(changeNote(noteOf(1), { ...change, agreed: true }, null)).toMatchObject({ agreed: true })
    expect(changeNote(noteOf(1, { state: 'waiting' }), { ...change, agreed: true }, null)).toBe('agreed')
    const agreed = noteOf(1, { agreed: true })
    expect(changeNote(agreed, { ...change, state: 'held-back' }, null)).toMatchObject({ agreed: false })
    expect(changeNote(agreed, { ...change, sameAs: idOf(2) }, noteOf(2))).toMatchObject({ agreed: false })
  })

  it('says the same as another that is on the wall, and never as itself', () => {
    const change = { seen: 'Støy', sameAs: idOf(2) }
    expect(changeNote(noteOf(1), change, noteOf(2))).toMatchObject({ sameAs: idOf(2) })
    expect(changeNote(noteOf(1), change, noteOf(2, { state: 'held-back' }))).toBe('sameAs')
    expect(changeNote(noteOf(1), { seen: 'Støy', sameAs: idOf(1) }, noteOf(1))).toBe('sameAs')
    expect(changeNote(noteOf(1), { seen: 'Annet', sameAs: idOf(2) }, noteOf(2))).toBe('changed-meanwhile')
  })
})

it('phones are spread evenly, and whoever comes late is put where there are fewest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 40 }), (phones, groups) => {
      const numbers = spread(phones, groups)
      const sizes = Array.from({ length: groups }, (_, at) => numbers.filter((n) => n === at + 1).length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      expect(sizes[(smallestGroup(sizes) ?? 0) - 1]).toBe(Math.min(...sizes))
    }),
  )
  expect(smallestGroup([])).toBe(null)
})

it('putting notes together on the wall loses no vote and adds none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 3 })), { maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 }),
      (given, merges) => {
        const notes = Array.from({ length: 8 }, (_, n) => noteOf(n))
        const votes = given.map(([n, count], phone) => ({
          noteId: idOf(n),
          secretHash: `${phone}`,
          votes: count,
        }))
        for (const [from, to] of merges) {
          const [note, other] = [notes[from], notes[to]]
          if (!note || !other) continue
          const target = other.sameAs ? notes.find(({ id }) => id === other.sameAs) : other
          const after = changeNote(note, { seen: 'Støy', sameAs: other.id }, target ?? null)
          if (typeof after === 'string') continue
          // As the store does it: those that said the same follow.
          for (const each of notes) if (each.sameAs === note.id) each.sameAs = after.sameAs
          notes[from] = after
        }
        const sums = [...votesByNote(new Map(notes.map((note) => [note.id, note])), votes).values()]
        const all = given.reduce((sum, [, count]) => sum + count, 0)
        expect(sums.reduce((sum, count) => sum + count, 0)).toBe(all)
        for (const note of notes)
          if (note.sameAs)
            expect(notes.filter(isOnWall)).toContainEqual(expect.objectContaining({ id: note.sameAs }))
      },
    ),
  )
})

it('whoever is told only what is another sees in the end the same wall as whoever is told all', () => {
  const wallOf = (phase: Wall['phase'], texts: string[]): Wall => ({
    id: idOf(0),
    unit: { nb: 'a', nn: 'a', en: 'a' },
    languages: ['nb'],
    notesEach: 2,
    votesEach: 3,
    phase,
    phaseEndsAt: null,
    participants: 0,
    groups: 0,
    votesGiven: 0,
    code: null,
    notes: texts.flatMap((text, n) =>
      text === '' ? [] : [{ id: idOf(n), focus: 'keep' as const, text, votes: 0, groups: 0, agreed: false }],
    ),
  })
  const walls = fc.array(
    fc.tuple(
      fc.constantFrom('alone' as const, 'vote' as const),
      fc.array(fc.constantFrom('', 'a', 'b'), { maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(walls, (steps) => {
      let told: Wall | null = null
      let before: Wall | null = null
      for (const [phase, texts] of steps) {
        const now = wallOf(phase, texts)
        const change = changeOf(before, now)
        if (change) told = withEvent(told, change)
        before = now
        const sorted = told && { ...told, notes: told.notes.toSorted((a, b) => a.id.localeCompare(b.id)) }
        expect(sorted).toEqual(now)
        expect(changeOf(now, structuredClone(now))).toBe(null)
      }
    }),
  )
})
