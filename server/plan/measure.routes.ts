/** Measures (tiltak) of the action plan: added, written in by several at once, taken out, and carried out. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type MeasureFields, measureChangesSchema, measureFieldsSchema } from '#shared/measure.ts'
import { measureRemovalSchema, measureSavedSchema, planSchema } from '#shared/plan.ts'
import { planHistorySchema } from '#shared/plan-history.ts'
import type { Actor } from '#shared/session.ts'
import type { Tx } from '../platform/database.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { unitInRoundSchema } from '../year/unit-year.routes.ts'
import { addToPlan, changeMeasure, type MeasureRefusal, takeOutOfPlan } from './measure.store.ts'
import { loadPlanChoices } from './measure-choices.store.ts'
import { mostMeasures } from './plan.ts'
import { type Editor, loadPlanHistory } from './plan-history.store.ts'
import type { PlanYear } from './plan-key.ts'
import { loadPlanPage } from './plan-page.store.ts'
import { planTopic } from './plan-presence.ts'
import {
  followedPlanOf,
  planOf,
  planQuerySchema,
  readingOf,
  readsDrafts,
  writesPlan,
} from './plan-visit.routes.ts'

const measureParams = unitInRoundSchema.extend({ measure: idSchema })
type Edit = Context<z.infer<typeof unitInRoundSchema>, z.infer<typeof planQuerySchema>, unknown> & {
  actor: Actor
}

/** Changes shown at a time. */
const historyPage = 100

/** @throws Problem with the refusal's code */
function done<T extends object>(outcome: T | MeasureRefusal): T {
  if (typeof outcome === 'object') return outcome
  if (outcome === 'measure-gone') throw new Problem('not-found')
  if (outcome === 'plan-full')
    throw new Problem('invalid-request', {
      detail: `A plan holds at most ${mostMeasures} measures`,
      invalidParams: [{ name: 'body', reason: `the plan has ${mostMeasures} measures already` }],
    })
  throw new Problem(outcome)
}

/** Writes, and answers with the whole plan as it is afterwards. */
async function edit<T extends object>(
  visit: Edit,
  write: (tx: Tx, year: PlanYear, editor: Editor) => Promise<T | MeasureRefusal>,
) {
  const year = await followedPlanOf(visit)
  const editor = { personId: visit.actor.personId, at: visit.now }
  const outcome = await transaction(visit.storage, async (tx) => done(await write(tx, year, editor)))
  announce(visit.storage, planTopic(year))
  return { ...outcome, plan: await loadPlanPage(visit.storage, year, visit.actor, visit.today) }
}

/** @throws Problem invalid-request for an area or a scale that the plan does not have */
async function refuseUnknown(
  tx: Tx,
  year: PlanYear,
  { focus, scaleId }: Partial<Pick<MeasureFields, 'focus' | 'scaleId'>>,
): Promise<void> {
  const { focusAreas, scales } = await loadPlanChoices(tx, year)
  const wrong = [
    ...(focus === undefined || focusAreas.some(({ id }) => id === focus) ? [] : ['focus']),
    ...(!scaleId || scales.some(({ id }) => id === scaleId) ? [] : ['scaleId']),
  ]
  if (wrong.length > 0)
    throw new Problem('invalid-request', {
      invalidParams: wrong.map((name) => ({ name: `body.${name}`, reason: 'not in this plan' })),
    })
}

export const measureRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/units/:unit/plan/measures',
    summary: 'Add a measure to the action plan.',
    params: unitInRoundSchema,
    query: planQuerySchema,
    body: measureFieldsSchema,
    response: planSchema,
    status: 201,
    who: writesPlan,
    async handle(visit) {
      const { plan } = await edit(visit, async (tx, year, editor) => {
        await refuseUnknown(tx, year, visit.body)
        return addToPlan(tx, year, editor, visit.body)
      })
      return plan
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/plan/measures/:measure',
    summary: 'Change fields of a measure where nobody else did meanwhile; its status also after signing.',
    params: measureParams,
    query: planQuerySchema,
    body: measureChangesSchema,
    response: measureSavedSchema,
    who: writesPlan,
    handle: (visit) =>
      edit(visit, async (tx, year, editor) => {
        const { changes } = visit.body
        await refuseUnknown(tx, year, Object.fromEntries(changes.map(({ field, to }) => [field, to])))
        return changeMeasure(tx, year, editor, visit.params.measure, changes)
      }),
  }),
  defineRoute({
    method: 'delete',
    path: '/api/rounds/:round/units/:unit/plan/measures/:measure',
    summary: 'Take a measure out of the action plan; its words stay in the history.',
    params: measureParams,
    query: planQuerySchema,
    body: measureRemovalSchema,
    response: planSchema,
    who: writesPlan,
    async handle(visit) {
      const { measure } = visit.params
      const { plan } = await edit(visit, (tx, year, editor) =>
        takeOutOfPlan(tx, year, editor, measure, visit.body.revision),
      )
      return plan
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/plan/changes',
    summary: 'Who changed what in the action plan, newest first.',
    params: unitInRoundSchema,
    query: planQuerySchema.extend({ before: z.coerce.number().int().min(1).optional() }),
    response: planHistorySchema,
    who: readsDrafts,
    async handle(visit) {
      const year = await planOf(visit)
      // Drafts are read in it, which whoever finds the signed plan does not read.
      if ((await readingOf(visit, year)) !== 'whole') throw new Problem('not-allowed')
      return loadPlanHistory(visit.storage, year, {
        personId: visit.actor.personId,
        before: visit.query.before,
        limit: historyPage,
      })
    },
  }),
]
