/** Counts how far units have come, for the status document of a committee or a board. */
import type { StepState } from '#shared/deadline.ts'
import type { Progress } from '#shared/progress.ts'
import type { RollUp } from '#shared/roll-up.ts'
import { type Outcome, outcomes } from '#shared/treatment.ts'
import type { FollowUpStatus } from '../handout/follow-up-status.ts'

/** Units by the state they are in, for every step in the order of the programme. */
export function stepsCounted({ steps, units }: Progress): FollowUpStatus['steps'] {
  return steps.map(({ id, title, due }) => {
    const counts: Record<StepState, number> = {
      'not-started': 0,
      'in-progress': 0,
      ready: 0,
      done: 0,
      late: 0,
    }
    for (const { statuses } of units) {
      const status = statuses.find(({ step }) => step === id)
      if (status) counts[status.state]++
    }
    return { title, due, units: counts }
  })
}

/** The units right below the top, each counted with all below it; none where nothing is below. */
export function partsCounted({ units, top }: Progress, plans: RollUp['units']): FollowUpStatus['parts'] {
  const signed = new Set(plans.filter(({ plan }) => isSigned(plan)).map(({ id }) => id))
  const partOf = new Map<string, string>()
  // Parents stand before what is below them.
  for (const { id, parentId, depth } of units)
    if (depth > 0) partOf.set(id, depth === 1 || parentId === null ? id : (partOf.get(parentId) ?? id))
  return units
    .filter(({ depth, id }) => depth === 1 && id !== top.id)
    .map(({ id, name }) => {
      const within = units.filter((unit) => partOf.get(unit.id) === id)
      return {
        name,
        units: within.length,
        withPlan: within.filter((unit) => signed.has(unit.id)).length,
        late: within.filter(({ statuses }) => statuses.some(({ state }) => state === 'late')).length,
      }
    })
}

export function plansCounted(units: RollUp['units']): FollowUpStatus['plans'] {
  const counts = { draft: 0, ready: 0, signed: 0, filed: 0 }
  for (const { plan } of units) counts[plan]++
  return counts
}

/**
 * Measures of signed plans by theme, the most used first. A theme is what a leader wrote: one that a single unit has
 * might tell which it is, so those stand together at the end.
 */
export function themesCounted({ units, measures }: RollUp): FollowUpStatus['themes'] {
  const signed = new Set(units.filter(({ plan }) => isSigned(plan)).map(({ id }) => id))
  const unitsOf = new Map<string, Set<string>>()
  const counted = measures.filter(({ unitId, group }) => group === null && signed.has(unitId))
  for (const { theme, unitId } of counted) unitsOf.set(theme, (unitsOf.get(theme) ?? new Set()).add(unitId))
  const themes = new Map<string | null, FollowUpStatus['themes'][number]['measures']>()
  for (const { theme, status } of counted) {
    const shown = theme !== '' && (unitsOf.get(theme)?.size ?? 0) > 1 ? theme : null
    const counts = themes.get(shown) ?? { 'not-started': 0, 'in-progress': 0, done: 0 }
    counts[status]++
    themes.set(shown, counts)
  }
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0)
  return [...themes]
    .map(([theme, counts]) => ({ theme, measures: counts }))
    .sort((a, b) => Number(a.theme === null) - Number(b.theme === null) || sum(b.measures) - sum(a.measures))
}

export function liftsCounted(measures: RollUp['measures']): FollowUpStatus['lifted'] {
  const counts = { waiting: 0, accepted: 0, answered: 0 }
  for (const { lift } of measures) if (lift !== null) counts[lift]++
  return counts
}

/** @param rows in the order in which committees are to stand */
export function treatmentsCounted(
  rows: readonly {
    unitId: string
    committee: { id: string; name: string }
    outcome: Outcome
    count: number
  }[],
  units: ReadonlySet<string>,
): FollowUpStatus['treatments'] {
  const committees = new Map<string, FollowUpStatus['treatments'][number]>()
  for (const { unitId, committee, outcome, count } of rows) {
    if (!units.has(unitId)) continue
    const none = Object.fromEntries(outcomes.map((one) => [one, 0])) as Record<Outcome, number>
    const found = committees.get(committee.id) ?? { committee: committee.name, outcomes: none }
    found.outcomes[outcome] += count
    committees.set(committee.id, found)
  }
  return [...committees.values()]
}

function isSigned(plan: RollUp['units'][number]['plan']): boolean {
  return plan === 'signed' || plan === 'filed'
}
