/** Answers, from sending to release. A row says where it belongs and what was answered; neither who nor when. */
import { asc, eq } from 'drizzle-orm'
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

/** The answers of a round in the order of their random keys, for the release alone. */
export async function readAnswers(reader: Reader, roundId: string): Promise<StoredAnswer[]> {
  return reader.db
    .select({ classId: answerTable.classId, bytes: answerTable.bytes })
    .from(answerTable)
    .where(eq(answerTable.roundId, roundId))
    .orderBy(asc(answerTable.id))
}

/** Destroys the answers of a round; the file forgets them too (secure_delete, then a checkpoint by the caller). */
export async function eraseAnswers(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(answerTable).where(eq(answerTable.roundId, roundId))
}
