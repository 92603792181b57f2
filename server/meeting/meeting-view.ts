/** A live meeting as staff, the wall and a phone see it, and what of a view is another than before. */
import { isDeepStrictEqual } from 'node:util'
import type { Control, MeetingHead, OwnPart, Wall } from '#shared/meeting.ts'
import type { Meeting } from './meeting.store.ts'
import { countsAt, groupsByNote, isOnWall, type Note, votesByNote } from './meeting.ts'
import { shownCode } from './meeting-code.ts'

/** Made once for all who look at the same moment. */
const walls = new WeakMap<Meeting, Wall>()

export function wallOf(meeting: Meeting): Wall {
  const known = walls.get(meeting)
  if (known) return known
  const wall = { ...headOf(meeting), notes: notesOf(meeting, isOnWall).map(asWallNote) }
  walls.set(meeting, wall)
  return wall
}

export function controlOf(meeting: Meeting): Control {
  return {
    ...headOf(meeting),
    stepId: meeting.stepId,
    trackId: meeting.trackId,
    sittingId: meeting.sittingId,
    heldOn: meeting.heldOn,
    deleteOn: meeting.deleteOn,
    groupSizes: groupSizesOf(meeting),
    notes: notesOf(meeting, () => true),
  }
}

/** How many phones are in each group, group 1 first. */
export function groupSizesOf({ groups, phones }: Pick<Meeting, 'groups' | 'phones'>): number[] {
  return Array.from(
    { length: groups },
    (_, index) => phones.filter(({ groupNumber }) => groupNumber === index + 1).length,
  )
}

const notesById = new WeakMap<Meeting, Map<string, Note>>()

/** The notes of a meeting by id; made once for each moment. */
function notesIn(meeting: Meeting): Map<string, Note> {
  const known = notesById.get(meeting) ?? new Map(meeting.notes.map((note) => [note.id, note]))
  notesById.set(meeting, known)
  return known
}

/** By phone; made once for all of them, as a full room asks at the same moment. */
const ownSaid = new WeakMap<Meeting, Map<string, Pick<Meeting, 'notes' | 'votes'>>>()

function ownSaidIn(meeting: Meeting): Map<string, Pick<Meeting, 'notes' | 'votes'>> {
  const known = ownSaid.get(meeting)
  if (known) return known
  const said = new Map(
    meeting.phones.map(({ secretHash }): [string, Pick<Meeting, 'notes' | 'votes'>] => [
      secretHash,
      { notes: [], votes: [] },
    ]),
  )
  for (const note of meeting.notes) if (note.secretHash) said.get(note.secretHash)?.notes.push(note)
  for (const vote of meeting.votes) said.get(vote.secretHash)?.votes.push(vote)
  ownSaid.set(meeting, said)
  return said
}

/** What the phone with this secret has written and chosen; null when it has not joined. */
export function ownOf(meeting: Meeting, secretHash: string): OwnPart | null {
  const said = ownSaidIn(meeting).get(secretHash)
  const phone = said && meeting.phones.find((each) => each.secretHash === secretHash)
  if (!phone) return null
  const byId = notesIn(meeting)
  const chosen = meeting.choices
    .filter(({ groupNumber }) => groupNumber === phone.groupNumber)
    .flatMap(({ noteId }) => countsAt(byId, noteId)?.id ?? [])
  return {
    group: phone.groupNumber,
    notes: said.notes
      .map(({ focus, place, text, state }) => ({ focus, place, text, state }))
      .sort((a, b) => a.focus.localeCompare(b.focus) || a.place - b.place),
    groupChoices: [...new Set(chosen)],
    votes: [...votesByNote(byId, said.votes)].map(([noteId, votes]) => ({ noteId, votes })),
  }
}

function headOf(meeting: Meeting): MeetingHead {
  const { id, unit, languages, notesEach, votesEach, phase, phaseEndsAt, groups, code } = meeting
  return {
    id,
    unit,
    languages,
    notesEach,
    votesEach,
    phase,
    phaseEndsAt,
    groups,
    participants: phase === 'over' ? (meeting.attendance ?? 0) : meeting.phones.length,
    votesGiven: [...votesByNote(notesIn(meeting), meeting.votes).values()].reduce(
      (sum, votes) => sum + votes,
      0,
    ),
    code: code && shownCode(code),
  }
}

/** In the order of their ids, which are random: notes of one phone do not stand together. */
function notesOf(meeting: Meeting, which: (note: Note) => boolean): Control['notes'] {
  const votes = votesByNote(notesIn(meeting), meeting.votes)
  const groups = groupsByNote(notesIn(meeting), meeting.choices)
  return meeting.notes.filter(which).map((note) => ({
    id: note.id,
    focus: note.focus,
    text: note.text,
    votes: votes.get(note.id) ?? 0,
    groups: groups.get(note.id) ?? 0,
    agreed: note.agreed,
    state: note.state,
    sameAs: note.sameAs,
    typed: note.place === 0,
    measureId: note.measureId,
  }))
}

function asWallNote({ id, focus, text, votes, groups, agreed }: Control['notes'][number]) {
  return { id, focus, text, votes, groups, agreed }
}

interface View {
  notes: { id: string }[]
}

export interface ViewChange<V extends View> {
  head: Omit<V, 'notes'> | null
  whole: boolean
  notes: V['notes']
  gone: string[]
}

const changes = new WeakMap<View, WeakMap<View, ViewChange<View> | null>>()

/** What has to be told to somebody who has seen `before` (null: nothing); null when there is nothing to tell. */
export function changeOf<V extends View>(before: V | null, after: V): ViewChange<V> | null {
  const { notes, ...head } = after
  if (!before) return { head, whole: true, notes, gone: [] }
  if (before === after) return null
  const known = changes.get(before)?.get(after)
  // Kept under the views themselves, so it is of the same kind.
  if (known !== undefined) return known as ViewChange<V> | null
  const change = difference(before, after)
  changes.set(before, (changes.get(before) ?? new WeakMap()).set(after, change))
  return change
}

function difference<V extends View>(before: V, after: V): ViewChange<V> | null {
  const { notes: _, ...headBefore } = before
  const { notes: __, ...headAfter } = after
  const was = new Map(before.notes.map((note) => [note.id, note]))
  const is = new Set(after.notes.map(({ id }) => id))
  const head = isDeepStrictEqual(headBefore, headAfter) ? null : headAfter
  const notes = after.notes.filter((note) => !isDeepStrictEqual(was.get(note.id), note))
  const gone = before.notes.flatMap(({ id }) => (is.has(id) ? [] : [id]))
  if (!head && notes.length === 0 && gone.length === 0) return null
  return { head, whole: false, notes, gone }
}
