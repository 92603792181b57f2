/** What those who have a page of a live meeting open are told: all of it first, and afterwards what is another. */
import { isDeepStrictEqual } from 'node:util'
import { mostParticipants, type OwnPart, type PhoneEvent, type Wall } from '#shared/meeting.ts'
import type { Clock } from '../platform/clock.ts'
import type { Feed } from '../platform/event-stream.ts'
import type { Meeting } from './meeting.store.ts'
import { changeOf, ownOf, type ViewChange, wallOf } from './meeting-view.ts'

interface Following {
  meetingId: string
  clock: Clock
  /** As it is now; null when it is gone. */
  load(): Promise<Meeting | null>
}

/** Phones, and those who lead the meeting and show it on a wall. */
const most = mostParticipants + 50

/** Wakes all who follow a meeting. */
export function meetingTopic(meetingId: string): string {
  return `meeting ${meetingId}`
}

/** The same view for whoever may see it. @param key whose page it is */
export function viewFeed<V extends { notes: { id: string }[] }>(
  { meetingId, clock, load }: Following,
  key: string,
  viewOf: (meeting: Meeting) => V,
): Feed<ViewChange<V> & { now: string }> {
  let seen: V | null = null
  return {
    topic: meetingTopic(meetingId),
    most,
    key,
    async next() {
      const meeting = await load()
      if (!meeting) return 'over'
      const view = viewOf(meeting)
      const change = changeOf(seen, view)
      seen = view
      return change ? { ...change, now: clock.now().toString() } : 'nothing'
    },
  }
}

/** The wall, and what the phone itself has written; nothing more once the meeting is over. */
export function phoneFeed({ meetingId, clock, load }: Following, secretHash: string): Feed<PhoneEvent> {
  let wall: Wall | null = null
  let own: OwnPart | null = null
  return {
    topic: meetingTopic(meetingId),
    most,
    key: secretHash,
    async next() {
      if (wall?.phase === 'over') return 'over'
      const meeting = await load()
      if (!meeting) return 'over'
      const wallNow = wallOf(meeting)
      const ownNow = ownOf(meeting, secretHash)
      const change = changeOf(wall, wallNow)
      const isOwnNew = ownNow !== null && !isDeepStrictEqual(own, ownNow)
      wall = wallNow
      own = ownNow
      if (!change && !isOwnNew) return 'nothing'
      const { head, whole, notes, gone } = change ?? { head: null, whole: false, notes: [], gone: [] }
      return { now: clock.now().toString(), head, whole, notes, gone, own: isOwnNew ? ownNow : null }
    },
  }
}
