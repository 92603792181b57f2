/** Who keeps the key to a round's answer box: from the launch to the last day. */
import type { Route } from '../platform/route.ts'
import { ceremonyRoutes } from './ceremony.routes.ts'
import { closingRoute } from './closing.routes.ts'
import { type LaunchOptions, launchRoutes } from './launch.routes.ts'
import { openRoute } from './open.routes.ts'

export function keepingRoutes(options: LaunchOptions): Route[] {
  return [...launchRoutes(options), ...ceremonyRoutes, openRoute, closingRoute]
}
