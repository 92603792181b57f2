/** Requests for access to reports: registered, decided report by report, answered, and what is released handed out. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import {
  type AccessRequest,
  accessDecisionsSchema,
  accessRequestDraftSchema,
  accessRequestListSchema,
  accessRequestSchema,
} from '#shared/access-request.ts'
import { idSchema } from '#shared/fields.ts'
import { languageSchema } from '#shared/language.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { holdsAnywhere, mayDecideAccess } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import {
  type Context,
  type Decision,
  defineRoute,
  fileSchema,
  type Route,
  type Visit,
} from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findRound, type Round } from '../round/round.store.ts'
import { accessFiles } from './access-files.store.ts'
import {
  addAccessRequest,
  changeAccessRequest,
  decideAccess,
  findAccessRequest,
  type KeptRequest,
  loadAccessDecisions,
  removeAccessRequest,
} from './access-request.store.ts'
import { keyOf } from './access-request.ts'
import { canBeAskedFor, listedRequests, requestPage } from './access-request-page.store.ts'

const ofRound = z.object({ round: idSchema })
const ofRequest = z.object({ request: idSchema })
type OfRequest = z.infer<typeof ofRequest>

/** A request is one a records officer at the round's top has to do with, or is not there. */
async function decidesOnRound({ storage, actor, params }: Visit<{ round: string }>): Promise<Decision> {
  const round = await findRound(storage, params.round)
  return round && mayDecideAccess(actor, await loadTree(storage), round.rootUnitId) ? 'allow' : 'hide'
}

async function decidesOnRequest(visit: Visit<OfRequest>): Promise<Decision> {
  const request = await findAccessRequest(visit.storage, visit.params.request)
  return request ? decidesOnRound({ ...visit, params: { round: request.roundId } }) : 'hide'
}

type Acting<B = unknown> = Context<OfRequest, unknown, B> & { actor: Actor }

async function openRequest(reader: Reader, id: string): Promise<{ request: KeptRequest; round: Round }> {
  const request = await findAccessRequest(reader, id)
  const round = request && (await findRound(reader, request.roundId))
  if (!request || !round) throw new Problem('not-found')
  return { request, round }
}

/** Does something to a request that is not answered yet, and shows how it stands then. */
async function change(
  { storage, params, today }: Acting,
  work: (tx: Tx, request: KeptRequest, round: Round) => Promise<void>,
): Promise<AccessRequest> {
  await transaction(storage, async (tx) => {
    const { request, round } = await openRequest(tx, params.request)
    if (request.answeredOn !== null) throw new Problem('access-answered')
    await work(tx, request, round)
  })
  const { request, round } = await openRequest(storage, params.request)
  return requestPage(storage, request, round, today)
}

function refuseFuture(receivedOn: string, today: string): void {
  if (receivedOn > today)
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.receivedOn', reason: 'in-future' }],
    })
}

async function register(
  context: Context<{ round: string }, unknown, z.infer<typeof accessRequestDraftSchema>> & { actor: Actor },
): Promise<AccessRequest> {
  const { storage, params, body, actor, now, today } = context
  refuseFuture(body.receivedOn, today)
  const id = await transaction(storage, async (tx) => {
    const round = await findRound(tx, params.round)
    if (!round || !canBeAskedFor(round)) throw new Problem('no-results')
    const request = { ...body, roundId: round.id, registeredBy: actor.personId }
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'access-request-registered',
      subject: `round:${round.id}`,
      detail: body.reference,
    })
    return addAccessRequest(tx, request)
  })
  context.created()
  const { request, round } = await openRequest(storage, id)
  return requestPage(storage, request, round, today)
}

const actions = { release: 'access-released', refuse: 'access-refused' } as const

/** One line in the log for every report, so that each has its history. */
async function decide(context: Acting<z.infer<typeof accessDecisionsSchema>>): Promise<AccessRequest> {
  const { actor, now, today, body } = context
  return change(context, async (tx, request, round) => {
    const page = await requestPage(tx, request, round, today)
    const known = new Map(page.reports.map((report) => [keyOf(report), report]))
    for (const [index, key] of body.reports.entries()) {
      const report = known.get(keyOf(key))
      if (!report)
        throw new Problem('invalid-request', {
          invalidParams: [{ name: `body.reports.${index}`, reason: 'no report of the round' }],
        })
      if (isDeepStrictEqual(report.decided?.what ?? null, body.what)) continue
      await decideAccess(tx, request.id, key, body.what, actor.personId, today)
      const group = key.groupId ? ` ${key.groupId}` : ''
      const basis = body.what?.decision === 'refuse' ? `: ${body.what.legalBasis}` : ''
      await recordAudit(tx, {
        at: now,
        actorId: actor.personId,
        action: body.what ? actions[body.what.decision] : 'access-undecided',
        subject: `round:${round.id}/unit:${key.unitId}`,
        detail: `${request.reference}${group}${basis}`,
      })
    }
  })
}

