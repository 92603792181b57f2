/** Measures (tiltak) of the action plan: added, written, taken out, and carried out. */
import type { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type Measure, type MeasureFields, measureFieldsSchema } from '#shared/measure.ts'
import {
  measureRemovalSchema,
  measureSaveSchema,
  measureStatusSaveSchema,
  type Plan,
  planSchema,
} from '#shared/plan.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { followedYearOf, unitInRoundSchema, writesDocuments } from '../year/unit-year.routes.ts'
import { recordSteps, stepsOf } from '../year/unit-year.store.ts'
import {
  addMeasure,
  loadMeasures,
  loadPlanHead,
  removeMeasure,
  saveMeasure,
  savePlanHead,
} from './plan.store.ts'
import { afterEdit, gapsOf, mostMeasures, sameWords, stepOf } from './plan.ts'
import { loadPlanPage } from './plan-page.store.ts'

const measureParams = unitInRoundSchema.extend({ measure: idSchema })
type Edit = Context<z.infer<typeof unitInRoundSchema>, unknown, unknown> & { actor: Actor }

interface PlanChange {
  action: string
  /** Only how far a measure has come may change once the plan is signed. */
  alsoSigned: boolean
  /** Writes the measures; @returns whether words changed, and which measure is concerned */
  write(tx: Tx, where: UnitInRound, measures: Measure[]): Promise<{ words: boolean; measureId: string }>
}

/** One change of the measures together with the plan's revision, its step and the audit row. */
async function change(edit: Edit, { action, alsoSigned, write }: PlanChange): Promise<Plan> {
  const year = await followedYearOf(edit)
  await transaction(edit.storage, async (tx) => {
    const before = await loadPlanHead(tx, year)
    if (before.state === 'signed' && !alsoSigned) throw new Problem('plan-signed')
    const { words, measureId } = await write(tx, year, await loadMeasures(tx, year))
    const measures = await loadMeasures(tx, year)
    const after = afterEdit(before, gapsOf(measures), words)
    await savePlanHead(tx, year, after)
    if (after.state !== 'signed')
      await recordSteps(tx, year, stepsOf(year, 'plan'), stepOf(after, measures.length), null)
    await recordAudit(tx, {
      at: edit.now,
      actorId: edit.actor.personId,
      action,
      subject: `round:${year.roundId}/unit:${year.unitId}/measure:${measureId}`,
    })
  })
  return loadPlanPage(edit.storage, year, edit.actor, edit.today)
}

/** @throws Problem not-found for a measure of another plan, or one that somebody took out */
function measureIn(measures: Measure[], id: string): Measure {
  const measure = measures.find((each) => each.id === id)
  if (!measure) throw new Problem('not-found')
  return measure
}

/** @throws Problem changed-meanwhile when somebody else's words stand there by now */
async function save(tx: Tx, id: string, revision: number, fields: Partial<MeasureFields>): Promise<void> {
  if (!(await saveMeasure(tx, id, revision, fields))) throw new Problem('changed-meanwhile')
}

export const measureRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/units/:unit/plan/measures',
    summary: 'Add a measure to the action plan.',
    params: unitInRoundSchema,
    body: measureFieldsSchema,
    response: planSchema,
    status: 201,
    who: writesDocuments,
    handle: (edit) =>
      change(edit, {
        action: 'measure-added',
        alsoSigned: false,
        async write(tx, where, measures) {
          if (measures.length >= mostMeasures)
            throw new Problem('invalid-request', {
              detail: `A plan holds at most ${mostMeasures} measures`,
              invalidParams: [{ name: 'body', reason: `the plan has ${mostMeasures} measures already` }],
            })
          return { words: true, measureId: await addMeasure(tx, where, edit.body) }
        },
      }),
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/plan/measures/:measure',
    summary: 'Save the words of a measure.',
    params: measureParams,
    body: measureSaveSchema,
    response: planSchema,
    who: writesDocuments,
    handle: (edit) =>
      change(edit, {
        action: 'measure-changed',
        alsoSigned: false,
        async write(tx, _, measures) {
          const before = measureIn(measures, edit.params.measure)
          const { revision, ...fields } = edit.body
          await save(tx, before.id, revision, fields)
          return { words: !sameWords(before, fields), measureId: before.id }
        },
      }),
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/units/:unit/plan/measures/:measure/status',
    summary: 'Say how far a measure has come; also after the plan is signed.',
    params: measureParams,
    body: measureStatusSaveSchema,
    response: planSchema,
    who: writesDocuments,
    handle: (edit) =>
      change(edit, {
        action: 'measure-status-changed',
        alsoSigned: true,
        async write(tx, _, measures) {
          const { id } = measureIn(measures, edit.params.measure)
          await save(tx, id, edit.body.revision, { status: edit.body.status })
          return { words: false, measureId: id }
        },
      }),
  }),
  defineRoute({
    method: 'delete',
    path: '/api/rounds/:round/units/:unit/plan/measures/:measure',
    summary: 'Take a measure out of the action plan.',
    params: measureParams,
    body: measureRemovalSchema,
    response: planSchema,
    who: writesDocuments,
    handle: (edit) =>
      change(edit, {
        action: 'measure-removed',
        alsoSigned: false,
        async write(tx, _, measures) {
          const { id } = measureIn(measures, edit.params.measure)
          if (!(await removeMeasure(tx, id, edit.body.revision))) throw new Problem('changed-meanwhile')
          return { words: true, measureId: id }
        },
      }),
  }),
]
