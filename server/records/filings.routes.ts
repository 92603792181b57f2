/** The records officer's list: what is ready, what is on its way, what came back; and many documents at once. */

import { setImmediate as pause } from 'node:timers/promises'
import type { z } from 'zod'
import {
  bulkSendingSchema,
  bulkSentSchema,
  type FilingList,
  filingListSchema,
  type ReceiptList,
  receiptListSchema,
} from '#shared/records.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudits } from '../access/audit.store.ts'
import { holds, holdsAnywhere, mayDecideAccess, mayKeepFilingSettings } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadFilingSettings } from '../organisation/settings.store.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { listRounds, loadRoundUnits } from '../round/round.store.ts'
import { loadUnitYear, type UnitYear } from '../year/unit-year.store.ts'
import { type FilingOptions, keepDeadline } from './filing.routes.ts'
import { type NewFiling, queueAgain, queueFiling } from './filing.store.ts'
import { inWorkingOrder } from './filing.ts'
import { isFiledFrom, loadFilingLines } from './filing-list.store.ts'
import { freeze, loadSubject } from './filing-subject.store.ts'
import { accessChosen } from './filing-visit.routes.ts'
import { loadReceipts } from './receipt.store.ts'
import { sendFilings } from './send-filings.job.ts'
import { findWaiver } from './waiver.store.ts'

/** Receipts that are shown; of as many times more, those that the person may see. */
const mostReceipts = 200

const roles = ['records-officer', 'coordinator'] as const

/** @returns whether the actor serves a unit, or those that stand for it; each unit is looked up once */
function serving(reader: Reader, actor: Actor): (unitId: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  const look = async (unitId: string) => {
    const tree = await loadTree(reader)
    return (await loadStandIns(reader, tree, unitId)).some((id) => holds(actor, tree, id, ...roles))
  }
  return (unitId) => {
    const found = known.get(unitId) ?? look(unitId)
    known.set(unitId, found)
    return found
  }
}

async function servedOnly<Line>(
  lines: readonly Line[],
  unitOf: (line: Line) => string,
  serves: (unitId: string) => Promise<boolean>,
): Promise<Line[]> {
  const served: Line[] = []
  for (const line of lines) if (await serves(unitOf(line))) served.push(line)
  return served
}

async function listFilings(
  { storage, actor }: Context<unknown, unknown, unknown> & { actor: Actor },
  { sources, way }: FilingOptions,
): Promise<FilingList> {
  const { settings } = await loadFilingSettings(storage)
  const tree = await loadTree(storage)
  const all = await loadFilingLines(storage, sources)
  const served = await servedOnly(all, ({ unit }) => unit.id, serving(storage, actor))
  return {
    maySet: mayKeepFilingSettings(actor, tree),
    maySend: way !== null,
    accessChoices: settings.accessChoices,
    caseNumberForm: settings.caseNumberForm,
    caseRounds: (await listRounds(storage))
      .filter((round) => isFiledFrom(round) && mayDecideAccess(actor, tree, round.rootUnitId))
      .map(({ id, title }) => ({ id, title })),
    filings: inWorkingOrder(served),
  }
}

async function sendMany(
  visit: Context<unknown, unknown, z.infer<typeof bulkSendingSchema>> & { actor: Actor },
  { sources, way }: FilingOptions,
): Promise<z.infer<typeof bulkSentSchema>> {
  if (way === null) throw new Problem('no-way-to-send')
  const { storage, actor, now, today, body } = visit
  const { settings } = await loadFilingSettings(storage)
  const access = accessChosen(settings, body.access)
  if (access === 'unknown')
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'body.access', reason: 'not on the institution’s list' }],
    })
  const { language } = settings
  const serves = serving(storage, actor)
  const ready: { year: UnitYear; filing: NewFiling }[] = []
  for (const { roundId, unitId, document } of body.filings) {
    const year = (await serves(unitId)) ? await loadUnitYear(storage, { roundId, unitId }) : null
    const subject = year && (await loadSubject(storage, sources, year, document, { language, today, actor }))
    if (!year || !subject) continue
    const { edition: current } = subject.written
    // What somebody decided not to file is not sent along with the others.
    if (await findWaiver(storage, { ...year, document, edition: current })) continue
    if (ready.length % 20 === 0) await pause()
    const frozen = await freeze(storage, year, subject, [], language)
    const { edition, name } = subject.written
    ready.push({
      year,
      filing: { document: frozen, frozen, edition, name, access, filedBy: actor.personId, now },
    })
  }
  const queued = await transaction(storage, async (tx) => {
    const acts: { subject: string; detail: string }[] = []
    for (const { year, filing } of ready) {
      const { document } = filing
      const isNew = await queueFiling(tx, filing, today)
      if (!isNew && !(await queueAgain(tx, { ...filing, frozen: null }, ['failed']))) continue
      if (isNew) await keepDeadline(tx, year, document, today)
      acts.push({ subject: `round:${year.roundId}/unit:${year.unitId}`, detail: document.id })
    }
    await recordAudits(
      tx,
      acts.map((act) => ({ at: now, actorId: actor.personId, action: 'filing-queued', ...act })),
    )
    return acts.length
  })
  void sendFilings(visit, way)
  return { queued, left: body.filings.length - queued }
}

/** Those about documents that the person serves; those that nobody knows, for whoever keeps the settings. */
async function listReceipts(reader: Reader, actor: Actor): Promise<ReceiptList> {
  const serves = serving(reader, actor)
  const keeps = mayKeepFilingSettings(actor, await loadTree(reader))
  const receipts: ReceiptList['receipts'] = []
  for (const { about, ...receipt } of await loadReceipts(reader, 20 * mostReceipts)) {
    if (receipts.length === mostReceipts) break
    if (!(about ? await serves(about.unitId) : keeps)) continue
    const units = about ? await loadRoundUnits(reader, about.roundId) : []
    const unit = units.find(({ unitId }) => unitId === about?.unitId)
    const filing = about && unit ? { unit: unit.name, document: about.name, version: about.version } : null
    receipts.push({ ...receipt, filing })
  }
  return { receipts }
}

export function filingsRoutes(options: FilingOptions): Route[] {
  const who = ({ actor }: { actor: Actor }) => (holdsAnywhere(actor, ...roles) ? 'allow' : 'deny')
  return [
    defineRoute({
      method: 'get',
      path: '/api/filings',
      summary:
        "Documents that are ready in the person's part of the organisation, those not filed yet first.",
      response: filingListSchema,
      who,
      handle: (visit) => listFilings(visit, options),
    }),
    defineRoute({
      method: 'post',
      path: '/api/filings/sending',
      summary: 'Send many documents to the records system at once.',
      body: bulkSendingSchema,
      response: bulkSentSchema,
      who,
      handle: (visit) => sendMany(visit, options),
    }),
    defineRoute({
      method: 'get',
      path: '/api/filings/receipts',
      summary: 'What the records system answered, the newest first.',
      response: receiptListSchema,
      who,
      handle: ({ storage, actor }) => listReceipts(storage, actor),
    }),
  ]
}
