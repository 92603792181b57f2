/** Which groups a draft orders: some of the programme's standard ones, and others for this round alone. */
import type { InvalidParam } from '#shared/problem.ts'
import type { Group, ProgrammeDefinition } from '#shared/programme.ts'
import type { GroupOrder } from '#shared/round.ts'
import { plainWord } from './group.ts'

/** Ids of groups of a round's own; programmes may not use them (programme/check.ts). */
const ownId = (index: number) => `own-${index + 1}`
const ownIds = /^own-\d+$/

/** True for one of the programme's groups, false for one of the round's own. */
export function isStandardGroup({ id }: Pick<Group, 'id'>): boolean {
  return !ownIds.test(id)
}

/**
 * The groups of an order that has no problems, in order of place: the standard ones as the programme lists them, then
 * the round's own.
 */
export function groupsOrdered(order: GroupOrder, { groups }: ProgrammeDefinition): Group[] {
  const chosen = new Set(order.standard)
  return [
    ...groups.filter(({ id }) => chosen.has(id)),
    ...order.own.map((group, index) => ({ ...group, id: ownId(index) })),
  ]
}

/** The groups after a change of programme: the new one's standard groups, and the round's own as they were. */
export function groupsOfProgramme(kept: readonly Group[], { groups }: ProgrammeDefinition): Group[] {
  const own = kept.filter((group) => !isStandardGroup(group))
  return [...groups, ...own.map((group, index) => ({ ...group, id: ownId(index) }))]
}

/**
 * Why an order cannot be saved; empty when it can. A group of something nobody in the register has is none of the
 * reasons: the preview says so.
 *
 * @param field where the order stands in the request
 */
export function groupOrderProblems(
  order: GroupOrder,
  programme: ProgrammeDefinition,
  field: string,
): InvalidParam[] {
  const problems: InvalidParam[] = []
  const known = new Map(programme.groups.map((group) => [group.id, group]))
  const ids = new Set<string>()
  const titles = new Set<string>()
  const people = new Set<string>()
  for (const [index, id] of order.standard.entries()) {
    const name = `${field}.standard.${index}`
    const group = known.get(id)
    if (!group) problems.push({ name, reason: 'the programme has no such group' })
    if (ids.has(id)) problems.push({ name, reason: 'the group is ordered twice' })
    ids.add(id)
    if (!group) continue
    for (const title of Object.values(group.title)) titles.add(plainWord(title))
    people.add(peopleKey(group))
  }
  for (const [index, group] of order.own.entries()) {
    const own = Object.values(group.title).map(plainWord)
    if (own.some((title) => titles.has(title)))
      problems.push({ name: `${field}.own.${index}.title`, reason: 'another group has the same name' })
    if (people.has(peopleKey(group)))
      problems.push({ name: `${field}.own.${index}.people`, reason: 'another group is of the same people' })
    for (const title of own) titles.add(title)
    people.add(peopleKey(group))
  }
  return problems
}

/** The same for groups of the same people, in whatever order and case their words stand. */
function peopleKey({ people }: Pick<Group, 'people'>): string {
  const values = people.attribute === 'phd' ? [] : [...new Set(people.values.map(plainWord))].sort()
  return JSON.stringify([people.attribute, ...values])
}
