/** Names of roles in the person's language, as running text. */
import type { Role } from '#shared/session.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from './language.tsx'

const keys = {
  leader: 'roleLeader',
  'leader-support': 'roleLeaderSupport',
  'safety-representative': 'roleSafetyRepresentative',
  'chief-safety-representative': 'roleChiefSafetyRepresentative',
  coordinator: 'roleCoordinator',
  hr: 'roleHr',
  'occupational-health': 'roleOccupationalHealth',
  'union-representative': 'roleUnionRepresentative',
  'committee-member': 'roleCommitteeMember',
  'records-officer': 'roleRecordsOfficer',
  admin: 'roleAdmin',
} as const satisfies Record<Role, string>

export function useRoleNames(): (roles: readonly Role[]) => string {
  const t = useTexts(interfaceTexts)
  return (roles) => roles.map((role) => t(keys[role])).join(', ')
}
