/** Names of the roles that an administrator grants. */
import type { GrantableRole } from '#shared/session.ts'

export const grantableRoleWords = {
  coordinator: 'roleCoordinator',
  hr: 'roleHr',
  'records-officer': 'roleRecordsOfficer',
  admin: 'roleAdmin',
} as const satisfies Record<GrantableRole, string>
