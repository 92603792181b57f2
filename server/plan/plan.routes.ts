/** All rows of the action plan. */
import type { Route } from '../platform/route.ts'
import { measureRoutes } from './measure.routes.ts'
import { planStateRoutes } from './plan-state.routes.ts'
import { rollUpRoutes } from './roll-up.routes.ts'

export const planRoutes: Route[] = [...planStateRoutes, ...measureRoutes, ...rollUpRoutes]
