/** A pilot round that is over may be deleted; an ordinary one never is. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { recordAudit } from '../access/audit.store.ts'
import { findRoundBox } from '../keeping/round-box.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findRound } from '../round/round.store.ts'
import { mayRunRound } from '../round/round-access.ts'
import { removePilot } from './pilot.store.ts'

/** @param isAskedFor whether somebody has asked for access to reports of the round: then they must be kept */
export function pilotRemovalRoute(isAskedFor: (reader: Reader, roundId: string) => Promise<boolean>): Route {
  return defineRoute({
    method: 'delete',
    path: '/api/rounds/:round/pilot',
    summary: 'Deletes a pilot round that is released or aborted, with its report.',
    params: z.object({ round: idSchema }),
    response: z.null(),
    who: mayRunRound,
    fresh: true,
    async handle({ storage, actor, params, now }) {
      return transaction(storage, async (tx) => {
        const round = await findRound(tx, params.round)
        const isOver = round?.state === 'released' || round?.state === 'aborted'
        // What a round was held with is destroyed first: its answers must not outlive it.
        const isDestroyed = isOver && (await findRoundBox(tx, round.id))?.destroyedOn
        if (!round?.pilot || !isDestroyed) throw new Problem('round-not-draft')
        if (await isAskedFor(tx, round.id)) throw new Problem('access-requested')
        await removePilot(tx, round.id)
        const subject = `round:${round.id}`
        await recordAudit(tx, { at: now, actorId: actor.personId, action: 'pilot-deleted', subject })
        return null
      })
    },
  })
}
