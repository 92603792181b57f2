/** What the register does not say of safety representatives: why there is none, deputies, and chiefs. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  chiefRequestSchema,
  deputyRequestSchema,
  type SafetyAreaList,
  safetyAreaListSchema,
  standingRequestSchema,
} from '#shared/safety-area.ts'
import type { Actor } from '#shared/session.ts'
import { findPersonByEmail, loadTree } from '../organisation/organisation.store.ts'
import {
  addChief,
  addDeputy,
  loadSafetyRegister,
  removeChief,
  removeDeputy,
  saveStanding,
} from '../organisation/safety-representation.store.ts'
import { standingOf } from '../organisation/safety-representation.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { recordAudit } from './audit.store.ts'
import { holds, holdsAnywhere, mayListUnit } from './policy.ts'

/** Which of them is decided with its units at hand. */
const keepers = ({ actor }: Visit<unknown>) =>
  holdsAnywhere(actor, 'coordinator', 'admin') ? 'allow' : 'deny'

const keeps = (actor: Actor, tree: Tree, unitId: string) => holds(actor, tree, unitId, 'coordinator', 'admin')

async function listFor(reader: Reader, actor: Actor): Promise<SafetyAreaList> {
  const tree = await loadTree(reader)
  const { areas, chiefs } = await loadSafetyRegister(reader)
  const named = (id: string) => ({ id, name: tree.byId.get(id)?.name ?? { nb: '–', nn: '–', en: '–' } })
  return {
    areas: [...areas.values()].flatMap((area) => {
      const units = tree.units.filter(({ safetyAreaId }) => safetyAreaId === area.id)
      if (!units.some(({ id }) => mayListUnit(actor, tree, id))) return []
      return [
        {
          id: area.id,
          name: area.name,
          standing: standingOf(area),
          stated: area.standing,
          representatives: area.representatives.map(({ name }) => name),
          deputies: area.deputies,
          units: units.map(({ id }) => named(id)),
          mayChange: units.every(({ id }) => keeps(actor, tree, id)),
        },
      ]
    }),
    chiefs: tree.units.flatMap(({ id }) =>
      mayListUnit(actor, tree, id)
        ? (chiefs.get(id) ?? []).map((person) => ({
            unit: named(id),
            person,
            mayChange: keeps(actor, tree, id),
          }))
        : [],
    ),
    units: tree.units
      .filter(({ id }) => keeps(actor, tree, id))
      .map(({ id, level }) => ({ ...named(id), level })),
  }
}

/** @throws Problem not-found for an area without units in the person's part, not-allowed where some lie outside it */
async function checkArea(reader: Reader, actor: Actor, areaId: string): Promise<void> {
  const area = (await listFor(reader, actor)).areas.find(({ id }) => id === areaId)
  if (!area) throw new Problem('not-found')
  if (!area.mayChange) throw new Problem('not-allowed')
}

/** @throws Problem invalid-request for an address that nobody in the register has */
async function personWith(reader: Reader, email: string): Promise<string> {
  const person = await findPersonByEmail(reader, email)
  if (person) return person.id
  throw new Problem('invalid-request', {
    invalidParams: [{ name: 'body.email', reason: 'nobody has this address' }],
  })
}

/** One change with its line in the log. */
async function change(
  { storage, now, actor }: Context<unknown, unknown, unknown> & { actor: Actor },
  act: (tx: Tx) => Promise<{ action: string; subject: string; detail?: string }>,
): Promise<SafetyAreaList> {
  await transaction(storage, async (tx) => {
    await recordAudit(tx, { at: now, actorId: actor.personId, ...(await act(tx)) })
  })
  return listFor(storage, actor)
}

const params = z.object({ area: idSchema })
const response = safetyAreaListSchema

export const safetyAreaRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/safety-areas',
    summary: 'Safety areas with representatives and deputies, and chief safety representatives.',
    who: ({ actor }) => (holdsAnywhere(actor, 'coordinator', 'admin', 'hr') ? 'allow' : 'deny'),
    response,
    handle: ({ storage, actor }) => listFor(storage, actor),
  }),
  defineRoute({
    method: 'put',
    path: '/api/safety-areas/:area',
    summary: 'Says why nobody is elected for a safety area.',
    who: keepers,
    params,
    body: standingRequestSchema,
    response,
    handle: (visit) =>
      change(visit, async (tx) => {
        await checkArea(tx, visit.actor, visit.params.area)
        await saveStanding(tx, visit.params.area, visit.body.standing)
        return { action: 'safety-standing-changed', subject: `safety-area:${visit.params.area}` }
      }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/safety-areas/:area/deputies',
    summary: 'Adds a deputy (vara), who acts where nobody is elected for the area.',
    who: keepers,
    params,
    body: deputyRequestSchema,
    response,
    handle: (visit) =>
      change(visit, async (tx) => {
        await checkArea(tx, visit.actor, visit.params.area)
        const personId = await personWith(tx, visit.body.email)
        if (!(await addDeputy(tx, visit.params.area, personId)))
          throw new Problem('invalid-request', {
            invalidParams: [
              { name: 'body.email', reason: 'is elected for the area, or its deputy, already' },
            ],
          })
        return { action: 'deputy-added', subject: `person:${personId}` }
      }),
  }),
  defineRoute({
    method: 'delete',
    path: '/api/safety-areas/:area/deputies/:person',
    summary: 'Takes a deputy away.',
    who: keepers,
    params: params.extend({ person: idSchema }),
    response,
    handle: (visit) =>
      change(visit, async (tx) => {
        await checkArea(tx, visit.actor, visit.params.area)
        if (!(await removeDeputy(tx, visit.params.area, visit.params.person))) throw new Problem('not-found')
        return { action: 'deputy-removed', subject: `person:${visit.params.person}` }
      }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/chief-safety-representatives',
    summary: 'Makes somebody chief safety representative of a unit and everything below it.',
    who: keepers,
    fresh: true,
    body: chiefRequestSchema,
    response,
    handle: (visit) =>
      change(visit, async (tx) => {
        const { unitId, email } = visit.body
        const tree = await loadTree(tx)
        if (!tree.byId.has(unitId) || !keeps(visit.actor, tree, unitId))
          throw new Problem('invalid-request', {
            invalidParams: [{ name: 'body.unitId', reason: 'no such unit in your part of the organisation' }],
          })
        const personId = await personWith(tx, email)
        await addChief(tx, unitId, personId)
        return { action: 'chief-added', subject: `person:${personId}/unit:${unitId}` }
      }),
  }),
  defineRoute({
    method: 'delete',
    path: '/api/chief-safety-representatives/:unit/:person',
    summary: 'Ends that somebody is chief safety representative of a unit.',
    who: keepers,
    fresh: true,
    params: z.object({ unit: idSchema, person: idSchema }),
    response,
    handle: (visit) =>
      change(visit, async (tx) => {
        const { unit, person } = visit.params
        const tree = await loadTree(tx)
        if (!tree.byId.has(unit) || !keeps(visit.actor, tree, unit)) throw new Problem('not-found')
        if (!(await removeChief(tx, unit, person))) throw new Problem('not-found')
        return { action: 'chief-removed', subject: `person:${person}/unit:${unit}` }
      }),
  }),
]
