/** Moving deadlines: of the round, and of one unit. Each with its reason in the audit log. */
import { z } from 'zod'
import { idSchema, slugSchema } from '#shared/fields.ts'
import { deadlineMoveSchema, roundDetailSchema, unitDeadlineMoveSchema } from '#shared/round.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { type MoveOutcome, moveForRound, moveForUnit } from './deadline-move.store.ts'
import { findRound, type Round } from './round.store.ts'
import { mayMoveUnitDeadline, mayRunRound } from './round-access.ts'
import { loadRoundDetail } from './round-detail.store.ts'

async function launchedRound(tx: Tx, id: string): Promise<Round> {
  const round = await findRound(tx, id)
  if (!round?.programmeHash) throw new Problem('round-not-open')
  if (round.state === 'aborted') throw new Problem('round-aborted')
  return round
}

/** The date that holds now. @throws Problem not-found for a step without a date; what stands in the way of the new one */
function dateMoved(outcome: MoveOutcome): string {
  if (outcome.code === 'moved') return outcome.due
  if (outcome.code === 'unknown') throw new Problem('not-found')
  const { code, ...clash } = outcome
  throw new Problem(code, { clash })
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
    async handle({ storage, dataDir, actor, params, body, now, today }) {
      return transaction(storage, async (tx) => {
        const round = await launchedRound(tx, params.round)
        const due = dateMoved(await moveForRound(tx, round, params.step, body))
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'deadline-moved',
          subject: `round:${round.id}/step:${params.step}`,
          detail: `${due}: ${body.reason}`,
        })
        return loadRoundDetail(tx, { round, actor, programmes: noDrafts, today, dataDir })
      })
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/deadlines/:step',
    summary: "Gives one unit a deadline of its own for a step, or the round's again.",
    params: z.object({ round: idSchema, unit: idSchema, step: slugSchema }),
    body: unitDeadlineMoveSchema,
    response: z.null(),
    who: mayMoveUnitDeadline,
    async handle({ storage, actor, params, body, now }) {
      return transaction(storage, async (tx) => {
        const round = await launchedRound(tx, params.round)
        const due = dateMoved(await moveForUnit(tx, round, { unitId: params.unit, step: params.step }, body))
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'deadline-moved',
          subject: `round:${round.id}/unit:${params.unit}/step:${params.step}`,
          detail: `${due}: ${body.reason}`,
        })
        return null
      })
    },
  }),
]
