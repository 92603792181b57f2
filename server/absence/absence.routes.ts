/** Sickness absence: what a unit's page shows of it, what a file would change, and the import. */
import { z } from 'zod'
import {
  type AbsenceFile,
  absenceFileSchema,
  absencePreviewSchema,
  absenceStockSchema,
  unitAbsenceSchema,
} from '#shared/absence.ts'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayImportAbsence } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { readsUnit } from '../year/unit-year.routes.ts'
import { loadEveryUnit, loadMonths, loadPlaces, saveAbsence } from './absence.store.ts'
import { fewestTogether } from './absence.ts'
import { type AbsenceReading, readAbsenceFile } from './absence-file.ts'
import { monthsOf, placeRows, previewOf, unitsIn } from './absence-import.ts'
import { loadUnitAbsence } from './unit-absence.store.ts'

/** 2,500 units for four years as base64 are about 10 MB. */
const bodyLimit = 13 * 1024 * 1024

async function importers({ storage, actor }: Visit<unknown>): Promise<Decision> {
  return mayImportAbsence(actor, await loadTree(storage)) ? 'allow' : 'deny'
}

type FileVisit = Context<unknown, unknown, AbsenceFile> & { actor: Actor }

export function absenceRoutes({ programmes }: { programmes: ReadonlyMap<string, Programme> }): Route[] {
  const minimum = fewestTogether([...programmes.values()].map(({ definition }) => definition))
  return [
    defineRoute({
      method: 'get',
      path: '/api/absence',
      summary: 'The months of sickness absence that have been imported.',
      who: importers,
      response: absenceStockSchema,
      handle: async ({ storage }) => ({ minimum, months: await loadMonths(storage) }),
    }),
    defineRoute({
      method: 'post',
      path: '/api/absence/preview',
      summary:
        'What importing a file of sickness absence would change, or every error in it; nothing is saved.',
      who: importers,
      body: absenceFileSchema,
      bodyLimit,
      response: absencePreviewSchema,
      async handle({ storage, body, today }) {
        const reading = readBody(body, today)
        return previewOf(reading, await loadEveryUnit(storage), await placesOf(storage, reading))
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/absence',
      summary: 'Imports sickness absence, all of the file or nothing; each month in it is replaced whole.',
      who: importers,
      body: absenceFileSchema,
      bodyLimit,
      response: z.null(),
      handle: (visit) => importAbsence(visit, minimum),
    }),
    defineRoute({
      method: 'get',
      path: '/api/units/:unit/absence',
      summary: "The unit's sickness absence by month and four months, with the programme's aims.",
      who: readsUnit,
      params: z.object({ unit: idSchema }),
      response: unitAbsenceSchema,
      handle: async ({ storage, actor, params }) =>
        loadUnitAbsence(storage, { programmes, minimum }, await loadTree(storage), params.unit, actor),
    }),
  ]
}

function readBody({ file }: AbsenceFile, today: string): AbsenceReading {
  return readAbsenceFile(Buffer.from(file, 'base64'), today)
}

async function placesOf(reader: Reader, reading: AbsenceReading) {
  return loadPlaces(reader, reading.outcome === 'rows' ? monthsOf(reading.rows) : [])
}

async function importAbsence(
  { storage, now, today, actor, body }: FileVisit,
  minimum: number,
): Promise<null> {
  const reading = readBody(body, today)
  if (reading.outcome === 'refused')
    throw new Problem('absence-invalid', {
      detail: `${reading.count} errors`,
      invalidParams: reading.errors.map(({ row, column, code }) => ({
        name: [row, column].filter((part) => part !== null).join(':') || 'file',
        reason: code,
      })),
    })
  return transaction(storage, async (tx) => {
    const places = await placesOf(tx, reading)
    const placed = placeRows(reading.rows, body, await loadEveryUnit(tx), places, minimum)
    if (placed.outcome === 'unknown-units')
      throw new Problem('absence-unknown-units', { detail: `${placed.rows} rows` })
    const { taken, skipped } = placed
    const file = { importedOn: today, importedBy: actor.personId, filename: body.filename, rows: taken }
    await saveAbsence(tx, file, placed.rows)
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'absence-imported',
      subject: 'absence',
      detail: `${monthsOf(reading.rows).join(', ')}; rows ${taken}, left out ${skipped}, replaced ${replacedIn(places)}`,
    })
    return null
  })
}

function replacedIn(places: Awaited<ReturnType<typeof placesOf>>): number {
  return [...places.values()].reduce((sum, month) => sum + unitsIn(month).length, 0)
}
