/**
 * Sending, replacing and withdrawing as a course that can be broken off anywhere and taken up again: what is needed for
 * the next step is on the device before the step is taken.
 */
import { type Bytes, fromBase64url, toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { Failure } from '../platform/api.ts'
import { collectForm, deliver, type Post, withdraw } from './delivery.ts'
import type { Kept } from './kept.ts'
import { receiptOf } from './kept-receipt.ts'
import type { SealedRound } from './seal-check.ts'

export type Outcome =
  /** With the receipt of what is in the box now; null when nothing is. */
  | { done: true; receipt: string | null }
  /** The form is not signed by the manifest's keys. */
  | { fault: 'foreign-form' }
  /** Another answer with this code is in the box, or was; the next change must have this number. */
  | { there: 'boxed-already' | 'overtaken'; next: number }
  | { failure: unknown }

export interface Way {
  post: Post
  token: string
  round: SealedRound
  /** The answer box's own host name; null for the page's. */
  boxOrigin: string | null
}

/** The answer code's bytes, as they are kept. */
export function codeOf({ code }: Pick<Kept, 'code'>): Bytes {
  const bytes = fromBase64url(code, 16)
  if (!bytes) throw new Error('What is kept was checked when it was read')
  return bytes
}

/**
 * Puts the answer in the box.
 *
 * @param keep called with the sealed bytes before they are sent for the first time
 */
export async function sendAnswer(
  way: Way,
  kept: Kept,
  keep: (sealed: string) => Promise<void>,
): Promise<Outcome> {
  return attempt(way, kept, async (box) => {
    let { sealed } = kept
    if (sealed === null) {
      sealed = toBase64url(await box.form.seal(utf8(JSON.stringify(kept.answers))))
      await keep(sealed)
    }
    await deliver(way.post, box, sealed)
    return receiptOf(sealed)
  })
}

/** Takes the answer out of the box. */
export async function withdrawAnswer(way: Way, kept: Kept): Promise<Outcome> {
  return attempt(way, kept, async (box) => {
    await withdraw(way.post, box)
    return null
  })
}

async function attempt(
  { post, token, round, boxOrigin }: Way,
  kept: Kept,
  act: (box: Parameters<typeof withdraw>[1]) => Promise<string | null>,
): Promise<Outcome> {
  try {
    const form = await collectForm(post, token, round, codeOf(kept))
    if (!form) return { fault: 'foreign-form' }
    const receipt = await act({
      origin: boxOrigin ?? '',
      roundId: round.manifest.roundId,
      form,
      sequence: kept.sequence,
    })
    return { done: true, receipt }
  } catch (failure) {
    if (failure instanceof Failure) {
      if (failure.code === 'boxed-already') return { there: failure.code, next: 1 }
      if (failure.code === 'overtaken')
        return { there: failure.code, next: (failure.sequence ?? kept.sequence) + 1 }
    }
    return { failure }
  }
}
