/** Meetings that nobody planned: random acts of phones and staff, and what must hold after each. */
import { expect, test } from 'vitest'
import type { Control, PhoneEvent, Wall } from '#shared/meeting.ts'
import { withEvent } from '#shared/meeting-view.ts'
import { findMeeting } from '../../server/meeting/meeting.store.ts'
import { phoneFeed } from '../../server/meeting/meeting-feed.ts'
import { controlOf, ownOf, wallOf } from '../../server/meeting/meeting-view.ts'
import { tokenHash } from '../../server/platform/random.ts'
import { numbers, oneOf } from '../fuzz/hostile.ts'
import { liveMeeting } from './live-meeting.ts'
import { secretOf } from './phones.ts'

const phones = [1, 2, 3, 4]
const phases = ['alone', 'groups', 'plenary', 'vote'] as const

test.each([1, 2])(
  'whatever happens in a meeting, no vote is lost or won and nothing unread is shown (%i)',
  async (seed) => {
    const random = numbers(seed)
    const { leader, phone, control, one, services, opened } = await liveMeeting()
    for (const number of phones) await phone(number).join()
    const hashes = phones.map((number) => tokenHash(secretOf(number)))
    const load = () => findMeeting(services.storage, opened.id)
    const follower = phoneFeed({ meetingId: opened.id, clock: services.clock, load }, hashes[0] ?? '')
    let wall: Wall | null = null
    let own: PhoneEvent['own'] = null
    const anyNote = ({ notes }: Control) => (notes.length > 0 ? oneOf(random, notes) : null)
    const acts = [
      () =>
        phone(oneOf(random, phones)).send('notes', {
          notes: [
            {
              focus: oneOf(random, ['keep', 'improve']),
              place: 1,
              text: oneOf(random, ['', 'Støy', 'Ros', 'Tid']),
            },
          ],
        }),
      async (now: Control) => {
        const note = anyNote(now)
        const state = oneOf(random, ['shown', 'shown', 'held-back', 'waiting'])
        return note && leader.put(`${one}/notes/${note.id}`).send({ seen: note.text, state })
      },
      async (now: Control) => {
        const note = anyNote(now)
        const sameAs = oneOf(random, [null, anyNote(now)?.id ?? null])
        return note && leader.put(`${one}/notes/${note.id}`).send({ seen: note.text, sameAs })
      },
      (now: Control) =>
        leader.put(`${one}/phase`).send({ from: now.phase, to: oneOf(random, phases), minutes: null }),
      () => leader.put(`${one}/groups`).send({ groups: Math.floor(random() * 3) }),
      (now: Control) => {
        const votes = now.notes
          .slice(0, 2)
          .map(({ id }) => ({ noteId: id, votes: 1 + Math.floor(random() * 2) }))
        return phone(oneOf(random, phones)).send('votes', { votes })
      },
      (now: Control) =>
        phone(oneOf(random, phones)).send('choices', {
          noteId: anyNote(now)?.id ?? opened.id,
          chosen: random() < 0.7,
        }),
    ]
    for (let step = 0; step < 50; step += 1) {
      const answer = await oneOf(random, acts)(await control())
      expect(answer?.status ?? 200).toBeLessThan(500)
      for (let event = await follower.next(); typeof event !== 'string'; event = await follower.next()) {
        wall = withEvent(wall, event)
        own = event.own ?? own
      }
      const meeting = await load()
      if (!meeting) throw new Error('The meeting is gone')
      const [now, page] = [
        controlOf(meeting),
        { wall: wallOf(meeting), own: ownOf(meeting, hashes[0] ?? '') },
      ]
      const told = wall && { ...wall, notes: wall.notes.toSorted((a, b) => a.id.localeCompare(b.id)) }
      expect({ wall: told, own }).toEqual({ wall: page.wall, own: page.own })
      const shown = new Set(
        now.notes.filter(({ state, sameAs }) => state === 'shown' && !sameAs).map(({ id }) => id),
      )
      expect(new Set(page.wall.notes.map(({ id }) => id))).toEqual(shown)
      const each = hashes.map((hash) => ownOf(meeting, hash) ?? { votes: [], notes: [] })
      const given = each.map(({ votes }) => votes.reduce((sum, vote) => sum + vote.votes, 0))
      expect(Math.max(...given)).toBeLessThanOrEqual(page.wall.votesEach)
      expect(page.wall.notes.reduce((sum, { votes }) => sum + votes, 0)).toBe(
        given.reduce((sum, n) => sum + n, 0),
      )
      for (const { notes } of each)
        expect(new Set(notes.map(({ focus, place }) => `${focus} ${place}`)).size).toBe(notes.length)
    }
  },
)
