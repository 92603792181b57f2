/** A step of a unit's year: what must be done before it, and the head of its page. */
import type { StepPage } from '#shared/planning.ts'
import type { Actor } from '#shared/session.ts'
import type { Step } from '#shared/step.ts'
import { mayEditPlan } from '../access/policy.ts'
import { loadCompletions } from '../deadlines/deadlines.store.ts'
import type { Reader } from '../platform/database.ts'
import { isStepOpen } from '../round/publication.ts'
import { summaryOf } from '../round/summary.ts'
import { loadUnitHead } from './unit-head.store.ts'
import { loadSteps, type UnitYear } from './unit-year.store.ts'

/** The step that must be done before this one can be; null when it is, or there is none. */
export async function loadStepBefore(reader: Reader, year: UnitYear, { after }: Step): Promise<Step | null> {
  const before = year.programme.definition.steps.find(({ id }) => id === after)
  if (!before) return null
  const completion = (await loadCompletions(reader, year.roundId)).get(year.unitId)?.get(before.id)
  return completion?.state === 'done' ? null : before
}

/** What the page of a step begins with. The unit is one the actor may read about. @param today ISO date */
export async function loadStepPage(
  reader: Reader,
  year: UnitYear,
  step: Step,
  actor: Actor,
  today: string,
): Promise<StepPage> {
  const unit = await loadUnitHead(reader, year.tree, year.unitId)
  if (!unit) throw new Error('A unit outside the tree has no page')
  const now = (await loadSteps(reader, year, today)).find(({ id }) => id === step.id)
  return {
    unit,
    round: summaryOf(year.round, actor, year.tree),
    today,
    step: {
      id: step.id,
      title: step.title,
      hint: step.hint,
      due: now?.status.due ?? null,
      doneOn: now?.status.completedOn ?? null,
      waitsFor: (await loadStepBefore(reader, year, step))?.title ?? null,
    },
    mayEdit: isStepOpen(year.round, step) && mayEditPlan(actor, year.tree, year.unitId),
  }
}
