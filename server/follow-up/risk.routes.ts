/** The unit's risk assessment, written by several at once; a risk's measure becomes a draft measure of the plan. */
import type { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { documentStateSchema } from '#shared/planning.ts'
import {
  mostRisks,
  participantsChangeSchema,
  type RiskAssessment,
  type RiskRow,
  riskAssessmentSchema,
  riskChangeSchema,
  riskFieldsSchema,
  riskRemovalSchema,
} from '#shared/risk.ts'
import type { Actor } from '#shared/session.ts'
import type { Step } from '#shared/step.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadPlanHead } from '../plan/plan.store.ts'
import { planTopic } from '../plan/plan-presence.ts'
import type { Tx } from '../platform/database.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { newId } from '../platform/random.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { isFollowed } from '../round/publication.ts'
import { notOpenYet } from '../round/round-access.ts'
import { loadStepPage } from '../year/step-page.store.ts'
import { openStepOf, refuseTooEarly, stepParamsSchema, stepVisitOf } from '../year/step-visit.routes.ts'
import { readsDocuments, writesDocuments } from '../year/unit-year.routes.ts'
import { recordSteps, type UnitYear } from '../year/unit-year.store.ts'
import { type KeptRisk, loadRisk, saveRisk } from './risk.store.ts'
import { isAsSeen, mergedRow, riskGaps } from './risk.ts'
import { addRiskMeasure } from './risk-measure.store.ts'

const rowParams = stepParamsSchema.extend({ row: idSchema })
type Visit<B> = Context<z.infer<typeof stepParamsSchema>, unknown, B> & { actor: Actor }

async function pageOf(visit: Visit<unknown>, year: UnitYear, step: Step): Promise<RiskAssessment> {
  const { doneOn: assessedOn, ...risk } = await loadRisk(visit.storage, year, step.id)
  const plan = await loadPlanHead(visit.storage, year)
  return {
    ...(await loadStepPage(visit.storage, year, step, visit.actor, visit.today)),
    ...risk,
    assessedOn,
    planOpen: plan.state !== 'signed' && isFollowed(year.round),
  }
}

function auditOf({ now, actor, params }: Visit<unknown>, action: string) {
  return {
    at: now,
    actorId: actor.personId,
    action,
    subject: `round:${params.round}/unit:${params.unit}`,
    detail: params.step,
  }
}

/** Writes in an assessment that is not done. */
async function edit(
  visit: Visit<unknown>,
  change: (risk: KeptRisk, tx: Tx, year: UnitYear) => Promise<KeptRisk> | KeptRisk,
): Promise<RiskAssessment> {
  const { year, step } = await openStepOf(visit, 'risk')
  await transaction(visit.storage, async (tx) => {
    const before = await loadRisk(tx, year, step.id)
    if (before.state === 'done') throw new Problem('document-done')
    await saveRisk(tx, year, step.id, await change(before, tx, year))
    await recordSteps(tx, year, [step], 'in-progress', null)
    await recordAudit(tx, auditOf(visit, 'risk-changed'))
  })
  return pageOf(visit, year, step)
}

/** @throws Problem not-found for a row that is not there any more */
function rowIn(risk: KeptRisk, id: string): RiskRow {
  const row = risk.rows.find((each) => each.id === id)
  if (!row) throw new Problem('not-found')
  return row
}

async function setState(visit: Visit<z.infer<typeof documentStateSchema>>): Promise<RiskAssessment> {
  const { year, step } = await openStepOf(visit, 'risk')
  const { revision, done } = visit.body
  await transaction(visit.storage, async (tx) => {
    const before = await loadRisk(tx, year, step.id)
    if (before.revision !== revision || (before.state === 'done') === done)
      throw new Problem('changed-meanwhile')
    if (done) {
      await refuseTooEarly(tx, year, step)
      const gaps = riskGaps(before.rows)
      if (gaps.length > 0) throw new Problem('document-incomplete', { invalidParams: gaps })
    }
    const doneOn = done ? visit.today : null
    await saveRisk(tx, year, step.id, { ...before, state: done ? 'done' : 'draft', doneOn })
    await recordSteps(tx, year, [step], done ? 'done' : 'in-progress', doneOn)
    await recordAudit(tx, auditOf(visit, done ? 'risk-done' : 'risk-reopened'))
  })
  return pageOf(visit, year, step)
}

/** Also from an assessment that is done: its words stay as they are. */
async function makeMeasure(
  visit: Context<z.infer<typeof rowParams>, unknown, unknown> & { actor: Actor },
): Promise<RiskAssessment> {
  const { year, step } = await openStepOf(visit, 'risk')
  if (!isFollowed(year.round)) throw notOpenYet(year.round, 'leaders')
  await transaction(visit.storage, async (tx) => {
    const risk = await loadRisk(tx, year, step.id)
    const row = rowIn(risk, visit.params.row)
    if (row.measureId !== null) throw new Problem('changed-meanwhile')
    const added = await addRiskMeasure(tx, year, { personId: visit.actor.personId, at: visit.now }, row)
    if (added === 'nothing-to-do')
      throw new Problem('document-incomplete', {
        invalidParams: [{ name: 'measure', reason: 'must be written' }],
      })
    if (added === 'plan-signed') throw new Problem('plan-signed')
    if (typeof added === 'string')
      throw new Problem('invalid-request', { invalidParams: [{ name: 'body', reason: 'the plan is full' }] })
    const rows = risk.rows.map((each) => (each === row ? { ...row, measureId: added.measureId } : each))
    await saveRisk(tx, year, step.id, { ...risk, rows })
  })
  announce(visit.storage, planTopic(year))
  return pageOf(visit, year, step)
}

const path = '/api/rounds/:round/units/:unit/risk/:step'
const shape = { params: stepParamsSchema, response: riskAssessmentSchema }
const ofRow = { params: rowParams, response: riskAssessmentSchema }

export const riskRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: "The unit's risk assessment.",
    who: readsDocuments,
    async handle(visit) {
      const { year, step } = await stepVisitOf(visit, 'risk')
      return pageOf(visit, year, step)
    },
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path: `${path}/participants`,
    summary: 'Who took part in the risk assessment, as roles or a number.',
    body: participantsChangeSchema,
    who: writesDocuments,
    handle: (visit) =>
      edit(visit, (risk) => {
        const { from, to } = visit.body
        if (risk.participants !== from && risk.participants !== to) throw new Problem('changed-meanwhile')
        return { ...risk, participants: to }
      }),
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/rows`,
    summary: 'Add a risk.',
    body: riskFieldsSchema,
    status: 201,
    who: writesDocuments,
    handle: (visit) =>
      edit(visit, (risk) => {
        if (risk.rows.length >= mostRisks)
          throw new Problem('invalid-request', {
            invalidParams: [{ name: 'body', reason: `there are ${mostRisks} risks already` }],
          })
        return { ...risk, rows: [...risk.rows, { ...visit.body, id: newId(), measureId: null }] }
      }),
  }),
  defineRoute({
    ...ofRow,
    method: 'put',
    path: `${path}/rows/:row`,
    summary: 'Change a risk; what somebody else changed in it meanwhile stays.',
    body: riskChangeSchema,
    who: writesDocuments,
    handle: (visit) =>
      edit(visit, (risk) => {
        const row = rowIn(risk, visit.params.row)
        const merged = mergedRow(row, visit.body.from, visit.body.to)
        if (!merged) throw new Problem('changed-meanwhile')
        return { ...risk, rows: risk.rows.map((each) => (each === row ? merged : each)) }
      }),
  }),
  defineRoute({
    ...ofRow,
    method: 'delete',
    path: `${path}/rows/:row`,
    summary: 'Take a risk away as it was seen.',
    body: riskRemovalSchema,
    who: writesDocuments,
    handle: (visit) =>
      edit(visit, (risk) => {
        const row = rowIn(risk, visit.params.row)
        if (!isAsSeen(row, visit.body.from)) throw new Problem('changed-meanwhile')
        return { ...risk, rows: risk.rows.filter((each) => each !== row) }
      }),
  }),
  defineRoute({
    ...ofRow,
    method: 'post',
    path: `${path}/rows/:row/measure`,
    summary: "Make a draft measure of the action plan out of a risk's measure.",
    status: 201,
    who: writesDocuments,
    handle: makeMeasure,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/state`,
    summary: 'Mark the risk assessment as done, or take it up again.',
    body: documentStateSchema,
    who: writesDocuments,
    handle: setState,
  }),
]
