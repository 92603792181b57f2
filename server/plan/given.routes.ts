/** Measures given from above: the same one for some of the units below, which carry it out and cannot take it out. */
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { type GivenList, givenListSchema, givingSchema } from '#shared/beyond-unit.ts'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { leads } from '../access/policy.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { lineUp } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { newId } from '../platform/random.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadRoundUnitIds } from '../round/round.store.ts'
import {
  followedYearOf,
  readsDocuments,
  signsDocuments,
  unitInRoundSchema,
  yearOf,
} from '../year/unit-year.routes.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import { type GivenMeasure, listGiven } from './given.store.ts'
import { levelsBelow } from './level-above.ts'
import { takeOutOfPlan } from './measure.store.ts'
import { loadPlanChoices } from './measure-choices.store.ts'
import { loadPlaceHead } from './place-head.store.ts'
import { openPlan, placeInPlan } from './placed-measure.store.ts'
import { refusedPlacing } from './placing-problem.ts'
import { queuePlanNotices } from './plan-mail.store.ts'
import { planTopic } from './plan-presence.ts'

const givingParams = unitInRoundSchema.extend({ giving: idSchema })
type Visit<P, B> = Context<P, unknown, B> & { actor: Actor }
type Place = z.infer<typeof unitInRoundSchema>

async function unitsBelow(reader: Reader, { roundId, unitId, tree }: UnitYear) {
  const units = new Set((await loadRoundUnitIds(reader, [roundId])).get(roundId))
  return levelsBelow(tree, unitId, units)
}

async function listOf(
  { storage, actor }: Pick<Visit<unknown, unknown>, 'storage' | 'actor'>,
  year: UnitYear,
): Promise<GivenList> {
  const { tree, unitId } = year
  const below = await unitsBelow(storage, year)
  const shown = new Set(below.map(({ id }) => id))
  const leaders = await loadPeople(
    storage,
    below.flatMap(({ leaderId }) => leaderId ?? []),
  )
  const { focusAreas, themes } = await loadPlanChoices(storage, year)
  return {
    ...(await loadPlaceHead(storage, year, actor)),
    focusAreas,
    themes,
    below: below.map(({ id, name, leaderId }) => ({
      id,
      name,
      parentId:
        lineUp(tree, id)
          .slice(1)
          .find((unit) => shown.has(unit.id))?.id ?? null,
      leader: leaderId ? (leaders.get(leaderId)?.name ?? null) : null,
    })),
    given: givings(await listGiven(storage, year), year),
    mayGive: leads(actor, tree, unitId),
  }
}

/** What was given in one go is one measure with several units. */
function givings(given: GivenMeasure[], { tree }: UnitYear): GivenList['given'] {
  const found = new Map<string, GivenList['given'][number]>()
  for (const { measure, giving, plan } of given) {
    const { id, focus, theme, goal, text, responsible, deadline, status } = measure
    const words = { id, focus, theme, goal, text, responsible, deadline, status }
    const one = found.get(giving) ?? { id: giving, measure: words, units: [] }
    const name = tree.byId.get(plan.unitId)?.name
    if (name) one.units.push({ unit: { id: plan.unitId, name }, status })
    found.set(giving, one)
  }
  return [...found.values()]
}

/** @throws Problem invalid-request for a unit that is not below, or an area that the plan does not have */
async function refuseUnknown(
  reader: Reader,
  year: UnitYear,
  { measure, unitIds }: z.infer<typeof givingSchema>,
): Promise<void> {
  const below = new Set((await unitsBelow(reader, year)).map(({ id }) => id))
  const { focusAreas, scales } = await loadPlanChoices(reader, year)
  const wrong = [
    ...unitIds.flatMap((id, at) => (below.has(id) ? [] : [`body.unitIds.${at}`])),
    ...(focusAreas.some(({ id }) => id === measure.focus) ? [] : ['body.measure.focus']),
    ...(measure.scaleId === null || scales.some(({ id }) => id === measure.scaleId)
      ? []
      : ['body.measure.scaleId']),
    ...(measure.text === '' ? ['body.measure.text'] : []),
  ]
  if (wrong.length > 0)
    throw new Problem('invalid-request', {
      invalidParams: wrong.map((name) => ({ name, reason: 'missing, or not in this round below the unit' })),
    })
}

