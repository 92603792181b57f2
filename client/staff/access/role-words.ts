/** Names of the roles that an administrator grants, and the days of a grant in words. */
import { fullDate } from '#shared/dates.ts'
import type { GrantableRole, RoleAssignment } from '#shared/session.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

export const grantableRoleWords = {
  coordinator: 'roleCoordinator',
  hr: 'roleHr',
  'leader-support': 'roleLeaderSupport',
  'occupational-health': 'roleOccupationalHealth',
  'union-representative': 'roleUnionRepresentative',
  'committee-member': 'roleCommitteeMember',
  'records-officer': 'roleRecordsOfficer',
  admin: 'roleAdmin',
} as const satisfies Record<GrantableRole, string>

/** What is said of a grant's days. */
export function useDayWords(): (
  days: Pick<RoleAssignment, 'since' | 'until'> & { endedOn?: string | null },
) => string {
  const t = useTexts(rolesTexts)
  const language = useLanguage()
  const { today } = useSession()
  return ({ since, until, endedOn }) => {
    const first = fullDate(since, language)
    if (endedOn) return t('daysTakenAway', { since: first, ended: fullDate(endedOn, language) })
    if (until !== null) return t('daysBetween', { since: first, until: fullDate(until, language) })
    return t(since > today ? 'daysFrom' : 'daysSince', { since: first })
  }
}
