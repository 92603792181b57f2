/**
 * The leader's own further inquiry: each leader has a duty of their own to look into what may be unsound. It is begun by
 * a person and never by a figure, and only leader and safety representative of the unit itself read it.
 */
import type { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  type Inquiries,
  type InquiryFields,
  inquiriesSchema,
  inquiryFieldsSchema,
  inquirySaveSchema,
  mostInquiries,
} from '#shared/inquiry.ts'
import type { Actor } from '#shared/session.ts'
import { revisionSchema } from '#shared/unit-year.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayEditPlan } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Storage, Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, type Decision, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { summaryOf } from '../round/summary.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import { followedYearOf, unitInRoundSchema, yearOf } from '../year/unit-year.routes.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import { addInquiry, loadInquiries, removeInquiry, saveInquiry } from './inquiry.store.ts'

const inquiryParams = unitInRoundSchema.extend({ inquiry: idSchema })
type Visit<B> = Context<z.infer<typeof unitInRoundSchema>, unknown, B> & { actor: Actor }

/** Leader and safety representative of the unit; for everybody else, those above among them, it does not exist. */
async function looksInto({
  storage,
  actor,
  params,
}: {
  storage: Storage
  actor: Actor
  params: { unit: string }
}): Promise<Decision> {
  return mayEditPlan(actor, await loadTree(storage), params.unit) ? 'allow' : 'hide'
}

async function pageOf({ storage, actor, today }: Visit<unknown>, year: UnitYear): Promise<Inquiries> {
  const unit = await loadUnitHead(storage, year.tree, year.unitId)
  if (!unit) throw new Error('A unit outside the tree has no page')
  return {
    unit,
    round: summaryOf(year.round, actor, year.tree),
    today,
    inquiries: await loadInquiries(storage, year),
  }
}

/** @throws Problem invalid-request for days that cannot be */
function refuseDays({ begunOn, concludedOn }: InquiryFields, today: string): void {
  const wrong = [
    ...(begunOn > today ? [{ name: 'body.begunOn', reason: 'must not be in the future' }] : []),
    ...(concludedOn !== null && concludedOn > today
      ? [{ name: 'body.concludedOn', reason: 'must not be in the future' }]
      : []),
    ...(concludedOn !== null && concludedOn < begunOn
      ? [{ name: 'body.concludedOn', reason: 'must not be before it began' }]
      : []),
  ]
  if (wrong.length > 0) throw new Problem('invalid-request', { invalidParams: wrong })
}

/** The log says that something was written, and never what. */
async function edit(
  visit: Visit<unknown>,
  action: string,
  write: (tx: Tx, year: UnitYear) => Promise<void>,
): Promise<Inquiries> {
  const year = await followedYearOf(visit)
  await transaction(visit.storage, async (tx) => {
    await write(tx, year)
    await recordAudit(tx, {
      at: visit.now,
      actorId: visit.actor.personId,
      action,
      subject: `round:${year.roundId}/unit:${year.unitId}`,
    })
  })
  return pageOf(visit, year)
}

/** @throws Problem not-found for an inquiry of another unit or round */
async function refuseStrange(tx: Tx, year: UnitYear, id: string): Promise<void> {
  if (!(await loadInquiries(tx, year)).some((each) => each.id === id)) throw new Problem('not-found')
}

const path = '/api/rounds/:round/units/:unit/inquiries'
const shape = { response: inquiriesSchema, who: looksInto }

export const inquiryRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: 'What leader and safety representative of the unit look further into.',
    params: unitInRoundSchema,
    handle: async (visit) => pageOf(visit, await yearOf(visit)),
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path,
    summary: 'Begin a further inquiry.',
    params: unitInRoundSchema,
    body: inquiryFieldsSchema,
    status: 201,
    handle: (visit) =>
      edit(visit, 'inquiry-begun', async (tx, year) => {
        refuseDays(visit.body, visit.today)
        if ((await loadInquiries(tx, year)).length >= mostInquiries)
          throw new Problem('invalid-request', {
            invalidParams: [{ name: 'body', reason: `there are ${mostInquiries} inquiries already` }],
          })
        await addInquiry(tx, year, visit.body)
      }),
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path: `${path}/:inquiry`,
    summary: 'Write in a further inquiry, or conclude it.',
    params: inquiryParams,
    body: inquirySaveSchema,
    handle: (visit) =>
      edit(visit, 'inquiry-changed', async (tx, year) => {
        const { revision, ...fields } = visit.body
        refuseDays(fields, visit.today)
        await refuseStrange(tx, year, visit.params.inquiry)
        if (!(await saveInquiry(tx, visit.params.inquiry, revision, fields)))
          throw new Problem('changed-meanwhile')
      }),
  }),
  defineRoute({
    ...shape,
    method: 'delete',
    path: `${path}/:inquiry`,
    summary: 'Take a further inquiry away.',
    params: inquiryParams,
    body: revisionSchema,
    handle: (visit) =>
      edit(visit, 'inquiry-removed', async (tx, year) => {
        await refuseStrange(tx, year, visit.params.inquiry)
        if (!(await removeInquiry(tx, visit.params.inquiry, visit.body.revision)))
          throw new Problem('changed-meanwhile')
      }),
  }),
]
