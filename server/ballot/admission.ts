/** Who may do what at the box: anybody with a signature of the admission key, and with w whoever delivered before. */
import { createHash, type KeyObject } from 'node:crypto'
import { sameBytes } from '#shared/ballot/bytes.ts'
import { verifySignatureAside } from './blind-signature.ts'

/** Decoded from a request; `w` and a sequence above 0 go together. */
export interface AdmissionRequest {
  m1: Uint8Array
  /** The prefix, then the signature of the admission key. */
  signature: Uint8Array
  sequence: number
  w: Uint8Array | null
}

export type Admission =
  /** The key in the box: SHA-256 of m1, 32 bytes. */
  | { id: Uint8Array }
  /** No signature of this round's key over m1. */
  | { refused: 'not-admitted' }
  /** Another w than the answer's own, or a sequence that does not go with it. */
  | { refused: 'not-yours' }

/** @param admissionKey the round's, made by verifyingKey */
export async function admit(
  admissionKey: KeyObject,
  { m1, signature, sequence, w }: AdmissionRequest,
): Promise<Admission> {
  if (m1.length !== 32 || !(await verifySignatureAside(admissionKey, m1, signature)))
    return { refused: 'not-admitted' }
  const isOwn = w !== null && w.length === 32 && sameBytes(sha256(w), m1)
  const isWhole = Number.isSafeInteger(sequence) && sequence >= 0
  if (!isWhole || (w === null ? sequence > 0 : !isOwn || sequence === 0)) return { refused: 'not-yours' }
  return { id: sha256(m1) }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
