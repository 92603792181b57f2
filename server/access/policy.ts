/**
 * Who may do what, as readable predicates over the person's grants and the unit tree; docs/roles.md is the table they are
 * tested against. A grant reaches everything below its unit, with two exceptions: a safety representative's grants name
 * each unit of the safety area and reach no further, and who supports a leader does it where that leader leads.
 */
import type { Actor, Grant, Role } from '#shared/session.ts'
import { isWithin, lineUp, type Tree } from '../organisation/tree.ts'
import type { Decision } from '../platform/route.ts'

/** Holds the role at the unit or, for roles that reach down, above it. */
export function holds(actor: Actor, tree: Tree, unitId: string, ...roles: readonly Role[]): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role) && reaches(grant, tree, unitId))
}

function reaches({ role, unitId: held }: Grant, tree: Tree, unitId: string): boolean {
  if (role === 'safety-representative') return held === unitId
  if (role === 'leader-support') return isLedFrom(tree, held, unitId)
  return isWithin(tree, unitId, held)
}

/** The unit itself, and units below as long as neither they nor a unit in between has a leader of its own. */
function isLedFrom(tree: Tree, held: string, unitId: string): boolean {
  for (const unit of lineUp(tree, unitId)) {
    if (unit.id === held) return true
    if (unit.leaderId !== null) return false
  }
  return false
}

/** Lies above or below a unit at which the person holds any role: of other units they learn nothing, not even a name. */
export function isInSight(actor: Actor, tree: Tree, unitId: string): boolean {
  return actor.grants.some(
    (grant) => isWithin(tree, unitId, grant.unitId) || isWithin(tree, grant.unitId, unitId),
  )
}

/** Holds the role anywhere. */
export function holdsAnywhere(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role))
}

/**
 * Is the unit's leader: its own or, where it has none, the nearest leader above, who acts for it; or a deputy of the one or
 * of the other.
 */
export function leads(actor: Actor, tree: Tree, unitId: string): boolean {
  return actor.grants.some(({ role, unitId: held }) => role === 'leader' && isLedFrom(tree, held, unitId))
}

/** Letting somebody act for the unit's leader: the leader, but no deputy; coordinators and administrators. */
export function mayKeepDeputies(actor: Actor, tree: Tree, unitId: string): boolean {
  const own = actor.grants.filter(({ deputy }) => !deputy)
  return leads({ ...actor, grants: own }, tree, unitId) || holds(actor, tree, unitId, 'coordinator', 'admin')
}

/** Is a safety representative for this unit. */
export function represents(actor: Actor, unitId: string): boolean {
  return actor.grants.some((grant) => grant.role === 'safety-representative' && grant.unitId === unitId)
}

/**
 * The unit's year and plan: its leader and those above, who supports the leader, its safety representative and the chief
 * ones above, occupational health service, coordinator, HR.
 */
export function mayViewUnit(actor: Actor, tree: Tree, unitId: string): boolean {
  return holds(
    actor,
    tree,
    unitId,
    'leader',
    'leader-support',
    'safety-representative',
    'chief-safety-representative',
    'occupational-health',
    'coordinator',
    'hr',
  )
}

/**
 * Reads of the unit what its employees read, on the day they do: union representatives and members of committees, who
 * speak for employees and are to know no more than these.
 */
export function readsWithEmployees(actor: Actor, tree: Tree, unitId: string): boolean {
  return holds(actor, tree, unitId, 'union-representative', 'committee-member')
}

/**
 * Results: the same circle as the unit's year; administrators see no figures, records officers only the reports they
 * hand out when somebody asks for access.
 */
export function mayViewReport(actor: Actor, tree: Tree, unitId: string): boolean {
  return mayViewUnit(actor, tree, unitId)
}

/** The plan is also read by the records officer who registers it. */
export function mayViewPlan(actor: Actor, tree: Tree, unitId: string): boolean {
  return mayViewUnit(actor, tree, unitId) || holds(actor, tree, unitId, 'records-officer')
}

/** Leader and safety representative write the plan together, and who supports the leader; only the leader signs. */
export function mayEditPlan(actor: Actor, tree: Tree, unitId: string): boolean {
  return (
    leads(actor, tree, unitId) || holds(actor, tree, unitId, 'leader-support') || represents(actor, unitId)
  )
}

/** Recording case number and date: the leader and who supports the leader, the records officer, the coordinator. */
export function mayFile(actor: Actor, tree: Tree, unitId: string): boolean {
  return (
    leads(actor, tree, unitId) ||
    holds(actor, tree, unitId, 'leader-support', 'records-officer', 'coordinator')
  )
}

