/** Drafts of people who want to go on elsewhere: locked on their device, and erased when the round closes. */
import { and, count, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import type { RoundKey } from '../platform/vault.ts'
import { draftTable } from './ballot.tables.ts'

const place = (roundId: string, id: Uint8Array) => `draft ${roundId} ${Buffer.from(id).toString('hex')}`

/** @returns null when there is none under this id */
export async function findDraft(
  reader: Reader,
  key: RoundKey,
  roundId: string,
  id: Uint8Array,
): Promise<Buffer | null> {
  const [row] = await reader.db
    .select({ sealed: draftTable.sealed })
    .from(draftTable)
    .where(and(eq(draftTable.roundId, roundId), eq(draftTable.id, Buffer.from(id))))
  return row ? key.unseal(row.sealed, place(roundId, id)) : null
}

/** Puts a draft in the place of the last one under the same id. */
export async function keepDraft(
  tx: Tx,
  key: RoundKey,
  roundId: string,
  id: Uint8Array,
  locked: Uint8Array,
): Promise<void> {
  const sealed = key.seal(locked, place(roundId, id))
  await tx.db
    .insert(draftTable)
    .values({ roundId, id: Buffer.from(id), sealed })
    .onConflictDoUpdate({ target: [draftTable.roundId, draftTable.id], set: { sealed } })
}

export async function removeDraft(tx: Tx, roundId: string, id: Uint8Array): Promise<void> {
  await tx.db
    .delete(draftTable)
    .where(and(eq(draftTable.roundId, roundId), eq(draftTable.id, Buffer.from(id))))
}

export async function countDrafts(reader: Reader, roundId: string): Promise<number> {
  const [row] = await reader.db
    .select({ drafts: count() })
    .from(draftTable)
    .where(eq(draftTable.roundId, roundId))
  return row?.drafts ?? 0
}

export async function eraseDrafts(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(draftTable).where(eq(draftTable.roundId, roundId))
}
