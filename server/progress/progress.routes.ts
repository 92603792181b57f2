/** The coordinator's progress overview (framdriftsoversikt), also for HR and for leaders of what lies below them. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type Progress, progressSchema, progressSheetSchema } from '#shared/progress.ts'
import type { Actor } from '#shared/session.ts'
import { holdsAnywhere } from '../access/policy.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, type Decision, defineRoute, type Route } from '../platform/route.ts'
import { loadProgress } from './progress.store.ts'
import { progressSheet } from './sheet.ts'

const params = z.object({ round: idSchema })
const query = z.strictObject({ unit: idSchema.optional() })

/** Which units is decided with the round's units at hand: what a person may not see is not found. */
const followsUnits = ({ actor }: { actor: Actor }): Decision =>
  holdsAnywhere(actor, 'coordinator', 'hr', 'leader') ? 'allow' : 'hide'

async function progressOf(
  visit: Context<z.infer<typeof params>, z.infer<typeof query>, unknown> & { actor: Actor },
): Promise<Progress> {
  const progress = await loadProgress(visit.storage, {
    roundId: visit.params.round,
    unitId: visit.query.unit,
    actor: visit.actor,
    today: visit.today,
  })
  if (!progress) throw new Problem('not-found')
  return progress
}

export const progressRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/progress',
    summary: "Every unit's steps, dates and delays in a round; never scores.",
    params,
    query,
    response: progressSchema,
    who: followsUnits,
    handle: progressOf,
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/progress/sheet',
    summary: "The progress overview as a semicolon file, in the person's language.",
    params,
    query,
    response: progressSheetSchema,
    who: followsUnits,
    handle: async (visit) => progressSheet(await progressOf(visit), visit.actor.language),
  }),
]
