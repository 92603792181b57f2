/** Who belongs to a group: by the positions somebody has in the unit of the main position on the opening day. */
import type { GroupPeople } from '#shared/programme.ts'
import type { Position } from '../organisation/organisation.store.ts'
import { lineUp, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { Member } from './classes.ts'
import type { Participant, Placed } from './launch.ts'

/** What groups can be made of. */
export interface Traits {
  phd: boolean
  /** Position categories as the register has them. */
  categories: string[]
  tags: string[]
}

const none: Traits = { phd: false, categories: [], tags: [] }

/**
 * What the register says of each participant that groups can be made of. Positions in other units do not count:
 * somebody with a little work elsewhere is no member there.
 *
 * @param day the round's cut-off date, `yyyy-mm-dd`
 */
export function traitsOf(
  everyone: readonly Participant[],
  positions: readonly Position[],
  day: string,
): Map<string, Traits> {
  const mainUnit = new Map(everyone.map(({ personId, unitId }) => [personId, unitId]))
  const traits = new Map<string, Traits>()
  for (const { personId, unitId, fromDate, toDate, category, phd, tags } of positions) {
    if (mainUnit.get(personId) !== unitId) continue
    if ((fromDate !== null && fromDate > day) || (toDate !== null && toDate < day)) continue
    const known = traits.get(personId) ?? none
    traits.set(personId, {
      phd: known.phd || phd,
      categories: [...new Set([...known.categories, category])],
      tags: [...new Set([...known.tags, ...tags])],
    })
  }
  return traits
}

/** The participants with the groups they belong to, in order of the groups. */
export function withGroups(
  everyone: readonly Participant[],
  traits: ReadonlyMap<string, Traits>,
  groups: readonly { id: string; people: GroupPeople }[],
): Member[] {
  const tests = groups.map(({ id, people }) => ({ id, belongs: membership(people) }))
  return everyone.map((participant) => {
    const own = traits.get(participant.personId) ?? none
    return { ...participant, groups: tests.flatMap(({ id, belongs }) => (belongs(own) ? [id] : [])) }
  })
}

/**
 * Categories are compared without regard to case, and with or without a Norwegian position code: "stipendiat" and
 * "1017" both mean "1017 Stipendiat".
 */
function membership(people: GroupPeople): (traits: Traits) => boolean {
  if (people.attribute === 'phd') return ({ phd }) => phd
  const values = new Set(people.values.map(plainWord))
  if (people.attribute === 'tag') return ({ tags }) => tags.some((tag) => values.has(plainWord(tag)))
  return ({ categories }) =>
    categories.some((category) => categoryNames(category).some((name) => values.has(name)))
}

/** How words of the register are compared: in any case, and with any amount of space between. */
export function plainWord(word: string): string {
  return word.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb')
}

/** The category as it stands, and its code and its name by themselves where it has both. */
function categoryNames(category: string): string[] {
  const whole = plainWord(category)
  const coded = /^(?:sko ?)?(\d{4})[ .:_–-]+(\D.*)$/.exec(whole) ?? /^(?:sko ?)?(\d{4})$/.exec(whole)
  if (coded) return [whole, ...coded.slice(1)]
  const [, name, code] = /^(.+?)[ ,(–-]+(\d{4})\)?$/.exec(whole) ?? []
  return name && code ? [whole, code, name] : [whole]
}

/**
 * Members of each group at and below the units where groups are shown, before anybody moves up: "41 of 68".
 * Numbers below the least are left out; nothing that is shown stands beside them.
 *
 * @param units the round's units @param placed the invited at the units they belong to
 * @returns by group, then unit
 */
export function countGroupInvited(
  tree: Tree,
  units: readonly TreeUnit[],
  placed: readonly Placed[],
  members: readonly Member[],
  least: number,
): Map<string, Map<string, number>> {
  const shownAt = new Set(units.filter((unit) => showsGroups(unit, units)).map(({ id }) => id))
  const groupsOf = new Map(members.map(({ personId, groups }) => [personId, groups]))
  const counts = new Map<string, Map<string, number>>()
  for (const { personId, unitId } of placed) {
    const above = lineUp(tree, unitId).filter(({ id }) => shownAt.has(id))
    for (const group of groupsOf.get(personId) ?? []) {
      const of = counts.get(group) ?? new Map<string, number>()
      counts.set(group, of)
      for (const { id } of above) of.set(id, (of.get(id) ?? 0) + 1)
    }
  }
  for (const of of counts.values()) for (const [unitId, n] of of) if (n < least) of.delete(unitId)
  return counts
}

/** Groups are shown for the institution and the level below, and always for the round's top. */
export function showsGroups(unit: TreeUnit, [top]: readonly TreeUnit[]): boolean {
  return unit.level <= deepestGroupLevel || unit.id === top?.id
}

const deepestGroupLevel = 2
