/** Queues the mails of an opening: leaders and safety representatives in its transaction, employees in pieces after it. */
import type { Temporal } from 'temporal-polyfill'
import type { Text } from '#shared/language.ts'
import { loadMailWording } from '../organisation/mail-text.store.ts'
import { loadPeople, loadTree, type Person } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { representationOf } from '../organisation/safety-representation.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { loadPeopleAfter, loadUnitsOf } from '../organisation/staff.store.ts'
import { leaderOf, type Tree, type TreeUnit } from '../organisation/tree.ts'
import { dayOf } from '../platform/clock.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { ownUnitsIn } from './own-unit.ts'
import { circleOfUnit, isOpen, opensOn } from './publication.ts'
import { employeesMail, type PublicationLetter, resultsMail } from './publication-mail.ts'
import { loadRoundUnitIds, type Round } from './round.store.ts'

/** What all mails about a round's results say alike. @param baseUrl without a slash at the end */
export async function loadPublicationLetter(
  reader: Reader,
  round: Pick<Round, 'id' | 'title'>,
  baseUrl: string,
): Promise<PublicationLetter> {
  return {
    institution: await loadInstitution(reader),
    round: { id: round.id, title: round.title },
    baseUrl,
    wording: await loadMailWording(reader),
  }
}

/** One mail to each leader and safety representative of units whose circle opened now. @returns how many */
export async function queueResultsMails(
  tx: Tx,
  round: Round,
  opened: readonly ('top' | 'leaders')[],
  baseUrl: string,
  now: Temporal.Instant,
): Promise<number> {
  const tree = await loadTree(tx)
  const letter = await loadPublicationLetter(tx, round, baseUrl)
  const here = (await loadResponseUnits(tx, tree, round.id)).filter(({ id }) =>
    opened.includes(circleOfUnit(tree, id, round.rootUnitId)),
  )
  const responsible = await loadResponsible(tx, tree, here)
  const employeesOn = isOpen(round, 'employees') ? null : opensOn(round, 'employees')
  const mails = [...responsible].flatMap(([{ email, ...person }, units]) =>
    email ? [resultsMail(letter, { ...person, email }, units, employeesOn)] : [],
  )
  await queueMails(tx, mails, now)
  return mails.length
}

/** Their units by leader and safety representative, the uppermost first. */
export async function loadResponsible(
  reader: Reader,
  tree: Tree,
  units: TreeUnit[],
): Promise<Map<Person, { id: string; name: Text }[]>> {
  const safety = await loadSafetyRegister(reader)
  const own = new Map<string, TreeUnit[]>()
  const acting = new Map<string, TreeUnit[]>()
  for (const unit of units) {
    const leader = leaderOf(tree, unit.id)
    const consulted = representationOf(safety, tree, unit.id).acting.map(({ person }) => person.id)
    const here = new Set([...(unit.leaderId ? [unit.leaderId] : []), ...consulted])
    for (const personId of here) own.set(personId, [...(own.get(personId) ?? []), unit])
    if (leader?.leaderId && !unit.leaderId)
      acting.set(leader.leaderId, [...(acting.get(leader.leaderId) ?? []), unit])
  }
  // Who also acts for units without a leader is sent to the own unit, and finds them from there.
  const unitsOfPerson = new Map([...acting, ...own])
  const people = await loadPeople(reader, [...unitsOfPerson.keys()])
  return new Map([...people].map(([id, person]) => [person, unitsOfPerson.get(id) ?? []]))
}

/** People told in one transaction: so many mails are written in a few hundredths of a second. */
const atOnce = 500

/**
 * Tells the next employees that they may read their unit's results; leaders and safety representatives have been told.
 *
 * @param after id of the last person who was told, empty at the beginning
 * @returns the id of the last person of this piece; null when nobody is left
 */
export async function queueEmployeesMails(
  tx: Tx,
  round: Round,
  after: string,
  baseUrl: string,
  now: Temporal.Instant,
): Promise<string | null> {
  const people = await loadPeopleAfter(tx, after, atOnce)
  const last = people.at(-1)
  if (!last) return null
  const tree = await loadTree(tx)
  const responseUnits = await responseUnitsOf(tx, round.id)
  const told = await loadResponsible(tx, tree, unitsOf(tree, responseUnits))
  const toldIds = new Set([...told.keys()].map(({ id }) => id))
  const ids = people.map(({ id }) => id)
  const worksAt = await loadUnitsOf(tx, ids, dayOf(now))
  const letter = await loadPublicationLetter(tx, round, baseUrl)
  const mails = people.flatMap(({ id, email, ...person }) =>
    email && !toldIds.has(id) && ownUnitsIn(tree, worksAt.get(id) ?? [], responseUnits).length > 0
      ? [employeesMail(letter, { ...person, email })]
      : [],
  )
  await queueMails(tx, mails, now)
  return people.length < atOnce ? null : last.id
}

/** The round's response units as they are in the register today, the uppermost first. */
export async function loadResponseUnits(reader: Reader, tree: Tree, roundId: string): Promise<TreeUnit[]> {
  return unitsOf(tree, await responseUnitsOf(reader, roundId))
}

function unitsOf(tree: Tree, responseUnits: Set<string>): TreeUnit[] {
  return tree.units.filter(({ id }) => responseUnits.has(id)).sort((a, b) => a.level - b.level)
}

async function responseUnitsOf(reader: Reader, roundId: string): Promise<Set<string>> {
  return new Set((await loadRoundUnitIds(reader, [roundId])).get(roundId))
}
