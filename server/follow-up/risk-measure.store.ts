/** A risk's measure, as a draft measure of the action plan. */
import type { RiskRow } from '#shared/risk.ts'
import { addToPlan, type MeasureRefusal } from '../plan/measure.store.ts'
import type { Editor } from '../plan/plan-history.store.ts'
import type { Tx } from '../platform/database.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

/**
 * It stands among what is to be improved (or else the plan's last part), with the risk as its goal.
 *
 * @returns its id; `nothing-to-do` when the risk says no measure, or why the plan took none
 */
export async function addRiskMeasure(
  tx: Tx,
  year: UnitYear,
  editor: Editor,
  { what, measure }: RiskRow,
): Promise<{ measureId: string } | 'nothing-to-do' | MeasureRefusal> {
  if (measure === '') return 'nothing-to-do'
  const { focusAreas } = year.programme.definition.plan
  const focus = focusAreas.find(({ id }) => id === 'improve') ?? focusAreas.at(-1)
  if (!focus) throw new Error('A plan has at least one part')
  return addToPlan(tx, year, editor, {
    focus: focus.id,
    theme: '',
    scaleId: null,
    goal: what,
    text: measure,
    responsible: [],
    deadline: null,
    status: 'not-started',
    prevention: null,
    model: null,
    references: [],
  })
}
