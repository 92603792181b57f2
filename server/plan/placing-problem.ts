/** Why a measure could not be placed in a plan, as a problem that names the unit. */
import type { Text } from '#shared/language.ts'
import { Problem } from '../platform/problem.ts'
import type { MeasureRefusal } from './measure.store.ts'
import { mostMeasures } from './plan.ts'

/** @param unit whose plan it was for */
export function refusedPlacing(refusal: MeasureRefusal, unit: Text): Problem {
  if (refusal !== 'plan-full') return new Problem(refusal === 'measure-gone' ? 'not-found' : refusal)
  return new Problem('invalid-request', {
    detail: `A plan holds at most ${mostMeasures} measures`,
    invalidParams: [{ name: 'body', reason: `the plan of ${unit.en} has ${mostMeasures} measures already` }],
  })
}
