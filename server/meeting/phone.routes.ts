/**
 * Phones in a live meeting. No session is looked up here and nothing is logged: a phone is a secret of its own making,
 * sent in the body, where no log of addresses can keep it.
 */
import {
  joinSchema,
  mostParticipants,
  type PhonePage,
  phoneChoiceSchema,
  phoneEventSchema,
  phoneGroupSchema,
  phoneNotesSchema,
  phonePageSchema,
  phoneSchema,
  phoneVotesSchema,
} from '#shared/meeting.ts'
import { readMeetingCode } from '#shared/meeting-view.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { defineStream } from '../platform/event-route.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { tokenHash } from '../platform/random.ts'
import { defineRoute, type Route, type Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { guessLimit } from './guess-limit.ts'
import { findByCode, findMeeting, findRoom, type Meeting, rulesOf } from './meeting.store.ts'
import { countsAt, isOnWall, phaseAllows, placesOf, smallestGroup } from './meeting.ts'
import { meetingTopic, phoneFeed } from './meeting-feed.ts'
import { groupSizesOf, ownOf, wallOf } from './meeting-view.ts'
import { addChoice, addPhone, removeChoice, saveGroup, saveVotes, sendNote } from './phone.store.ts'

interface Phone {
  meeting: string
  secret: string
}

/**
 * The phone's secret as it is stored.
 *
 * @throws Problem meeting-over; not-found for a phone that has not joined, as for a meeting that never was
 */
function hashIn(room: Pick<Meeting, 'phase' | 'phones'> | null, { secret }: Phone): string {
  if (room?.phase === 'over') throw new Problem('meeting-over')
  const hash = tokenHash(secret)
  if (!room?.phones.some(({ secretHash }) => secretHash === hash)) throw new Problem('not-found')
  return hash
}

/** @throws Problem as for a phone that has not joined */
async function pageOf({ storage, clock }: Services, meetingId: string, hash: string): Promise<PhonePage> {
  const meeting = await findMeeting(storage, meetingId)
  const own = meeting && ownOf(meeting, hash)
  if (!meeting || !own) throw new Problem('meeting-over')
  return { wall: wallOf(meeting), own, now: clock.now().toString() }
}

/** One change from a phone; all who follow the meeting hear of it. */
async function change<R extends Pick<Meeting, 'phase' | 'phones'>>(
  visit: Services & { body: Phone },
  find: (reader: Reader, id: string) => Promise<R | null>,
  write: (tx: Tx, room: R, hash: string) => Promise<void>,
): Promise<PhonePage> {
  const { storage, body } = visit
  // Whoever is refused is refused before the transaction, so that nobody waits for it.
  hashIn(await findMeeting(storage, body.meeting), body)
  const hash = await transaction(storage, async (tx) => {
    const room = await find(tx, body.meeting)
    const found = hashIn(room, body)
    if (room) await write(tx, room, found)
    return found
  })
  announce(storage, meetingTopic(body.meeting))
  return pageOf(visit, body.meeting, hash)
}

function refuse(name: string, reason: string): never {
  throw new Problem('invalid-request', { invalidParams: [{ name: `body.${name}`, reason }] })
}

function joinRoute(): Route {
  const limit = guessLimit()
  return defineRoute({
    method: 'post',
    path: '/api/meeting/join',
    summary:
      'Lets a phone into the live meeting with this code; with the same secret again, to the same place.',
    who: 'anyone',
    body: joinSchema,
    response: phonePageSchema,
    async handle(visit) {
      const { storage, body, now, request } = visit
      const code = readMeetingCode(body.code)
      const [address, word, at] = [request.ip ?? '', code.slice(0, 4), now.epochMilliseconds]
      if (!limit.allows(address, word, at)) throw new Problem('too-many-requests')
      const meetingId = await findByCode(storage, code)
      if (!meetingId) {
        limit.count(address, word, at)
        throw new Problem('meeting-code-unknown')
      }
      const hash = tokenHash(body.secret)
      await transaction(storage, async (tx) => {
        const meeting = await findRoom(tx, meetingId)
        if (!meeting || meeting.code !== code) throw new Problem('meeting-code-unknown')
        const isIn = meeting.phones.some(({ secretHash }) => secretHash === hash)
        if (!isIn && meeting.phones.length >= mostParticipants) throw new Problem('meeting-full')
        await addPhone(tx, meetingId, hash, smallestGroup(groupSizesOf(meeting)))
      })
      announce(storage, meetingTopic(meetingId))
      return pageOf(visit, meetingId, hash)
    },
  })
}

/** Rows under /api/meeting. Each call counts wrong codes for itself. */
export function phoneRoutes(): Route[] {
  return [
    joinRoute(),
    defineStream({
      method: 'post',
      path: '/api/meeting/stream',
      summary: 'What a phone in a live meeting shows, and every change of it.',
      who: 'anyone',
      body: phoneSchema,
      event: phoneEventSchema,
      async open({ storage, clock, body }) {
        const load = () => findMeeting(storage, body.meeting)
        return phoneFeed({ meetingId: body.meeting, clock, load }, hashIn(await load(), body))
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/meeting/notes',
      summary: 'Writes, changes or takes back notes of a phone; the same ones again make no difference.',
      who: 'anyone',
      body: phoneNotesSchema,
      response: phonePageSchema,
      handle: (visit) =>
        change(visit, findRoom, async (tx, meeting, hash) => {
          if (!phaseAllows.notes(meeting.phase)) throw new Problem('meeting-phase')
          const { notes: notesEach } = await rulesOf(tx, meeting.roundId)
          const places = new Set(visit.body.notes.map(({ focus, place }) => `${focus} ${place}`))
          if (places.size < visit.body.notes.length) refuse('notes', 'each place once')
          if (visit.body.notes.some(({ place }) => place > placesOf(notesEach)))
            refuse('notes', `at most ${placesOf(notesEach)} of each`)
          for (const note of visit.body.notes) await sendNote(tx, meeting.id, hash, note)
        }),
    }),
    defineRoute({
      method: 'post',
      path: '/api/meeting/votes',
      summary: 'All votes of a phone, in the place of those before; until the phase ends.',
      who: 'anyone',
      body: phoneVotesSchema,
      response: phonePageSchema,
      handle: (visit) =>
        change(visit, findMeeting, async (tx, meeting, hash) => {
          if (!phaseAllows.votes(meeting.phase)) throw new Problem('meeting-phase')
          const given = visit.body.votes.reduce((sum, { votes }) => sum + votes, 0)
          if (given > meeting.votesEach) refuse('votes', `at most ${meeting.votesEach} in all`)
          await saveVotes(tx, meeting, hash, visit.body.votes)
        }),
    }),
    defineRoute({
      method: 'post',
      path: '/api/meeting/group',
      summary: 'Says which group a phone sits in.',
      who: 'anyone',
      body: phoneGroupSchema,
      response: phonePageSchema,
      handle: (visit) =>
        change(visit, findRoom, async (tx, meeting, hash) => {
          if (visit.body.group > meeting.groups) refuse('group', `there are ${meeting.groups} groups`)
          await saveGroup(tx, meeting.id, hash, visit.body.group)
        }),
    }),
    defineRoute({
      method: 'post',
      path: '/api/meeting/choices',
      summary: "The phone's group takes a note of the wall, or lets it go again.",
      who: 'anyone',
      body: phoneChoiceSchema,
      response: phonePageSchema,
      handle: (visit) =>
        change(visit, findMeeting, (tx, meeting, hash) =>
          choose(tx, meeting, hash, visit.body.noteId, visit.body.chosen),
        ),
    }),
  ]
}

async function choose(
  tx: Tx,
  meeting: Meeting,
  hash: string,
  noteId: string,
  chosen: boolean,
): Promise<void> {
  if (!phaseAllows.choices(meeting.phase)) throw new Problem('meeting-phase')
  const own = ownOf(meeting, hash)
  if (!own?.group) return refuse('noteId', 'the phone is in no group')
  const byId = new Map(meeting.notes.map((note) => [note.id, note]))
  const note = countsAt(byId, noteId)
  if (!note || !isOnWall(note)) throw new Problem('not-found')
  if (!chosen) return removeChoice(tx, meeting, own.group, note.id)
  if (own.groupChoices.includes(note.id)) return
  const sameKind = own.groupChoices.filter((id) => byId.get(id)?.focus === note.focus)
  if (sameKind.length >= meeting.notesEach) throw new Problem('meeting-choices-enough')
  await addChoice(tx, meeting.id, own.group, note.id)
}
