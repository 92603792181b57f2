/** What lies in the box, beside what people were told. */
import { createHash } from 'node:crypto'
import { decodeBallot } from '#shared/ballot/ballot.ts'
import { fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import { readBox } from '../../server/ballot/box.store.ts'
import type { SealedAnswer } from '../../server/ballot/opening.ts'
import { unsealer } from '../../server/ballot/unseal.ts'
import { findRoundBox, manifestOf } from '../../server/keeping/round-box.store.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { countIssued } from '../../server/round/invitation.store.ts'
import { servicesIn } from '../invented-round.ts'
import type { Answered } from './person.ts'

export interface Compared {
  /** People whose newest acknowledged wish is an answer in the box. */
  answers: number
  /** Of those: not there, or another than the newest. */
  lost: number
  /** In the box, and nobody's newest wish; or the same class message twice. */
  duplicated: number
  /** Answer forms given out. */
  issued: number
}

/** @param folder a copy of the server's, which must not be running on it */
export async function compareBox(folder: string, roundId: string, answered: Answered[]): Promise<Compared> {
  const { storage, vault } = servicesIn(folder, systemClock)
  const key = vault.keyOf(roundId)
  const secret = vault.boxSecretOf(roundId)
  const manifest = (await findRoundBox(storage, roundId))?.manifest
  const boxKey = manifest && fromBase64url(manifestOf(manifest).boxKey, 65)
  const unseal = secret && boxKey && unsealer(secret, boxKey)
  if (!key || !unseal) throw new Error('The box cannot be opened')
  const wanted = new Map(answered.flatMap(({ m1, newest }) => (newest === null ? [] : [[m1, newest]])))
  const there = new Map<string, string>()
  const classMessages = new Set<string>()
  let boxed = 0
  for (let after: Uint8Array | null = null; ; ) {
    const { answers, last }: { answers: SealedAnswer[]; last: Uint8Array | null } = await readBox(
      storage,
      key,
      roundId,
      after,
    )
    for (const { id, m1, sealed } of answers) {
      const content = unseal(m1, sealed)
      const ballot = content && decodeBallot(content)
      if (!ballot || !createHash('sha256').update(m1).digest().equals(id)) throw new Error('A row is spoilt')
      boxed += 1
      there.set(toBase64url(m1), Buffer.from(ballot.answers).toString())
      classMessages.add(toBase64url(ballot.m2))
    }
    if (last === null) break
    after = last
  }
  const issued = [...(await countIssued(storage, key, roundId)).values()].reduce((a, b) => a + b, 0)
  storage.close()
  return {
    answers: wanted.size,
    lost: [...wanted].filter(([m1, newest]) => there.get(m1) !== newest).length,
    duplicated:
      [...there.keys()].filter((m1) => !wanted.has(m1)).length +
      (boxed - there.size) +
      (boxed - classMessages.size),
    issued,
  }
}
