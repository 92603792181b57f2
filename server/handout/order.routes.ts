/** Ordering the files of all units at and below one, following their making, and fetching them as one. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  type HandoutOrder,
  type HandoutWish,
  handoutOrderSchema,
  handoutOrdersSchema,
  handoutWishSchema,
} from '#shared/handout.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { Problem } from '../platform/problem.ts'
import {
  type Context,
  type Decision,
  defineRoute,
  fileSchema,
  type Route,
  type Services,
  type Visit,
} from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { mayReadNow } from '../report/report-access.ts'
import { findRound, loadRoundUnits } from '../round/round.store.ts'
import { ordersHandouts } from './handout-access.ts'
import { diskName, reportsTitle } from './names.ts'
import { dropOrder, filesOfOrder, makeOrders, orderBytes } from './order.job.ts'
import { addOrder, changeOrder, countBeingMade, findOrder, type Order, ordersOf } from './order.store.ts'
import { keptHours, longestInZip, mostBeingMade, mostOfPerson, type OrderContent } from './order.ts'
import { bytesOf, orderZip } from './order-files.store.ts'
import { loadUnitsBelow } from './question.store.ts'

const placeParams = z.object({ round: idSchema, unit: idSchema })
const orderParams = z.object({ order: idSchema })

/** Whoever ordered it, and nobody else. */
async function isMine({ storage, actor, params }: Visit<{ order: string }>): Promise<Decision> {
  const order = await findOrder(storage, params.order)
  return order?.orderedBy === actor.personId ? 'allow' : 'hide'
}

/** As long as they may read every unit in it: roles end, and figures once sent cannot be called back. */
async function fetchesOrder(visit: Visit<{ order: string }>): Promise<Decision> {
  const order = await findOrder(visit.storage, visit.params.order)
  if (order?.orderedBy !== visit.actor.personId) return 'hide'
  for (const unit of order.content.units)
    if (!(await mayReadNow({ ...visit, params: { round: order.roundId, unit } }))) return 'hide'
  return 'allow'
}

async function theOrder({ storage, params }: { params: { order: string } } & Services): Promise<Order> {
  const order = await findOrder(storage, params.order)
  if (!order) throw new Problem('not-found')
  return order
}

async function asSeen(services: Services, order: Order): Promise<HandoutOrder> {
  const { id, roundId: round, unitId, content, state, files, made, orderedAt, keptUntil } = order
  const { kinds, language, second = null, extent } = content
  const units = await loadRoundUnits(services.storage, round)
  const name = units.find((unit) => unit.unitId === unitId)?.name
  if (!name) throw new Error('An order is of a unit of its round')
  const bytes = await orderBytes(services, order)
  const unit = { id: unitId, name }
  return { id, round, unit, kinds, language, second, extent, state, files, made, bytes, orderedAt, keptUntil }
}

type Ordering = Context<z.infer<typeof placeParams>, unknown, HandoutWish> & { actor: Actor }

/** What is ordered, with the units whose figures the person may read now. @throws Problem `nothing-shown` without any */
async function contentOf(visit: Ordering): Promise<OrderContent> {
  const place = { roundId: visit.params.round, unitId: visit.params.unit }
  const units: string[] = []
  for (const { unitId: unit } of await loadUnitsBelow(visit.storage, place))
    if (await mayReadNow({ ...visit, params: { ...visit.params, unit } })) units.push(unit)
  if (units.length === 0) throw new Problem('nothing-shown')
  return { ...visit.body, units }
}

/**
 * Takes an order; the same one again is answered as it is, and goes on where it failed.
 *
 * @throws Problem `handouts-being-made` while another of the person's is being made, `handouts-enough` while the person
 *   keeps as many as one may, `too-many-requests` while the server is at work on as many as it takes
 */
