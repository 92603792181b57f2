/** All rows of the follow-up. */
import type { Route } from '../platform/route.ts'
import { assistanceRoutes } from './assistance.routes.ts'
import { formRoutes } from './form.routes.ts'
import { ownUnitRoute } from './own-unit.routes.ts'
import { treatmentRoutes } from './treatment.routes.ts'
import { unitHomeRoutes } from './unit-home.routes.ts'

export const followUpRoutes: Route[] = [
  ...unitHomeRoutes,
  ownUnitRoute,
  ...formRoutes,
  ...assistanceRoutes,
  ...treatmentRoutes,
]
