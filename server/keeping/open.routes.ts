/** Opening a round whose key holders have met and rehearsed: from here on people are invited. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type LaunchObstacle, roundDetailSchema } from '#shared/round.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { openRound } from '../round/open.store.ts'
import { findRound, type Round } from '../round/round.store.ts'
import { mayRunRound } from '../round/round-access.ts'
import { loadRoundDetail } from '../round/round-detail.store.ts'
import { explained, incomplete } from './launch.routes.ts'
import { proposeManifest } from './manifest.store.ts'
import { findAwaitingCustodians } from './preparing-round.ts'
import { findRoundBox } from './round-box.store.ts'
import { sealOf } from './seal.store.ts'

function obstaclesOn({ opensOn, closesOn }: Round, today: string): LaunchObstacle[] {
  if (opensOn > today) return ['opens-in-future']
  return closesOn < today ? ['closes-in-past'] : []
}

export const openRoute: Route = defineRoute({
  method: 'post',
  path: '/api/rounds/:round/open',
  summary: 'Opens a round that its key holders have signed and rehearsed: invites everyone who takes part.',
  params: z.object({ round: idSchema }),
  response: roundDetailSchema,
  who: mayRunRound,
  fresh: true,
  async handle({ storage, vault, dataDir, baseUrl, actor, params, now, today }) {
    return transaction(storage, async (tx) => {
      const round = await findAwaitingCustodians(tx, vault, params.round)
      if (!(await proposeManifest(tx, round))) throw new Problem('keys-not-ready')
      const box = await findRoundBox(tx, round.id)
      if (!round.programmeHash || !box?.manifest || !box.rehearsedOn) throw new Problem('not-rehearsed')
      const obstacles = obstaclesOn(round, today)
      if (obstacles.length > 0) throw incomplete(obstacles.map(explained))
      await openRound(tx, {
        round,
        programme: await loadProgrammeCopy(tx, round.programmeHash),
        vault,
        seal: await sealOf(box.manifest),
        baseUrl: baseUrl(),
        now,
        actorId: actor.personId,
        mails: true,
      })
      const opened = await findRound(tx, round.id)
      if (!opened) throw new Error('A round that was just opened is not there')
      return loadRoundDetail(tx, { round: opened, actor, programmes: new Map(), today, dataDir })
    })
  },
})
