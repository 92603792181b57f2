/** Letting somebody act for a unit's leader for a time: the right begins and ends with the days. */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type DeputyList, deputyListSchema, deputyPeriodSchema } from '#shared/deputy.ts'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { addDeputy, endDeputy, loadDeputies } from '../organisation/deputy.store.ts'
import { findPerson, findPersonByEmail, loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { recordAudit } from './audit.store.ts'
import { mayKeepDeputies, mayViewUnit } from './policy.ts'

type UnitVisit = Visit<{ unit: string }>

async function sees({ storage, actor, params }: UnitVisit): Promise<Decision> {
  const tree = await loadTree(storage)
  const mayRead = mayViewUnit(actor, tree, params.unit) || mayKeepDeputies(actor, tree, params.unit)
  return tree.byId.has(params.unit) && mayRead ? 'allow' : 'hide'
}

async function keeps(visit: UnitVisit): Promise<Decision> {
  if ((await sees(visit)) === 'hide') return 'hide'
  return mayKeepDeputies(visit.actor, await loadTree(visit.storage), visit.params.unit) ? 'allow' : 'deny'
}

async function listFor(reader: Reader, actor: Actor, unitId: string, today: string): Promise<DeputyList> {
  const tree = await loadTree(reader)
  const unit = tree.byId.get(unitId)
  if (!unit) throw new Problem('not-found')
  return {
    today,
    unit: { id: unit.id, name: unit.name },
    leader: (unit.leaderId && (await findPerson(reader, unit.leaderId))?.name) ?? null,
    mayChange: mayKeepDeputies(actor, tree, unitId),
    deputies: (await loadDeputies(reader, unitId, today)).map(
      ({ id, person, hasLeft, fromDay, untilDay }) => ({
        id,
        name: person.name,
        hasLeft,
        fromDay,
        untilDay,
      }),
    ),
  }
}

function refuse(field: string, reason: string): Problem {
  return new Problem('invalid-request', { invalidParams: [{ name: `body.${field}`, reason }] })
}

const path = '/api/units/:unit/deputies'
const params = z.object({ unit: idSchema })
const response = deputyListSchema

export const deputyRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path,
    summary: "Who acts for the unit's leader, today and later.",
    params,
    response,
    who: sees,
    handle: ({ storage, actor, params: { unit }, today }) => listFor(storage, actor, unit, today),
  }),
  defineRoute({
    method: 'post',
    path,
    summary: "Lets somebody act for the unit's leader from one day to another.",
    params,
    body: deputyPeriodSchema,
    response,
    who: keeps,
    async handle({ storage, actor, params: { unit }, body: { email, ...period }, now, today }) {
      if (period.untilDay < today) throw refuse('untilDay', 'must not be over already')
      await transaction(storage, async (tx) => {
        const person = await findPersonByEmail(tx, email)
        if (!person) throw refuse('email', 'nobody has this address')
        if ((await loadTree(tx)).byId.get(unit)?.leaderId === person.id)
          throw refuse('email', 'leads the unit already')
        const overlapping = (await loadDeputies(tx, unit, today)).some(
          (other) =>
            other.person.id === person.id &&
            other.fromDay <= period.untilDay &&
            period.fromDay <= other.untilDay,
        )
        if (overlapping) throw refuse('email', 'acts in some of these days already')
        await addDeputy(tx, { unitId: unit, personId: person.id, ...period })
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'leader-deputy-added',
          subject: `unit:${unit}/person:${person.id}`,
          detail: `${period.fromDay} to ${period.untilDay}`,
        })
      })
      return listFor(storage, actor, unit, today)
    },
  }),
  defineRoute({
    method: 'delete',
    path: `${path}/:deputy`,
    summary: "Ends at once that somebody acts for the unit's leader.",
    params: params.extend({ deputy: idSchema }),
    response,
    who: keeps,
    async handle({ storage, actor, params: { unit, deputy }, now, today }) {
      const dayBefore = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
      await transaction(storage, async (tx) => {
        const ended = (await loadDeputies(tx, unit, today)).find(({ id }) => id === deputy)
        if (!ended || !(await endDeputy(tx, { id: deputy, unitId: unit }, dayBefore)))
          throw new Problem('not-found')
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'leader-deputy-ended',
          subject: `unit:${unit}/person:${ended.person.id}`,
        })
      })
      return listFor(storage, actor, unit, today)
    },
  }),
]
