/**
 * Response rates while a survey is open: how many answer forms were given out, of those invited. They show who takes
 * part, so they follow one rule: everybody counts in exactly one rate cell of at least the minimum group, a cell says
 * whole percent and nothing near its ends, and every other rate is worked out from what the cells say. Parents beside
 * their children, and all differences, then tell no more than the cells do.
 * Rule: docs/decisions/0017-response-rates.md.
 */
import { type PlacedTreeUnit, place } from '../disclosure/place.ts'

/** People, by the units they answer in: more than one where some were too few. */
interface Pool {
  unitIds: string[]
  invited: number
}

/** Invited people who are only ever counted together: whole ballot classes. */
export interface RateCell extends Pool {
  /** The lowest unit whose rate has all of them in it. */
  unitId: string
}

/** What is kept of a cell, and all that is known of it outside the invitations. */
export interface CellRate {
  /** Whole percent. */
  percent: number
  /** `below`: so much or less. `above`: so much or more. */
  bound: 'exact' | 'below' | 'above'
}

/** A rate as it is shown, in whole percent; `from` 0 is read as "at most", `to` 100 as "at least". */
export interface ShownRate {
  from: number
  to: number
}

interface InvitedAt {
  unitId: string
  invited: number
}

/**
 * The cells of a round: the people of each unit by themselves where they are enough, else with those of the unit above.
 * The few who may be left over at the round's top are counted with the people of the uppermost unit that has fewest, so
 * that nobody is left out: the total would give them away.
 *
 * @param units parents before children @param classes ballot classes; several of one unit are counted together
 * @param least minimum group, at least 5
 * @returns none when fewer than the minimum are invited in all
 */
export function rateCells(
  units: readonly PlacedTreeUnit[],
  classes: readonly InvitedAt[],
  least: number,
): RateCell[] {
  if (least < smallestGroup) throw new Error(`Rates need at least ${smallestGroup} people`)
  const pools = new Map<string, Pool>()
  for (const { unitId, invited } of classes)
    pools.set(unitId, { unitIds: [unitId], invited: invited + (pools.get(unitId)?.invited ?? 0) })
  const { crowds, remainder } = place([...units], pools, ({ invited }) => invited >= least, together)
  const cells = [...crowds].map(([unitId, pool]) => ({ unitId, ...pool }))
  const top = units.find(({ parentId }) => parentId === null)
  if (!remainder || !top) return cells
  const depths = depthsOf(units)
  const depth = ({ unitId }: RateCell) => depths.get(unitId) ?? 0
  const [host, ...others] = cells.sort(
    (a, b) => depth(a) - depth(b) || a.invited - b.invited || (a.unitId < b.unitId ? -1 : 1),
  )
  return host ? [{ ...together(host, remainder), unitId: top.id }, ...others] : []
}

/** Smaller ones tell of persons, however they are counted. */
const smallestGroup = 5

/**
 * What may be said of a cell. At least three counts look alike at either end: not even somebody who knows of one person
 * in it can tell that all the others have answered, or none.
 *
 * @param issued answer forms given out, 0 to `invited` @param invited at least 5
 */
export function cellRate(issued: number, invited: number): CellRate {
  if (issued < 0 || issued > invited) throw new Error('More answer forms were given out than people invited')
  const percent = (count: number) => Math.round((100 * count) / invited)
  const edge = edgeOf(invited)
  if (issued <= edge) return { percent: percent(edge), bound: 'below' }
  if (invited - issued <= edge) return { percent: percent(invited - edge), bound: 'above' }
  return { percent: percent(issued), bound: 'exact' }
}

/** A fifth of a cell: counts as near as this to none or all are not told apart. */
function edgeOf(invited: number): number {
  return Math.max(2, invited / 5)
}

/**
 * The rate of every unit whose people, with all below it, are whole cells; worked out from the cells' own rates alone.
 *
 * @param units parents before children @param rates by the cell's unit; a cell without one is not counted yet
 * @returns by unit; `invited` is how many stand behind the rate
 */
export function unitRates(
  units: readonly PlacedTreeUnit[],
  cells: readonly RateCell[],
  rates: ReadonlyMap<string, CellRate>,
): Map<string, ShownRate & { invited: number }> {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const sums = new Map<string, Counts>()
  const torn = new Set<string>()
  for (const cell of cells) {
    const rate = rates.get(cell.unitId)
    const counts = rate && countsOf(rate, cell.invited)
    const whole = lineAbove(parentOf, cell.unitId)
    for (const id of whole)
      if (counts) sums.set(id, added(sums.get(id), counts))
      else torn.add(id)
    // Units that hold only some of the cell's people cannot say anything without telling of the others.
    for (const unitId of cell.unitIds)
      for (const id of lineAbove(parentOf, unitId)) if (!whole.includes(id)) torn.add(id)
  }
  return new Map(
    [...sums]
      .filter(([id]) => !torn.has(id))
      .map(([id, { least, most, invited }]) => {
        const percent = (count: number) => Math.round((100 * count) / invited)
        return [id, { from: percent(least), to: percent(most), invited }]
      }),
  )
}

/**
 * Where each unit's people are counted: the unit itself, or the nearest above that has a rate; missing where none has.
 * Said alike of units that are too small and units with nobody in them.
 *
 * @param units parents before children
 */
export function countedAt(
  units: readonly PlacedTreeUnit[],
  rates: ReadonlyMap<string, unknown>,
): Map<string, string> {
  const at = new Map<string, string>()
  for (const { id, parentId } of units) {
    const found = rates.has(id) ? id : parentId === null ? undefined : at.get(parentId)
    if (found !== undefined) at.set(id, found)
  }
  return at
}

/** How many answer forms there may be. */
interface Counts {
  least: number
  most: number
  invited: number
}

/** Every count of which a cell would say the same. */
function countsOf({ percent, bound }: CellRate, invited: number): Counts {
  const edge = edgeOf(invited)
  if (bound === 'below') return { least: 0, most: edge, invited }
  if (bound === 'above') return { least: invited - edge, most: invited, invited }
  const least = Math.ceil(((percent - 0.5) * invited) / 100)
  const most = Math.ceil(((percent + 0.5) * invited) / 100) - 1
  return { least, most, invited }
}

function added(a: Counts | undefined, b: Counts): Counts {
  if (!a) return b
  return { least: a.least + b.least, most: a.most + b.most, invited: a.invited + b.invited }
}

function together(a: Pool | undefined, b: Pool): Pool {
  if (!a) return b
  return { unitIds: [...a.unitIds, ...b.unitIds], invited: a.invited + b.invited }
}

/** The unit and everything above it, from below. */
function lineAbove(parentOf: ReadonlyMap<string, string | null>, unitId: string): string[] {
  const line: string[] = []
  for (let id: string | null = unitId; id !== null; id = parentOf.get(id) ?? null) line.push(id)
  return line
}

function depthsOf(units: readonly PlacedTreeUnit[]): Map<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parentId } of units)
    depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1)
  return depths
}
