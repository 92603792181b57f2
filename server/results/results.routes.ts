/** Closing a round, how far its release has come, and what the release says of itself. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { abortSchema } from '#shared/keeping.ts'
import { type Closing, closingSchema, releaseSchema } from '#shared/results.ts'
import { roundSummarySchema } from '#shared/round-summary.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayManageRound, mayViewRelease } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Storage } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Services, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { findRound, layoutShown } from '../round/round.store.ts'
import { summaryOf } from '../round/summary.ts'
import { abortRound } from './abort.job.ts'
import { beginClosing } from './close.job.ts'
import { findPartsGiven } from './custody.store.ts'
import { releaseRound } from './release.job.ts'
import { findRefusal, findRelease, removeRefusal } from './results.store.ts'
import { progressOf } from './running.ts'

const params = z.object({ round: idSchema })

async function managesRound({
  storage,
  actor,
  params: { round: id },
}: Visit<{ round: string }>): Promise<Decision> {
  const round = await findRound(storage, id)
  return round && mayManageRound(actor, await loadTree(storage), round.rootUnitId) ? 'allow' : 'hide'
}

async function viewsRelease({
  storage,
  actor,
  params: { round: id },
}: Visit<{ round: string }>): Promise<Decision> {
  const round = await findRound(storage, id)
  return round && mayViewRelease(actor, await loadTree(storage), round.rootUnitId) ? 'allow' : 'hide'
}

/** Nobody waits for it here: the page asks how far it has come, and the sweep takes up what was interrupted. */
function releaseMeanwhile(context: Services, roundId: string): void {
  releaseRound(context, roundId).catch((error) =>
    context.log?.error({ err: error, round: roundId }, 'a round could not be released'),
  )
}

async function closingOf(storage: Storage, roundId: string): Promise<Closing> {
  const round = await findRound(storage, roundId)
  if (round?.state === 'released' || round?.state === 'aborted') return { state: round.state }
  if (round?.state !== 'closing') throw new Problem('no-results')
  const progress = progressOf(storage, roundId)
  if (progress) return { state: 'closing', ...progress }
  const objections = await findRefusal(storage, roundId)
  if (objections) return { state: 'refused', objections }
  const parts = await findPartsGiven(storage, round)
  return parts
    ? { state: 'waiting-for-key-holders', ...parts }
    : { state: 'closing', step: 'waiting', percent: 0 }
}

export const resultsRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/close',
    summary: 'Closes an open round: nobody can answer any more, and the results are being made.',
    who: managesRound,
    fresh: true,
    params,
    response: roundSummarySchema,
    async handle(context) {
      const { storage, actor, params: given } = context
      await beginClosing(context, given.round, actor.personId)
      releaseMeanwhile(context, given.round)
      const round = await findRound(storage, given.round)
      if (!round) throw new Problem('not-found')
      return summaryOf(round, actor, await loadTree(storage))
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/abort',
    summary:
      'Stops a round for good; answers are destroyed unread. Before anybody is invited it is a draft again.',
    who: managesRound,
    fresh: true,
    params,
    body: abortSchema,
    response: roundSummarySchema,
    async handle(context) {
      const { storage, actor, params: given } = context
      await abortRound(context, given.round, actor.personId)
      const round = await findRound(storage, given.round)
      if (!round) throw new Problem('not-found')
      return summaryOf(round, actor, await loadTree(storage))
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/closing',
    summary: 'How far the release of a closed round has come, or why it was refused.',
    who: managesRound,
    params,
    response: closingSchema,
    handle: ({ storage, params: { round } }) => closingOf(storage, round),
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/release',
    summary: 'Tries again to make a release that was refused; key holders give their parts again.',
    who: managesRound,
    params,
    response: closingSchema,
    async handle(context) {
      const { storage, now, actor, params: given } = context
      if ((await closingOf(storage, given.round)).state !== 'refused') throw new Problem('round-not-open')
      await transaction(storage, async (tx) => {
        await removeRefusal(tx, given.round)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'results-tried-again',
          subject: `round:${given.round}`,
        })
      })
      releaseMeanwhile(context, given.round)
      return closingOf(storage, given.round)
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/release',
    summary: 'What the release says of itself: smallest group, own reports, answers in no figure, hash.',
    who: viewsRelease,
    params,
    response: releaseSchema,
    async handle({ storage, params: { round: id } }) {
      const release = await findRelease(storage, id)
      const round = await findRound(storage, id)
      if (!release || !round?.programmeHash) throw new Problem('no-results')
      const { definition } = await loadProgrammeCopy(storage, round.programmeHash)
      const asked = round.questionnaire ?? definition
      return { ...release, layout: layoutShown(round), questionnaire: `${asked.id} ${asked.version}` }
    },
  }),
]
