/** Whether a deadline may be moved to a date: inside the round, and in the order in which steps wait for each other. */
import type { Step } from '#shared/step.ts'

export type MoveRefusal = 'deadline-before-round' | 'deadline-before-predecessor' | 'deadline-past-successor'

export interface MoveClash {
  code: MoveRefusal
  /** The step that stands in the way, with its date; null for the round's first day. */
  step: string | null
  due: string
  /** Of a move of the round: the units whose own dates stand in the way; empty where it is the round's. */
  unitIds: string[]
}

interface Move {
  step: string
  /** ISO date, as are all days here. */
  due: string
  steps: readonly Pick<Step, 'id' | 'after'>[]
  /** First day of the round. */
  opensOn: string
  round: ReadonlyMap<string, { due: string; byRule: string }>
  /** Dates that were moved for one unit, by unit and step. */
  units: ReadonlyMap<string, ReadonlyMap<string, { due: string }>>
}

type Found = Omit<MoveClash, 'unitIds'>

/** What stands in the way of another date of one unit; null where nothing does. */
export function unitMoveClash(move: Move, unitId: string): MoveClash | null {
  const found = beforeRound(move) ?? outOfOrder(move, datesOf(move, unitId))
  return found && { ...found, unitIds: [] }
}

/**
 * What stands in the way of another date of the whole round; null where nothing does. Units with a date of their own for
 * the step keep it; those with a date of their own for a step beside it must fit the new one.
 */
export function roundMoveClash(move: Move): MoveClash | null {
  const found = beforeRound(move) ?? outOfOrder(move, (id) => move.round.get(id)?.due)
  if (found) return { ...found, unitIds: [] }
  const clashes = [...move.units].flatMap(([unitId, own]) => {
    const clash = own.has(move.step) ? null : outOfOrder(move, datesOf(move, unitId))
    return clash ? [{ unitId, clash }] : []
  })
  const first = clashes[0]?.clash
  if (!first) return null
  const same = clashes.filter(({ clash }) => clash.code === first.code && clash.step === first.step)
  return { ...first, unitIds: same.map(({ unitId }) => unitId) }
}

function datesOf({ round, units }: Move, unitId: string): (step: string) => string | undefined {
  return (step) => units.get(unitId)?.get(step)?.due ?? round.get(step)?.due
}

/** A programme's rule may lie before the survey, such as that of a form; then its date is the first one. */
function beforeRound({ step, due, opensOn, round }: Move): Found | null {
  const byRule = round.get(step)?.byRule ?? opensOn
  const first = byRule < opensOn ? byRule : opensOn
  return due < first ? { code: 'deadline-before-round', step: null, due: first } : null
}

function outOfOrder(move: Move, dateOf: (step: string) => string | undefined): Found | null {
  const { step, due } = move
  for (const id of waitsFor(move)) {
    const date = dateOf(id)
    if (date !== undefined && date > due) return { code: 'deadline-before-predecessor', step: id, due: date }
  }
  for (const { id } of move.steps) {
    const date = waitsFor({ ...move, step: id }).includes(step) ? dateOf(id) : undefined
    if (date !== undefined && date < due) return { code: 'deadline-past-successor', step: id, due: date }
  }
  return null
}

/** The steps that must be done before this one, the nearest first. */
function waitsFor({ step, steps }: Pick<Move, 'step' | 'steps'>): string[] {
  const found: string[] = []
  const afterOf = (id: string) => steps.find((one) => one.id === id)?.after
  for (let id = afterOf(step); id !== undefined && !found.includes(id); id = afterOf(id)) found.push(id)
  return found
}
