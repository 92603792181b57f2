/** The groups of a draft: what the register offers, and which ones are ordered. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { groupChoicesSchema, groupOrderSchema, roundDetailSchema } from '#shared/round.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadPositions, loadTree } from '../organisation/organisation.store.ts'
import { isWithin } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { traitsOf } from './group.ts'
import { groupChoices } from './group-choices.ts'
import { groupOrderProblems, groupsOrdered } from './group-order.ts'
import { participants } from './launch.ts'
import { participationOf } from './participation.ts'
import { findRound, type Round } from './round.store.ts'
import { mayRunRound } from './round-access.ts'
import { loadRoundDetail } from './round-detail.store.ts'
import { replaceRoundGroups } from './round-group.store.ts'

type Programmes = ReadonlyMap<string, Programme>

const roundParams = z.object({ round: idSchema })

const whyNotAfterwards =
  'Groups are computed when the survey closes, from attributes that are then destroyed; beside an answer lies nothing they could be made from later.'

/** @throws Problem once the round is launched: what groups are made of does not lie beside the answers */
async function draftWithProgramme(
  reader: Reader,
  roundId: string,
  programmes: Programmes,
): Promise<{ round: Round; programme: Programme }> {
  const round = await findRound(reader, roundId)
  if (round?.state !== 'draft') throw new Problem('groups-after-opening', { detail: whyNotAfterwards })
  if (round.pilot)
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'path.round', reason: 'is a pilot round, which has no groups' }],
    })
  const programme = programmes.get(round.programmeId)
  if (!programme)
    throw new Problem('round-incomplete', {
      invalidParams: [{ name: 'programmeId', reason: 'there is no such programme now' }],
    })
  return { round, programme }
}

export function groupRoutes({ programmes }: { programmes: Programmes }): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/rounds/:round/group-choices',
      summary: 'Position categories and words of the register that groups of a draft can be made of.',
      params: roundParams,
      response: groupChoicesSchema,
      who: mayRunRound,
      async handle({ storage, params }) {
        const { round, programme } = await draftWithProgramme(storage, params.round, programmes)
        const { thresholds } = programme.definition
        const participation = participationOf(round, programme.definition)
        const tree = await loadTree(storage)
        const positions = await loadPositions(storage)
        const everyone = participants(tree, positions, participation)
        const inRound = everyone.filter(({ unitId }) => isWithin(tree, unitId, round.rootUnitId))
        return groupChoices(traitsOf(inRound, positions, participation.cutOffOn).values(), thresholds.mean)
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/rounds/:round/groups',
      summary: 'Replaces the groups of a draft; once the round has opened, no group can be ordered any more.',
      params: roundParams,
      body: groupOrderSchema,
      response: roundDetailSchema,
      who: mayRunRound,
      async handle({ storage, dataDir, actor, params, body, now, today }) {
        return transaction(storage, async (tx) => {
          const { round, programme } = await draftWithProgramme(tx, params.round, programmes)
          const invalidParams = groupOrderProblems(body, programme.definition, 'body')
          if (invalidParams.length > 0) throw new Problem('invalid-request', { invalidParams })
          const groups = groupsOrdered(body, programme.definition)
          await replaceRoundGroups(tx, round.id, groups)
          await recordAudit(tx, {
            at: now,
            actorId: actor.personId,
            action: 'groups-ordered',
            subject: `round:${round.id}`,
          })
          return loadRoundDetail(tx, { round, actor, programmes, today, dataDir })
        })
      },
    }),
  ]
}
