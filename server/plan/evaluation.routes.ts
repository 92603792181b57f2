/** What measures did: judged by leader and safety representative, also in a signed plan; and what the next survey showed. */
import { idSchema } from '#shared/fields.ts'
import { planSchema } from '#shared/plan.ts'
import { effectSchema, planSinceSchema } from '#shared/plan-evaluation.ts'
import { recordAudit } from '../access/audit.store.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { unitInRoundSchema } from '../year/unit-year.routes.ts'
import { loadPlanSince, saveEffect } from './evaluation.store.ts'
import { loadMeasures, loadPlanHead, savePlanHead } from './plan.store.ts'
import { recordPlanChange } from './plan-history.store.ts'
import { loadPlanPage } from './plan-page.store.ts'
import { planTopic } from './plan-presence.ts'
import {
  followedPlanOf,
  planOf,
  planQuerySchema,
  readingOf,
  readsDrafts,
  writesPlan,
} from './plan-visit.routes.ts'

export const evaluationRoutes: Route[] = [
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/plan/measures/:measure/effect',
    summary: 'Say what a measure did; also after signing.',
    params: unitInRoundSchema.extend({ measure: idSchema }),
    query: planQuerySchema,
    body: effectSchema,
    response: planSchema,
    who: writesPlan,
    async handle(visit) {
      const { storage, actor, today, body, params } = visit
      const year = await followedPlanOf(visit)
      await transaction(storage, async (tx) => {
        const measure = (await loadMeasures(tx, year)).find(({ id }) => id === params.measure)
        if (!measure) throw new Problem('not-found')
        if (!(await saveEffect(tx, measure.id, body))) throw new Problem('changed-meanwhile')
        const head = await loadPlanHead(tx, year)
        await savePlanHead(tx, year, { ...head, revision: head.revision + 1 })
        const { effect, effectNote } = measure
        const change = { measureId: measure.id, what: 'effect' } as const
        await recordPlanChange(
          tx,
          year,
          { personId: actor.personId, at: visit.now },
          {
            ...change,
            before: { effect, effectNote },
            after: { effect: body.effect, effectNote: body.note },
          },
        )
        await recordAudit(tx, {
          at: visit.now,
          actorId: actor.personId,
          action: 'measure-judged',
          subject: `round:${year.roundId}/unit:${year.unitId}/measure:${measure.id}`,
        })
      })
      announce(storage, planTopic(year))
      return loadPlanPage(storage, year, actor, today)
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/plan/since',
    summary: 'What the next survey showed of the scales that the measures are about.',
    params: unitInRoundSchema,
    query: planQuerySchema,
    response: planSinceSchema,
    who: readsDrafts,
    async handle(visit) {
      const year = await planOf(visit)
      if ((await readingOf(visit, year)) !== 'whole') throw new Problem('not-allowed')
      return loadPlanSince(visit, year)
    },
  }),
]
