/** Moving dates: of the round, of one unit, and the survey's last day. Each with its reason in the audit log. */
import { z } from 'zod'
import { idSchema, slugSchema } from '#shared/fields.ts'
import { closingMoveSchema, deadlineMoveSchema, roundDetailSchema } from '#shared/round.ts'
import { recordAudit } from '../access/audit.store.ts'
import {
  loadRoundDeadlines,
  moveRoundDeadline,
  moveUnitDeadline,
  setRoundDeadlines,
} from '../deadlines/deadlines.store.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { deadlinesByRule } from './deadline-dates.ts'
import { findRound, type Round, setClosingDate } from './round.store.ts'
import { mayMoveUnitDeadline, mayRunRound } from './round-access.ts'
import { loadRoundDetail } from './round-detail.store.ts'

async function launchedRound(tx: Tx, id: string): Promise<Round & { programmeHash: string }> {
  const round = await findRound(tx, id)
  if (!round?.programmeHash) throw new Problem('round-not-open')
  return { ...round, programmeHash: round.programmeHash }
}

const noDrafts = new Map()

export const deadlineRoutes: Route[] = [
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/deadlines/:step',
    summary: 'Moves the deadline of a step for the whole round.',
    params: z.object({ round: idSchema, step: slugSchema }),
    body: deadlineMoveSchema,
    response: roundDetailSchema,
    who: mayRunRound,
    async handle({ storage, actor, params, body, now, today }) {
      return transaction(storage, async (tx) => {
        const round = await launchedRound(tx, params.round)
        if (!(await moveRoundDeadline(tx, round.id, params.step, body))) throw new Problem('not-found')
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'deadline-moved',
          subject: `round:${round.id}/step:${params.step}`,
          detail: `${body.due}: ${body.reason}`,
        })
        return loadRoundDetail(tx, { round, actor, programmes: noDrafts, today })
      })
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/deadlines/:step',
    summary: 'Gives one unit a deadline of its own for a step.',
    params: z.object({ round: idSchema, unit: idSchema, step: slugSchema }),
    body: deadlineMoveSchema,
    response: z.null(),
    who: mayMoveUnitDeadline,
    async handle({ storage, actor, params, body, now }) {
      return transaction(storage, async (tx) => {
        const round = await launchedRound(tx, params.round)
        if (!(await loadRoundDeadlines(tx, round.id)).has(params.step)) throw new Problem('not-found')
        await moveUnitDeadline(tx, { roundId: round.id, unitId: params.unit, stepId: params.step }, body)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'deadline-moved',
          subject: `round:${round.id}/unit:${params.unit}/step:${params.step}`,
          detail: `${body.due}: ${body.reason}`,
        })
        return null
      })
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/closing',
    summary: 'Moves the last day of an open survey; deadlines that follow from it move along.',
    params: z.object({ round: idSchema }),
    body: closingMoveSchema,
    response: roundDetailSchema,
    who: mayRunRound,
    async handle({ storage, actor, params, body, now, today }) {
      return transaction(storage, async (tx) => {
        const { programmeHash, ...round } = await launchedRound(tx, params.round)
        if (round.state !== 'open') throw new Problem('round-not-open')
        if (body.closesOn < today || body.closesOn <= round.opensOn)
          throw new Problem('invalid-request', {
            invalidParams: [
              { name: 'body.closesOn', reason: 'must be today or later, and after the opening day' },
            ],
          })
        const moved = { ...round, programmeHash, closesOn: body.closesOn }
        await setClosingDate(tx, round.id, body.closesOn)
        const { definition } = await loadProgrammeCopy(tx, programmeHash)
        const dates = await loadRoundDeadlines(tx, round.id)
        await setRoundDeadlines(tx, round.id, deadlinesByRule(definition, moved, dates))
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'closing-moved',
          subject: `round:${round.id}`,
          detail: `${round.closesOn} to ${body.closesOn}`,
        })
        return loadRoundDetail(tx, { round: moved, actor, programmes: noDrafts, today })
      })
    },
  }),
]
