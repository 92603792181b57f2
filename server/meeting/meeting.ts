/**
 * A live meeting's rules, without a database: what is on the wall, what a phone may do, how votes count. A note is on
 * the wall once leader or safety representative have let it through, unless it says the same as another one.
 */
import type { MeetingPhase, NoteChange, NoteFocus, NoteState } from '#shared/meeting.ts'

export interface Note {
  id: string
  meetingId: string
  /** The phone it came from; null once the meeting is over, and for a typed one. */
  secretHash: string | null
  /** Which of the phone's notes of its kind, from 1; 0 for one that staff typed. */
  place: number
  focus: NoteFocus
  text: string
  state: NoteState
  /** The note it says the same as, which is no such note itself. */
  sameAs: string | null
  agreed: boolean
  measureId: string | null
}

export interface Vote {
  noteId: string
  secretHash: string
  votes: number
}

export interface GroupChoice {
  groupNumber: number
  noteId: string
}

/** All that there is of a meeting besides its head. */
export interface Said {
  notes: Note[]
  votes: Vote[]
  choices: GroupChoice[]
}

export function isOnWall({ state, sameAs }: Note): boolean {
  return state === 'shown' && sameAs === null
}

/** Where what is said of a note counts: at itself, or at the one it says the same as; null when that is not shown. */
export function countsAt(notes: ReadonlyMap<string, Note>, noteId: string): Note | null {
  const note = notes.get(noteId)
  const root = note?.sameAs ? notes.get(note.sameAs) : note
  return root && isOnWall(root) ? root : null
}

/** Votes by note of the wall. */
export function votesByNote(
  byId: ReadonlyMap<string, Note>,
  votes: readonly Pick<Vote, 'noteId' | 'votes'>[],
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const vote of votes) {
    const root = countsAt(byId, vote.noteId)
    if (root) sums.set(root.id, (sums.get(root.id) ?? 0) + vote.votes)
  }
  return sums
}

/** How many groups have chosen each note of the wall. */
export function groupsByNote(
  byId: ReadonlyMap<string, Note>,
  choices: readonly GroupChoice[],
): Map<string, number> {
  const groups = new Map<string, Set<number>>()
  for (const { noteId, groupNumber } of choices) {
    const root = countsAt(byId, noteId)
    if (root) groups.set(root.id, (groups.get(root.id) ?? new Set()).add(groupNumber))
  }
  return new Map([...groups].map(([id, some]) => [id, some.size]))
}

/** What a phone may do in a phase. */
export const phaseAllows = {
  notes: (phase: MeetingPhase) => phase === 'alone' || phase === 'groups' || phase === 'plenary',
  choices: (phase: MeetingPhase) => phase === 'groups',
  votes: (phase: MeetingPhase) => phase === 'vote',
}

/** Notes of each kind that a phone has room for: one more for what its group finds together. */
export function placesOf(notesEach: number): number {
  return notesEach + 1
}

/**
 * What becomes of a phone's note when it is sent, once or again: nothing that staff have let through is changed from a
 * phone, and one that was held back may be written anew.
 */
export function afterSending(
  before: Pick<Note, 'text' | 'state'> | null,
  text: string,
): 'add' | 'change' | 'remove' | 'leave' {
  if (!before) return text === '' ? 'leave' : 'add'
  if (before.state === 'shown' || before.text === text) return 'leave'
  return text === '' ? 'remove' : 'change'
}

/** Phones spread over groups as evenly as they can be; in the order given. @returns a group's number for each */
export function spread(phones: number, groups: number): number[] {
  return Array.from({ length: phones }, (_, index) => (index % groups) + 1)
}

/** The group with the fewest phones, the first of several; null without groups. */
export function smallestGroup(sizes: readonly number[]): number | null {
  return sizes.length === 0 ? null : sizes.indexOf(Math.min(...sizes)) + 1
}

export type NoteRefusal = 'changed-meanwhile' | 'sameAs' | 'agreed'

/**
 * A note as staff have changed it; or why not: somebody changed its words since they were read, or the field that does
 * not fit.
 *
 * @param target the note that it is to say the same as, with what it is the same as itself already followed
 */
export function changeNote(note: Note, change: NoteChange, target: Note | null): Note | NoteRefusal {
  if (change.seen !== note.text) return 'changed-meanwhile'
  const after: Note = {
    ...note,
    text: change.text ?? note.text,
    focus: change.focus ?? note.focus,
    state: change.state ?? note.state,
    sameAs: change.sameAs === undefined ? note.sameAs : (target?.id ?? null),
    agreed: change.agreed ?? note.agreed,
  }
  if (change.sameAs && (!target || target.id === note.id || !isOnWall(target))) return 'sameAs'
  if (change.agreed && !isOnWall(after)) return 'agreed'
  return isOnWall(after) ? after : { ...after, agreed: false }
}
