/** A phone in a meeting: joined by its code, kept up to date by the stream, and back in its place after a break. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import {
  type OwnPart,
  type PhoneEvent,
  type PhonePage,
  phoneEventSchema,
  phonePageSchema,
  type Wall,
} from '#shared/meeting.ts'
import { readMeetingCode, withEvent } from '#shared/meeting-view.ts'
import { ask, failureCode } from '../platform/api.ts'
import { followStream } from './event-stream.ts'
import { keepSecret, secretFor } from './kept.ts'

export interface InMeeting {
  code: string
  secret: string
  wall: Wall
  own: OwnPart
  /** How much the server's clock is ahead of the phone's, in milliseconds. */
  ahead: number
  /** Whether what happens in the meeting arrives. */
  connected: boolean
}

type Change =
  | { kind: 'joined'; code: string; secret: string; page: PhonePage }
  | { kind: 'answered'; page: PhonePage }
  | { kind: 'event'; event: PhoneEvent }
  | { kind: 'connected'; connected: boolean }

function aheadOf(now: string): number {
  return Date.parse(now) - Date.now()
}

function changed(before: InMeeting | null, change: Change): InMeeting | null {
  if (change.kind === 'joined') {
    const { code, secret, page } = change
    return { code, secret, wall: page.wall, own: page.own, ahead: aheadOf(page.now), connected: true }
  }
  if (!before) return null
  if (change.kind === 'connected') return { ...before, connected: change.connected }
  if (change.kind === 'answered')
    return { ...before, wall: change.page.wall, own: change.page.own, ahead: aheadOf(change.page.now) }
  const { event } = change
  const wall = withEvent(before.wall, event) ?? before.wall
  return { ...before, wall, own: event.own ?? before.own, ahead: aheadOf(event.now), connected: true }
}

/** Milliseconds before the next try: longer each time, and not the same for two hundred phones. */
export function waitBefore(attempt: number, random = Math.random()): number {
  return Math.min(1000 * 2 ** attempt, 15_000) * (0.5 + random)
}

export function usePhone() {
  const [meeting, change] = useReducer(changed, null)
  const [error, setError] = useState<unknown>(null)
  const [joining, setJoining] = useState(false)
  const underWay = useRef(false)

  const join = useCallback(async (code: string) => {
    if (underWay.current) return
    underWay.current = true
    setJoining(true)
    setError(null)
    const secret = secretFor(code)
    try {
      const page = await ask('POST', '/api/meeting/join', phonePageSchema, {
        body: { code, secret },
        anonymous: true,
      })
      change({ kind: 'joined', code, secret, page })
    } catch (failure) {
      setError(failure)
    } finally {
      underWay.current = false
      setJoining(false)
    }
  }, [])

  const id = meeting?.wall.id
  const secret = meeting?.secret
  const code = meeting?.wall.code
  // Where the page is loaded anew, the phone is back in its place, also by a new code and by one that was typed.
  useEffect(() => {
    if (!code || !secret) return
    const inLink = readMeetingCode(code)
    keepSecret(inLink, secret)
    history.replaceState(history.state, '', `#${inLink}`)
  }, [code, secret])
  const isOver = meeting?.wall.phase === 'over'

  useEffect(() => {
    if (!id || !secret || isOver) return
    const stop = new AbortController()
    let wake = () => {}
    const follow = async () => {
      for (let attempt = 0; !stop.signal.aborted; attempt += 1) {
        await followStream('/api/meeting/stream', { meeting: id, secret }, stop.signal, (data) => {
          attempt = 0
          const event = phoneEventSchema.safeParse(JSON.parse(data))
          if (event.success) change({ kind: 'event', event: event.data })
        })
        if (stop.signal.aborted) return
        change({ kind: 'connected', connected: false })
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitBefore(attempt))
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    }
    void follow()
    const again = () => wake()
    window.addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      stop.abort()
      wake()
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [id, secret, isOver])

  /** Sends something of the phone's. @throws Failure */
  const send = useCallback(
    async (path: 'notes' | 'votes' | 'group' | 'choices', body: object) => {
      const page = await ask('POST', `/api/meeting/${path}`, phonePageSchema, {
        body: { meeting: id, secret, ...body },
        anonymous: true,
      })
      change({ kind: 'answered', page })
    },
    [id, secret],
  )

  return { meeting, join, joining, error: error === null ? null : failureCode(error), send }
}

export type SendOfPhone = ReturnType<typeof usePhone>['send']
