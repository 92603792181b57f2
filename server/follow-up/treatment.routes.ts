/** Treatments of a unit's plan by committees: recorded with day, outcome and comment, and with what they decided. */
import type { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import type { Measure } from '#shared/measure.ts'
import type { Actor } from '#shared/session.ts'
import {
  type TreatmentPage,
  type TreatmentRequest,
  treatmentCorrectionSchema,
  treatmentPageSchema,
  treatmentRemovalSchema,
  treatmentRequestSchema,
} from '#shared/treatment.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayRecordDecisions, mayRecordTreatment, mayViewPlan } from '../access/policy.ts'
import { committeesFor } from '../organisation/committee.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { takeOutOfPlan } from '../plan/measure.store.ts'
import { loadPlaceHead } from '../plan/place-head.store.ts'
import { openPlan, placeInPlan } from '../plan/placed-measure.store.ts'
import { refusedPlacing } from '../plan/placing-problem.ts'
import { loadMeasures } from '../plan/plan.store.ts'
import { planTopic } from '../plan/plan-presence.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { refuseTooEarly } from '../year/step-visit.routes.ts'
import { followedYearOf, readsDocuments, unitInRoundSchema, yearOf } from '../year/unit-year.routes.ts'
import { loadSteps, recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import {
  addTreatment,
  correctTreatment,
  loadTreatments,
  removeTreatment,
  type TreatmentRow,
} from './treatment.store.ts'
import { isDay, isSameTreatment, treatmentFaults, treatmentStep } from './treatment.ts'

const treatmentParams = unitInRoundSchema.extend({ treatment: idSchema })
type Params = z.infer<typeof treatmentParams>
type Asking<P, B> = Context<P, unknown, B> & { actor: Actor }

async function records({ storage, actor, params: { unit } }: Visit<{ unit: string }>): Promise<Decision> {
  const tree = await loadTree(storage)
  if (!mayViewPlan(actor, tree, unit)) return 'hide'
  return mayRecordTreatment(actor, tree, unit) ? 'allow' : 'deny'
}

async function decidedBy(reader: Reader, year: UnitYear): Promise<Map<string, Measure[]>> {
  const found = new Map<string, Measure[]>()
  for (const measure of await loadMeasures(reader, year)) {
    if (measure.origin.kind !== 'decided') continue
    const { treatmentId } = measure.origin
    found.set(treatmentId, [...(found.get(treatmentId) ?? []), measure])
  }
  return found
}

/** What a committee decided is corrected by those who could have recorded it. */
function mayChange(actor: Actor, { tree, unitId }: UnitYear, { outcome }: Pick<TreatmentRow, 'outcome'>) {
  return outcome === 'decided'
    ? mayRecordDecisions(actor, tree, unitId)
    : mayRecordTreatment(actor, tree, unitId)
}

async function pageOf(
  { storage, actor, today }: Pick<Asking<unknown, unknown>, 'storage' | 'actor' | 'today'>,
  year: UnitYear,
): Promise<TreatmentPage> {
  const { tree, unitId } = year
  const decided = await decidedBy(storage, year)
  const steps = (await loadSteps(storage, year, today)).filter(({ kind }) => kind === 'treatment')
  return {
    ...(await loadPlaceHead(storage, year, actor)),
    today,
    focusAreas: year.programme.definition.plan.focusAreas,
    steps: steps.map(({ id, title, committee, status }) => ({
      id,
      title,
      committee: committee ?? null,
      due: status.due,
      done: status.state === 'done',
    })),
    committees: await committeesFor(storage, tree, unitId),
    treatments: (await loadTreatments(storage, year)).map((treatment) => ({
      ...treatment,
      decisions: (decided.get(treatment.id) ?? []).map(({ id, text, deadline, status }) => ({
        id,
        text,
        deadline,
        status,
      })),
      mayChange: mayChange(actor, year, treatment),
    })),
    mayRecord: mayRecordTreatment(actor, tree, unitId),
    mayRecordDecisions: mayRecordDecisions(actor, tree, unitId),
  }
}

/** The step follows from all its treatments, so that a correction or removal counts as well. */
async function recordStep(tx: Tx, year: UnitYear, stepId: string | null): Promise<void> {
  const step = stepsOf(year, 'treatment').find(({ id }) => id === stepId)
  if (!step) return
  const of = (await loadTreatments(tx, year)).filter((each) => each.stepId === stepId)
  const { state, completedOn } = treatmentStep(of)
  await recordSteps(tx, year, [step], state, completedOn)
}

async function audit(tx: Tx, visit: Asking<unknown, unknown>, year: UnitYear, action: string): Promise<void> {
  const subject = `round:${year.roundId}/unit:${year.unitId}`
  await recordAudit(tx, { at: visit.now, actorId: visit.actor.personId, action, subject })
}

/** It counts once, however many tabs it was recorded from. */
async function isRecorded(tx: Tx, year: UnitYear, asked: TreatmentRequest): Promise<boolean> {
  const decided = await decidedBy(tx, year)
  return (await loadTreatments(tx, year)).some((recorded) =>
    isSameTreatment(
      asked,
      recorded,
      (decided.get(recorded.id) ?? []).map(({ text }) => text),
    ),
  )
}

async function record(
  visit: Asking<z.infer<typeof unitInRoundSchema>, z.infer<typeof treatmentRequestSchema>>,
): Promise<TreatmentPage> {
  const { storage, body, actor, today } = visit
  const year = await followedYearOf(visit)
  if (!mayChange(actor, year, body)) throw new Problem('not-allowed')
  const { decisions, ...said } = body
  await transaction(storage, async (tx) => {
    const committees = await committeesFor(tx, year.tree, year.unitId)
    const steps = stepsOf(year, 'treatment')
    const { focusAreas } = year.programme.definition.plan
    const known = { committees, steps, focusAreas, opensOn: year.round.opensOn, today }
    const invalidParams = treatmentFaults(body, known)
    const committee = committees.find(({ id }) => id === body.committeeId)
    if (invalidParams.length > 0 || !committee) throw new Problem('invalid-request', { invalidParams })
    if (await isRecorded(tx, year, body)) return
    const treatmentId = await addTreatment(tx, year, { ...said, recordedBy: actor.personId })
    for (const { focus, text, deadline } of decisions) {
      const placed = await placeInPlan(
        tx,
        year,
        { personId: actor.personId, at: visit.now },
        {
          focus,
          text,
          deadline,
          theme: '',
          scaleId: null,
          goal: '',
          responsible: [],
          status: 'not-started',
          prevention: null,
          model: null,
          references: [],
        },
        { kind: 'decided', committee: committee.name, decidedOn: body.heldOn, treatmentId },
      )
      if (typeof placed === 'string')
        throw refusedPlacing(placed, year.tree.byId.get(year.unitId)?.name ?? year.round.title)
    }
    for (const step of stepsOf(year, 'treatment'))
      if (step.id === body.stepId) await refuseTooEarly(tx, year, step)
    await recordStep(tx, year, body.stepId)
    await audit(tx, visit, year, 'treatment-recorded')
  })
  announce(storage, planTopic(year))
  return pageOf(visit, year)
}

/** @throws Problem not-found for a treatment of another plan, not-allowed for one that is not theirs to change */
async function treatmentIn(tx: Tx, year: UnitYear, visit: Asking<Params, unknown>): Promise<TreatmentRow> {
  const found = (await loadTreatments(tx, year)).find(({ id }) => id === visit.params.treatment)
  if (!found) throw new Problem('not-found')
  if (!mayChange(visit.actor, year, found)) throw new Problem('not-allowed')
  return found
}

async function correct(
  visit: Asking<Params, z.infer<typeof treatmentCorrectionSchema>>,
): Promise<TreatmentPage> {
  const { storage, body, today } = visit
  const year = await followedYearOf(visit)
  if (!isDay(body.heldOn, { opensOn: year.round.opensOn, today }))
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.heldOn', reason: 'must lie between the opening of the round and today' }],
    })
  await transaction(storage, async (tx) => {
    const { id, stepId } = await treatmentIn(tx, year, visit)
    if (!(await correctTreatment(tx, id, body.revision, { heldOn: body.heldOn, comment: body.comment })))
      throw new Problem('changed-meanwhile')
    await recordStep(tx, year, stepId)
    await audit(tx, visit, year, 'treatment-corrected')
  })
  return pageOf(visit, year)
}

