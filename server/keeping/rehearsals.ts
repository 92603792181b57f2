/** Rehearsals that are going on: the key pair made for each, in this process's memory alone. */
import { type CurveKey, makeCurveKey } from '#shared/ballot/curve-key.ts'

const underWay = new WeakMap<object, Map<string, CurveKey>>()

/** Begins a rehearsal of the round; one that was begun before it can no longer be finished. @returns the new point */
export async function beginRehearsal(storage: object, roundId: string): Promise<Uint8Array> {
  const own = await makeCurveKey('ECDH')
  const rounds = underWay.get(storage) ?? new Map<string, CurveKey>()
  underWay.set(storage, rounds.set(roundId, own))
  return own.publicKey
}

/** The key pair of the round's rehearsal, once: a proof is good for one answer. Null when none was begun. */
export function endRehearsal(storage: object, roundId: string): CurveKey | null {
  const rounds = underWay.get(storage)
  const own = rounds?.get(roundId) ?? null
  rounds?.delete(roundId)
  return own
}
