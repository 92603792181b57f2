/** All that would be published of one statistic as sets of people, and the cells that would be withheld. */
import { type Counted, gatherPeople, guess, hasAnswered, ownSizes, type People } from './attack-people.ts'
import type { CheckedFigures, CheckedRelease, CheckedRound, CheckedScale } from './check-input.ts'
import { at, type CheckedTree, groupsOfClasses, nowhere } from './check-places.ts'

/** Sets of people (atoms) by cell. */
export type Cells = Map<string, number[]>

/** What is published of whole answers, or of one layer of a scale. */
export interface AttackedLayer {
  /** Own crowds: differences of the published units. */
  crowds: Cells
  groups: Cells
  /** The same without the published cells right below: the same figures, in fewer people. */
  groupParts: number[][]
  /** The units in which groups are shown. */
  upperUnits: number[][]
  /** What a unit passes up, and cells of groups that are not published. */
  withheld: Cells
}

/** What stays the same for every statistic. */
export interface Ground {
  tree: CheckedTree
  round: CheckedRound
  release: CheckedRelease
  /** By class, the unit it belongs to, and the numbers of its groups. */
  unitOf: Int32Array
  groupsOf: number[][]
}

export interface AttackedWhole {
  /** Answers by class. */
  weights: Int32Array
  /** By class the unit of its crowd. */
  of: Int32Array
  layer: AttackedLayer
}

export interface AttackedScale {
  people: People
  mean: AttackedLayer
  detail: AttackedLayer
  /** In the order of the scale's statements; those that are counted alike share one layer. */
  statements: AttackedLayer[]
}

type IsPublished = (group: string, unitId: string) => boolean

export function layGround(tree: CheckedTree, round: CheckedRound, release: CheckedRelease): Ground {
  const numbers = new Map(tree.ids.map((id, number) => [id, number]))
  const unitOf = Int32Array.from(round.classes, ({ unitId }) => numbers.get(unitId) ?? nowhere)
  return { tree, round, release, unitOf, groupsOf: groupsOfClasses(round) }
}

export function readWhole(ground: Ground): AttackedWhole {
  const { tree, round, release, unitOf } = ground
  const weights = new Int32Array(round.classes.length)
  for (const of of round.answers.classOf) weights[of] = at(weights, of) + 1
  const includes = Uint8Array.from(weights, (weight) => (weight > 0 ? 1 : 0))
  const own = tree.ids.map((id) => release.crowds.get(id)?.answers ?? null)
  const counted = guess(tree, weights, own, [{ from: unitOf, includes }])
  const classOf = Int32Array.from(unitOf.keys())
  const pools = collectPools(tree, unitOf, counted)
  const groups = collectGroups(ground, { classOf, complete: includes }, counted)
  const isPublished: IsPublished = (group, id) => release.groupFigures.get(group)?.has(id) ?? false
  return { weights, of: counted.of, layer: layerOf(ground, pools, groups, isPublished) }
}

export function readScale(ground: Ground, key: CheckedScale, whole: AttackedWhole): AttackedScale {
  const { tree, round, release } = ground
  const people = gatherPeople(round, key)
  const { complete } = people
  const own = ownSizes(tree, round, release, key)
  const from = people.classOf.map((each) => at(whole.of, each))
  const direct = people.classOf.map((each) => at(ground.unitOf, each))
  const mean = readMean(tree, people, own.mean, from)
  const startsOfDetail = [mean.of, from, direct].map((start) => ({ from: start, includes: complete }))
  const detail = guess(tree, people.weights, own.detail, startsOfDetail)
  const groups = collectGroups(ground, people, detail)
  const layer = (start: Int32Array, counted: Counted, ofGroups: Sets, isPublished: IsPublished) =>
    layerOf(ground, collectPools(tree, start, counted), ofGroups, isPublished)
  const shown = (read: (figures: CheckedFigures) => unknown): IsPublished => {
    return (group, id) => {
      const figures = release.groupFigures.get(group)?.get(id)
      return figures !== undefined && read(figures) !== undefined
    }
  }
  const seen: { sizes: (number | null)[]; cells: string; layer: AttackedLayer }[] = []
  const statements = key.statements.map(({ index }, place) => {
    const isPublished = shown(({ items }) => items[round.items[index] ?? ''])
    const sizes = own.statements[place] ?? []
    const cells = groupsShowing(release, isPublished)
    const same = seen.find((one) => one.cells === cells && sizes.every((n, unit) => n === one.sizes[unit]))
    if (same) return same.layer
    const answered = complete.map((_, atom) => (hasAnswered(people, atom, place) ? 1 : 0))
    const guesses = [complete, answered].flatMap((includes) =>
      [detail.of, mean.of, from, direct].map((start) => ({ from: start, includes })),
    )
    const counted = guess(tree, people.weights, sizes, guesses)
    // A group's statements are those of its detail cell, whoever passes statements up.
    const one = layer(detail.of, counted, groups, isPublished)
    seen.push({ sizes, cells, layer: one })
    return one
  })
  return {
    people,
    mean: layer(
      from,
      mean,
      collectGroups(ground, people, mean),
      shown(({ mean }) => mean[key.id]),
    ),
    detail: layer(
      mean.of,
      detail,
      groups,
      shown(({ detail }) => detail[key.id]),
    ),
    statements,
  }
}

