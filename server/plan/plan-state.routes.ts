/** The action plan (tiltaksplan) as a whole: read, ready or draft, consulted on, signed. */
import type { z } from 'zod'
import { type Plan, type PlanGap, planSchema, planStateChangeSchema } from '#shared/plan.ts'
import type { Actor } from '#shared/session.ts'
import { consultationRequestSchema, revisionSchema } from '#shared/unit-year.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayViewPlan } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import {
  type Visit as Asking,
  type Context,
  type Decision,
  defineRoute,
  type Route,
} from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findRound } from '../round/round.store.ts'
import { worksInUnit } from '../round/round-access.ts'
import { saveConsultation } from '../year/consultation.store.ts'
import {
  followedYearOf,
  isConsulted,
  readsDocuments,
  signsDocuments,
  unitInRoundSchema,
  writesDocuments,
  yearOf,
} from '../year/unit-year.routes.ts'
import { recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { keepSignedVersion, loadMeasures, loadPlanHead, savePlanHead } from './plan.store.ts'
import { gapsOf, moveTo, type PlanHead, type Refusal, sign, stepOf } from './plan.ts'
import { loadPlanPage } from './plan-page.store.ts'
import { planIsReadable, queuePlanMails } from './plan-reading.store.ts'
import { signedPlan } from './signed-plan.store.ts'

type Visit<B> = Context<z.infer<typeof unitInRoundSchema>, unknown, B> & { actor: Actor }

/** Readers of the plan: those of all documents, and once it is signed whoever works in the unit. */
async function readsPlan(visit: Asking<{ round: string; unit: string }>): Promise<Decision> {
  const { storage, params } = visit
  const decision = await readsDocuments(visit)
  const round = decision === 'hide' ? await findRound(storage, params.round) : null
  if (!round || !(await planIsReadable(storage, round, params.unit))) return decision
  return (await worksInUnit(visit, await loadTree(storage), round.id, params.unit)) ? 'allow' : 'hide'
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

/** As the round's programme has them. */
function columnsOf({ programme }: UnitYear) {
  return programme.definition.plan.columns
}

function audit(visit: Visit<unknown>, { roundId, unitId }: UnitYear, action: string) {
  return {
    at: visit.now,
    actorId: visit.actor.personId,
    action,
    subject: `round:${roundId}/unit:${unitId}`,
  }
}

async function changeState(visit: Visit<z.infer<typeof planStateChangeSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedYearOf(visit)
  await transaction(storage, async (tx) => {
    const before = await loadPlanHead(tx, year)
    const measures = await loadMeasures(tx, year)
    const gaps = gapsOf(measures, columnsOf(year))
    const after = accepted(moveTo(before, body, gaps, today), gaps)
    if (after === before) return
    await savePlanHead(tx, year, after)
    await recordSteps(tx, year, stepsOf(year, 'plan'), stepOf(after, measures.length), null)
    await recordAudit(tx, audit(visit, year, after.state === 'ready' ? 'plan-ready' : 'plan-draft'))
  })
  return loadPlanPage(storage, year, actor, today)
}

async function signPlan(visit: Visit<z.infer<typeof revisionSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedYearOf(visit)
  await transaction(storage, async (tx) => {
    const measures = await loadMeasures(tx, year)
    const before = await loadPlanHead(tx, year)
    const gaps = gapsOf(measures, columnsOf(year))
    const after = accepted(sign(before, body.revision, actor.personId, today), gaps)
    await savePlanHead(tx, year, after)
    await keepSignedVersion(tx, year, {
      version: after.version,
      signedOn: today,
      signedBy: actor.personId,
      snapshot: await signedPlan(tx, year, after, actor.name),
    })
    await recordSteps(tx, year, stepsOf(year, 'plan'), 'done', today)
    await queuePlanMails(tx, year, visit)
    await recordAudit(tx, audit(visit, year, 'plan-signed'))
  })
  return loadPlanPage(storage, year, actor, today)
}

async function confirmConsultation(visit: Visit<z.infer<typeof consultationRequestSchema>>): Promise<Plan> {
  const { storage, body, actor, today } = visit
  const year = await followedYearOf(visit)
  await transaction(storage, async (tx) => {
    const { revision } = await loadPlanHead(tx, year)
    const measures = await loadMeasures(tx, year)
    if (body.revision !== revision) throw new Problem('changed-meanwhile')
    // One is consulted on something: a plan without a single measure is not there yet.
    if (measures.length === 0) accepted('plan-not-ready', gapsOf(measures, columnsOf(year)))
    await saveConsultation(tx, year, {
      document: 'plan',
      revision,
      personId: actor.personId,
      confirmedOn: today,
      remark: body.remark,
    })
    await recordAudit(tx, audit(visit, year, 'plan-consultation-confirmed'))
  })
  return loadPlanPage(storage, year, actor, today)
}

/** A remark is written to the leader and filed with the plan; colleagues read that there was consultation. */
function asEmployeesRead(plan: Plan): Plan {
  return { ...plan, consultation: plan.consultation && { ...plan.consultation, remark: '' } }
}

const path = '/api/rounds/:round/units/:unit/plan'
const shape = { params: unitInRoundSchema, response: planSchema }

export const planStateRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: 'The action plan of a unit in a round.',
    who: readsPlan,
    async handle(visit) {
      const year = await yearOf(visit)
      const plan = await loadPlanPage(visit.storage, year, visit.actor, visit.today)
      return mayViewPlan(visit.actor, year.tree, year.unitId) ? plan : asEmployeesRead(plan)
    },
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path: `${path}/state`,
    summary: 'Declare the plan ready for signature, or take it back to draft.',
    body: planStateChangeSchema,
    who: writesDocuments,
    handle: changeState,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/signature`,
    summary: 'Sign the plan as its leader; locks it.',
    body: revisionSchema,
    who: signsDocuments,
    handle: signPlan,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/consultation`,
    summary: 'Confirm having been consulted as safety representative; not an approval.',
    body: consultationRequestSchema,
    who: isConsulted,
    handle: confirmConsultation,
  }),
]
