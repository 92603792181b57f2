/** "Be om bistand": asking for help, answering, and what somebody has been asked. */
import type { z } from 'zod'
import {
  type AssistanceAnswer,
  type AssistancePage,
  type AssistanceRequest,
  askedOfMeSchema,
  assistanceAnswerSchema,
  assistancePageSchema,
  assistanceRequestSchema,
} from '#shared/assistance.ts'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayEditPlan } from '../access/policy.ts'
import { loadMailWording } from '../organisation/mail-text.store.ts'
import { findPerson, loadTree } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route, signedIn } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { listRounds } from '../round/round.store.ts'
import { summaryOf } from '../round/summary.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import { readsDocuments, unitInRoundSchema, writesDocuments, yearOf } from '../year/unit-year.routes.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import {
  addAssistance,
  loadAssistance,
  loadHelping,
  type StoredAssistance,
  saveAssistance,
} from './assistance.store.ts'
import { isAsked, isAskedAlready, isCopied, isOutside, mayWriteDown } from './assistance.ts'
import { type AssistanceLetter, answeredMails, askedMails, copyMails } from './assistance-mail.ts'

type Visit<P, B> = Context<P, unknown, B> & { actor: Actor }
type UnitParams = z.infer<typeof unitInRoundSchema>

async function loadPage(
  reader: Reader,
  year: UnitYear,
  { actor, today }: { actor: Actor; today: string },
): Promise<AssistancePage> {
  const { tree, unitId, round } = year
  const unit = await loadUnitHead(reader, tree, unitId)
  if (!unit) throw new Error('A unit outside the tree has no page')
  const own = mayEditPlan(actor, tree, unitId)
  const mayAsk = own && round.state !== 'aborted'
  const helping = mayAsk ? await loadHelping(reader, tree, unitId, today) : []
  // A unit may need help with somebody who has a role above it.
  const reads = (request: StoredAssistance) =>
    own || isAsked(actor, tree, request) || isCopied(actor, tree, request)
  return {
    unit,
    round: summaryOf(round, actor, tree),
    recipients: helping,
    superior: helping.find(({ kind }) => kind === 'superior-leader')?.name ?? null,
    readsAll: own,
    requests: (await loadAssistance(reader, year)).filter(reads).map((request) => {
      const open = request.state !== 'closed'
      return {
        ...request,
        mayAnswer: open && (isAsked(actor, tree, request) || (own && mayWriteDown(actor, request))),
        mayClose: open && own,
      }
    }),
    mayAsk,
  }
}

async function letterOf(
  { storage, baseUrl }: Pick<Visit<unknown, unknown>, 'storage' | 'baseUrl'>,
  { tree, unitId, roundId }: UnitYear,
  asked: Pick<StoredAssistance, 'askedById' | 'askedBy' | 'recipientName' | 'text'>,
): Promise<AssistanceLetter> {
  const unit = tree.byId.get(unitId)
  if (!unit) throw new Error('A unit outside the tree asks nobody')
  const asker = await findPerson(storage, asked.askedById)
  return {
    unit: unit.name,
    asker: { name: asker?.name ?? asked.askedBy, email: asker?.email ?? null },
    recipient: asked.recipientName,
    text: asked.text,
    contact: (await loadInstitution(storage)).contact,
    links: {
      asked: `${baseUrl()}/assistance`,
      unit: `${baseUrl()}/rounds/${roundId}/units/${unitId}/assistance`,
    },
    wording: await loadMailWording(storage),
  }
}

async function askForHelp(visit: Visit<UnitParams, AssistanceRequest>): Promise<AssistancePage> {
  const { storage, body, actor, now, today } = visit
  const year = await yearOf(visit)
  if (year.round.state === 'aborted') throw new Problem('round-aborted')
  const helping = await loadHelping(storage, year.tree, year.unitId, today)
  const asked = helping.find(({ kind, name }) => kind === body.recipient && name === body.recipientName)
  if (!asked)
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.recipientName', reason: 'nobody of that name can be asked' }],
    })
  const superior = helping.find(({ kind }) => kind === 'superior-leader')?.people[0]
  const copied = body.copied && superior !== undefined && asked.kind !== 'superior-leader'
  const request = {
    recipient: asked.kind,
    recipientName: asked.name,
    recipientEmail: asked.email,
    text: body.text,
    copied,
    askedOn: today,
    askedById: actor.personId,
  }
  const letter = await letterOf(visit, year, { ...request, askedBy: actor.name })
  await transaction(storage, async (tx) => {
    // From another tab, or because the answer never came: whoever is asked is asked once.
    if ((await loadAssistance(tx, year)).some((before) => isAskedAlready(request, before))) return
    await addAssistance(tx, year, request)
    await queueMails(tx, askedMails(letter, asked), now)
    if (copied) await queueMails(tx, copyMails(letter, superior), now)
    await recordAudit(tx, audit(visit, 'assistance-asked'))
  })
  return loadPage(storage, year, visit)
}

