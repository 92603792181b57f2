/** Closing a round, and what its release says of itself. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { releaseSchema } from '#shared/results.ts'
import { roundSummarySchema } from '#shared/round.ts'
import { mayManageRound } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { findRound } from '../round/round.store.ts'
import { summaryOf } from '../round/summary.ts'
import { closeRound } from './close.job.ts'
import { findRelease } from './results.store.ts'

const params = z.object({ round: idSchema })

async function managesRound({
  storage,
  actor,
  params: { round: id },
}: Visit<{ round: string }>): Promise<Decision> {
  const round = await findRound(storage, id)
  return round && mayManageRound(actor, await loadTree(storage), round.rootUnitId) ? 'allow' : 'hide'
}

export const resultsRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/close',
    summary: 'Closes an open round, releases its results and deletes every single answer.',
    who: managesRound,
    params,
    response: roundSummarySchema,
    async handle({ storage, clock, mail, actor, params: { round: id } }) {
      await closeRound({ storage, clock, mail }, id, actor.personId)
      const round = await findRound(storage, id)
      if (!round) throw new Problem('not-found')
      return summaryOf(storage, round, actor, await loadTree(storage))
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/release',
    summary: 'What the release says of itself: smallest group, own reports, answers in no figure, hash.',
    who: managesRound,
    params,
    response: releaseSchema,
    async handle({ storage, params: { round } }) {
      const release = await findRelease(storage, round)
      if (!release) throw new Problem('no-results')
      return release
    },
  }),
]
