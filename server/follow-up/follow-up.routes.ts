/** All rows of the follow-up. */
import type { Route } from '../platform/route.ts'
import { agendaRoutes } from './agenda.routes.ts'
import { assistanceRoutes } from './assistance.routes.ts'
import { formRoutes } from './form.routes.ts'
import { inquiryRoutes } from './inquiry.routes.ts'
import { followedUnitsRoute, ownUnitRoute } from './own-unit.routes.ts'
import { planningRoutes } from './planning.routes.ts'
import { riskRoutes } from './risk.routes.ts'
import { sittingRoutes } from './sitting.routes.ts'
import { treatmentRoutes } from './treatment.routes.ts'
import { unitHomeRoutes } from './unit-home.routes.ts'

export const followUpRoutes: Route[] = [
  ...unitHomeRoutes,
  ownUnitRoute,
  followedUnitsRoute,
  ...planningRoutes,
  ...sittingRoutes,
  ...riskRoutes,
  ...agendaRoutes,
  ...inquiryRoutes,
  ...formRoutes,
  ...assistanceRoutes,
  ...treatmentRoutes,
]
