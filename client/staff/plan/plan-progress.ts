/** How far a plan has come: the four states in order, and what stands between it and a signature. */
import type { Plan, PlanGap } from '#shared/plan.ts'
import { planStates } from '#shared/plan-state.ts'

export interface StateCell {
  state: Plan['state']
  /** Where the cell stands seen from the plan's own state. */
  when: 'past' | 'current' | 'ahead'
  /** The day it was reached, or its deadline while it lies ahead; null without one. */
  date: string | null
}

/** The four cells of the state bar. A draft has no date of its own. */
export function stateCells(plan: Plan): StateCell[] {
  const current = planStates.indexOf(plan.state)
  const reached = { draft: null, ready: plan.readyOn, signed: plan.signed?.on ?? null, filed: plan.filedOn }
  const due = { draft: null, ready: null, signed: plan.planDue, filed: plan.filingDue }
  return planStates.map((state, index) => ({
    state,
    when: index < current ? 'past' : index === current ? 'current' : 'ahead',
    date: index > current ? due[state] : reached[state],
  }))
}

/** What every measure must have: its text, and what the programme requires. How far it has come is always said. */
export function requiredOf(plan: Plan): Exclude<PlanGap['missing'], 'measure'>[] {
  const required = plan.columns.filter((column) => column.required && column.id !== 'status')
  return ['text', ...required.map(({ id }) => id)]
}

/** How many of the plan's measures do not lack this. */
export function complete(plan: Plan, missing: PlanGap['missing']): number {
  return plan.measures.length - plan.gaps.filter((gap) => gap.missing === missing).length
}

/** Measures in the plan's order, each with its number: areas in the programme's order, numbered through. */
export function numberedMeasures(plan: Plan): Map<string, number> {
  const ordered = plan.focusAreas.flatMap((area) => plan.measures.filter((one) => one.focus === area.id))
  return new Map(ordered.map((measure, index) => [measure.id, index + 1]))
}
