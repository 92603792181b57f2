/** All routes of access. */
import type { Route } from '../platform/route.ts'
import { accountRoutes } from './account.routes.ts'
import { committeeRoutes } from './committee.routes.ts'
import { confirmationRoutes } from './confirmation.routes.ts'
import { deputyRoutes } from './deputy.routes.ts'
import { helpersRoutes } from './helpers.routes.ts'
import { loginRoutes } from './login.routes.ts'
import { noticesRoutes } from './notices.routes.ts'
import { providerLoginRoutes } from './provider-login.routes.ts'
import { roleAssignmentRoutes } from './role-assignment.routes.ts'
import { safetyAreaRoutes } from './safety-area.routes.ts'
import { type AccessOptions, sessionRoutes } from './session.routes.ts'
import { setupRoutes } from './setup.routes.ts'

export function accessRoutes(options: AccessOptions): Route[] {
  return [
    ...sessionRoutes(options),
    ...loginRoutes(options),
    ...confirmationRoutes,
    ...providerLoginRoutes(options),
    ...accountRoutes,
    ...setupRoutes(options),
    ...noticesRoutes,
    ...committeeRoutes,
    ...helpersRoutes,
    ...safetyAreaRoutes,
    ...deputyRoutes,
    ...roleAssignmentRoutes,
  ]
}
