/** When a meeting that may have several sittings is finished: pure rules. */
import type { SittingFields } from '#shared/sitting.ts'

/**
 * What the sittings say of their step: done on the day of the last, once none of them is left to be held; begun while
 * one is held and another is not; null before the first.
 */
export function stepBySittings(
  sittings: readonly Pick<SittingFields, 'heldOn'>[],
): { state: 'in-progress' | 'done'; completedOn: string | null } | null {
  const held = sittings.flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn])).sort()
  const last = held.at(-1)
  if (last === undefined) return null
  return held.length === sittings.length
    ? { state: 'done', completedOn: last }
    : { state: 'in-progress', completedOn: null }
}

/** Sittings by the day they are known by; those without a day last. */
export function byDay<S extends Pick<SittingFields, 'heldOn' | 'plannedOn'>>(sittings: readonly S[]): S[] {
  const dayOf = ({ heldOn, plannedOn }: S) => heldOn ?? plannedOn ?? '9999'
  return [...sittings].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
}
