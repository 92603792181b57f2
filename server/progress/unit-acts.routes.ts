/** What is done with many units of the overview at once: all of them, or none. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { deadlineMovesSchema, type UnitAct, unitNotesSchema } from '#shared/progress.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit, recordAudits } from '../access/audit.store.ts'
import { holdsAnywhere } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { moveForUnits } from '../round/deadline-move.store.ts'
import { findRound, loadRoundUnitIds, type Round } from '../round/round.store.ts'
import { addUnitNotes } from './note.store.ts'
import { actsAt } from './progress.ts'

const params = z.object({ round: idSchema })

/** @throws Problem not-found unless every unit is the round's, and the person may do this with it */
async function roundOf(
  tx: Tx,
  actor: Actor,
  act: UnitAct,
  { roundId, unitIds }: { roundId: string; unitIds: readonly string[] },
): Promise<Round> {
  const round = await findRound(tx, roundId)
  const units = new Set((await loadRoundUnitIds(tx, [roundId])).get(roundId))
  const tree = await loadTree(tx)
  const mayAct = (id: string) => units.has(id) && actsAt(actor, tree, id).includes(act)
  if (!round?.programmeHash || !unitIds.every(mayAct)) throw new Problem('not-found')
  if (round.state === 'aborted') throw new Problem('round-aborted')
  return round
}

export const unitActsRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/deadline-moves',
    summary: 'Gives many units a date of their own for a step; none of them where it does not fit all.',
    params,
    body: deadlineMovesSchema,
    response: z.null(),
    who: ({ actor }) => (holdsAnywhere(actor, 'coordinator') ? 'allow' : 'hide'),
    async handle({ storage, actor, params: { round: roundId }, body, now }) {
      const { step, due, reason } = body
      const unitIds = [...new Set(body.unitIds)]
      return transaction(storage, async (tx) => {
        const round = await roundOf(tx, actor, 'move', { roundId, unitIds })
        const outcome = await moveForUnits(tx, round, { unitIds, step }, { due, reason })
        if (outcome.code === 'unknown') throw new Problem('not-found')
        if (outcome.code !== 'moved') {
          const { code, ...clash } = outcome
          throw new Problem(code, { clash })
        }
        const moved = {
          at: now,
          actorId: actor.personId,
          action: 'deadline-moved',
          detail: `${due}: ${reason}`,
        }
        const subjectOf = (unitId: string) => `round:${roundId}/unit:${unitId}/step:${step}`
        await recordAudits(
          tx,
          unitIds.map((unitId) => ({ ...moved, subject: subjectOf(unitId) })),
        )
        return null
      })
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/unit-notes',
    summary: 'Writes a note at many units, for coordinators and HR.',
    params,
    body: unitNotesSchema,
    response: z.null(),
    who: ({ actor }) => (holdsAnywhere(actor, 'coordinator', 'hr') ? 'allow' : 'hide'),
    async handle({ storage, actor, params: { round: roundId }, body, now, today }) {
      const unitIds = [...new Set(body.unitIds)]
      return transaction(storage, async (tx) => {
        await roundOf(tx, actor, 'note', { roundId, unitIds })
        const by = { words: body.words, writtenBy: actor.personId, writtenOn: today }
        await addUnitNotes(tx, roundId, unitIds, by)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'units-noted',
          subject: `round:${roundId}`,
          detail: `${unitIds.length} units`,
        })
        return null
      })
    },
  }),
]
