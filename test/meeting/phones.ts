/** Phones of a live meeting, as their page asks a real server. */

import type { PhoneEvent, Wall } from '#shared/meeting.ts'
import { withEvent } from '#shared/meeting-view.ts'
import { eventsOf } from '../events.ts'

/** The secret of the phone with this number. */
export const secretOf = (phone: number) => String(phone).padStart(43, 's')

/** What phones of one meeting ask. @param baseUrl without a slash at the end */
export function phonesOf(baseUrl: string, meeting: { id: string; code: string | null }) {
  const post = async (what: string, body: object) => {
    const response = await fetch(`${baseUrl}/api/meeting/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.status !== 200) throw new Error(`${what} was answered with ${response.status}`)
    return response
  }
  return {
    join: (phone: number) => post('join', { code: meeting.code, secret: secretOf(phone) }),
    send: (phone: number, what: string, body: object) =>
      post(what, { meeting: meeting.id, secret: secretOf(phone), ...body }),
    follow: async (phone: number) =>
      following(await post('stream', { meeting: meeting.id, secret: secretOf(phone) })),
  }
}

function following(response: Response) {
  if (!response.body) throw new Error('A stream without a body')
  const events = eventsOf(response.body)
  let wall: Wall | null = null
  let own: PhoneEvent['own'] = null
  return {
    leave: () => events.return(undefined),
    /** Reads on until it is so. @returns when it was: milliseconds, as performance.now() */
    async until(isSo: (wall: Wall, own: PhoneEvent['own']) => boolean): Promise<number> {
      while (!wall || !isSo(wall, own)) {
        const { value, done } = await events.next()
        if (done) throw new Error('The stream ended')
        const event = value as PhoneEvent
        wall = withEvent(wall, event)
        own = event.own ?? own
      }
      return performance.now()
    },
  }
}