/** Who is in a crowd's mean: complete answers, and the partly answered ones where the crowd's n says so. */
function readMean(
  tree: CheckedTree,
  people: People,
  own: readonly (number | null)[],
  from: Int32Array,
): Counted {
  const guesses = [people.complete, people.scored].map((includes) => ({ from, includes }))
  const counted = guess(tree, people.weights, own, guesses)
  const complete = new Int32Array(own.length)
  for (let atom = 0; atom < counted.of.length; atom += 1) {
    const unit = at(counted.of, atom)
    if (unit !== nowhere && people.complete[atom] === 1)
      complete[unit] = at(complete, unit) + at(people.weights, atom)
  }
  const includes = people.scored.map((scored, atom) => {
    const unit = at(counted.of, atom)
    const hasPartly = unit !== nowhere && own[unit] !== complete[unit]
    return people.complete[atom] === 1 || (scored === 1 && hasPartly) ? 1 : 0
  })
  return { of: counted.of, includes }
}

/** Atoms by unit, or by unit × groups + group. */
type Sets = number[][]

/** The crowd of each unit, and what it passes up. */
function collectPools(
  tree: CheckedTree,
  start: Int32Array,
  { of, includes }: Counted,
): { crowds: Sets; pools: Sets } {
  const crowds = tree.ids.map((): number[] => [])
  const pools = tree.ids.map((): number[] => [])
  for (let atom = 0; atom < of.length; atom += 1) {
    if (includes[atom] !== 1) continue
    const home = at(of, atom)
    crowds[home]?.push(atom)
    for (let unit = at(start, atom); unit !== home && unit !== nowhere; unit = at(tree.parents, unit))
      pools[unit]?.push(atom)
  }
  return { crowds, pools }
}

/** The complete answers of each group at the institution and level 2. */
function collectGroups(
  { tree, groupsOf, round }: Ground,
  people: Pick<People, 'classOf' | 'complete'>,
  { of }: Counted,
): Sets {
  const width = round.groups.length
  const cells: Sets = []
  for (let atom = 0; atom < of.length; atom += 1) {
    const home = at(of, atom)
    if (home === nowhere || people.complete[atom] !== 1) continue
    for (const group of groupsOf[at(people.classOf, atom)] ?? [])
      for (let unit = at(tree.lifted, home); unit !== nowhere; unit = at(tree.parents, unit)) {
        const there = cells[unit * width + group]
        if (there) there.push(atom)
        else cells[unit * width + group] = [atom]
      }
  }
  return cells
}

function layerOf(
  { tree, round }: Ground,
  { crowds, pools }: { crowds: Sets; pools: Sets },
  groups: Sets,
  isPublished: IsPublished,
): AttackedLayer {
  const layer: AttackedLayer = {
    crowds: new Map(),
    groups: new Map(),
    groupParts: [],
    upperUnits: [],
    withheld: new Map(),
  }
  for (const [unit, id] of tree.ids.entries()) {
    const [crowd = [], pool = []] = [crowds[unit], pools[unit]]
    if (crowd.length > 0) layer.crowds.set(id, crowd)
    if (pool.length > 0) layer.withheld.set(`${id} (passed up)`, pool)
    if (tree.shallow[unit] !== 1) continue
    for (const [number, group] of round.groups.entries()) {
      const cell = groups[unit * round.groups.length + number]
      if (cell) (isPublished(group, id) ? layer.groups : layer.withheld).set(`${id}/${group}`, cell)
    }
  }
  layer.groupParts = differences(tree, layer.groups)
  layer.upperUnits = upperUnits(tree, crowds)
  return layer
}

function upperUnits(tree: CheckedTree, crowds: Sets): number[][] {
  const totals = new Map<number, number[]>()
  for (const [home, crowd] of crowds.entries())
    for (let unit = at(tree.lifted, home); unit !== nowhere; unit = at(tree.parents, unit)) {
      const total = totals.get(unit) ?? []
      totals.set(unit, total)
      for (const atom of crowd) total.push(atom)
    }
  return [...totals.values()].filter((total) => total.length > 0)
}

function differences(tree: CheckedTree, groups: Cells): number[][] {
  const numbers = new Map(tree.ids.map((id, number) => [id, number]))
  const inside = new Map<string, number[][]>()
  for (const [id, atoms] of groups) {
    const slash = id.lastIndexOf('/')
    const parent = at(tree.parents, numbers.get(id.slice(0, slash)) ?? 0)
    const above = `${tree.ids[parent] ?? ''}${id.slice(slash)}`
    if (groups.has(above)) inside.set(above, [...(inside.get(above) ?? []), atoms])
  }
  const taken = new Uint8Array(
    [...groups.values()].reduce((most, atoms) => Math.max(most, atoms.at(-1) ?? 0), 0) + 1,
  )
  return [...groups].flatMap(([id, atoms]) => {
    const parts = inside.get(id) ?? []
    for (const part of parts) for (const atom of part) taken[atom] = 1
    const rest = parts.length > 0 ? atoms.filter((atom) => taken[atom] === 0) : atoms
    for (const part of parts) for (const atom of part) taken[atom] = 0
    return rest.length > 0 ? [rest] : []
  })
}

function groupsShowing({ groupFigures }: CheckedRelease, isPublished: IsPublished): string {
  const shown = [...groupFigures].flatMap(([group, units]) =>
    [...units.keys()].filter((id) => isPublished(group, id)).map((id) => `${id}/${group}`),
  )
  return shown.join(' ')
}
