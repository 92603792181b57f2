/** The unit's own page, and the meeting that is recorded right there. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { stepRecordSchema, type UnitHome, unitHomeSchema } from '#shared/unit-home.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { openStepOf, refuseTooEarly, stepParamsSchema } from '../year/step-visit.routes.ts'
import { readsUnit, writesDocuments, yearOf } from '../year/unit-year.routes.ts'
import { recordSteps } from '../year/unit-year.store.ts'
import { earliestMeeting } from './sitting.routes.ts'
import { loadUnitHome } from './unit-home.store.ts'

type Visit<P, B> = Context<P, unknown, B> & { actor: Actor }

async function homeOf(
  { storage, params, actor, today }: Visit<{ unit: string }, unknown>,
  roundId: string | undefined,
): Promise<UnitHome> {
  const where = { unitId: params.unit, roundId }
  const home = await loadUnitHome(storage, await loadTree(storage), where, actor, today)
  if (!home) throw new Problem('not-found')
  return home
}

async function recordMeeting(
  visit: Visit<z.infer<typeof stepParamsSchema>, z.infer<typeof stepRecordSchema>>,
): Promise<UnitHome> {
  const { params, body, today, actor } = visit
  const year = await yearOf(visit)
  const step = year.programme.definition.steps.find((each) => each.id === params.step)
  if (!step) throw new Problem('not-found')
  if (step.kind !== 'meeting') throw new Problem('step-not-recordable')
  await openStepOf(visit, 'meeting')
  if (body.completedOn !== null && body.completedOn > today)
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.completedOn', reason: 'must not be in the future' }],
    })
  if (body.completedOn !== null && body.completedOn < earliestMeeting(year))
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.completedOn', reason: 'must not be before the results were opened' }],
    })
  await transaction(visit.storage, async (tx) => {
    if (body.completedOn !== null) await refuseTooEarly(tx, year, step)
    await recordSteps(tx, year, [step], body.completedOn === null ? null : 'done', body.completedOn)
    await recordAudit(tx, {
      at: visit.now,
      actorId: actor.personId,
      action: body.completedOn === null ? 'meeting-taken-back' : 'meeting-recorded',
      subject: `round:${year.roundId}/unit:${year.unitId}`,
      detail: body.completedOn === null ? step.id : `${step.id} ${body.completedOn}`,
    })
  })
  return homeOf(visit, year.roundId)
}

export const unitHomeRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/units/:unit/home',
    summary: "The unit's year as a task list, for one round or the newest it takes part in.",
    params: z.object({ unit: idSchema }),
    query: z.strictObject({ round: idSchema.optional() }),
    response: unitHomeSchema,
    who: readsUnit,
    handle: (visit) => homeOf(visit, visit.query.round),
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/steps/:step',
    summary: 'Say that a follow-up meeting is finished, and on which day, or take it back.',
    params: stepParamsSchema,
    body: stepRecordSchema,
    response: unitHomeSchema,
    who: writesDocuments,
    handle: recordMeeting,
  }),
]
