/** Filing of a unit's documents: recorded by hand, or sent. */
import type { z } from 'zod'
import { fitsCaseNumber } from '#shared/case-number.ts'
import { packagePreviewSchema, packageQuerySchema } from '#shared/filing-package.ts'
import {
  filingRequestSchema,
  sendingRequestSchema,
  type UnitFiling,
  unitFilingSchema,
  waiverRequestSchema,
} from '#shared/records.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadFilingSettings } from '../organisation/settings.store.ts'
import { readingOf, readsDrafts } from '../plan/plan-visit.routes.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, fileSchema, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { yearOf } from '../year/unit-year.routes.ts'
import { loadSteps, recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { loadFilings, queueAgain, queueFiling, recordPlace } from './filing.store.ts'
import { refusedFilingDay } from './filing.ts'
import type { DocumentSource } from './filing-document.ts'
import { entryOf, type PackageQuestion, packageNames } from './filing-package.ts'
import { loadAttachable, loadFrame, loadSubject } from './filing-subject.store.ts'
import {
  chosenIn,
  documentParamsSchema,
  documentPath,
  type FilingVisit,
  files,
  mayFileFor,
} from './filing-visit.routes.ts'
import type { FilingWay } from './filing-way.ts'
import { madePackage } from './package-maker.ts'
import { sendFilings } from './send-filings.job.ts'
import { loadCaseNumber } from './unit-case.store.ts'
import { findWaiver, removeWaiver, saveWaiver } from './waiver.store.ts'

export interface FilingOptions {
  /** Where the documents of each kind come from. */
  sources: readonly DocumentSource[]
  /** Null: documents are filed by hand. */
  way: FilingWay | null
}

export function filingRoutes(options: FilingOptions): Route[] {
  const shape = { params: documentParamsSchema, response: unitFilingSchema }
  return [
    defineRoute({
      ...shape,
      method: 'get',
      path: documentPath,
      summary: 'Whether and where a document of the unit is filed.',
      who: readsDrafts,
      async handle(visit) {
        // Whoever does not read the plan does not read what it was filed under.
        if ((await readingOf({ ...visit, query: {} }, await yearOf(visit))) !== 'whole')
          throw new Problem('not-allowed')
        return filingOf(visit, options)
      },
    }),
    defineRoute({
      ...shape,
      method: 'put',
      path: documentPath,
      summary: 'Record where a document lies in the records system, or correct it.',
      body: filingRequestSchema,
      who: files,
      handle: (visit) => recordByHand(visit, options),
    }),
    defineRoute({
      ...shape,
      method: 'post',
      path: `${documentPath}/sending`,
      summary: 'Send a document to the records system, or send it again where that did not succeed.',
      body: sendingRequestSchema,
      who: files,
      handle: (visit) => send(visit, options),
    }),
    defineRoute({
      ...shape,
      method: 'put',
      path: `${documentPath}/waiver`,
      summary: 'Decide that a document is not to be filed, with the reason; or that it is after all.',
      body: waiverRequestSchema,
      who: files,
      handle: (visit) => waive(visit, options),
    }),
    defineRoute({
      method: 'get',
      path: `${documentPath}/preview`,
      summary: 'The package of a document: titles, files, message, and what the schema says of it.',
      params: documentParamsSchema,
      query: packageQuerySchema,
      response: packagePreviewSchema,
      who: files,
      async handle(visit) {
        const question = await questionOf(visit, options)
        const { caseTitle, entryTitle, entryKey, documentDate } = entryOf(question)
        const { files, xml, faults } = await madePackage(question)
        const { settings, access, caseNumber, document } = question
        return {
          language: settings.language,
          caseTitle,
          entryTitle,
          externalKey: entryKey,
          documentDate,
          entryType: settings.entryType,
          access,
          accessChoices: settings.accessChoices,
          caseNumber,
          unit: { id: visit.params.unit, name: document.unit },
          files,
          xml,
          faults,
        }
      },
    }),
    defineRoute({
      method: 'get',
      path: `${documentPath}/package`,
      summary: 'The package as one ZIP file: the documents as PDF/A-2a, arkivmelding.xml and checksums.',
      params: documentParamsSchema,
      query: packageQuerySchema,
      response: fileSchema,
      media: 'application/zip',
      who: files,
      async handle(visit) {
        const question = await questionOf(visit, options)
        const { zip, faults } = await madePackage(question)
        // What the archive's schema refuses is not handed out as if it could be filed.
        if (faults.length > 0) throw new Problem('package-not-valid')
        return { name: packageNames(question.document).package, media: 'application/zip', content: zip }
      },
    }),
  ]
}

async function questionOf(
  visit: FilingVisit<z.infer<typeof packageQuerySchema>>,
  { sources }: FilingOptions,
): Promise<PackageQuestion> {
  const { frozen, access, settings } = await chosenIn(visit, sources, visit.query, 'query')
  const caseNumber = await loadCaseNumber(visit.storage, frozen.where, settings.caseNumberForm)
  return { document: frozen, settings, access, caseNumber }
}

const onTheWay = ['failed', 'sent', 'received'] as const

async function send(
  visit: FilingVisit<unknown, z.infer<typeof sendingRequestSchema>>,
  options: FilingOptions,
): Promise<UnitFiling> {
  const { sources, way } = options
  if (way === null) throw new Problem('no-way-to-send')
  const { storage, actor, now, today, body } = visit
  const { year, subject, frozen, access } = await chosenIn(visit, sources, body, 'body')
  const { edition, name } = subject.written
  await transaction(storage, async (tx) => {
    const filing = { document: frozen, frozen, edition, name, access, filedBy: actor.personId, now }
    const isNew = await queueFiling(tx, filing, today)
    // Two who send it at the same time: the second finds it on its way, and must say that they know.
    const from = body.again ? onTheWay : (['failed'] as const)
    if (!isNew && !(await queueAgain(tx, filing, from))) throw new Problem('filed-already')
    if (isNew) await keepDeadline(tx, year, frozen, today)
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: isNew ? 'filing-queued' : 'filing-queued-again',
      subject: subjectOf(year),
      detail: frozen.id,
    })
  })
  void sendFilings(visit, way)
  return filingOf(visit, options)
}

