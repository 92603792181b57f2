/** What those who have a plan open hear at once: that it was changed, who else has it open, and where they write. */
import { z } from 'zod'
import { planNewsSchema, planPresenceSchema } from '#shared/plan-history.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import { defineStream } from '../platform/event-route.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { unitInRoundSchema } from '../year/unit-year.routes.ts'
import { loadPlanHead } from './plan.store.ts'
import { readsWholePlan } from './plan-access.ts'
import { notePresence, othersInPlan, planTopic } from './plan-presence.ts'
import { loadPlanVisible } from './plan-readers.store.ts'
import { planOf, planQuerySchema, readingOf, readsDrafts, writesPlan } from './plan-visit.routes.ts'

/** Readers of one plan at once: far more than have a part in it. */
const mostReaders = 50

export const planNewsRoutes: Route[] = [
  defineStream({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/plan/news',
    summary: 'Tells whoever has the action plan open that it was changed, and who else writes in it.',
    params: unitInRoundSchema,
    query: planQuerySchema,
    event: planNewsSchema,
    who: readsDrafts,
    async open(visit) {
      const { storage, actor } = visit
      const plan = await planOf(visit)
      if ((await readingOf(visit, plan)) !== 'whole') throw new Problem('not-allowed')
      let told = ''
      return {
        topic: planTopic(plan),
        most: mostReaders,
        key: actor.personId,
        async next() {
          // The leader may have decided meanwhile who reads the plan.
          const tree = await loadTree(storage)
          const standIns = await loadStandIns(storage, tree, plan.unitId)
          if (!readsWholePlan(actor, tree, standIns, await loadPlanVisible(storage, plan))) return 'over'
          const { revision } = await loadPlanHead(storage, plan)
          const news = { revision, editors: othersInPlan(storage, plan, actor.personId) }
          const words = JSON.stringify(news)
          if (words === told) return 'nothing'
          told = words
          return news
        },
      }
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/plan/presence',
    summary:
      'Say that one has the action plan open, and in which measure one writes. Nothing of it is stored.',
    params: unitInRoundSchema,
    query: planQuerySchema,
    body: planPresenceSchema,
    response: z.null(),
    who: writesPlan,
    async handle(visit) {
      notePresence(visit.storage, await planOf(visit), visit.actor, visit.body)
      return null
    },
  }),
]
