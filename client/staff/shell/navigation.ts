/** Which pages the header offers: a function of the person's roles and of where they stand. */
import type { Role } from '#shared/session.ts'

export interface NavigationContext {
  roles: readonly Role[]
  /** The development mailbox is switched on. */
  mailbox: boolean
  /** One of the person's own units. */
  unitId: string | null
  /** How many units the person leads or represents. */
  ownUnits: number
  /** The unit's round that results and plan belong to. */
  roundId: string | null
  /** The round has follow-up meetings. */
  meets: boolean
  /** The newest launched round, for those who follow its progress. */
  progressRoundId: string | null
  /** The round whose reports the person opens from a list; null for those who read one unit's. */
  resultsRoundId: string | null
}

export type NavigationKey =
  | 'navWaiting'
  | 'navUnit'
  | 'navOwn'
  | 'navFollowed'
  | 'navReport'
  | 'navMeeting'
  | 'navPlan'
  | 'navProgress'
  | 'navRounds'
  | 'navUnits'
  | 'navFilings'
  | 'navAccessRequests'
  | 'navRegister'
  | 'navQuestionnaires'
  | 'navRoles'
  | 'navSettings'
  | 'navMailbox'

export interface NavigationItem {
  key: NavigationKey
  to: string
  /** Pages that belong to it and lie elsewhere. */
  pages?: RegExp
}

/** Where everybody employed reads results and plan of the own unit. */
export const ownPage = '/own'

const anyReport = /^\/rounds\/[^/]+\/units\/[^/]+\/report(\/|$)/
/** All measures below a unit, and a form's answers counted: opened from the overview. */
const acrossUnits = /^\/rounds\/[^/]+\/(progress|units\/[^/]+\/measures|forms\/[^/]+)$/
/** What is kept about the organisation beside its tree. */
const ofOrganisation = /^\/(committees|safety-areas|absence)$/

/** In the order of the year: the own unit first, then the overview, then what runs the platform. */
export function navigationFor(context: NavigationContext): NavigationItem[] {
  const { roles, unitId, roundId, progressRoundId, resultsRoundId } = context
  const has = (...wanted: Role[]) => wanted.some((role) => roles.includes(role))
  const items: NavigationItem[] = []
  if (unitId) items.push({ key: 'navUnit', to: `/units/${unitId}` })
  // Who has one unit sees on its page what waits.
  if (context.ownUnits > 1) items.push({ key: 'navWaiting', to: '/waiting', pages: /^\/assistance$/ })
  const allReports: NavigationItem[] = resultsRoundId
    ? [{ key: 'navReport', to: `/rounds/${resultsRoundId}/results`, pages: anyReport }]
    : []
  const ownReport: NavigationItem = { key: 'navReport', to: `/rounds/${roundId}/units/${unitId}/report` }
  if (unitId && roundId) {
    items.push(...(allReports.length > 0 ? allReports : [ownReport]))
    const place = `/rounds/${roundId}/units/${unitId}`
    if (context.meets) items.push({ key: 'navMeeting', to: `${place}/meeting` })
    items.push({ key: 'navPlan', to: `${place}/plan` })
  }
  if (has('coordinator', 'hr')) {
    if (progressRoundId)
      items.push({ key: 'navProgress', to: `/rounds/${progressRoundId}/progress`, pages: acrossUnits })
    if (!unitId || !roundId) items.push(...allReports)
    items.push({ key: 'navRounds', to: '/rounds' }, { key: 'navUnits', to: '/units', pages: ofOrganisation })
  }
  if (has('chief-safety-representative', 'occupational-health') && !has('coordinator', 'hr')) {
    // Who also leads units has the overview from there.
    if (has('chief-safety-representative') && progressRoundId)
      items.push({ key: 'navProgress', to: `/rounds/${progressRoundId}/progress`, pages: acrossUnits })
    if (!unitId || !roundId) items.push(...allReports)
    items.push({ key: 'navUnits', to: '/units' })
  }
  if (has('union-representative', 'committee-member')) {
    items.push({ key: 'navFollowed', to: '/followed' })
    if (!unitId) items.push({ key: 'navOwn', to: ownPage })
  }
  const questionnaires: NavigationItem = { key: 'navQuestionnaires', to: '/questionnaires' }
  if (has('coordinator')) items.push(questionnaires)
  if (has('records-officer'))
    items.push(
      { key: 'navFilings', to: '/filings', pages: /^\/filing-settings$/ },
      { key: 'navAccessRequests', to: '/access-requests' },
    )
  if (has('admin')) {
    items.push({ key: 'navRegister', to: '/register' })
    // Earlier surveys are imported from there, right after the register.
    if (!has('coordinator', 'hr')) items.push({ key: 'navRounds', to: '/rounds' })
    if (!has('coordinator')) items.push(questionnaires)
    items.push({ key: 'navRoles', to: '/roles' }, { key: 'navSettings', to: '/settings' })
  }
  if (has('admin', 'coordinator') && context.mailbox) items.push({ key: 'navMailbox', to: '/mailbox' })
  return items.length > 0 ? items : [{ key: 'navOwn', to: ownPage }]
}

/** The item whose page is open: of all that the path lies below, the closest. */
export function currentItem(items: readonly NavigationItem[], pathname: string): NavigationKey | null {
  const holding = items.find(({ pages }) => pages?.test(pathname))
  if (holding) return holding.key
  const above = items.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
  return above.sort((a, b) => b.to.length - a.to.length)[0]?.key ?? null
}

/** The page a person meets first: the first of their pages. */
export function firstPageFor(context: NavigationContext): string {
  return navigationFor(context)[0]?.to ?? ownPage
}
