/**
 * Somebody who answers, by the browser's own functions: whatever was not acknowledged is sent again, the same bytes,
 * until it is. Only what is refused for good ends it.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { deliver, withdraw } from '../../client/answer/delivery.ts'
import { formFor, postBy, type Send } from '../answering.ts'

/** What a person wants, one after the other: answers as JSON; null takes them out. */
export type Wish = string | null

/** What the person knows at the end. */
export interface Answered {
  /** Under which the answer lies in the box, base64url. */
  m1: string
  /** The newest that was acknowledged. */
  newest: Wish
}

export interface Network {
  /** Where the server is, or will be again. */
  baseUrl: string
  /** 0-1: how often somebody lets go of a request before the reply, and sends it again. */
  impatience: number
  chance(): number
  /** A request had to be sent again, because server or connection was gone. */
  onRetry(): void
  /** Something is in the box, or out of it, and the person has been told. */
  onAcknowledged(): void
}

/** @param wishes at least one @throws Error when anything is refused: nobody here does anything wrong */
export async function answer(
  network: Network,
  { token, pin }: { token: string; pin: string },
  wishes: Wish[],
): Promise<Answered> {
  const send = untilAnswered(network)
  const post = postBy(send)
  const { round, form } = await formFor(send, token, pin)
  let newest: Wish = null
  for (const [sequence, wish] of wishes.entries()) {
    const box = { origin: '', roundId: round.manifest.roundId, form, sequence }
    if (wish === null) await withdraw(post, box)
    else await deliver(post, box, toBase64url(await form.seal(utf8(wish))))
    newest = wish
    network.onAcknowledged()
  }
  return { m1: toBase64url(form.m1), newest }
}

function untilAnswered(network: Network): Send {
  return async (path, body) => {
    const bytes = JSON.stringify(body)
    for (;;) {
      const reply = await once(network, path, bytes)
      if (reply && reply.status < 500) return reply
      network.onRetry()
      await wait(20 + network.chance() * 200)
    }
  }
}

/** @returns null when no reply came */
async function once(
  { baseUrl, impatience, chance }: Network,
  path: string,
  body: string,
): Promise<{ status: number; body: unknown } | null> {
  const patience = chance() < impatience ? chance() * 30 : 30_000
  try {
    const reply = await fetch(baseUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(Math.ceil(patience)),
    })
    return { status: reply.status, body: await reply.json() }
  } catch {
    return null
  }
}
