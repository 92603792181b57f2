/** Rounds: which there are, and one of them. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { roundDetailSchema, roundListSchema } from '#shared/round.ts'
import { mayImportRegister } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import type { Programme } from '../programme/programme.ts'
import { deadlineRoutes } from './deadline.routes.ts'
import { draftRoutes } from './draft.routes.ts'
import { groupRoutes } from './group.routes.ts'
import { pilotRoutes } from './pilot.routes.ts'
import { publicationRoutes } from './publication.routes.ts'
import { ratesRoutes } from './rates.routes.ts'
import { findRound, listRounds, loadRoundUnitIds } from './round.store.ts'
import { maySeeRound } from './round-access.ts'
import { loadRoundDetail } from './round-detail.store.ts'
import { concernsRound, summariesOf } from './summary.ts'

const roundParams = z.object({ round: idSchema })

/** @param programmes by id, as read at start-up */
export function roundRoutes({ programmes }: { programmes: Map<string, Programme> }): Route[] {
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
          rounds: summariesOf(concerning, actor, tree),
          mayImport: mayImportRegister(actor, tree),
        }
      },
    }),
    ...draftRoutes({ programmes }),
    ...groupRoutes({ programmes }),
    ...pilotRoutes({ programmes }),
    defineRoute({
      method: 'get',
      path: '/api/rounds/:round',
      summary: 'A round with its steps, dates and response units.',
      params: roundParams,
      response: roundDetailSchema,
      who: maySeeRound,
      async handle({ storage, dataDir, actor, params, today }) {
        const round = await findRound(storage, params.round)
        if (!round) throw new Problem('not-found')
        return loadRoundDetail(storage, { round, actor, programmes, today, dataDir })
      },
    }),
    ...deadlineRoutes,
    ...publicationRoutes,
    ...ratesRoutes,
  ]
}
