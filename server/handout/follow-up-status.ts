/** How far a unit and those below it have come: counts of units, plans and measures, and never a result. */
import type { StepState } from '#shared/deadline.ts'
import type { Text } from '#shared/language.ts'
import type { MeasureStatus } from '#shared/measure-state.ts'
import type { planStates } from '#shared/plan-state.ts'
import type { Outcome } from '#shared/treatment.ts'

export interface FollowUpStatus {
  unit: { name: Text; path: Text[] }
  round: { title: Text }
  /** Day of all counts, ISO date. */
  on: string
  units: number
  steps: { title: Text; due: string | null; units: Record<StepState, number> }[]
  /** The units right below, each with all below it, in the order of the organisation. */
  parts: { name: Text; units: number; withPlan: number; late: number }[]
  /** The plans of whole units; one nobody has begun is a draft. */
  plans: Record<(typeof planStates)[number], number>
  /** In plans that are signed or filed. Themes that one unit alone has chosen stand together, as null. */
  themes: { theme: string | null; measures: Record<MeasureStatus, number> }[]
  /** Put before the level above. */
  lifted: Record<'waiting' | 'accepted' | 'answered', number>
  /** Measures that working environment committees have decided. */
  decided: number
  /** Null for readers who do not see requests for assistance. */
  assistance: { asked: number; unanswered: number } | null
  treatments: { committee: string; outcomes: Record<Outcome, number> }[]
  /** The newest four months that are there for the unit; null where nothing can be shown of it. */
  absence: {
    year: number
    third: 1 | 2 | 3
    /** Per cent of the working days agreed. */
    total: number
    short: number
    targets: { total: number; short: number } | null
  } | null
}
