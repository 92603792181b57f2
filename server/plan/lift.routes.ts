/** A measure the unit cannot solve: put before the level above, taken back, and taken over or answered there. */
import type { z } from 'zod'
import {
  type LiftAnswer,
  type LiftedList,
  liftAnswerSchema,
  liftedListSchema,
  liftRequestSchema,
} from '#shared/beyond-unit.ts'
import { idSchema } from '#shared/fields.ts'
import type { Text } from '#shared/language.ts'
import { type Plan, planSchema } from '#shared/plan.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { leads, mayEditPlan } from '../access/policy.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadRoundUnitIds, loadRoundUnits } from '../round/round.store.ts'
import {
  followedYearOf,
  readsDocuments,
  signsDocuments,
  unitInRoundSchema,
  yearOf,
} from '../year/unit-year.routes.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import { levelAbove } from './level-above.ts'
import { answerLift, dropLift, type LiftedMeasure, listLifted, putLift } from './lift.store.ts'
import { loadPlaceHead } from './place-head.store.ts'
import { placeInPlan } from './placed-measure.store.ts'
import { refusedPlacing } from './placing-problem.ts'
import { findMeasureOfUnit } from './plan.store.ts'
import { queuePlanNotices } from './plan-mail.store.ts'
import { loadPlanPage } from './plan-page.store.ts'
import { planTopic } from './plan-presence.ts'
import { planQuerySchema, writesPlan } from './plan-visit.routes.ts'

const measureParams = unitInRoundSchema.extend({ measure: idSchema })
type Params = z.infer<typeof measureParams>
type Visit<B> = Context<Params, unknown, B> & { actor: Actor }

function audit(visit: Visit<unknown>, { roundId, unitId }: UnitYear, action: string) {
  const subject = `round:${roundId}/unit:${unitId}/measure:${visit.params.measure}`
  return { at: visit.now, actorId: visit.actor.personId, action, subject }
}

async function liftMeasure(visit: Visit<z.infer<typeof liftRequestSchema>>): Promise<Plan> {
  const { storage, params, body, actor, today } = visit
  const year = await followedYearOf(visit)
  const found = await transaction(storage, async (tx) => {
    const here = await findMeasureOfUnit(tx, year, params.measure)
    if (!here) throw new Problem('not-found')
    // Who was answered may ask again, with another reason.
    if (here.measure.lift && here.measure.lift.state !== 'answered') throw new Problem('lifted-already')
    const above = await loadLevelAbove(tx, year, actor)
    if (!above) throw new Problem('nothing-above')
    const lift = { toUnitId: above.id, why: body.why, by: actor.personId, on: today }
    await putLift(tx, params.measure, lift)
    await recordAudit(tx, audit(visit, year, 'measure-lifted'))
    const from = (await loadNamesAtLaunch(tx, year)).get(year.unitId)
    if (!from) throw new Error('A unit with a year takes part in its round')
    const page = `/rounds/${year.roundId}/units/${above.id}/lifted`
    await queuePlanNotices(tx, year.tree, [{ news: 'measure-lifted', unitId: above.id, from, page }], visit)
    return here
  })
  return loadPlanPage(storage, { ...year, groupId: found.groupId }, actor, today)
}

/** Of a unit that is gone, above the one that stands for it and whose leader or safety representative asks. */
async function loadLevelAbove(reader: Reader, { roundId, unitId, tree }: UnitYear, actor: Actor) {
  const units = new Set((await loadRoundUnitIds(reader, [roundId])).get(roundId))
  const standIn = (await loadStandIns(reader, tree, unitId)).find((id) => mayEditPlan(actor, tree, id))
  return standIn && levelAbove(tree, standIn, units)
}

async function loadNamesAtLaunch(reader: Reader, { roundId }: UnitYear): Promise<Map<string, Text>> {
  return new Map((await loadRoundUnits(reader, roundId)).map(({ unitId, name }) => [unitId, name]))
}

async function takeBack(visit: Visit<undefined>): Promise<Plan> {
  const { storage, params, actor, today } = visit
  const year = await followedYearOf(visit)
  const found = await transaction(storage, async (tx) => {
    const here = await findMeasureOfUnit(tx, year, params.measure)
    if (!here?.measure.lift) throw new Problem('not-found')
    if (here.measure.lift.state !== 'waiting') throw new Problem('lift-answered')
    await dropLift(tx, params.measure)
    await recordAudit(tx, audit(visit, year, 'lift-taken-back'))
    return here
  })
  return loadPlanPage(storage, { ...year, groupId: found.groupId }, actor, today)
}