/** With the first version of a plan its deadline is kept, on its day; a later one changes nothing of that. */
export async function keepDeadline(
  tx: Tx,
  year: UnitYear,
  { id, version }: { id: string; version: number },
  on: string,
): Promise<void> {
  if (id !== 'plan') return
  const kept = await loadFilings(tx, year, 'plan')
  if (kept.every(({ filing }) => filing.version === version))
    await recordSteps(tx, year, stepsOf(year, 'filing'), 'done', on)
}

function subjectOf({ roundId, unitId }: UnitYear): string {
  return `round:${roundId}/unit:${unitId}`
}

async function recordByHand(
  visit: FilingVisit<unknown, z.infer<typeof filingRequestSchema>>,
  options: FilingOptions,
): Promise<UnitFiling> {
  const { storage, actor, now, today, body } = visit
  const { year, subject, frozen, access, settings } = await chosenIn(visit, options.sources, body, 'body')
  const refuse = (name: string, reason: string) => {
    throw new Problem('invalid-request', { invalidParams: [{ name: `body.${name}`, reason }] })
  }
  const refused = refusedFilingDay(body.filedOn, frozen.on, today)
  if (refused) refuse('filedOn', refused)
  if (!fitsCaseNumber(settings.caseNumberForm, body.caseNumber))
    refuse('caseNumber', `not written as ${settings.caseNumberForm}`)
  await transaction(storage, async (tx) => {
    const kept = await loadFilings(tx, year, frozen.id)
    const { edition, name } = subject.written
    const same = kept.find(({ filing }) => filing.version === frozen.version)
    // Somebody has filed another edition as this version since it was looked at.
    if (same && same.edition !== edition) throw new Problem('changed-meanwhile')
    const before = same?.filing
    if ((before?.caseNumber ?? null) !== body.seen) throw new Problem('changed-meanwhile')
    const filing = { document: frozen, frozen, edition, name, access, filedBy: actor.personId, now }
    const { caseNumber, filedOn, journalNumber = null } = body
    await recordPlace(tx, filing, { caseNumber, filedOn, journalNumber })
    // One that was sent has kept its deadline on the day it was accepted.
    if (!before?.orderedOn) await keepDeadline(tx, year, frozen, filedOn)
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: before?.state === 'filed' ? 'filing-corrected' : 'filing-recorded',
      subject: subjectOf(year),
      detail: `${frozen.id === 'plan' ? '' : `${frozen.id}: `}${filedOn}${body.seen === null ? '' : `, ${body.seen}`}`,
    })
  })
  void sendFilings(visit, options.way)
  return filingOf(visit, options)
}

async function waive(
  visit: FilingVisit<unknown, z.infer<typeof waiverRequestSchema>>,
  options: FilingOptions,
): Promise<UnitFiling> {
  const { storage, actor, now, today, body } = visit
  const { year, subject, frozen } = await chosenIn(visit, options.sources, { version: body.version }, 'body')
  if (subject.filing) throw new Problem('filed-already')
  const of = { ...frozen.where, document: frozen.id, edition: subject.written.edition }
  await transaction(storage, async (tx) => {
    if (body.reason === null) await removeWaiver(tx, of)
    else await saveWaiver(tx, of, { reason: body.reason, decidedBy: actor.personId, decidedOn: today })
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: body.reason === null ? 'filing-waiver-removed' : 'filing-waived',
      subject: subjectOf(year),
      detail: frozen.id,
    })
  })
  return filingOf(visit, options)
}

async function filingOf(visit: FilingVisit, { sources, way }: FilingOptions): Promise<UnitFiling> {
  const { storage, actor, today, params } = visit
  const year = await yearOf(visit)
  const { settings } = await loadFilingSettings(storage)
  const asked = { language: settings.language, today, actor }
  const subject = await loadSubject(storage, sources, year, params.document, asked)
  const kept = (await loadFilings(storage, year, params.document)).map(({ filing }) => filing)
  const steps = params.document === 'plan' ? await loadSteps(storage, year, today) : []
  const { unit } = await loadFrame(storage, year)
  return {
    unit: { id: params.unit, name: unit.name },
    name: subject?.written.name ?? null,
    filing: subject?.filing ?? null,
    earlier: kept.filter(({ version }) => version !== subject?.version),
    due: steps.find(({ kind }) => kind === 'filing')?.status.due ?? null,
    ready: subject && { version: subject.version, on: subject.written.on },
    mayFile: await mayFileFor(storage, actor, year.tree, params.unit),
    maySend: way !== null,
    caseNumber: await loadCaseNumber(storage, year, settings.caseNumberForm),
    caseNumberForm: settings.caseNumberForm,
    accessChoices: settings.accessChoices,
    attachments: subject ? await loadAttachable(storage, sources, year, params.document) : [],
    waiver:
      subject &&
      (await findWaiver(storage, { ...year, document: params.document, edition: subject.written.edition })),
  }
}
