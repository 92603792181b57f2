/** Whether a person's answer form is signed: once for one blinded form, however often the same one is asked for. */
import { createHash } from 'node:crypto'
import { frameBytes, sameBytes } from '#shared/ballot/bytes.ts'

/** What is kept of an invitation about the answer form that was given out. */
export interface IssueRow {
  /** The ballot class whose key signs. */
  classId: string
  /** issueHash of what was signed; null as long as nothing was. */
  issued: Uint8Array | null
}

export type IssueDecision =
  /** Keep the hash, then sign. */
  | { do: 'sign-first'; row: IssueRow }
  /** The reply was lost: sign the same again; nothing is kept. */
  | { do: 'sign-again' }
  | { refused: 'link-unknown' | 'round-closed' | 'issued-already' }

/**
 * The two blinded values as one hash. The values themselves are not kept: together with the signing keys they would
 * be half of what it takes to link an answer, and to recognise them a hash is enough.
 */
export function issueHash(blindedAdmission: Uint8Array, blindedClass: Uint8Array): Uint8Array {
  return createHash('sha256').update(frameBytes(blindedAdmission, blindedClass)).digest()
}

/** @param row null when no invitation has this link */
export function decideIssue(isOpen: boolean, row: IssueRow | null, hash: Uint8Array): IssueDecision {
  if (!row) return { refused: 'link-unknown' }
  if (!isOpen) return { refused: 'round-closed' }
  if (row.issued === null) return { do: 'sign-first', row: { ...row, issued: hash } }
  return sameBytes(row.issued, hash) ? { do: 'sign-again' } : { refused: 'issued-already' }
}