/** Given already, in the same words to the same units: another tab was first, or the answer never came. */
async function isGiven(
  reader: Reader,
  year: UnitYear,
  { measure, unitIds }: z.infer<typeof givingSchema>,
): Promise<boolean> {
  const asked = new Set(unitIds)
  return givings(await listGiven(reader, year), year).some(
    (given) =>
      given.units.length === asked.size &&
      given.units.every(({ unit }) => asked.has(unit.id)) &&
      (['focus', 'theme', 'goal', 'text'] as const).every((said) => given.measure[said] === measure[said]) &&
      isDeepStrictEqual(given.measure.deadline, measure.deadline),
  )
}

async function give(visit: Visit<Place, z.infer<typeof givingSchema>>): Promise<GivenList> {
  const { storage, body, actor } = visit
  const year = await followedYearOf(visit)
  const own = year.tree.byId.get(year.unitId)
  if (!own) throw new Problem('not-found')
  const editor = { personId: actor.personId, at: visit.now }
  await transaction(storage, async (tx) => {
    await refuseUnknown(tx, year, body)
    if (await isGiven(tx, year, body)) return
    const giving = newId()
    const origin = { kind: 'given' as const, unit: { id: own.id, name: own.name }, giving }
    for (const unitId of body.unitIds) {
      const placed = await placeInPlan(tx, { ...year, unitId }, editor, body.measure, origin)
      if (typeof placed === 'string')
        throw refusedPlacing(placed, year.tree.byId.get(unitId)?.name ?? own.name)
    }
    await recordAudit(tx, {
      at: visit.now,
      actorId: actor.personId,
      action: 'measure-given',
      subject: `round:${year.roundId}/unit:${year.unitId}`,
    })
    const notices = body.unitIds.map((unitId) => ({
      news: 'measure-given' as const,
      unitId,
      from: own.name,
      page: `/rounds/${year.roundId}/units/${unitId}/plan`,
    }))
    await queuePlanNotices(tx, year.tree, notices, visit)
  })
  for (const unitId of body.unitIds) announce(storage, planTopic({ roundId: year.roundId, unitId }))
  return listOf(visit, year)
}

async function takeBack(visit: Visit<z.infer<typeof givingParams>, undefined>): Promise<GivenList> {
  const { storage, params, actor } = visit
  const year = await followedYearOf(visit)
  const editor = { personId: actor.personId, at: visit.now }
  const plans = await transaction(storage, async (tx) => {
    const given = (await listGiven(tx, year)).filter(({ giving }) => giving === params.giving)
    if (given.length === 0) throw new Problem('not-found')
    for (const { measure, plan } of given) {
      const there = { ...year, ...plan }
      await openPlan(tx, there, editor)
      const taken = await takeOutOfPlan(tx, there, editor, measure.id, measure.revision, { byGiver: true })
      if (typeof taken === 'string') throw refusedPlacing(taken, year.round.title)
    }
    await recordAudit(tx, {
      at: visit.now,
      actorId: actor.personId,
      action: 'giving-taken-back',
      subject: `round:${year.roundId}/unit:${year.unitId}`,
    })
    return given.map(({ plan }) => plan)
  })
  for (const plan of plans) announce(storage, planTopic(plan))
  return listOf(visit, year)
}

const path = '/api/rounds/:round/units/:unit/given'

export const givenRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path,
    summary: 'Measures that the unit gave to units below, and how far each has come with them.',
    params: unitInRoundSchema,
    response: givenListSchema,
    who: readsDocuments,
    handle: async (visit) => listOf(visit, await yearOf(visit)),
  }),
  defineRoute({
    method: 'post',
    path,
    summary: 'Give a measure to some of the units below.',
    params: unitInRoundSchema,
    body: givingSchema,
    response: givenListSchema,
    status: 201,
    who: signsDocuments,
    handle: give,
  }),
  defineRoute({
    method: 'delete',
    path: `${path}/:giving`,
    summary: 'Take a given measure back from every unit that was given it.',
    params: givingParams,
    response: givenListSchema,
    who: signsDocuments,
    handle: takeBack,
  }),
]
