/** Notes of a live meeting as staff handle them: typed, let through, held back, put together, agreed. */
import { and, eq } from 'drizzle-orm'
import type { NoteFocus } from '#shared/meeting.ts'
import type { Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { groupChoiceTable, liveMeetingTable, noteTable, participantTable } from './meeting.tables.ts'
import { type Note, spread } from './meeting.ts'

/** A note that staff typed: on the wall at once. @returns its id */
export async function addTypedNote(
  tx: Tx,
  meetingId: string,
  note: { focus: NoteFocus; text: string; agreed: boolean },
): Promise<string> {
  const id = newId()
  await tx.db
    .insert(noteTable)
    .values({ ...note, id, meetingId, secretHash: null, place: 0, state: 'shown', sameAs: null })
  return id
}

/** Saves what staff may change; notes that say the same as it follow it to the note that it says the same as. */
export async function saveNote(tx: Tx, { id, text, focus, state, sameAs, agreed }: Note): Promise<void> {
  await tx.db.update(noteTable).set({ text, focus, state, sameAs, agreed }).where(eq(noteTable.id, id))
  if (sameAs) await tx.db.update(noteTable).set({ sameAs }).where(eq(noteTable.sameAs, id))
}

/** The draft measure that a note became. */
export async function saveMeasureOf(tx: Tx, noteId: string, measureId: string): Promise<void> {
  await tx.db.update(noteTable).set({ measureId }).where(eq(noteTable.id, noteId))
}

/**
 * Spreads the phones anew over so many groups; what groups of before had chosen is let go of.
 *
 * @param phones secret hashes in the order in which they are dealt out @param groups 0: none
 */
export async function saveGroups(
  tx: Tx,
  meetingId: string,
  phones: readonly string[],
  groups: number,
): Promise<void> {
  await tx.db.update(liveMeetingTable).set({ groups }).where(eq(liveMeetingTable.id, meetingId))
  await tx.db.delete(groupChoiceTable).where(eq(groupChoiceTable.meetingId, meetingId))
  const numbers = groups === 0 ? [] : spread(phones.length, groups)
  for (const [index, secretHash] of phones.entries())
    await tx.db
      .update(participantTable)
      .set({ groupNumber: numbers[index] ?? null })
      .where(and(eq(participantTable.meetingId, meetingId), eq(participantTable.secretHash, secretHash)))
}
