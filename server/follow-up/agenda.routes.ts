/** An item that somebody else's meeting takes up, such as the leader group's: known by its day. */
import type { z } from 'zod'
import { type Agenda, type AgendaItem, agendaChangeSchema, agendaSchema } from '#shared/agenda.ts'
import type { Actor } from '#shared/session.ts'
import type { Step } from '#shared/step.ts'
import { recordAudit } from '../access/audit.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadStepPage } from '../year/step-page.store.ts'
import { openStepOf, refuseTooEarly, stepParamsSchema, stepVisitOf } from '../year/step-visit.routes.ts'
import { readsDocuments, writesDocuments } from '../year/unit-year.routes.ts'
import { recordSteps, type UnitYear } from '../year/unit-year.store.ts'
import { loadAgendaItem, saveAgendaItem } from './agenda.store.ts'

type Visit<B> = Context<z.infer<typeof stepParamsSchema>, unknown, B> & { actor: Actor }

async function pageOf(visit: Visit<unknown>, year: UnitYear, step: Step): Promise<Agenda> {
  return {
    ...(await loadStepPage(visit.storage, year, step, visit.actor, visit.today)),
    item: await loadAgendaItem(visit.storage, year, step.id),
  }
}

function isSame(one: AgendaItem | null, other: AgendaItem | null): boolean {
  return one?.takenUpOn === other?.takenUpOn && one?.meeting === other?.meeting && one?.note === other?.note
}

async function save(visit: Visit<z.infer<typeof agendaChangeSchema>>): Promise<Agenda> {
  const { year, step } = await openStepOf(visit, 'agenda')
  const { from, to } = visit.body
  // A meeting of others may have taken it up while the survey was open; before the round began there was nothing.
  const wrong =
    to === null || to.takenUpOn === from?.takenUpOn
      ? null
      : to.takenUpOn > visit.today
        ? 'must not be in the future'
        : to.takenUpOn < year.round.opensOn
          ? 'must not be before the round began'
          : null
  if (wrong)
    throw new Problem('invalid-request', { invalidParams: [{ name: 'body.to.takenUpOn', reason: wrong }] })
  await transaction(visit.storage, async (tx) => {
    const before = await loadAgendaItem(tx, year, step.id)
    if (!isSame(before, from)) throw new Problem('changed-meanwhile')
    if (to) await refuseTooEarly(tx, year, step)
    await saveAgendaItem(tx, year, step.id, to)
    await recordSteps(tx, year, [step], to ? 'done' : null, to?.takenUpOn ?? null)
    await recordAudit(tx, {
      at: visit.now,
      actorId: visit.actor.personId,
      action: to ? 'agenda-recorded' : 'agenda-taken-back',
      subject: `round:${year.roundId}/unit:${year.unitId}`,
      detail: to ? `${step.id} ${to.takenUpOn}` : step.id,
    })
  })
  return pageOf(visit, year, step)
}

const path = '/api/rounds/:round/units/:unit/agenda/:step'
const shape = { params: stepParamsSchema, response: agendaSchema }

export const agendaRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: "An item on another meeting's agenda: when it was taken up, and where.",
    who: readsDocuments,
    async handle(visit) {
      const { year, step } = await stepVisitOf(visit, 'agenda')
      return pageOf(visit, year, step)
    },
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path,
    summary: 'Record that the item was taken up, or take it back.',
    body: agendaChangeSchema,
    who: writesDocuments,
    handle: save,
  }),
]
