/** Choosing response units on the tree, and what an estimate says about a part of it. Pure. */
import type { RoundPreview } from '#shared/round.ts'
import { inReadingOrder, type TreeNode } from '../../platform/tree.ts'

export interface ChoosableUnit extends TreeNode {
  /** 1 for the institution itself; faculties are 2. */
  level: number
}

export type Choice = ReadonlySet<string>

/** Levels that occur, from the round's top down: `[2, 3, 4]` for a faculty with sections. */
export function levelsOf(units: readonly ChoosableUnit[]): number[] {
  return [...new Set(units.map((unit) => unit.level))].sort((a, b) => a - b)
}

/** Every unit down to and including the level. */
export function choiceToLevel(units: readonly ChoosableUnit[], level: number): Set<string> {
  return new Set(units.filter((unit) => unit.level <= level).map((unit) => unit.id))
}

/** The level that gives exactly this choice; null when units were chosen one by one. */
export function levelOfChoice(units: readonly ChoosableUnit[], choice: Choice): number | null {
  const found = levelsOf(units).find((level) => {
    const whole = choiceToLevel(units, level)
    return whole.size === choice.size && [...whole].every((id) => choice.has(id))
  })
  return found ?? null
}

/** The choice with this one unit chosen or not. The top of the round always stays a response unit. */
export function withUnit(choice: Choice, id: string, chosen: boolean, topId: string): Set<string> {
  const next = new Set(choice)
  if (chosen || id === topId) next.add(id)
  else next.delete(id)
  return next
}

/** Ids of what is below each unit, at any depth. */
export function idsBelow(units: readonly ChoosableUnit[]): Map<string, string[]> {
  const below = new Map<string, string[]>()
  const path: string[] = []
  for (const { node, depth } of inReadingOrder(units)) {
    path.length = depth
    for (const ancestor of path) below.get(ancestor)?.push(node.id)
    path.push(node.id)
    below.set(node.id, [])
  }
  return below
}

/** The choice with everything below a unit chosen or not; the unit itself is left as it is. */
export function withBelow(choice: Choice, idsBelowUnit: readonly string[], chosen: boolean): Set<string> {
  const next = new Set(choice)
  for (const id of idsBelowUnit) {
    if (chosen) next.add(id)
    else next.delete(id)
  }
  return next
}

/** `some`: the unit itself is not chosen, but something below it is. */
export function tickOf(choice: Choice, id: string, idsBelowUnit: readonly string[]): 'yes' | 'no' | 'some' {
  if (choice.has(id)) return 'yes'
  return idsBelowUnit.some((below) => choice.has(below)) ? 'some' : 'no'
}

export type Estimate = RoundPreview['units'][number]

/** What the units of a folded part would get: how many an own report, how many counted above. */
export function estimatesWithin(
  estimates: ReadonlyMap<string, Estimate>,
  ids: readonly string[],
): { own: number; above: number } {
  let own = 0
  let above = 0
  for (const id of ids) {
    const estimate = estimates.get(id)?.estimate
    if (estimate === 'own-report' || estimate === 'means-only') own += 1
    if (estimate === 'counts-above') above += 1
  }
  return { own, above }
}

/**
 * The chosen units that would be counted above, to be named in words: the unit that was touched last first,
 * then in the tree's order, at most `limit` of them.
 */
export function countedAbove(
  estimates: readonly Estimate[],
  touched: string | null,
  limit: number,
): { named: Estimate[]; more: number } {
  const all = estimates.filter((unit) => unit.estimate === 'counts-above' && unit.countedAt !== null)
  const first = all.filter((unit) => unit.id === touched)
  const named = [...first, ...all.filter((unit) => unit.id !== touched)].slice(0, limit)
  return { named, more: all.length - named.length }
}