async function takeOrder(visit: Ordering, content: OrderContent): Promise<string> {
  const { storage, actor, now, params } = visit
  const times = { orderedAt: now.toString(), keptUntil: now.add({ hours: keptHours }).toString() }
  return transaction(storage, async (tx) => {
    const mine = await ordersOf(tx, actor.personId)
    const same = mine.find(
      ({ roundId, unitId, content: ordered }) =>
        roundId === params.round &&
        unitId === params.unit &&
        JSON.stringify(ordered) === JSON.stringify(content),
    )
    if (same && (same.state === 'making' || same.state === 'ready')) return same.id
    if (mine.some(({ state }) => state === 'making')) throw new Problem('handouts-being-made')
    if (!same && mine.length >= mostOfPerson) throw new Problem('handouts-enough')
    if ((await countBeingMade(tx)) >= mostBeingMade) throw new Problem('too-many-requests')
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'handouts-ordered',
      subject: `round:${params.round}/unit:${params.unit}`,
      detail: `${content.units.length} units: ${content.kinds.join(', ')}`,
    })
    if (same) {
      await changeOrder(tx, same.id, { state: 'making', ...times })
      return same.id
    }
    const files = content.units.length * content.kinds.length
    return addOrder(tx, {
      roundId: params.round,
      unitId: params.unit,
      orderedBy: actor.personId,
      content,
      files,
      ...times,
    })
  })
}

export const orderRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/units/:unit/handout-orders',
    summary: 'Orders files of all units at and below a unit; they are made in the background.',
    who: ordersHandouts,
    fresh: true,
    params: placeParams,
    body: handoutWishSchema,
    response: handoutOrderSchema,
    handle: async (visit) => {
      const round = await findRound(visit.storage, visit.params.round)
      if (!round?.releasedOn) throw new Problem('no-results')
      if (round.origin === 'imported-figures') throw new Problem('finished-figures')
      const id = await takeOrder(visit, await contentOf(visit))
      void makeOrders(visit)
      visit.created()
      return asSeen(visit, await theOrder({ ...visit, params: { order: id } }))
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/handout-orders',
    summary: "The person's own orders of files at a unit, the newest first.",
    who: ordersHandouts,
    params: placeParams,
    response: handoutOrdersSchema,
    handle: async (visit) => {
      const { round, unit } = visit.params
      const mine = await ordersOf(visit.storage, visit.actor.personId)
      const here = mine.filter(({ roundId, unitId }) => roundId === round && unitId === unit)
      return { orders: await Promise.all(here.map((order) => asSeen(visit, order))) }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/handout-orders/:order',
    summary: 'How far an order of files has come.',
    who: isMine,
    params: orderParams,
    response: handoutOrderSchema,
    handle: async (visit) => asSeen(visit, await theOrder(visit)),
  }),
  defineRoute({
    method: 'get',
    path: '/api/handout-orders/:order/file',
    summary: 'The ordered files as one ZIP file, as long as the person may read all that is in it.',
    who: fetchesOrder,
    fresh: true,
    params: orderParams,
    media: 'application/zip',
    response: fileSchema,
    handle: async (visit) => {
      const { storage, dataDir } = visit
      const order = await theOrder(visit)
      const files = await filesOfOrder(storage, order)
      const round = await findRound(storage, order.roundId)
      const whole = order.state === 'ready' && (await bytesOf(dataDir, order.id, files)) !== null
      if (!round?.releasedOn || !whole) throw new Problem('handouts-not-ready')
      const { unit } = await asSeen(visit, order)
      const title = reportsTitle({ closedOn: round.closesOn }, unit.name, order.content.language)
      return {
        name: `${diskName(title, longestInZip.zip)}.zip`,
        media: 'application/zip',
        content: orderZip(dataDir, order.id, files, round.releasedOn),
      }
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/handout-orders/:order',
    summary: 'Takes an order back, with all that was made of it.',
    who: isMine,
    params: orderParams,
    response: z.null(),
    handle: async (visit) => {
      await dropOrder(visit, await theOrder(visit), visit.actor.personId)
      return null
    },
  }),
]
