/** What a coordinator can remind units of. */
import type { RoundMatters } from './digest.ts'
import { type Reachable, stepPeople, unitPeople } from './unit-people.ts'

/**
 * Steps that can be taken, are not done, and that somebody can be told of.
 *
 * @param stepId null: every step
 * @returns `nobodyToTell`: units that have open steps and nobody with an address
 */
export function openSteps(
  { units }: RoundMatters,
  organisation: Reachable,
  stepId: string | null,
): { steps: { unitId: string; stepId: string }[]; nobodyToTell: number } {
  const steps: { unitId: string; stepId: string }[] = []
  let nobodyToTell = 0
  for (const { unit, steps: all } of units) {
    const open = all.filter(
      ({ step, matter }) => matter.isPossible && !matter.isDone && (stepId === null || step.id === stepId),
    )
    const around = unitPeople(organisation, unit.unitId)
    const told = open.filter(({ step }) => stepPeople(around, step).doers.length > 0)
    if (open.length > 0 && told.length === 0) nobodyToTell++
    steps.push(...told.map(({ step }) => ({ unitId: unit.unitId, stepId: step.id })))
  }
  return { steps, nobodyToTell }
}
