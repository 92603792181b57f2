/** What a phone does in a live meeting. It is known by the hash of its secret, and by nothing else. */
import { and, eq, sql } from 'drizzle-orm'
import type { NoteFocus } from '#shared/meeting.ts'
import type { Tx } from '../platform/database.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { newId } from '../platform/random.ts'
import type { Meeting } from './meeting.store.ts'
import { groupChoiceTable, noteTable, participantTable, voteTable } from './meeting.tables.ts'
import { afterSending, countsAt } from './meeting.ts'

/** Lets a phone in; one that is in stays where it is. @param groupNumber where it is put when it is new */
export async function addPhone(
  tx: Tx,
  meetingId: string,
  secretHash: string,
  groupNumber: number | null,
): Promise<void> {
  await tx.db.insert(participantTable).values({ meetingId, secretHash, groupNumber }).onConflictDoNothing()
}

const ownNote = preparedOnce(({ db }) =>
  db
    .select({ id: noteTable.id, text: noteTable.text, state: noteTable.state })
    .from(noteTable)
    .where(
      and(
        eq(noteTable.meetingId, sql.placeholder('meetingId')),
        eq(noteTable.secretHash, sql.placeholder('secretHash')),
        eq(noteTable.focus, sql.placeholder('focus')),
        eq(noteTable.place, sql.placeholder('place')),
      ),
    )
    .prepare(),
)

/** Writes, changes or takes back one of the phone's notes; what staff have let through stays. */
export async function sendNote(
  tx: Tx,
  meetingId: string,
  secretHash: string,
  { focus, place, text }: { focus: NoteFocus; place: number; text: string },
): Promise<void> {
  const before = ownNote(tx).get({ meetingId, secretHash, focus, place })
  const what = afterSending(before ?? null, text)
  if (what === 'add')
    await tx.db
      .insert(noteTable)
      .values({ id: newId(), meetingId, secretHash, place, focus, text, state: 'waiting' })
  if (!before) return
  if (what === 'change')
    await tx.db
      .update(noteTable)
      .set({ text, state: 'waiting', sameAs: null })
      .where(eq(noteTable.id, before.id))
  if (what === 'leave') return
  // Taken back, or other words than those that were voted for: nothing may point to it any more.
  await tx.db.update(noteTable).set({ sameAs: null }).where(eq(noteTable.sameAs, before.id))
  await tx.db.delete(voteTable).where(eq(voteTable.noteId, before.id))
  await tx.db.delete(groupChoiceTable).where(eq(groupChoiceTable.noteId, before.id))
  if (what === 'remove') await tx.db.delete(noteTable).where(eq(noteTable.id, before.id))
}

/** All votes of a phone, in the place of those before; those for notes that have left the wall come to nothing. */
export async function saveVotes(
  tx: Tx,
  meeting: Meeting,
  secretHash: string,
  votes: readonly { noteId: string; votes: number }[],
): Promise<void> {
  const byId = new Map(meeting.notes.map((note) => [note.id, note]))
  const sums = new Map<string, number>()
  for (const vote of votes) {
    const root = countsAt(byId, vote.noteId)
    if (root) sums.set(root.id, (sums.get(root.id) ?? 0) + vote.votes)
  }
  await tx.db
    .delete(voteTable)
    .where(and(eq(voteTable.meetingId, meeting.id), eq(voteTable.secretHash, secretHash)))
  for (const [noteId, count] of sums)
    await tx.db.insert(voteTable).values({ noteId, meetingId: meeting.id, secretHash, votes: count })
}

/** The phone sits in another group. */
export async function saveGroup(
  tx: Tx,
  meetingId: string,
  secretHash: string,
  groupNumber: number,
): Promise<void> {
  await tx.db
    .update(participantTable)
    .set({ groupNumber })
    .where(and(eq(participantTable.meetingId, meetingId), eq(participantTable.secretHash, secretHash)))
}

/** A group takes a note of the wall. */
export async function addChoice(
  tx: Tx,
  meetingId: string,
  groupNumber: number,
  noteId: string,
): Promise<void> {
  await tx.db.insert(groupChoiceTable).values({ meetingId, groupNumber, noteId }).onConflictDoNothing()
}

/** A group lets go of a note, and of those that say the same. */
export async function removeChoice(
  tx: Tx,
  meeting: Meeting,
  groupNumber: number,
  noteId: string,
): Promise<void> {
  const byId = new Map(meeting.notes.map((note) => [note.id, note]))
  const same = meeting.choices.filter(
    (choice) => choice.groupNumber === groupNumber && countsAt(byId, choice.noteId)?.id === noteId,
  )
  for (const choice of same)
    await tx.db
      .delete(groupChoiceTable)
      .where(and(eq(groupChoiceTable.noteId, choice.noteId), eq(groupChoiceTable.groupNumber, groupNumber)))
}