const requestParams = unitInRoundSchema.extend({ request: idSchema })

async function answer(
  visit: Visit<z.infer<typeof requestParams>, AssistanceAnswer>,
): Promise<AssistancePage> {
  const { storage, params, body, actor, now, today } = visit
  const year = await yearOf(visit)
  const before = (await loadAssistance(storage, year)).find(({ id }) => id === params.request)
  if (!before) throw new Problem('not-found')
  const own = mayEditPlan(actor, year.tree, year.unitId)
  const asked = isAsked(actor, year.tree, before)
  // Who was asked answers; whether that settles it, the unit says.
  if (!own && !(asked && body.state === 'answered')) throw new Problem('not-allowed')
  const says = body.answer !== before.answer
  if (before.state === 'closed') throw new Problem('assistance-closed')
  if (before.revision !== body.revision) throw new Problem('changed-meanwhile')
  if (says && !asked && !mayWriteDown(actor, before)) throw new Problem('not-allowed')
  if (body.state === 'answered' && body.answer === '')
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.answer', reason: 'must be filled in' }],
    })
  const letter = await letterOf(visit, year, before)
  const asker = await findPerson(storage, before.askedById)
  await transaction(storage, async (tx) => {
    const saved = await saveAssistance(tx, before.id, body.revision, {
      state: body.state,
      answer: body.answer,
      answeredOn: says ? today : before.answeredOn,
      answeredBy: says
        ? asked || !isOutside(before)
          ? actor.name
          : before.recipientName
        : before.answeredBy,
    })
    if (!saved) throw new Problem('changed-meanwhile')
    if (says && asker && asker.id !== actor.personId) await queueMails(tx, answeredMails(letter, asker), now)
    await recordAudit(tx, audit(visit, body.state === 'closed' ? 'assistance-closed' : 'assistance-answered'))
  })
  return loadPage(storage, year, visit)
}

function audit({ now, actor, params }: Visit<UnitParams, unknown>, action: string) {
  return {
    at: now,
    actorId: actor.personId,
    action,
    subject: `round:${params.round}/unit:${params.unit}`,
  }
}

async function askedOf({ storage, actor }: { storage: Reader; actor: Actor }) {
  const tree = await loadTree(storage)
  const rounds = new Map((await listRounds(storage)).map((round) => [round.id, round]))
  const waiting = { asked: 0, answered: 1, closed: 2 }
  const requests = (await loadAssistance(storage)).flatMap((request) => {
    const unit = tree.byId.get(request.unitId)
    const round = rounds.get(request.roundId)
    if (!unit || !round || !isAsked(actor, tree, request)) return []
    return [
      {
        ...request,
        unit: { id: unit.id, name: unit.name },
        round: { id: round.id, title: round.title },
      },
    ]
  })
  return { requests: requests.sort((a, b) => waiting[a.state] - waiting[b.state]) }
}

const path = '/api/rounds/:round/units/:unit/assistance'

export const assistanceRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path,
    summary: 'Help that the unit has asked for, and whom it can ask.',
    params: unitInRoundSchema,
    response: assistancePageSchema,
    who: readsDocuments,
    handle: async (visit) => loadPage(visit.storage, await yearOf(visit), visit),
  }),
  defineRoute({
    method: 'post',
    path,
    summary: 'Ask somebody for help, as leader or safety representative of the unit.',
    params: unitInRoundSchema,
    body: assistanceRequestSchema,
    response: assistancePageSchema,
    who: writesDocuments,
    handle: askForHelp,
  }),
  defineRoute({
    method: 'put',
    path: `${path}/:request`,
    summary: 'Answer a request for help, write an answer down, or close it.',
    params: requestParams,
    body: assistanceAnswerSchema,
    response: assistancePageSchema,
    who: readsDocuments,
    handle: answer,
  }),
  defineRoute({
    method: 'get',
    path: '/api/assistance',
    summary: 'Help that the person has been asked for by units.',
    response: askedOfMeSchema,
    who: signedIn,
    handle: askedOf,
  }),
]
