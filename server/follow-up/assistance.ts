/** Whom a unit can ask for help, and who answers. */
import type { Assistance, HelperKind, Helpers, Recipient } from '#shared/assistance.ts'
import type { Actor } from '#shared/session.ts'
import { holds, leads } from '../access/policy.ts'
import type { Person } from '../organisation/organisation.store.ts'
import { leaderOf, lineUp, type Tree, type TreeUnit } from '../organisation/tree.ts'

/** Somebody to ask, with where a mail to them goes. */
export interface Helping extends Recipient {
  /** Those who answer here, or null for somebody outside. */
  people: Person[]
  /** Of somebody outside. */
  email: string | null
}

/** The nearest unit above that somebody else leads; undefined where there is none. */
export function superiorUnit(tree: Tree, unitId: string): TreeUnit | undefined {
  const own = leaderOf(tree, unitId)
  if (!own) return undefined
  return lineUp(tree, own.id).find(({ leaderId }) => leaderId !== null && leaderId !== own.leaderId)
}

/** The holders of a role nearest to the unit: at it, or at the lowest unit above where anybody holds it. */
export function nearestHolders(
  tree: Tree,
  unitId: string,
  assignments: readonly { role: string; unit: { id: string }; person: { id: string } }[],
  role: 'coordinator' | 'hr',
): string[] {
  const of = (unit: TreeUnit) =>
    assignments
      .filter((each) => each.role === role && each.unit.id === unit.id)
      .map(({ person }) => person.id)
  return (
    lineUp(tree, unitId)
      .map(of)
      .find((ids) => ids.length > 0) ?? []
  )
}

/** In the order in which they are offered; nobody without a name to ask. */
export function helpersFor(
  people: { superior: Person | null; coordinators: Person[]; hr: Person[] },
  { hr, occupationalHealth, external }: Helpers,
): Helping[] {
  const inside = (kind: HelperKind, some: Person[]): Helping[] =>
    some.length === 0
      ? []
      : [{ kind, name: some.map(({ name }) => name).join(', '), hasAccount: true, people: some, email: null }]
  const outside = (kind: HelperKind, some: { name: string; email: string }[]): Helping[] =>
    some.map(({ name, email }) => ({ kind, name, hasAccount: false, people: [], email }))
  return [
    ...inside('superior-leader', people.superior ? [people.superior] : []),
    ...inside('coordinator', people.coordinators),
    ...(hr ? outside('hr', [hr]) : inside('hr', people.hr)),
    ...outside('occupational-health', occupationalHealth ? [occupationalHealth] : []),
    ...outside('external', external),
  ]
}

/** Whether somebody is one of those who were asked, and answers here. */
export function isAsked(
  actor: Actor,
  tree: Tree,
  {
    unitId,
    recipient,
    recipientEmail,
  }: { unitId: string; recipient: HelperKind; recipientEmail: string | null },
): boolean {
  if (recipientEmail !== null) return false
  if (recipient === 'coordinator' || recipient === 'hr') return holds(actor, tree, unitId, recipient)
  return recipient === 'superior-leader' && leadsAbove(actor, tree, unitId)
}

/** Whether somebody is the superior leader, who was told that the unit asked. */
export function isCopied(
  actor: Actor,
  tree: Tree,
  { unitId, copied }: { unitId: string; copied: boolean },
): boolean {
  return copied && leadsAbove(actor, tree, unitId)
}

function leadsAbove(actor: Actor, tree: Tree, unitId: string): boolean {
  const superior = superiorUnit(tree, unitId)
  return superior !== undefined && leads(actor, tree, superior.id)
}

/** Whether this waits for an answer already: the same words to the same. */
export function isAskedAlready(
  asked: Pick<Assistance, 'recipient' | 'recipientName' | 'text'>,
  before: Pick<Assistance, 'recipient' | 'recipientName' | 'text' | 'state'>,
): boolean {
  return (
    before.state === 'asked' &&
    before.recipient === asked.recipient &&
    before.recipientName === asked.recipientName &&
    before.text === asked.text
  )
}

/** Asked by mail alone: what they answer, the unit writes down. */
export function isOutside({ recipientEmail }: { recipientEmail: string | null }): boolean {
  return recipientEmail !== null
}

/** Whether the unit itself may write an answer down: never over what a colleague has answered. */
export function mayWriteDown(
  actor: Actor,
  request: { recipientEmail: string | null; answer: string; answeredBy: string | null },
): boolean {
  return isOutside(request) || request.answer === '' || request.answeredBy === actor.name
}
