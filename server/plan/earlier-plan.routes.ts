/** Open measures of earlier plans, carried on in this one. */
import { carrySchema, earlierPlansSchema } from '#shared/earlier-plan.ts'
import { planSchema } from '#shared/plan.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { unitInRoundSchema } from '../year/unit-year.routes.ts'
import { loadEarlierPlans } from './earlier-plan.store.ts'
import { carriedFrom, fittedInto } from './earlier-plan.ts'
import { addToPlan } from './measure.store.ts'
import { loadPlanChoices } from './measure-choices.store.ts'
import { loadPlanPage } from './plan-page.store.ts'
import { planTopic } from './plan-presence.ts'
import { followedPlanOf, planOf, planQuerySchema, writesPlan } from './plan-visit.routes.ts'

const path = '/api/rounds/:round/units/:unit/plan/earlier'
const shape = { path, params: unitInRoundSchema, query: planQuerySchema, who: writesPlan }

export const earlierPlanRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    summary: 'Open measures of earlier plans, of the unit and of those it took over from.',
    response: earlierPlansSchema,
    handle: async (visit) => loadEarlierPlans(visit.storage, await planOf(visit)),
  }),
  defineRoute({
    ...shape,
    method: 'post',
    summary: 'Carry open measures of earlier plans on in this plan.',
    body: carrySchema,
    response: planSchema,
    async handle(visit) {
      const { storage, actor, today, body } = visit
      const year = await followedPlanOf(visit)
      await transaction(storage, async (tx) => {
        const offered = (await loadEarlierPlans(tx, year)).plans.flatMap(({ round, measures }) =>
          measures.map((measure) => ({ round, measure })),
        )
        const choices = await loadPlanChoices(tx, year)
        for (const id of new Set(body.measureIds)) {
          const found = offered.find(({ measure }) => measure.id === id)
          // Somebody else carried it on, or finished it, while this page was open.
          if (!found) throw new Problem('changed-meanwhile')
          const added = await addToPlan(
            tx,
            year,
            { personId: actor.personId, at: visit.now },
            fittedInto(choices, found.measure),
            carriedFrom(found.round, found.measure),
          )
          if (added === 'plan-full')
            throw new Problem('invalid-request', {
              invalidParams: [{ name: 'body.measureIds', reason: 'the plan has no room for them' }],
            })
          if (typeof added === 'string') throw new Problem('plan-signed')
        }
      })
      announce(storage, planTopic(year))
      return loadPlanPage(storage, year, actor, today)
    },
  }),
]
