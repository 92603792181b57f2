/** What a unit was told and will be; pauses; and reminders that coordinators and leaders above ask for. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  type PauseRequest,
  pauseRequestSchema,
  type ReminderRequest,
  reminderRequestResultSchema,
  reminderRequestSchema,
  type UnitReminders,
  unitRemindersSchema,
} from '#shared/reminder.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { holds, holdsAnywhere, mayRemind } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { mayMoveUnitDeadline } from '../round/round-access.ts'
import { readsUnit, unitInRoundSchema, yearOf } from '../year/unit-year.routes.ts'
import { loadMatters, loadReachable } from './matter.store.ts'
import { addPause, addRequests, endPause } from './reminder.store.ts'
import { openSteps } from './request.ts'
import { loadUnitReminders } from './unit-reminders.store.ts'

type UnitVisit<B = unknown> = Context<z.infer<typeof unitInRoundSchema>, unknown, B> & { actor: Actor }

async function unitReminders(visit: UnitVisit): Promise<UnitReminders> {
  const { roundId, unitId, round, tree } = await yearOf(visit)
  const mayPause = round.state !== 'aborted' && holds(visit.actor, tree, unitId, 'coordinator')
  return { ...(await loadUnitReminders(visit.storage, { roundId, unitId }, visit.today)), mayPause }
}

async function pause(visit: UnitVisit<PauseRequest>): Promise<UnitReminders> {
  const { storage, body, actor, now, today } = visit
  const { roundId, unitId, round } = await yearOf(visit)
  if (round.state === 'aborted') throw new Problem('round-aborted')
  if (body.untilDay < today)
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.untilDay', reason: 'must not have passed' }],
    })
  await transaction(storage, async (tx) => {
    const where = { roundId, unitId }
    await addPause(tx, where, { fromDay: today, ...body, pausedById: actor.personId })
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'reminders-paused',
      subject: `round:${roundId}/unit:${unitId}`,
      detail: body.untilDay,
    })
  })
  return unitReminders(visit)
}

async function takeUp(visit: UnitVisit): Promise<UnitReminders> {
  const { storage, actor, now, today } = visit
  const { roundId, unitId } = await yearOf(visit)
  await transaction(storage, async (tx) => {
    if (!(await endPause(tx, { roundId, unitId }, today))) throw new Problem('not-found')
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'reminders-taken-up',
      subject: `round:${roundId}/unit:${unitId}`,
    })
  })
  return unitReminders(visit)
}

const roundParams = z.object({ round: idSchema })

async function ask({
  storage,
  params,
  body,
  actor,
  now,
  today,
}: Context<z.infer<typeof roundParams>, unknown, ReminderRequest> & {
  actor: Actor
}): Promise<z.infer<typeof reminderRequestResultSchema>> {
  const tree = await loadTree(storage)
  const unitIds = [...new Set(body.unitIds)]
  if (!unitIds.every((id) => mayRemind(actor, tree, id))) throw new Problem('not-found')
  return transaction(storage, async (tx) => {
    const rounds = await loadMatters(tx, today, new Set(unitIds))
    const matters = rounds.find(({ round }) => round.id === params.round)
    if (!matters) throw new Problem('not-found')
    const open = openSteps(matters, await loadReachable(tx, today), body.stepId)
    const by = { askedBy: actor.personId, askedOn: today, message: body.message }
    await addRequests(tx, params.round, open.steps, by)
    const asked = new Set(open.steps.map(({ unitId }) => unitId)).size
    if (asked > 0)
      await recordAudit(tx, {
        at: now,
        actorId: actor.personId,
        action: 'reminders-requested',
        subject: `round:${params.round}`,
        detail: `${asked} units`,
      })
    return {
      asked,
      nobodyToTell: open.nobodyToTell,
      nothingOpen: unitIds.length - asked - open.nobodyToTell,
    }
  })
}

export const reminderRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/reminders',
    summary: 'What a unit was told of its steps, who is told next, and whether reminders are paused.',
    params: unitInRoundSchema,
    response: unitRemindersSchema,
    who: readsUnit,
    handle: unitReminders,
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/units/:unit/pause',
    summary: 'Pauses the reminders of a unit until a day, with a reason.',
    params: unitInRoundSchema,
    body: pauseRequestSchema,
    response: unitRemindersSchema,
    who: mayMoveUnitDeadline,
    handle: pause,
  }),
  defineRoute({
    method: 'delete',
    path: '/api/rounds/:round/units/:unit/pause',
    summary: 'Takes the reminders of a unit up again.',
    params: unitInRoundSchema,
    response: unitRemindersSchema,
    who: mayMoveUnitDeadline,
    handle: takeUp,
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/reminder-requests',
    summary: 'Reminds many units of a step, or of everything that is open, in the next mail to each.',
    params: roundParams,
    body: reminderRequestSchema,
    response: reminderRequestResultSchema,
    who: ({ actor }) => (holdsAnywhere(actor, 'coordinator', 'leader') ? 'allow' : 'hide'),
    handle: ask,
  }),
]