async function remove(visit: Asking<Params, z.infer<typeof treatmentRemovalSchema>>): Promise<TreatmentPage> {
  const { storage, body, actor } = visit
  const year = await followedYearOf(visit)
  const editor = { personId: actor.personId, at: visit.now }
  await transaction(storage, async (tx) => {
    const { id, stepId } = await treatmentIn(tx, year, visit)
    for (const measure of (await decidedBy(tx, year)).get(id) ?? []) {
      await openPlan(tx, year, editor)
      const taken = await takeOutOfPlan(tx, year, editor, measure.id, measure.revision, { byGiver: true })
      if (typeof taken === 'string') throw refusedPlacing(taken, year.round.title)
    }
    if (!(await removeTreatment(tx, id, body.revision))) throw new Problem('changed-meanwhile')
    await recordStep(tx, year, stepId)
    await audit(tx, visit, year, 'treatment-removed')
  })
  announce(storage, planTopic(year))
  return pageOf(visit, year)
}

const path = '/api/rounds/:round/units/:unit/treatments'

export const treatmentRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path,
    summary: "Committees' treatments of the unit's plan, and what they decided.",
    params: unitInRoundSchema,
    response: treatmentPageSchema,
    who: readsDocuments,
    handle: async (visit) => pageOf(visit, await yearOf(visit)),
  }),
  defineRoute({
    method: 'post',
    path,
    summary: "Record that a committee took the unit's plan up, and what it decided.",
    params: unitInRoundSchema,
    body: treatmentRequestSchema,
    response: treatmentPageSchema,
    status: 201,
    who: records,
    handle: record,
  }),
  defineRoute({
    method: 'put',
    path: `${path}/:treatment`,
    summary: 'Correct day and comment of a treatment.',
    params: treatmentParams,
    body: treatmentCorrectionSchema,
    response: treatmentPageSchema,
    who: records,
    handle: correct,
  }),
  defineRoute({
    method: 'delete',
    path: `${path}/:treatment`,
    summary: 'Take back a treatment that was recorded by mistake, with what it decided.',
    params: treatmentParams,
    body: treatmentRemovalSchema,
    response: treatmentPageSchema,
    who: records,
    handle: remove,
  }),
]