async function answer(context: Acting): Promise<AccessRequest> {
  const { actor, now, today } = context
  return change(context, async (tx, request, round) => {
    const { reports } = await requestPage(tx, request, round, today)
    if (reports.some(({ decided }) => decided === null)) throw new Problem('access-undecided')
    await changeAccessRequest(tx, request.id, { answeredOn: today })
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'access-request-answered',
      subject: `round:${round.id}`,
      detail: request.reference,
    })
  })
}

async function correct(context: Acting<z.infer<typeof accessRequestDraftSchema>>): Promise<AccessRequest> {
  const { actor, now, today, body } = context
  refuseFuture(body.receivedOn, today)
  return change(context, async (tx, request) => {
    await changeAccessRequest(tx, request.id, body)
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'access-request-corrected',
      subject: `round:${request.roundId}`,
      detail: `${request.reference} ${request.receivedOn}: ${body.reference} ${body.receivedOn}`,
    })
  })
}

async function remove({ storage, params, actor, now }: Acting): Promise<null> {
  return transaction(storage, async (tx) => {
    const { request } = await openRequest(tx, params.request)
    if (request.answeredOn !== null) throw new Problem('access-answered')
    if ((await loadAccessDecisions(tx, request.id)).size > 0) throw new Problem('access-decided')
    await removeAccessRequest(tx, request.id)
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'access-request-removed',
      subject: `round:${request.roundId}`,
      detail: request.reference,
    })
    return null
  })
}

const path = '/api/access-requests'

export const accessRequestRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path,
    summary:
      "Requests for access to reports in the person's part, the unanswered first, and what can be asked for.",
    response: accessRequestListSchema,
    who: ({ actor }) => (holdsAnywhere(actor, 'records-officer') ? 'allow' : 'deny'),
    handle: ({ storage, actor, today }) => listedRequests(storage, actor, today),
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/access-requests',
    summary: 'Register a request for access to the reports of a round; nothing is kept of who asks.',
    params: ofRound,
    body: accessRequestDraftSchema,
    response: accessRequestSchema,
    who: decidesOnRound,
    handle: register,
  }),
  defineRoute({
    method: 'get',
    path: `${path}/:request`,
    summary: 'A request with every report of its round: what was published of it, and what is decided.',
    params: ofRequest,
    response: accessRequestSchema,
    who: decidesOnRequest,
    async handle({ storage, params, today }) {
      const { request, round } = await openRequest(storage, params.request)
      return requestPage(storage, request, round, today)
    },
  }),
  defineRoute({
    method: 'put',
    path: `${path}/:request`,
    summary: 'Correct case number or day of a request that is not answered.',
    params: ofRequest,
    body: accessRequestDraftSchema,
    response: accessRequestSchema,
    who: decidesOnRequest,
    handle: correct,
  }),
  defineRoute({
    method: 'delete',
    path: `${path}/:request`,
    summary: 'Delete a request on which nothing is decided.',
    params: ofRequest,
    response: z.null(),
    who: decidesOnRequest,
    fresh: true,
    handle: remove,
  }),
  defineRoute({
    method: 'put',
    path: `${path}/:request/decisions`,
    summary: 'Release or refuse one or more reports, or take back what was decided of them.',
    params: ofRequest,
    body: accessDecisionsSchema,
    bodyLimit: 2 * 1024 * 1024,
    response: accessRequestSchema,
    who: decidesOnRequest,
    handle: decide,
  }),
  defineRoute({
    method: 'post',
    path: `${path}/:request/answer`,
    summary: 'Mark a request as answered, once every report is decided on; from then on it is locked.',
    params: ofRequest,
    response: accessRequestSchema,
    who: decidesOnRequest,
    handle: answer,
  }),
  defineRoute({
    method: 'get',
    path: `${path}/:request/files`,
    summary:
      'The released reports as PDF and the list of decisions, as one ZIP file; a preview until it is answered.',
    params: ofRequest,
    query: z.strictObject({ language: languageSchema }),
    response: fileSchema,
    media: 'application/zip',
    who: decidesOnRequest,
    async handle(context) {
      const { storage, params, query, today } = context
      const { request, round } = await openRequest(storage, params.request)
      return accessFiles(context, await requestPage(storage, request, round, today), query.language)
    },
  }),
]
