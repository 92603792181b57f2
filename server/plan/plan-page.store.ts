/** The whole plan as its page shows it: what every request about a plan answers with. */
import type { Plan } from '#shared/plan.ts'
import type { Actor } from '#shared/session.ts'
import { leads, mayEditPlan, mayViewPlan, mayViewUnit, represents } from '../access/policy.ts'
import type { Reader } from '../platform/database.ts'
import { isFollowed } from '../round/publication.ts'
import { summaryOf } from '../round/summary.ts'
import { consultationOf, loadConsultation } from '../year/consultation.store.ts'
import { loadSignature } from '../year/signature.store.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import { loadSteps, type StepNow, type UnitYear } from '../year/unit-year.store.ts'
import { loadPlanChoices } from './measure-choices.store.ts'
import { loadMeasures, loadPlanHead } from './plan.store.ts'
import { gapsOf, type PlanHead } from './plan.ts'

/** The unit of the year is one the actor may read about, so it is in the tree. @param today ISO date */
export async function loadPlanPage(
  reader: Reader,
  year: UnitYear,
  actor: Actor,
  today: string,
): Promise<Plan> {
  const unit = await loadUnitHead(reader, year.tree, year.unitId)
  if (!unit) throw new Error('A unit outside the tree has no page')
  const head = await loadPlanHead(reader, year)
  const measures = await loadMeasures(reader, year)
  const steps = await loadSteps(reader, year, today)
  const filing = stepOfKind(steps, 'filing')
  const consultation = await loadConsultation(reader, year, 'plan')
  const followed = isFollowed(year.round)
  const writable = followed && head.state !== 'signed'
  return {
    unit,
    round: summaryOf(year.round, actor, year.tree),
    state: planStateOf(head, steps),
    revision: head.revision,
    readyOn: head.readyOn,
    signed: await loadSignature(reader, head),
    filedOn: filing?.status.completedOn ?? null,
    planDue: stepOfKind(steps, 'plan')?.status.due ?? null,
    filingDue: filing?.status.due ?? null,
    ...(await loadPlanChoices(reader, year)),
    measures,
    gaps: gapsOf(measures, year.programme.definition.plan.columns),
    consultation: consultation && consultationOf(consultation, head.wordsRevision),
    mayEdit: writable && mayEditPlan(actor, year.tree, year.unitId),
    mayConsult: followed && measures.length > 0 && represents(actor, year.unitId),
    maySign: writable && head.state === 'ready' && leads(actor, year.tree, year.unitId),
    mayVisit: mayViewUnit(actor, year.tree, year.unitId),
    mayReadFiling: mayViewPlan(actor, year.tree, year.unitId),
  }
}

/** Filed is not a state of the plan itself: it follows from the completed filing step. */
export function planStateOf(head: PlanHead, steps: StepNow[]): Plan['state'] {
  return stepOfKind(steps, 'filing')?.status.state === 'done' ? 'filed' : head.state
}

function stepOfKind(steps: StepNow[], kind: StepNow['kind']): StepNow | undefined {
  return steps.find((step) => step.kind === kind)
}
