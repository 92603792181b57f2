/**
 * Opens the box: one sealed answer after the other becomes a ballot class and what was answered, or is counted as
 * invalid. Nothing is kept here, and nothing may be kept by the caller before the end says that the counts are possible.
 */
import { createHash, type KeyObject } from 'node:crypto'
import { decodeBallot } from '#shared/ballot/ballot.ts'
import { type Bytes, compareBytes, sameBytes, toHex } from '#shared/ballot/bytes.ts'
import { verifySignature } from './blind-signature.ts'
import type { Unseal } from './unseal.ts'

/** An answer as it lies in the box; withdrawn ones are none. */
export interface SealedAnswer {
  id: Uint8Array
  m1: Uint8Array
  signature: Uint8Array
  sealed: Uint8Array
  /** The row could not be read: then m1 and signature are empty, and `sealed` is the row as it lies there. */
  isDamaged?: true
}

export interface OpenedAnswer {
  classId: string
  /** One byte a statement in codebook order; 255 is no answer. */
  bytes: Uint8Array
}

export interface OpeningKeys {
  unseal: Unseal
  /** From the manifest; made by verifyingKey. */
  admissionKey: KeyObject
  /** By ballot class. */
  classKeys: ReadonlyMap<string, KeyObject>
}

/** Why an answer does not count. Only the sum of them is ever published. */
export type InvalidReason =
  /** Not under its own id, or without a signature of the admission key. */
  | 'not-admitted'
  /** Damaged, altered, or sealed for another box. */
  | 'unreadable'
  /** Of no class, or without a signature of its class' key. */
  | 'no-class'
  /** Another answer with the same class signature came first. */
  | 'second'
  /** Does not fit the questionnaire. */
  | 'answers'

export interface OpeningCounts {
  boxed: number
  opened: number
  invalid: Record<InvalidReason, number>
}

export type OpeningEnd =
  | { counts: OpeningCounts }
  /** Somebody has made answer forms besides those that were given out: the answers must not be used. */
  | { refused: 'more-opened-than-issued'; counts: OpeningCounts; classIds: string[] }

/**
 * @param answers by rising id: of several with the same class signature the first counts. They are read one at a time.
 * @param issued how many answer forms were given out, by ballot class
 * @param readAnswers what was answered as bytes, or null when it does not fit the questionnaire
 * @returns at the end, whether the answers that came may be used
 * @throws Error when the ids do not rise
 */
export async function* openBox(
  answers: AsyncIterable<SealedAnswer> | Iterable<SealedAnswer>,
  keys: OpeningKeys,
  issued: ReadonlyMap<string, number>,
  readAnswers: (answers: Bytes) => Uint8Array | null,
): AsyncGenerator<OpenedAnswer, OpeningEnd> {
  const counts: OpeningCounts = {
    boxed: 0,
    opened: 0,
    invalid: { 'not-admitted': 0, unreadable: 0, 'no-class': 0, second: 0, answers: 0 },
  }
  const openedIn = new Map<string, number>()
  const seen = new Set<string>()
  let before: Uint8Array | null = null
  for await (const answer of answers) {
    if (before && compareBytes(before, answer.id) >= 0) throw new Error('The ids do not rise')
    before = answer.id
    counts.boxed++
    const opened = openOne(answer, keys, seen, readAnswers)
    if (typeof opened === 'string') counts.invalid[opened]++
    else {
      counts.opened++
      openedIn.set(opened.classId, (openedIn.get(opened.classId) ?? 0) + 1)
      yield opened
    }
  }
  const classIds = [...openedIn].flatMap(([id, opened]) => (opened > (issued.get(id) ?? 0) ? [id] : []))
  return classIds.length > 0 ? { refused: 'more-opened-than-issued', counts, classIds } : { counts }
}

/** @param seen the m2 of the answers before; what is opened is added */
function openOne(
  { id, m1, signature, sealed, isDamaged }: SealedAnswer,
  { unseal, admissionKey, classKeys }: OpeningKeys,
  seen: Set<string>,
  readAnswers: (answers: Bytes) => Uint8Array | null,
): OpenedAnswer | InvalidReason {
  if (isDamaged) return 'unreadable'
  // The door has checked it; a row may have been written past the door.
  const isUnderItsId = sameBytes(id, createHash('sha256').update(m1).digest())
  if (!isUnderItsId || !verifySignature(admissionKey, m1, signature)) return 'not-admitted'
  const content = unseal(m1, sealed)
  const ballot = content && decodeBallot(content)
  if (!ballot) return 'unreadable'
  const key = classKeys.get(ballot.classId)
  if (!key || !verifySignature(key, ballot.m2, ballot.signature)) return 'no-class'
  const m2 = toHex(ballot.m2)
  if (seen.has(m2)) return 'second'
  seen.add(m2)
  const bytes = readAnswers(ballot.answers)
  return bytes ? { classId: ballot.classId, bytes } : 'answers'
}