/** How documents are filed: records officers of the whole institution, and administrators. */
export function mayKeepFilingSettings(actor: Actor, tree: Tree): boolean {
  const tops = tree.childrenOf.get(null) ?? []
  return holdsAnywhere(actor, 'admin') || tops.some((top) => holds(actor, tree, top.id, 'records-officer'))
}

/** Deciding on access to the reports of a round, and handing out what is released: records officers at its top. */
export function mayDecideAccess(actor: Actor, tree: Tree, rootUnitId: string): boolean {
  return holds(actor, tree, rootUnitId, 'records-officer')
}

/** States and delays of the units below: coordinators and HR, superior leaders and chief safety representatives. */
export function mayViewProgress(actor: Actor, tree: Tree, unitId: string): boolean {
  return holds(actor, tree, unitId, 'coordinator', 'hr', 'leader', 'chief-safety-representative')
}

/** Reminding a unit of its steps: coordinators, and leaders of what lies below them and others lead. */
export function mayRemind(actor: Actor, tree: Tree, unitId: string): boolean {
  return (
    holds(actor, tree, unitId, 'coordinator') ||
    (holds(actor, tree, unitId, 'leader') && !leads(actor, tree, unitId))
  )
}

/** Setting up, launching and closing a round whose top is this unit; moving its deadlines. */
export function mayManageRound(actor: Actor, tree: Tree, rootUnitId: string): boolean {
  return holds(actor, tree, rootUnitId, 'coordinator')
}

/** What a release says of itself: those who run the round, and HR, who see the results of all units below. */
export function mayViewRelease(actor: Actor, tree: Tree, rootUnitId: string): boolean {
  return holds(actor, tree, rootUnitId, 'coordinator', 'hr')
}

/** Roles, settings, the audit log: administrators, who always serve the whole institution. */
export function administrators({ actor }: { actor: Actor }): Decision {
  return holdsAnywhere(actor, 'admin') ? 'allow' : 'deny'
}

/** How many mails of each kind wait: administrators, and coordinators whose mails they are. */
export function mayCountMails({ actor }: { actor: Actor }): Decision {
  return holdsAnywhere(actor, 'admin', 'coordinator') ? 'allow' : 'deny'
}

/** Importing the register, and earlier surveys: administrators, and coordinators of the whole institution. */
export function mayImportRegister(actor: Actor, tree: Tree): boolean {
  const tops = tree.childrenOf.get(null) ?? []
  return holdsAnywhere(actor, 'admin') || tops.some((top) => holds(actor, tree, top.id, 'coordinator'))
}

/** Words of the institution's mails: those who run the year for the whole of it, and administrators. */
export function mayAdaptMails(actor: Actor, tree: Tree): boolean {
  return mayImportRegister(actor, tree)
}

/** Importing sickness absence: those who import the register, and HR of the whole institution. */
export function mayImportAbsence(actor: Actor, tree: Tree): boolean {
  const tops = tree.childrenOf.get(null) ?? []
  return mayImportRegister(actor, tree) || tops.some((top) => holds(actor, tree, top.id, 'hr'))
}

/** The list of units with their members, leaders and safety representatives: those who run the year, for their part. */
export function mayListUnit(actor: Actor, tree: Tree, unitId: string): boolean {
  return holds(actor, tree, unitId, ...unitListers)
}

/** Who has a list of units at all. */
export const unitListers: readonly Role[] = [
  'coordinator',
  'hr',
  'admin',
  'records-officer',
  'chief-safety-representative',
  'occupational-health',
]

/** Names and composition of the committees that serve a unit: whoever runs the year there, and administrators. */
export function mayKeepCommittee(actor: Actor, tree: Tree, unitId: string): boolean {
  return holds(actor, tree, unitId, 'coordinator', 'admin')
}

/** Writing down that a committee took a plan up: the unit's leader, coordinators and HR. */
export function mayRecordTreatment(actor: Actor, tree: Tree, unitId: string): boolean {
  return leads(actor, tree, unitId) || mayRecordDecisions(actor, tree, unitId)
}

/** Writing down what a committee decided, which binds the unit's leader: coordinators and HR. */
export function mayRecordDecisions(actor: Actor, tree: Tree, unitId: string): boolean {
  return holds(actor, tree, unitId, 'coordinator', 'hr')
}
