/** Planning the process: which track, how, and consultation of the safety representative before the meeting. */
import type { z } from 'zod'
import { documentStateSchema, type Planning, planningSaveSchema, planningSchema } from '#shared/planning.ts'
import type { Actor } from '#shared/session.ts'
import type { Step } from '#shared/step.ts'
import { consultationRequestSchema } from '#shared/unit-year.ts'
import { recordAudit } from '../access/audit.store.ts'
import { represents } from '../access/policy.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { isStepOpen } from '../round/publication.ts'
import { consultationOf, loadConsultation, saveConsultation } from '../year/consultation.store.ts'
import { loadStepPage } from '../year/step-page.store.ts'
import { openStepOf, refuseTooEarly, stepParamsSchema, stepVisitOf } from '../year/step-visit.routes.ts'
import { isConsulted, readsDocuments, writesDocuments } from '../year/unit-year.routes.ts'
import { recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { loadPlanning, loadProgress, savePlanning } from './planning.store.ts'
import { proposedTrack } from './planning.ts'

type Visit<B> = Context<z.infer<typeof stepParamsSchema>, unknown, B> & { actor: Actor }

/** What a planning is called among the documents that the safety representative is consulted on. */
function documentOf({ id }: Step): string {
  return `planning/${id}`
}

function tracksOf({ programme }: UnitYear) {
  return programme.definition.meeting?.tracks ?? []
}

async function pageOf(visit: Visit<unknown>, year: UnitYear, step: Step): Promise<Planning> {
  const { storage, actor, today } = visit
  const planning = await loadPlanning(storage, year, step.id)
  const consultation = await loadConsultation(storage, year, documentOf(step))
  const tracks = tracksOf(year).map(({ id, title, when }) => ({ id, title, when }))
  return {
    ...(await loadStepPage(storage, year, step, actor, today)),
    ...planning,
    tracks,
    proposedTrackId: proposedTrack(tracks, await loadProgress(storage, year)),
    meetings: stepsOf(year, 'meeting').map(({ id, title }) => ({ stepId: id, title })),
    consultation: consultation && consultationOf(consultation, planning.revision),
    mayConsult: isStepOpen(year.round, step) && planning.revision > 0 && represents(actor, year.unitId),
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

async function save(visit: Visit<z.infer<typeof planningSaveSchema>>): Promise<Planning> {
  const { year, step } = await openStepOf(visit, 'planning')
  const { revision, trackId, note } = visit.body
  if (trackId !== null && !tracksOf(year).some(({ id }) => id === trackId))
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.trackId', reason: 'not a track of this programme' }],
    })
  await transaction(visit.storage, async (tx) => {
    const before = await loadPlanning(tx, year, step.id)
    if (before.state === 'done') throw new Problem('document-done')
    if (before.revision !== revision) throw new Problem('changed-meanwhile')
    await savePlanning(tx, year, step.id, { ...before, trackId, note, revision: revision + 1 })
    await recordSteps(tx, year, [step], 'in-progress', null)
    await recordAudit(tx, auditOf(visit, 'planning-saved'))
  })
  return pageOf(visit, year, step)
}

async function setState(visit: Visit<z.infer<typeof documentStateSchema>>): Promise<Planning> {
  const { year, step } = await openStepOf(visit, 'planning')
  const { revision, done } = visit.body
  await transaction(visit.storage, async (tx) => {
    const before = await loadPlanning(tx, year, step.id)
    if (before.revision !== revision || (before.state === 'done') === done)
      throw new Problem('changed-meanwhile')
    if (done) {
      await refuseTooEarly(tx, year, step)
      if (before.trackId === null && tracksOf(year).length > 0)
        throw new Problem('document-incomplete', {
          invalidParams: [{ name: 'trackId', reason: 'must be chosen' }],
        })
    }
    // Its words are the same: what the safety representative was consulted on still stands.
    await savePlanning(tx, year, step.id, { ...before, state: done ? 'done' : 'draft' })
    await recordSteps(tx, year, [step], done ? 'done' : 'in-progress', done ? visit.today : null)
    await recordAudit(tx, auditOf(visit, done ? 'planning-done' : 'planning-reopened'))
  })
  return pageOf(visit, year, step)
}

async function confirmConsultation(
  visit: Visit<z.infer<typeof consultationRequestSchema>>,
): Promise<Planning> {
  const { year, step } = await openStepOf(visit, 'planning')
  const { body, actor, today } = visit
  await transaction(visit.storage, async (tx) => {
    const { revision } = await loadPlanning(tx, year, step.id)
    if (body.revision !== revision) throw new Problem('changed-meanwhile')
    if (revision === 0) throw new Problem('document-incomplete', { detail: 'Nothing is planned yet' })
    await saveConsultation(tx, year, {
      document: documentOf(step),
      revision,
      personId: actor.personId,
      confirmedOn: today,
      remark: body.remark,
    })
    await recordAudit(tx, auditOf(visit, 'planning-consultation-confirmed'))
  })
  return pageOf(visit, year, step)
}

const path = '/api/rounds/:round/units/:unit/planning/:step'
const shape = { params: stepParamsSchema, response: planningSchema }

export const planningRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: 'How the unit goes about its process: the track, how, and consultation.',
    who: readsDocuments,
    async handle(visit) {
      const { year, step } = await stepVisitOf(visit, 'planning')
      return pageOf(visit, year, step)
    },
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path,
    summary: 'Save how the unit goes about its process; it may be incomplete.',
    body: planningSaveSchema,
    who: writesDocuments,
    handle: save,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/state`,
    summary: 'Mark the planning as done, or take it up again.',
    body: documentStateSchema,
    who: writesDocuments,
    handle: setState,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/consultation`,
    summary: 'Confirm having been consulted on the planning as safety representative; not an approval.',
    body: consultationRequestSchema,
    who: isConsulted,
    handle: confirmConsultation,
  }),
]
