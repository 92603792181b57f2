/** The steps that the statements of a scale were answered on. */
import type { ScaleReport } from '#shared/report.ts'

type Steps = ScaleReport['statements'][number]['steps']

/** The steps, where all statements have the same words for them; null where each must say its own. */
export function sharedSteps(statements: ScaleReport['statements']): Steps | null {
  const [first, ...others] = statements
  if (!first) return null
  const words = JSON.stringify(first.steps)
  return others.every(({ steps }) => JSON.stringify(steps) === words) ? first.steps : null
}
