/** All that would be published of one statistic as sets of people, and the cells that would be withheld. */

import { type Counted, gatherPeople, guess, hasAnswered, ownSizes, type People } from './attack-people.ts'
import type { CheckedRelease, CheckedRound, CheckedScale } from './check-input.ts'
import { at, type CheckedTree, nowhere } from './check-places.ts'

/** Sets of people (atoms) by cell. */
export type Cells = Map<string, number[]>

/** What is published of whole answers, or of one layer of a scale. */
export interface AttackedLayer {
  /** Own crowds: differences of the published units. */
  crowds: Cells
  groups: Cells
  /** What a unit passes up, and cells of groups that are not published. */
  withheld: Cells
}

export interface AttackedScale {
  people: People
  mean: AttackedLayer
  detail: AttackedLayer
  statements: AttackedLayer[]
}

type IsPublished = (group: string, unitId: string) => boolean

/** One layer of one statistic from who is counted where. */
function readLayer(
  tree: CheckedTree,
  round: CheckedRound,
  people: Pick<People, 'classOf'>,
  start: Int32Array,
  { of, includes }: Counted,
  inGroups: Uint8Array,
  isPublished: IsPublished,
): AttackedLayer {
  const layer: AttackedLayer = { crowds: new Map(), groups: new Map(), withheld: new Map() }
  const put = (cells: Cells, id: string, atom: number) => {
    const there = cells.get(id)
    if (there) there.push(atom)
    else cells.set(id, [atom])
  }
  for (let atom = 0; atom < of.length; atom += 1) {
    if (includes[atom] !== 1) continue
    const home = at(of, atom)
    if (home !== nowhere) put(layer.crowds, tree.ids[home] ?? '', atom)
    for (let unit = at(start, atom); unit !== home && unit !== nowhere; unit = at(tree.parents, unit))
      put(layer.withheld, `${tree.ids[unit]} (passed up)`, atom)
    if (home === nowhere || inGroups[atom] !== 1) continue
    for (const group of new Set(round.classes[at(people.classOf, atom)]?.groups))
      for (let unit = at(tree.lifted, home); unit !== nowhere; unit = at(tree.parents, unit)) {
        const id = tree.ids[unit] ?? ''
        put(isPublished(group, id) ? layer.groups : layer.withheld, `${id}/${group}`, atom)
      }
  }
  return layer
}

/** Where each class starts. */
function startOf(tree: CheckedTree, round: CheckedRound): Int32Array {
  const numbers = new Map(tree.ids.map((id, number) => [id, number]))
  return Int32Array.from(round.classes, ({ unitId }) => numbers.get(unitId) ?? nowhere)
}

export interface AttackedWhole {
  /** Answers by class. */
  weights: Int32Array
  /** By class the unit of its crowd. */
  of: Int32Array
  layer: AttackedLayer
}

export function readWhole(tree: CheckedTree, round: CheckedRound, release: CheckedRelease): AttackedWhole {
  const weights = new Int32Array(round.classes.length)
  for (const of of round.answers.classOf) weights[of] = at(weights, of) + 1
  const everyone = weights.map((weight) => (weight > 0 ? 1 : 0))
  const includes = Uint8Array.from(everyone)
  const start = startOf(tree, round)
  const own = tree.ids.map((id) => release.crowds.get(id)?.answers ?? null)
  const counted = guess(tree, weights, own, [{ from: start, includes }])
  const classOf = Int32Array.from(start.keys())
  const layer = readLayer(tree, round, { classOf }, start, counted, includes, (group, unitId) =>
    Boolean(release.groupFigures.get(group)?.has(unitId)),
  )
  return { weights, of: counted.of, layer }
}

export function readScale(
  tree: CheckedTree,
  round: CheckedRound,
  release: CheckedRelease,
  key: CheckedScale,
  whole: AttackedWhole,
): AttackedScale {
  const people = gatherPeople(round, key)
  const own = ownSizes(tree, round, release, key)
  const { complete } = people
  const from = people.classOf.map((each) => at(whole.of, each))
  const classStart = startOf(tree, round)
  const direct = people.classOf.map((each) => at(classStart, each))
  const mean = readMean(tree, people, own.mean, from)
  const detail = guess(
    tree,
    people.weights,
    own.detail,
    [mean.of, from, direct].map((start) => ({ from: start, includes: complete })),
  )
  const shown = (read: (figures: { mean: object; detail: object; items: object }) => object, name: string) =>
    ((group, unitId) => {
      const figures = release.groupFigures.get(group)?.get(unitId)
      return figures !== undefined && name in read(figures)
    }) satisfies IsPublished
  const layerOf = (start: Int32Array, counted: Counted, isPublished: IsPublished) =>
    readLayer(tree, round, people, start, counted, complete, isPublished)
  return {
    people,
    mean: layerOf(
      from,
      mean,
      shown(({ mean }) => mean, key.id),
    ),
    detail: layerOf(
      mean.of,
      detail,
      shown(({ detail }) => detail, key.id),
    ),
    statements: key.statements.map(({ index }, place) => {
      const answered = Uint8Array.from(complete, (_, atom) => (hasAnswered(people, atom, place) ? 1 : 0))
      const starts = [detail.of, mean.of, from, direct]
      const counted = guess(
        tree,
        people.weights,
        own.statements[place] ?? [],
        [complete, answered].flatMap((includes) => starts.map((start) => ({ from: start, includes }))),
      )
      const layer = layerOf(
        detail.of,
        counted,
        shown(({ items }) => items, round.items[index] ?? ''),
      )
      // A group's statements are those of its detail cell, whoever passes statements up.
      const groups = layerOf(
        mean.of,
        detail,
        shown(({ items }) => items, round.items[index] ?? ''),
      )
      return { ...layer, groups: groups.groups, withheld: withoutGroups(layer.withheld, groups.withheld) }
    }),
  }
}

/** Who is in a crowd's mean: complete answers, and the partly answered ones where the crowd's n says so. */
function readMean(
  tree: CheckedTree,
  people: People,
  own: readonly (number | null)[],
  from: Int32Array,
): Counted {
  const counted = guess(
    tree,
    people.weights,
    own,
    [people.complete, people.scored].map((includes) => ({ from, includes })),
  )
  const complete = new Int32Array(own.length)
  for (let atom = 0; atom < counted.of.length; atom += 1) {
    const unit = at(counted.of, atom)
    if (unit !== nowhere && people.complete[atom] === 1)
      complete[unit] = at(complete, unit) + at(people.weights, atom)
  }
  const includes = people.scored.map((scored, atom) => {
    const unit = at(counted.of, atom)
    return people.complete[atom] === 1 || (scored === 1 && unit !== nowhere && own[unit] !== complete[unit])
      ? 1
      : 0
  })
  return { of: counted.of, includes: Uint8Array.from(includes) }
}

/** Pools of the one, cells of groups of the other. */
function withoutGroups(pools: Cells, groups: Cells): Cells {
  const isPool = ([id]: [string, number[]]) => id.endsWith('(passed up)')
  return new Map([...[...pools].filter(isPool), ...[...groups].filter((entry) => !isPool(entry))])
}
