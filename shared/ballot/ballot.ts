/**
 * What lies inside a sealed answer.
 *
 * version (1) | length of the class id (1) | class id | m2 (32) | signature under the class key (32 + 256) | answers
 */
import { type Bytes, joinBytes, utf8 } from './bytes.ts'
import { prefixedLength } from './signature.ts'

export interface Ballot {
  /** The ballot class that the person answers as. */
  classId: string
  /** The message that the class key signed without seeing it, 32 bytes; the same when the answer is replaced. */
  m2: Bytes
  /** The prefix, then the signature. */
  signature: Bytes
  /** SurveyJS data as JSON, checked against the questionnaire at opening. */
  answers: Bytes
}

const version = 1
const messageLength = 32

/** @throws Error when a part has the wrong length */
export function encodeBallot({ classId, m2, signature, answers }: Ballot): Bytes {
  const id = utf8(classId)
  if (
    id.length === 0 ||
    id.length > 255 ||
    m2.length !== messageLength ||
    signature.length !== prefixedLength
  )
    throw new Error('A part of the answer has the wrong length')
  return joinBytes(Uint8Array.of(version, id.length), id, m2, signature, answers)
}

/** @returns null for anything that `encodeBallot` does not make */
export function decodeBallot(bytes: Bytes): Ballot | null {
  const idEnd = 2 + (bytes[1] ?? 0)
  const m2End = idEnd + messageLength
  const signatureEnd = m2End + prefixedLength
  if (bytes[0] !== version || idEnd === 2 || bytes.length < signatureEnd) return null
  const classId = asText(bytes.subarray(2, idEnd))
  if (classId === null) return null
  return {
    classId,
    m2: bytes.slice(idEnd, m2End),
    signature: bytes.slice(m2End, signatureEnd),
    answers: bytes.slice(signatureEnd),
  }
}

function asText(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
