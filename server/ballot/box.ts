/**
 * What happens to an answer that arrives at the box: kept, recognised, put in another's place, withdrawn or refused.
 * Requests may be lost, come twice, late or in another order; replies may be lost.
 */
import { sameBytes } from '#shared/ballot/bytes.ts'

export type BoxRow =
  | {
      state: 'boxed'
      /** 0 for an answer that was sent once; each replacement has a higher one. */
      sequence: number
      m1: Uint8Array
      /** The prefix, then the signature of the admission key. */
      signature: Uint8Array
      sealed: Uint8Array
    }
  /** A tombstone: a delayed answer with a lower sequence must not come back to life. It counts as no answer. */
  | { state: 'withdrawn'; sequence: number }

/** Requests whose admission was verified before (server/ballot/admission.ts): from 1 on w had to be shown. */
export interface Delivery {
  sequence: number
  m1: Uint8Array
  signature: Uint8Array
  sealed: Uint8Array
}
export interface Withdrawal {
  /** From 1. */
  sequence: number
}

export type BoxDecision =
  /** Save the row under its id, in the place of what is there. */
  | { do: 'save'; was: BoxRow['state'] | 'nothing'; row: BoxRow }
  /** The same request came before: reply as then. */
  | { do: 'nothing' }
  | { refused: 'round-closed' }
  /** Without w, and another answer is there, or was. */
  | { refused: 'boxed-already' }
  /** With w, but not the newest. Who has shown w may know which sequence the next one must exceed. */
  | { refused: 'overtaken'; sequence: number }

/** @param row what is in the box under the request's id */
export function decideDelivery(isOpen: boolean, row: BoxRow | null, delivery: Delivery): BoxDecision {
  if (!isOpen) return { refused: 'round-closed' }
  const isSame =
    row?.state === 'boxed' &&
    row.sequence === delivery.sequence &&
    sameBytes(row.sealed, delivery.sealed) &&
    sameBytes(row.signature, delivery.signature)
  return isSame ? { do: 'nothing' } : decideNewer(row, { state: 'boxed', ...delivery })
}

/** @param row what is in the box under the request's id; without one the tombstone still stops a delayed answer */
export function decideWithdrawal(isOpen: boolean, row: BoxRow | null, { sequence }: Withdrawal): BoxDecision {
  if (!isOpen) return { refused: 'round-closed' }
  if (row?.state === 'withdrawn' && row.sequence === sequence) return { do: 'nothing' }
  return decideNewer(row, { state: 'withdrawn', sequence })
}

function decideNewer(row: BoxRow | null, next: BoxRow): BoxDecision {
  if (!row || next.sequence > row.sequence) return { do: 'save', was: row?.state ?? 'nothing', row: next }
  return next.sequence === 0 ? { refused: 'boxed-already' } : { refused: 'overtaken', sequence: row.sequence }
}
