/** The action plan (tiltaksplan) as a whole: read, ready or draft, consulted on, signed, and taken up anew. */
import type { z } from 'zod'
import {
  type Plan,
  type PlanGap,
  planSchema,
  planStateChangeSchema,
  planVisibleSchema,
} from '#shared/plan.ts'
import type { PlanChangeKind } from '#shared/plan-history.ts'
import type { Actor } from '#shared/session.ts'
import { consultationRequestSchema, revisionSchema } from '#shared/unit-year.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Tx } from '../platform/database.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { saveConsultation } from '../year/consultation.store.ts'
import { refuseTooEarly } from '../year/step-visit.routes.ts'
import { unitInRoundSchema } from '../year/unit-year.routes.ts'
import { stepsOf } from '../year/unit-year.store.ts'
import { loadMeasures, loadPlanHead, savePlanHead } from './plan.store.ts'
import { gapsOf, giveUp, moveTo, type PlanHead, type Refusal, sign, takeUp } from './plan.ts'
import { changesBetween } from './plan-changes.ts'
import { recordPlanChange } from './plan-history.store.ts'
import { type PlanYear, planDocument } from './plan-key.ts'
import { asSigned, loadPlanPage } from './plan-page.store.ts'
import { planTopic } from './plan-presence.ts'
import { savePlanVisible } from './plan-readers.store.ts'
import { queuePlanMails } from './plan-reading.store.ts'
import { recordPlanStep } from './plan-step.store.ts'
import { keepSignedVersion, loadVersionInForce } from './plan-version.store.ts'
import {
  followedPlanOf,
  isConsultedOnPlan,
  planOf,
  planQuerySchema,
  readingOf,
  readsPlan,
  signsPlan,
  writesPlan,
} from './plan-visit.routes.ts'
import { signedPlan } from './signed-plan.store.ts'
import { readSignedPlan } from './signed-plan.ts'

type Visit<B> = Context<z.infer<typeof unitInRoundSchema>, z.infer<typeof planQuerySchema>, B> & {
  actor: Actor
}

/** @throws Problem with the refusal's code; gaps are named */
function accepted(outcome: PlanHead | Refusal, gaps: PlanGap[]): PlanHead {
  if (typeof outcome !== 'string') return outcome
  if (outcome !== 'plan-not-ready') throw new Problem(outcome)
  throw new Problem(outcome, {
    invalidParams: gaps.map(({ measureId, missing }) => ({
      name: measureId ? `measures.${measureId}` : 'measures',
      reason: `${missing} is missing`,
    })),
  })
}

/** What an act finds: the plan as it stands in the transaction that changes it. */
async function standing(tx: Tx, year: PlanYear) {
  const measures = await loadMeasures(tx, year)
  const gaps = gapsOf(measures, year.programme.definition.plan.columns)
  return { head: await loadPlanHead(tx, year), measures, gaps }
}

interface Act {
  /** In the history; null where the plan's own words tell. */
  what: PlanChangeKind | null
  action: string
}

/** Keeps the plan's new state with its step, its history and the audit row. */
async function keep(
  tx: Tx,
  visit: Visit<unknown>,
  year: PlanYear,
  head: PlanHead,
  { what, action }: Act,
): Promise<void> {
  await savePlanHead(tx, year, head)
  await recordPlanStep(tx, year, head, (await loadMeasures(tx, year)).length)
  const editor = { personId: visit.actor.personId, at: visit.now }
  if (what) await recordPlanChange(tx, year, editor, { measureId: null, what, before: null, after: null })
  await audit(tx, visit, year, action)
}

async function audit(tx: Tx, visit: Visit<unknown>, year: PlanYear, action: string): Promise<void> {
  await recordAudit(tx, {
    at: visit.now,
    actorId: visit.actor.personId,
    action,
    subject: `round:${year.roundId}/unit:${year.unitId}${year.groupId ? `/group:${year.groupId}` : ''}`,
  })
}

async function changeState(visit: Visit<z.infer<typeof planStateChangeSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedPlanOf(visit)
  await transaction(storage, async (tx) => {
    const { head, gaps } = await standing(tx, year)
    const after = accepted(moveTo(head, body, gaps, today), gaps)
    if (after === head) return
    const action = body.state === 'ready' ? 'plan-ready' : 'plan-draft'
    await keep(tx, visit, year, after, { what: body.state, action })
  })
  announce(storage, planTopic(year))
  return loadPlanPage(storage, year, actor, today)
}

