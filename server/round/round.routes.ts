/** Rounds: which there are, one of them, and its launch. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import type { InvalidParam } from '#shared/problem.ts'
import { type LaunchObstacle, roundDetailSchema, roundListSchema } from '#shared/round.ts'
import { mayImportRegister } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { deadlineRoutes } from './deadline.routes.ts'
import { draftRoutes } from './draft.routes.ts'
import { groupRoutes } from './group.routes.ts'
import { countWithoutEmail, launchRound, musterRound } from './launch.store.ts'
import { findRound, listRounds, loadRoundUnitIds } from './round.store.ts'
import { mayRunRound, maySeeRound } from './round-access.ts'
import { loadRoundDetail, obstaclesOf } from './round-detail.store.ts'
import { concernsRound, summariesOf } from './summary.ts'

const roundParams = z.object({ round: idSchema })

interface Options {
  /** By id, as read at start-up. */
  programmes: Map<string, Programme>
  /** Address people use, without a slash at the end. */
  baseUrl(): string
}

export function roundRoutes({ programmes, baseUrl }: Options): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/rounds',
      summary: 'The rounds that concern the person, newest first.',
      response: roundListSchema,
      who: signedIn,
      async handle({ storage, actor }) {
        const tree = await loadTree(storage)
        const rounds = await listRounds(storage)
        const units = await loadRoundUnitIds(
          storage,
          rounds.map(({ id }) => id),
        )
        const concerning = rounds.filter(({ id, rootUnitId }) =>
          concernsRound(actor, tree, rootUnitId, units.get(id) ?? []),
        )
        return {
          rounds: await summariesOf(storage, concerning, actor, tree),
          mayImport: mayImportRegister(actor, tree),
        }
      },
    }),
    ...draftRoutes({ programmes }),
    ...groupRoutes({ programmes }),
    defineRoute({
      method: 'get',
      path: '/api/rounds/:round',
      summary: 'A round with its steps, dates and response units.',
      params: roundParams,
      response: roundDetailSchema,
      who: maySeeRound,
      async handle({ storage, actor, params, today }) {
        const round = await findRound(storage, params.round)
        if (!round) throw new Problem('not-found')
        return loadRoundDetail(storage, { round, actor, programmes, today })
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/rounds/:round/launch',
      summary: 'Opens a draft: freezes the register for it and invites everyone who takes part.',
      params: roundParams,
      response: roundDetailSchema,
      who: mayRunRound,
      async handle({ storage, actor, params, now, today }) {
        return transaction(storage, async (tx) => {
          const draft = await findRound(tx, params.round)
          if (draft?.state !== 'draft') throw new Problem('round-not-draft')
          const programme = programmes.get(draft.programmeId)
          if (!programme)
            throw incomplete([{ name: 'programmeId', reason: 'there is no such programme now' }])
          const muster = await musterRound(tx, draft, programme)
          const withoutEmail = countWithoutEmail(muster)
          const obstacles = obstaclesOf(draft, programme, muster, today)
          if (obstacles.length > 0)
            throw incomplete(obstacles.map((obstacle) => explained(obstacle, withoutEmail)))
          await launchRound(tx, {
            round: draft,
            programme,
            baseUrl: baseUrl(),
            now,
            actorId: actor.personId,
            mails: true,
          })
          const round = await findRound(tx, params.round)
          if (!round) throw new Error('A round that was just launched is not there')
          return loadRoundDetail(tx, { round, actor, programmes, today })
        })
      },
    }),
    ...deadlineRoutes,
  ]
}

function incomplete(invalidParams: InvalidParam[]): Problem {
  return new Problem('round-incomplete', { invalidParams })
}

function explained(obstacle: LaunchObstacle, withoutEmail: number): InvalidParam {
  const reasons: Record<LaunchObstacle, string> = {
    'opens-in-future': 'the opening day has not come',
    'closes-in-past': 'the last day to answer has passed',
    'too-few-invited': 'fewer people would be invited than the minimum group',
    'people-without-email': `${withoutEmail} of those who take part have no e-mail address in the register`,
  }
  return { name: obstacle, reason: reasons[obstacle] }
}
