/** What a release is made from: the invented institution with thirty groups, and whom its people answer as. */
import { buildTree, lineUp, type Tree } from '../../server/organisation/tree.ts'
import type { ReleaseQuestion } from '../../server/results/question.ts'
import { ballotClasses, type Member, type OrderedGroup } from '../../server/round/classes.ts'
import { inventAnswers, inventPlaces, inventUnits, items, makeChance, scales } from './invented.ts'

/** As the bundled programme has them. */
const thresholds = { mean: 5, detail: 10, sensitive: 50, grouped: 10 }

/**
 * Groups as an institution might order them. Everybody has one of eight positions, one of five ages, one of four places
 * of work and one of three contracts; ten tags lie across all of them. Half of the groups move up where they are few.
 */
const attributes = [
  { name: 'position', shares: [0.22, 0.2, 0.16, 0.14, 0.1, 0.08, 0.06, 0.04] },
  { name: 'age', shares: [0.2, 0.28, 0.24, 0.18, 0.1] },
  { name: 'place', shares: [0.5, 0.25, 0.15, 0.1] },
  { name: 'contract', shares: [0.7, 0.22, 0.08] },
]
const tags = [0.3, 0.2, 0.15, 0.12, 0.1, 0.08, 0.06, 0.04, 0.03, 0.02]

const groups: OrderedGroup[] = [
  ...attributes.flatMap(({ name, shares }) => shares.map((_, index) => `${name}-${index}`)),
  ...tags.map((_, index) => `tag-${index}`),
].map((id, index) => ({ id, movesUp: index % 2 === 0 }))

function groupsOfSomebody(chance: () => number): string[] {
  const own = attributes.map(({ name, shares }) => {
    let left = chance()
    const hit = shares.findIndex((share) => {
      left -= share
      return left < 0
    })
    return `${name}-${hit < 0 ? 0 : hit}`
  })
  return [...own, ...tags.flatMap((share, index) => (chance() < share ? [`tag-${index}`] : []))]
}

/**
 * A round in which all of so many invited people have answered, some statements left out.
 *
 * @param groupCount how many of the thirty groups are ordered
 */
export function inventQuestion(unitCount: number, people: number, groupCount = 30): ReleaseQuestion {
  const chance = makeChance(people + unitCount)
  const ordered = groups.slice(0, groupCount)
  const bare = inventUnits(unitCount)
  const places = inventPlaces(bare, people, chance)
  const tree = buildTree(
    bare.map((unit) => ({
      ...unit,
      code: unit.id,
      name: { nb: unit.id, nn: unit.id, en: unit.id },
      leaderId: null,
      safetyAreaId: null,
    })),
  )
  const members: Member[] = Array.from(places, (place, index) => ({
    personId: String(index),
    unitId: `u${place}`,
    groups: groupsOfSomebody(chance),
  }))
  const floor = { grouped: thresholds.grouped, plain: thresholds.mean }
  const classes = ballotClasses(tree, tree.units, members, ordered, floor)
  const classOf = new Int32Array(people)
  for (const [index, { personIds }] of classes.entries())
    for (const personId of personIds) classOf[Number(personId)] = index
  const unitIndex = new Map(bare.map(({ id }, index) => [id, index]))
  const at = Int32Array.from(classOf, (index) => unitIndex.get(classes[index]?.unitId ?? '') ?? 0)
  const invited = new Map<string, number>()
  for (const { unitId, personIds } of classes)
    invited.set(unitId, (invited.get(unitId) ?? 0) + personIds.length)
  return {
    units: tree.units.map(({ id, parentId, level }) => ({
      id,
      parentId,
      level,
      invited: invited.get(id) ?? 0,
    })),
    classes: classes.map(({ unitId, groups: ofClass }) => ({ unitId, groups: ofClass })),
    answers: { classOf, bytes: inventAnswers(at, chance) },
    items,
    scales,
    groups: ordered.map(({ id }) => id),
    groupInvited: countMembers(tree, members, ordered),
    thresholds,
  }
}

/** Members at and below the institution and each unit of level 2. */
function countMembers(
  tree: Tree,
  members: Member[],
  ordered: OrderedGroup[],
): Map<string, Map<string, number>> {
  const invited = new Map(ordered.map(({ id }) => [id, new Map<string, number>()]))
  for (const { unitId, groups: own } of members)
    for (const { id } of lineUp(tree, unitId).filter(({ level }) => level <= 2))
      for (const group of own) {
        const counts = invited.get(group)
        counts?.set(id, (counts.get(id) ?? 0) + 1)
      }
  return invited
}
