/** Answers, from sending to release. A row says where it belongs and what was answered; neither who nor when. */
import { and, asc, count, eq, gt, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { answerTable } from './ballot.tables.ts'

export interface StoredAnswer {
  /** The ballot class: a response unit and the groups that go with the answer. */
  classId: string
  /** One byte a statement in codebook order; 255 is no answer. */
  bytes: Uint8Array
}

/** Stores answers under random keys. */
export async function storeAnswers(tx: Tx, answers: (StoredAnswer & { roundId: string })[]): Promise<void> {
  for (let start = 0; start < answers.length; start += 1000)
    await tx.db.insert(answerTable).values(
      answers.slice(start, start + 1000).map(({ roundId, classId, bytes }) => ({
        id: newId(),
        roundId,
        classId,
        bytes: Buffer.from(bytes),
      })),
    )
}

/** Answers of a round. */
export async function countStored(reader: Reader, roundId: string): Promise<number> {
  const [row] = await reader.db
    .select({ answers: count() })
    .from(answerTable)
    .where(eq(answerTable.roundId, roundId))
  return row?.answers ?? 0
}

/**
 * Answers of a round in the order of their random keys, for the release alone.
 *
 * @param after key of the last answer that was read before; empty at first
 * @param most how many are read at a time
 */
export async function readAnswers(
  reader: Reader,
  roundId: string,
  after = '',
  most = 2000,
): Promise<(StoredAnswer & { id: string })[]> {
  return reader.db
    .select({ id: answerTable.id, classId: answerTable.classId, bytes: answerTable.bytes })
    .from(answerTable)
    .where(and(eq(answerTable.roundId, roundId), gt(answerTable.id, after)))
    .orderBy(asc(answerTable.id))
    .limit(most)
}

/**
 * Destroys answers of a round; the file forgets them too (secure_delete, then a checkpoint by the caller).
 *
 * @param most how many at a time, so that others can write in between; all when not given
 * @returns how many were destroyed
 */
export async function eraseAnswers(tx: Tx, roundId: string, most?: number): Promise<number> {
  const next = tx.db.select({ id: answerTable.id }).from(answerTable).where(eq(answerTable.roundId, roundId))
  const { changes } = await tx.db
    .delete(answerTable)
    .where(inArray(answerTable.id, most === undefined ? next : next.limit(most)))
  return changes
}
