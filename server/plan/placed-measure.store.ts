/** Measures that come to a plan from elsewhere: another level, a committee, a meeting of units below. */
import type { MeasureFields, MeasureOrigin } from '#shared/measure.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Tx } from '../platform/database.ts'
import { addToPlan, type MeasureRefusal } from './measure.store.ts'
import { loadPlanHead, savePlanHead } from './plan.store.ts'
import { takeUp } from './plan.ts'
import { type Editor, recordPlanChange } from './plan-history.store.ts'
import type { PlanYear } from './plan-key.ts'

/**
 * Adds a measure at the end of a plan. A signed plan is taken up again for it: the signed version holds until the
 * leader has signed the next one.
 */
export async function placeInPlan(
  tx: Tx,
  year: PlanYear,
  editor: Editor,
  fields: MeasureFields,
  origin: MeasureOrigin,
): Promise<{ measureId: string } | MeasureRefusal> {
  await openPlan(tx, year, editor)
  return addToPlan(tx, year, editor, fields, origin)
}

/** Begins a new version where the plan is signed; a plan that is open stays as it is. */
export async function openPlan(tx: Tx, year: PlanYear, editor: Editor): Promise<void> {
  const head = await loadPlanHead(tx, year)
  const after = takeUp(head, head.revision)
  if (typeof after === 'string') return
  await savePlanHead(tx, year, after)
  await recordPlanChange(tx, year, editor, {
    measureId: null,
    what: 'new-version',
    before: null,
    after: null,
  })
  await recordAudit(tx, {
    at: editor.at,
    actorId: editor.personId,
    action: 'plan-version-begun',
    subject: `round:${year.roundId}/unit:${year.unitId}`,
  })
}