async function listOf(
  { storage, actor }: Pick<Visit<unknown>, 'storage' | 'actor'>,
  year: UnitYear,
): Promise<LiftedList> {
  // What a unit asked does not go with it.
  const names = await loadNamesAtLaunch(storage, year)
  return {
    ...(await loadPlaceHead(storage, year, actor)),
    lifted: (await listLifted(storage, year)).flatMap(({ measure, plan, lift, became }) => {
      const { id, focus, theme, goal, text, responsible, deadline, status } = measure
      const name = year.tree.byId.get(plan.unitId)?.name ?? names.get(plan.unitId)
      return name
        ? {
            measure: { id, focus, theme, goal, text, responsible, deadline, status },
            from: { id: plan.unitId, name },
            lift,
            became,
          }
        : []
    }),
    mayAnswer: leads(actor, year.tree, year.unitId),
  }
}

/** Who does it, and by when, is for the level above to decide. */
async function takeOver(
  tx: Tx,
  year: UnitYear,
  visit: Visit<LiftAnswer>,
  { measure, plan }: LiftedMeasure,
): Promise<string> {
  const { focus, theme, scaleId, goal, text, prevention, model, references } = measure
  const from = year.tree.byId.get(plan.unitId)?.name ?? (await loadNamesAtLaunch(tx, year)).get(plan.unitId)
  if (!from) throw new Problem('not-found')
  const editor = { personId: visit.actor.personId, at: visit.now }
  const placed = await placeInPlan(
    tx,
    year,
    editor,
    {
      focus,
      theme,
      scaleId,
      goal,
      text,
      prevention,
      model,
      references,
      responsible: [],
      deadline: null,
      status: 'not-started',
    },
    { kind: 'lifted', unit: { id: plan.unitId, name: from } },
  )
  if (typeof placed === 'string') throw refusedPlacing(placed, from)
  return placed.measureId
}

async function answer(visit: Visit<LiftAnswer>): Promise<LiftedList> {
  const { storage, params, body, actor, today } = visit
  const year = await followedYearOf(visit)
  await transaction(storage, async (tx) => {
    const lifted = (await listLifted(tx, year)).find(({ measure }) => measure.id === params.measure)
    if (!lifted) throw new Problem('not-found')
    if (lifted.lift.state !== 'waiting') throw new Problem('lift-answered')
    const acceptedMeasureId = body.outcome === 'accepted' ? await takeOver(tx, year, visit, lifted) : null
    const said = { answer: body.answer, by: actor.personId, on: today, acceptedMeasureId }
    await answerLift(tx, params.measure, said)
    await recordAudit(tx, audit(visit, year, body.outcome === 'accepted' ? 'lift-accepted' : 'lift-answered'))
    const page = `/rounds/${year.roundId}/units/${lifted.plan.unitId}/plan`
    const told = await loadStandIns(tx, year.tree, lifted.plan.unitId)
    await queuePlanNotices(
      tx,
      year.tree,
      told.map((unitId) => ({ news: 'lift-answered', unitId, from: lifted.lift.to.name, page })),
      visit,
    )
  })
  announce(storage, planTopic(year))
  return listOf(visit, year)
}

const unitPath = '/api/rounds/:round/units/:unit'

export const liftRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: `${unitPath}/plan/measures/:measure/lift`,
    summary: 'Put a measure that the unit cannot solve before the level above.',
    params: measureParams,
    query: planQuerySchema,
    body: liftRequestSchema,
    response: planSchema,
    who: writesPlan,
    handle: liftMeasure,
  }),
  defineRoute({
    method: 'delete',
    path: `${unitPath}/plan/measures/:measure/lift`,
    summary: 'Take a lifted measure back before the level above has answered.',
    params: measureParams,
    query: planQuerySchema,
    response: planSchema,
    who: writesPlan,
    handle: takeBack,
  }),
  defineRoute({
    method: 'get',
    path: `${unitPath}/lifted`,
    summary: 'Measures that units below have put before this one.',
    params: unitInRoundSchema,
    response: liftedListSchema,
    who: readsDocuments,
    handle: async (visit) => listOf(visit, await yearOf(visit)),
  }),
  defineRoute({
    method: 'put',
    path: `${unitPath}/lifted/:measure`,
    summary: "Take a lifted measure over into this unit's plan, or answer without doing so.",
    params: measureParams,
    body: liftAnswerSchema,
    response: liftedListSchema,
    who: signsDocuments,
    handle: answer,
  }),
]
