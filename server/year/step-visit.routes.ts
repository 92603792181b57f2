/** What rows about one step of a unit's year share. */
import { slugSchema } from '#shared/fields.ts'
import type { Step } from '#shared/step.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { isStepOpen } from '../round/publication.ts'
import { notOpenYet } from '../round/round-access.ts'
import { loadStepBefore } from './step-page.store.ts'
import { unitInRoundSchema, yearOf } from './unit-year.routes.ts'
import type { UnitYear } from './unit-year.store.ts'

export const stepParamsSchema = unitInRoundSchema.extend({ step: slugSchema })

type StepVisit = Parameters<typeof yearOf>[0] & { params: { step: string } }

/** @throws Problem not-found when the round's programme has no such step of the kind */
export async function stepVisitOf(
  visit: StepVisit,
  kind: Step['kind'],
): Promise<{ year: UnitYear; step: Step }> {
  const year = await yearOf(visit)
  const step = year.programme.definition.steps.find((each) => each.id === visit.params.step)
  if (step?.kind !== kind) throw new Problem('not-found')
  return { year, step }
}

/** For changes. @throws Problem round-aborted, or no-results for a step that opens with them */
export async function openStepOf(
  visit: StepVisit,
  kind: Step['kind'],
): Promise<{ year: UnitYear; step: Step }> {
  const found = await stepVisitOf(visit, kind)
  const { round } = found.year
  if (round.state === 'aborted') throw new Problem('round-aborted')
  if (!isStepOpen(round, found.step)) throw notOpenYet(round, 'leaders')
  return found
}

/** Drafts may be written at any time: it is being done that has its order. @throws Problem step-too-early */
export async function refuseTooEarly(reader: Reader, year: UnitYear, step: Step): Promise<void> {
  if (await loadStepBefore(reader, year, step)) throw new Problem('step-too-early')
}
