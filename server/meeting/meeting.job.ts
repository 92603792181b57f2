/** What of live meetings ends by itself: those that nobody closed, and what was said in those that are long over. */
import { recordAudit } from '../access/audit.store.ts'
import { dayOf } from '../platform/clock.ts'
import { announce } from '../platform/event-stream.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { deleteSaid, endMeeting, findMeeting, forgottenMeetings } from './meeting.store.ts'
import { meetingTopic } from './meeting-feed.ts'

export async function sweepMeetings({ storage, clock }: Services): Promise<void> {
  const now = clock.now()
  const today = dayOf(now)
  for (const id of await forgottenMeetings(storage, today)) {
    await transaction(storage, async (tx) => {
      const meeting = await findMeeting(tx, id)
      if (!meeting || meeting.phase === 'over') return
      await endMeeting(tx, id, meeting.phones.length)
      await recordAudit(tx, { at: now, actorId: null, action: 'meeting-closed', subject: `meeting:${id}` })
    })
    announce(storage, meetingTopic(id))
  }
  const deleted = await transaction(storage, async (tx) => {
    const ids = await deleteSaid(tx, today)
    for (const id of ids)
      await recordAudit(tx, { at: now, actorId: null, action: 'meeting-deleted', subject: `meeting:${id}` })
    return ids
  })
  for (const id of deleted) announce(storage, meetingTopic(id))
}