async function signPlan(visit: Visit<z.infer<typeof revisionSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedPlanOf(visit)
  await transaction(storage, async (tx) => {
    const { head, gaps } = await standing(tx, year)
    if (!year.groupId) for (const step of stepsOf(year, 'plan')) await refuseTooEarly(tx, year, step)
    const after = accepted(sign(head, body.revision, actor.personId, today), gaps)
    await keepSignedVersion(tx, year, {
      version: after.version,
      signedOn: today,
      signedBy: actor.personId,
      snapshot: await signedPlan(tx, year, after),
    })
    await keep(tx, visit, year, after, { what: 'signed', action: 'plan-signed' })
    await queuePlanMails(tx, year, visit)
  })
  announce(storage, planTopic(year))
  return loadPlanPage(storage, year, actor, today)
}

async function beginVersion(visit: Visit<z.infer<typeof revisionSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedPlanOf(visit)
  await transaction(storage, async (tx) => {
    const after = accepted(takeUp(await loadPlanHead(tx, year), body.revision), [])
    await keep(tx, visit, year, after, { what: 'new-version', action: 'plan-version-begun' })
  })
  announce(storage, planTopic(year))
  return loadPlanPage(storage, year, actor, today)
}

async function giveUpVersion(visit: Visit<z.infer<typeof revisionSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedPlanOf(visit)
  await transaction(storage, async (tx) => {
    const { head, measures } = await standing(tx, year)
    const inForce = await loadVersionInForce(tx, year)
    const after = accepted(giveUp(head, body.revision, inForce), [])
    // What was written in the new version would be lost with it.
    if (inForce && changesBetween(readSignedPlan(inForce.snapshot).measures, measures).length > 0)
      throw new Problem('changed-meanwhile')
    await keep(tx, visit, year, after, { what: 'signed', action: 'plan-version-given-up' })
  })
  announce(storage, planTopic(year))
  return loadPlanPage(storage, year, actor, today)
}

async function confirmConsultation(visit: Visit<z.infer<typeof consultationRequestSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedPlanOf(visit)
  await transaction(storage, async (tx) => {
    const { head, measures, gaps } = await standing(tx, year)
    if (body.revision !== head.revision) throw new Problem('changed-meanwhile')
    // One is consulted on something: a plan without a single measure is not there yet.
    if (measures.length === 0) accepted('plan-not-ready', gaps)
    await saveConsultation(
      tx,
      { roundId: year.roundId, unitId: year.unitId },
      {
        document: planDocument(year, head.version),
        revision: head.revision,
        personId: actor.personId,
        confirmedOn: today,
        remark: body.remark,
      },
    )
    await audit(tx, visit, year, 'plan-consultation-confirmed')
  })
  announce(storage, planTopic(year))
  return loadPlanPage(storage, year, actor, today)
}

async function share(visit: Visit<z.infer<typeof planVisibleSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedPlanOf(visit)
  await transaction(storage, async (tx) => {
    await savePlanVisible(tx, year, body)
    await audit(tx, visit, year, 'plan-readers-decided')
  })
  announce(storage, planTopic(year))
  return loadPlanPage(storage, year, actor, today)
}

const path = '/api/rounds/:round/units/:unit/plan'
const shape = { params: unitInRoundSchema, query: planQuerySchema, response: planSchema }

export const planStateRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: 'The action plan of a unit in a round, or of one of its groups.',
    who: readsPlan,
    async handle(visit) {
      const year = await planOf(visit)
      const reading = await readingOf(visit, year)
      const plan = await loadPlanPage(visit.storage, year, visit.actor, visit.today)
      return reading === 'whole' ? plan : asSigned(visit.storage, year, plan)
    },
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path: `${path}/state`,
    summary: 'Declare the plan ready for signature, or take it back to draft.',
    body: planStateChangeSchema,
    who: writesPlan,
    handle: changeState,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/signature`,
    summary: 'Sign the plan as its leader; locks it.',
    body: revisionSchema,
    who: signsPlan,
    handle: signPlan,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/version`,
    summary: 'Begin a new version of the signed plan, which holds until the new one is signed.',
    body: revisionSchema,
    who: signsPlan,
    handle: beginVersion,
  }),
  defineRoute({
    ...shape,
    method: 'delete',
    path: `${path}/version`,
    summary: 'Give up a new version in which nothing was changed.',
    body: revisionSchema,
    who: signsPlan,
    handle: giveUpVersion,
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path: `${path}/readers`,
    summary: 'Decide who reads the plan besides those who have a part in it.',
    body: planVisibleSchema,
    who: signsPlan,
    handle: share,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/consultation`,
    summary: 'Confirm having been consulted as safety representative; not an approval.',
    body: consultationRequestSchema,
    who: isConsultedOnPlan,
    handle: confirmConsultation,
  }),
]
