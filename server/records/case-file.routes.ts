/** Case numbers from a file: what it would change, and the import. */
import { z } from 'zod'
import { type CaseFile, type CasePreview, caseFileSchema, casePreviewSchema } from '#shared/case-file.ts'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayDecideAccess } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadFilingSettings } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findRound, loadRoundUnits } from '../round/round.store.ts'
import { type CaseReading, readCaseFile } from './case-file.ts'
import { loadUnitCases, saveUnitCases } from './unit-case.store.ts'

const params = z.object({ round: idSchema })
const bodyLimit = 1_500_000

/** Units that a preview names; all are counted. */
const mostShown = 50

/** Records officers at the top of the round. */
async function importers({
  storage,
  actor,
  params: { round: id },
}: Visit<{ round: string }>): Promise<Decision> {
  const round = await findRound(storage, id)
  return round && mayDecideAccess(actor, await loadTree(storage), round.rootUnitId) ? 'allow' : 'hide'
}

async function readingOf(reader: Reader, roundId: string, { file }: CaseFile): Promise<CaseReading> {
  const units = await loadRoundUnits(reader, roundId)
  const { settings } = await loadFilingSettings(reader)
  const byCode = new Map(units.map(({ code, unitId }) => [code, unitId]))
  return readCaseFile(Buffer.from(file, 'base64'), byCode, settings.caseNumberForm)
}

async function previewOf(reader: Reader, roundId: string, body: CaseFile): Promise<CasePreview> {
  const reading = await readingOf(reader, roundId, body)
  if (reading.outcome === 'refused') return { errors: reading.errors, errorCount: reading.count, found: null }
  const names = new Map((await loadRoundUnits(reader, roundId)).map(({ unitId, name }) => [unitId, name]))
  const before = await loadUnitCases(reader, roundId)
  const cases = [...reading.cases].flatMap(([id, caseNumber]) => {
    const name = names.get(id)
    return name ? [{ unit: { id, name }, caseNumber, before: before.get(id) ?? null }] : []
  })
  const replaced = cases.filter((one) => one.before !== null && one.before !== one.caseNumber).length
  return {
    errors: [],
    errorCount: 0,
    found: { count: cases.length, replaced, cases: cases.slice(0, mostShown) },
  }
}

async function importCases({
  storage,
  params: { round: roundId },
  body,
  now,
  actor,
}: Context<z.infer<typeof params>, unknown, CaseFile> & { actor: Actor }): Promise<null> {
  return transaction(storage, async (tx) => {
    const reading = await readingOf(tx, roundId, body)
    if (reading.outcome === 'refused')
      throw new Problem('invalid-request', {
        detail: `${reading.count} errors`,
        invalidParams: reading.errors.map(({ row, column, code }) => ({
          name: [row, column].filter((part) => part !== null).join(':') || 'file',
          reason: code,
        })),
      })
    await saveUnitCases(tx, roundId, reading.cases)
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'case-numbers-imported',
      subject: `round:${roundId}`,
      detail: String(reading.cases.size),
    })
    return null
  })
}

const path = '/api/rounds/:round/case-numbers'

export const caseFileRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: `${path}/preview`,
    summary: 'What a file of case numbers would change, or every error in it; nothing is saved.',
    params,
    body: caseFileSchema,
    bodyLimit,
    response: casePreviewSchema,
    who: importers,
    handle: ({ storage, params: { round }, body }) => previewOf(storage, round, body),
  }),
  defineRoute({
    method: 'post',
    path,
    summary: 'Imports case numbers, all of the file or nothing; units that it does not name keep theirs.',
    params,
    body: caseFileSchema,
    bodyLimit,
    response: z.null(),
    who: importers,
    handle: importCases,
  }),
]
