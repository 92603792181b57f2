/** Opens a live meeting where its programme, its day and its sitting allow it. */
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { meetingOpenSchema } from '#shared/meeting.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { addMeeting, loadMeetings, rulesOf } from './meeting.store.ts'

/** Live meetings of a unit in a round: every cohort of every sitting has room. */
const mostMeetings = 40

interface Opening {
  actor: Actor
  now: Temporal.Instant
  today: string
  body: z.infer<typeof meetingOpenSchema>
}

/** @returns its id @throws Problem invalid-request naming what does not fit the programme or the unit */
export async function openMeeting(
  tx: Tx,
  year: UnitYear,
  { actor, now, today, body }: Opening,
  sittings: {
    isThere(reader: Reader, year: UnitYear, stepId: string, sittingId: string): Promise<boolean>
  },
): Promise<string> {
  const { stepId, trackId, sittingId, live, heldOn, languages } = body
  const tracks = year.programme.definition.meeting?.tracks ?? []
  const wrong = [
    ...(stepsOf(year, 'meeting').some(({ id }) => id === stepId) ? [] : ['stepId']),
    ...(trackId === 'pooled' || tracks.some(({ id }) => id === trackId) ? [] : ['trackId']),
    ...(live ? (heldOn === today ? [] : ['heldOn']) : heldOn <= today ? [] : ['heldOn']),
    ...(sittingId === null || (await sittings.isThere(tx, year, stepId, sittingId)) ? [] : ['sittingId']),
    ...((await loadMeetings(tx, year)).length < mostMeetings ? [] : ['stepId']),
  ]
  if (wrong.length > 0)
    throw new Problem('invalid-request', {
      invalidParams: wrong.map((name) => ({ name: `body.${name}`, reason: 'does not fit the unit' })),
    })
  const { keptDays } = await rulesOf(tx, year.roundId)
  const id = await addMeeting(tx, year, {
    stepId,
    trackId,
    sittingId,
    languages,
    live,
    heldOn,
    // What is typed from paper is kept as long as what came from phones, though the meeting was held before.
    deleteOn: Temporal.PlainDate.from(today).add({ days: keptDays }).toString(),
    unitName: year.tree.byId.get(year.unitId)?.name.nb ?? '',
  })
  await recordAudit(tx, {
    at: now,
    actorId: actor.personId,
    action: live ? 'meeting-opened' : 'meeting-typed',
    subject: `round:${year.roundId}/unit:${year.unitId}/meeting:${id}`,
    detail: `${stepId} ${trackId}`,
  })
  return id
}
