/** The answer box: what is in it under which id. A row says neither who nor when, and is under the round key besides. */
import { and, asc, count, eq, gt, inArray, sql } from 'drizzle-orm'
import { joinBytes, numberToBytes } from '#shared/ballot/bytes.ts'
import { sealedLength } from '#shared/ballot/sealing.ts'
import { prefixedLength } from '#shared/ballot/signature.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { preparedOnce } from '../platform/prepared.ts'
import type { RoundKey } from '../platform/vault.ts'
import { boxTable } from './ballot.tables.ts'
import type { BoxRow } from './box.ts'
import type { SealedAnswer } from './opening.ts'

const messageLength = 32
const head = 1 + 8
const signatureAt = head + messageLength
const sealedAt = signatureAt + prefixedLength
const place = (roundId: string, id: Uint8Array) => `box ${roundId} ${asBuffer(id).toString('hex')}`

/** The same bytes, not copied. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** The busiest place there is. */
const prepared = preparedOnce(({ db }) => {
  const [roundId, id, sealed] = [sql.placeholder('roundId'), sql.placeholder('id'), sql.placeholder('sealed')]
  return {
    find: db
      .select({ sealed: boxTable.sealed })
      .from(boxTable)
      .where(and(eq(boxTable.roundId, roundId), eq(boxTable.id, id)))
      .prepare(),
    putFirst: db.insert(boxTable).values({ roundId, id, sealed }).onConflictDoNothing().prepare(),
    put: db
      .insert(boxTable)
      .values({ roundId, id, sealed })
      .onConflictDoUpdate({
        target: [boxTable.roundId, boxTable.id],
        set: { sealed: sql`excluded.sealed` },
      })
      .prepare(),
  }
})

/** What is in the box under an id; null when nothing ever was. @throws Error when it is damaged */
export async function findInBox(
  reader: Reader,
  key: RoundKey,
  roundId: string,
  id: Uint8Array,
): Promise<BoxRow | null> {
  const row = prepared(reader).find.get({ roundId, id: asBuffer(id) })
  if (!row) return null
  const found = readRow(key, roundId, { id, sealed: row.sealed })
  if (!found) throw new Error('A row of the answer box is damaged')
  return found
}

/** Puts an answer, or a tombstone, where nothing ever was. @returns false, and does nothing, where something is */
export async function putFirstInBox(
  tx: Tx,
  key: RoundKey,
  roundId: string,
  id: Uint8Array,
  row: BoxRow,
): Promise<boolean> {
  const sealed = key.seal(encodeRow(row), place(roundId, id))
  return prepared(tx).putFirst.run({ roundId, id: asBuffer(id), sealed }).changes > 0
}

/** Puts an answer, or a tombstone, in the place of what is there. */
export async function putInBox(
  tx: Tx,
  key: RoundKey,
  roundId: string,
  id: Uint8Array,
  row: BoxRow,
): Promise<void> {
  const sealed = key.seal(encodeRow(row), place(roundId, id))
  prepared(tx).put.run({ roundId, id: asBuffer(id), sealed })
}

/** How many rows there are, tombstones included. */
export async function countRows(reader: Reader, roundId: string): Promise<number> {
  const [row] = await reader.db.select({ rows: count() }).from(boxTable).where(eq(boxTable.roundId, roundId))
  return row?.rows ?? 0
}

/**
 * Answers by rising id, for closing and opening alone; withdrawn ones are none. A row that cannot be read is an answer
 * that will not count: one of them must not keep the others from being counted.
 *
 * @param after the last id that was read before; null at first
 * @param most how many rows are read at a time
 * @returns also the last id that was looked at, null at the end
 */
export async function readBox(
  reader: Reader,
  key: RoundKey,
  roundId: string,
  after: Uint8Array | null,
  most = 500,
): Promise<{ answers: SealedAnswer[]; last: Uint8Array | null }> {
  const rows = await reader.db
    .select({ id: boxTable.id, sealed: boxTable.sealed })
    .from(boxTable)
    .where(
      and(eq(boxTable.roundId, roundId), after === null ? undefined : gt(boxTable.id, Buffer.from(after))),
    )
    .orderBy(asc(boxTable.id))
    .limit(most)
  const answers = rows.flatMap(({ id, sealed }): SealedAnswer[] => {
    const row = id.length === messageLength ? readRow(key, roundId, { id, sealed }) : null
    if (!row) return [{ id, m1: new Uint8Array(), signature: new Uint8Array(), sealed, isDamaged: true }]
    return row.state === 'boxed' ? [{ id, m1: row.m1, signature: row.signature, sealed: row.sealed }] : []
  })
  return { answers, last: rows.length < most ? null : (rows.at(-1)?.id ?? null) }
}

/**
 * Destroys rows of a round's box; the file forgets them too (secure_delete, then a checkpoint by the caller).
 *
 * @param most how many at a time, so that others can write in between
 * @returns how many were destroyed
 */
export async function eraseBox(tx: Tx, roundId: string, most: number): Promise<number> {
  const next = tx.db
    .select({ id: boxTable.id })
    .from(boxTable)
    .where(eq(boxTable.roundId, roundId))
    .limit(most)
  const { changes } = await tx.db
    .delete(boxTable)
    .where(and(eq(boxTable.roundId, roundId), inArray(boxTable.id, next)))
  return changes
}

/** state (1) | sequence (8) | m1 (32) | signature (288) | sealed answer; a tombstone has zeros to the same length. */
function encodeRow(row: BoxRow): Uint8Array {
  const sequence = numberToBytes(BigInt(row.sequence), 8)
  if (row.state === 'boxed') return joinBytes(Uint8Array.of(1), sequence, row.m1, row.signature, row.sealed)
  // Who has a copy of the database must not see by the length who has withdrawn.
  return joinBytes(Uint8Array.of(0), sequence, new Uint8Array(sealedAt - head + sealedLength))
}

/** @returns null when it is damaged, or was written with another key or for another place */
function readRow(
  key: RoundKey,
  roundId: string,
  { id, sealed }: { id: Uint8Array; sealed: Buffer },
): BoxRow | null {
  let bytes: Buffer
  try {
    bytes = key.unseal(sealed, place(roundId, id))
  } catch {
    return null
  }
  const sequence = Number(bytes.readBigUInt64BE(1))
  if (bytes[0] === 0) return { state: 'withdrawn', sequence }
  return {
    state: 'boxed',
    sequence,
    m1: bytes.subarray(head, signatureAt),
    signature: bytes.subarray(signatureAt, sealedAt),
    sealed: bytes.subarray(sealedAt),
  }
}
