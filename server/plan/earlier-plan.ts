/** What is carried on from earlier plans, and how a measure of one plan fits into another. */
import type { EarlierPlans } from '#shared/earlier-plan.ts'
import type { Measure, MeasureFields, MeasureOrigin } from '#shared/measure.ts'
import { decisionOf, measureFieldNames } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'

/** What a plan has room for. */
type Choices = Pick<Plan, 'focusAreas' | 'scales'>

/**
 * Open measures that nobody has carried on yet: what is done needs no going on, and what was carried on once is offered
 * where it stands now.
 *
 * @param all every measure of the plans concerned, the one that carries on among them
 */
export function openMeasures(offered: readonly Measure[], all: readonly Measure[]): Measure[] {
  const carried = new Set(all.flatMap(({ origin }) => (origin.kind === 'carried' ? [origin.measureId] : [])))
  return offered.filter(({ id, status }) => status !== 'done' && !carried.has(id))
}

/** The fields as another plan takes them: an area or a scale it does not have becomes its first area, and no scale. */
export function fittedInto({ focusAreas, scales }: Choices, measure: Measure): MeasureFields {
  const fields = Object.fromEntries(measureFieldNames.map((name) => [name, measure[name]])) as MeasureFields
  const focus = focusAreas.find(({ id }) => id === measure.focus) ?? focusAreas[0]
  return {
    ...fields,
    focus: focus?.id ?? measure.focus,
    scaleId: scales.some(({ id }) => id === measure.scaleId) ? measure.scaleId : null,
  }
}

/** Where a measure comes from that is carried on. A committee's decision stays one, or its deadline could be moved. */
export function carriedFrom(
  { title }: EarlierPlans['plans'][number]['round'],
  { id, origin }: Pick<Measure, 'id' | 'origin'>,
): MeasureOrigin {
  const decided = decisionOf(origin)
  return { kind: 'carried', measureId: id, round: title, ...(decided && { decided }) }
}
