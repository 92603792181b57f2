/** All rows of the action plan. */
import type { Route } from '../platform/route.ts'
import { earlierPlanRoutes } from './earlier-plan.routes.ts'
import { evaluationRoutes } from './evaluation.routes.ts'
import { givenRoutes } from './given.routes.ts'
import { liftRoutes } from './lift.routes.ts'
import { measureRoutes } from './measure.routes.ts'
import { planNewsRoutes } from './plan-news.routes.ts'
import { planStateRoutes } from './plan-state.routes.ts'
import { rollUpRoutes } from './roll-up.routes.ts'

export const planRoutes: Route[] = [
  ...planStateRoutes,
  ...measureRoutes,
  ...planNewsRoutes,
  ...earlierPlanRoutes,
  ...evaluationRoutes,
  ...liftRoutes,
  ...givenRoutes,
  ...rollUpRoutes,
]
