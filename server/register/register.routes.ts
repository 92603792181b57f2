/** The register's pages: the units as they are, what an import would change, and the import itself. */
import { unitListSchema } from '#shared/organisation.ts'
import { type RegisterFiles, registerFilesSchema, registerPreviewSchema } from '#shared/register.ts'
import { recordAudit } from '../access/audit.store.ts'
import { holdsAnywhere, mayImportRegister, mayListUnit, unitListers } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { isEntryList, readEntries } from './dfo.ts'
import { differenceBetween, digestOf, refusal } from './difference.ts'
import { importRegister } from './import.store.ts'
import { type RegisterReading, readRegister } from './reading.ts'
import { loadEverCodes, loadRegister } from './register.store.ts'
import type { FileName, RegisterFile } from './sheet.ts'
import { listUnits } from './unit-list.store.ts'
import { withUntold } from './untold.ts'
import { isCompoundFile, isZip, readWorkbook } from './workbook.ts'

/** Two files of some 10,000 people as base64 are about 2 MB; far more is no register. */
const bodyLimit = 9 * 1024 * 1024

async function importers({ storage, actor }: Visit<unknown>): Promise<Decision> {
  return mayImportRegister(actor, await loadTree(storage)) ? 'allow' : 'deny'
}

export const registerRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/units',
    summary: 'The units the person runs the year for, with leaders, members and safety representatives.',
    who: ({ actor }) => (holdsAnywhere(actor, ...unitListers) ? 'allow' : 'deny'),
    response: unitListSchema,
    async handle({ storage, actor, today }) {
      const tree = await loadTree(storage)
      const units = await listUnits(storage, tree, today)
      return { units: units.filter(({ id }) => mayListUnit(actor, tree, id)) }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/register/preview',
    summary: 'What importing two files would change, or every error in them; nothing is saved.',
    who: importers,
    body: registerFilesSchema,
    bodyLimit,
    response: registerPreviewSchema,
    async handle({ storage, body }) {
      const reading = await read(storage, body)
      if (reading.outcome === 'refused') return refusal(reading.errors)
      const today = await loadRegister(storage)
      return differenceBetween(today, withUntold(today, reading.register, reading.told), reading.leftOut)
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/register/import',
    summary: 'Replaces the register by the two files, all of it or nothing.',
    who: importers,
    fresh: true,
    body: registerFilesSchema,
    bodyLimit,
    response: registerPreviewSchema,
    async handle({ storage, now, actor, body }) {
      const reading = await read(storage, body)
      if (reading.outcome === 'refused')
        throw new Problem('register-invalid', {
          detail: `${reading.errors.length} errors`,
          invalidParams: refusal(reading.errors).errors.map(({ file, row, column, code }) => ({
            name: [file, row, column].filter((part) => part !== null).join(':'),
            reason: code,
          })),
        })
      return transaction(storage, async (tx) => {
        const today = await loadRegister(tx)
        if (body.basis !== undefined && body.basis !== digestOf(today)) throw new Problem('changed-meanwhile')
        const next = withUntold(today, reading.register, reading.told)
        const difference = differenceBetween(today, next, reading.leftOut)
        await importRegister(tx, next)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'register-imported',
          subject: 'register',
          detail: `units ${counted(difference.units)}; people ${counted(difference.people)}`,
        })
        return difference
      })
    },
  }),
]

async function read(reader: Reader, { units, people }: RegisterFiles): Promise<RegisterReading> {
  const files = { units: await fileOf('units', units), people: await fileOf('people', people) }
  return readRegister(files, await loadEverCodes(reader))
}

/** What a file is, its bytes tell and not its name. */
async function fileOf(name: FileName, base64: string): Promise<RegisterFile> {
  const bytes = Buffer.from(base64, 'base64')
  if (isEntryList(bytes)) return readEntries(name, bytes)
  return isZip(bytes) || isCompoundFile(bytes) ? readWorkbook(bytes) : bytes
}

function counted({ added, changed, removed }: { added: number; changed: number; removed: number }): string {
  return `+${added} ~${changed} -${removed}`
}
