/** Sittings of a follow-up meeting: planned, moved, held. */
import type { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import {
  inviteesSchema,
  mostSittings,
  type SittingFields,
  type Sittings,
  sittingFieldsSchema,
  sittingSaveSchema,
  sittingsSchema,
} from '#shared/sitting.ts'
import type { Step } from '#shared/step.ts'
import { revisionSchema } from '#shared/unit-year.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { opensOn } from '../round/publication.ts'
import { loadStepPage } from '../year/step-page.store.ts'
import { openStepOf, refuseTooEarly, stepParamsSchema, stepVisitOf } from '../year/step-visit.routes.ts'
import { readsDocuments, writesDocuments } from '../year/unit-year.routes.ts'
import { recordSteps, type UnitYear } from '../year/unit-year.store.ts'
import { loadInvitees } from './invitee.store.ts'
import { addSitting, loadSittings, removeSitting, saveSitting } from './sitting.store.ts'
import { stepBySittings } from './sitting.ts'

const sittingParams = stepParamsSchema.extend({ sitting: idSchema })
type Visit<B> = Context<z.infer<typeof stepParamsSchema>, unknown, B> & { actor: Actor }

/** A meeting talks about the round's results, or comes after its beginning: an earlier day is a slip of the finger. */
export function earliestMeeting({ round }: UnitYear): string {
  return opensOn(round, 'leaders') ?? round.opensOn
}

async function pageOf(visit: Visit<unknown>, year: UnitYear, step: Step): Promise<Sittings> {
  return {
    ...(await loadStepPage(visit.storage, year, step, visit.actor, visit.today)),
    sittings: await loadSittings(visit.storage, year, step.id),
    earliest: earliestMeeting(year),
  }
}

/** @throws Problem invalid-request for a day of holding that cannot be one */
function refuseDay(year: UnitYear, { heldOn }: SittingFields, today: string): void {
  if (heldOn === null) return
  const reason =
    heldOn > today
      ? 'must not be in the future'
      : heldOn < earliestMeeting(year)
        ? 'must not be before the results were opened'
        : null
  if (reason) throw new Problem('invalid-request', { invalidParams: [{ name: 'body.heldOn', reason }] })
}

/** Writes, and keeps how far the step has come by its sittings. */
async function edit(
  visit: Visit<unknown>,
  action: string,
  write: (tx: Tx, year: UnitYear, step: Step) => Promise<{ changedHeld: boolean }>,
): Promise<Sittings> {
  const { year, step } = await openStepOf(visit, 'meeting')
  await transaction(visit.storage, async (tx) => {
    const { changedHeld } = await write(tx, year, step)
    const reached = stepBySittings(await loadSittings(tx, year, step.id))
    // A meeting that was recorded without sittings stays so until a sitting says something else.
    if (reached || changedHeld) {
      if (reached?.state === 'done') await refuseTooEarly(tx, year, step)
      await recordSteps(tx, year, [step], reached?.state ?? null, reached?.completedOn ?? null)
    }
    await recordAudit(tx, {
      at: visit.now,
      actorId: visit.actor.personId,
      action,
      subject: `round:${year.roundId}/unit:${year.unitId}`,
      detail: step.id,
    })
  })
  return pageOf(visit, year, step)
}

/** @throws Problem not-found for a sitting of another meeting */
async function sittingIn(tx: Tx, year: UnitYear, step: Step, id: string) {
  const sitting = (await loadSittings(tx, year, step.id)).find((each) => each.id === id)
  if (!sitting) throw new Problem('not-found')
  return sitting
}

const path = '/api/rounds/:round/units/:unit/sittings/:step'
const shape = { response: sittingsSchema }

export const sittingRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: 'The sittings of a follow-up meeting, planned and held.',
    params: stepParamsSchema,
    who: readsDocuments,
    async handle(visit) {
      const { year, step } = await stepVisitOf(visit, 'meeting')
      return pageOf(visit, year, step)
    },
  }),
  defineRoute({
    method: 'get',
    path: `${path}/invitees`,
    summary: 'Whom to invite to the meeting: everybody who works in the unit, with e-mail address.',
    params: stepParamsSchema,
    who: writesDocuments,
    response: inviteesSchema,
    async handle(visit) {
      const { year } = await stepVisitOf(visit, 'meeting')
      return { invitees: await loadInvitees(visit.storage, year, visit.today) }
    },
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path,
    summary: 'Add a sitting, planned or held already.',
    params: stepParamsSchema,
    body: sittingFieldsSchema,
    status: 201,
    who: writesDocuments,
    handle: (visit) =>
      edit(visit, 'sitting-added', async (tx, year, step) => {
        refuseDay(year, visit.body, visit.today)
        if ((await loadSittings(tx, year, step.id)).length >= mostSittings)
          throw new Problem('invalid-request', {
            invalidParams: [{ name: 'body', reason: `the meeting has ${mostSittings} sittings already` }],
          })
        await addSitting(tx, year, step.id, visit.body)
        return { changedHeld: false }
      }),
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path: `${path}/:sitting`,
    summary: 'Change a sitting: its day, whom it is for, that it was held, how many came.',
    params: sittingParams,
    body: sittingSaveSchema,
    who: writesDocuments,
    handle: (visit) =>
      edit(visit, 'sitting-changed', async (tx, year, step) => {
        const { revision, ...fields } = visit.body
        const before = await sittingIn(tx, year, step, visit.params.sitting)
        if (before.heldOn !== fields.heldOn) refuseDay(year, fields, visit.today)
        if (!(await saveSitting(tx, before.id, revision, fields))) throw new Problem('changed-meanwhile')
        return { changedHeld: before.heldOn !== fields.heldOn }
      }),
  }),
  defineRoute({
    ...shape,
    method: 'delete',
    path: `${path}/:sitting`,
    summary: 'Take a sitting away that is not to be held.',
    params: sittingParams,
    body: revisionSchema,
    who: writesDocuments,
    handle: (visit) =>
      edit(visit, 'sitting-removed', async (tx, year, step) => {
        const before = await sittingIn(tx, year, step, visit.params.sitting)
        if (!(await removeSitting(tx, before.id, visit.body.revision))) throw new Problem('changed-meanwhile')
        return { changedHeld: before.heldOn !== null }
      }),
  }),
]
