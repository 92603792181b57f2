/** The answer box as it is published when the survey closes: of each answer its id, and the hash of the sealed answer. */
import { createHash } from 'node:crypto'
import { setImmediate as pause } from 'node:timers/promises'
import { type Bytes, compareBytes } from '#shared/ballot/bytes.ts'
import { boxEntry } from '#shared/ballot/merkle.ts'
import type { Reader } from '../platform/database.ts'
import type { RoundKey } from '../platform/vault.ts'
import { readBox } from './box.store.ts'
import type { SealedAnswer } from './opening.ts'

/** An id is the SHA-256 of m1. */
const idLength = 32

/** The entries of all answers, by rising id; withdrawn ones are none. Other requests are served in between. */
export async function listBox(reader: Reader, key: RoundKey, roundId: string): Promise<Bytes[]> {
  const entries: Bytes[] = []
  for (let after: Uint8Array | null = null; ; ) {
    const { answers, last }: Awaited<ReturnType<typeof readBox>> = await readBox(reader, key, roundId, after)
    for (const answer of answers) entries.push(entryOf(answer))
    if (last === null) return entries.sort(compareBytes)
    after = last
    await pause()
  }
}

/** What the list says of one answer. Nothing but damage gives an id another length: its hash stands for it then. */
export function entryOf({ id, sealed }: SealedAnswer): Bytes {
  return boxEntry(id.length === idLength ? id : sha256(id), sha256(sealed))
}

export function sha256(bytes: Uint8Array): Bytes {
  return Uint8Array.from(createHash('sha256').update(bytes).digest())
}
