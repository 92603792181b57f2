/** From the rows of a file to what is saved of them: each month placed by itself, and what the preview tells. */
import type { AbsenceFile, AbsencePreview } from '#shared/absence.ts'
import type { Tree } from '../organisation/tree.ts'
import type { KeptMonth, PlacedBefore } from './absence.store.ts'
import { placeMonth } from './absence.ts'
import type { AbsenceReading, AbsenceRow } from './absence-file.ts'

/** Where units' people were counted when a month was imported last, by month and unit. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, PlacedBefore>>

/** Codes that are listed; all rows are counted. */
const mostUnknown = 100

/** The months that rows speak of, the oldest first. */
export function monthsOf(rows: readonly AbsenceRow[]): string[] {
  return [...new Set(rows.map(({ month }) => month))].sort()
}

/** @param places of the months of the reading */
export function previewOf(reading: AbsenceReading, tree: Tree, places: Places): AbsencePreview {
  if (reading.outcome === 'refused') return { errors: reading.errors, errorCount: reading.count, found: null }
  const known = unitIds(tree)
  const unknown = reading.rows.filter(({ code }) => !known.has(code))
  const here = reading.rows.filter(({ code }) => known.has(code))
  const months = monthsOf(here).map((month) => {
    const rows = here.filter((row) => row.month === month)
    const named = new Set(rows.map(({ code }) => known.get(code)))
    const before = unitsIn(places.get(month))
    return {
      month,
      units: rows.length,
      headcount: rows.reduce((sum, { headcount }) => sum + headcount, 0),
      replaced: before.length,
      dropped: before.filter((unitId) => !named.has(unitId)).length,
    }
  })
  const codes = [...new Set(unknown.map(({ code }) => code.slice(0, 40)))].sort()
  const found = { months, unknownUnits: codes.slice(0, mostUnknown), unknownRows: unknown.length }
  return { errors: [], errorCount: 0, found }
}

/** `taken`: rows of the file. There are more where it leaves out units that had figures before. */
export type AbsenceToSave =
  | { outcome: 'months'; rows: KeptMonth[]; taken: number; skipped: number }
  | { outcome: 'unknown-units'; rows: number }

/** What is saved: all of it, or nothing while units are unknown and nobody has said that they are to be left out. */
export function placeRows(
  rows: readonly AbsenceRow[],
  { skipUnknown }: Pick<AbsenceFile, 'skipUnknown'>,
  tree: Tree,
  places: Places,
  minimum: number,
): AbsenceToSave {
  const known = unitIds(tree)
  const of = rows.flatMap(({ code, ...row }) => {
    const unitId = known.get(code)
    return unitId === undefined ? [] : [{ unitId, ...row }]
  })
  const skipped = rows.length - of.length
  if (of.length === 0 || (skipped > 0 && !skipUnknown)) return { outcome: 'unknown-units', rows: skipped }
  const placed = monthsOf(rows).flatMap((month) => {
    const inMonth = of.filter((row) => row.month === month)
    const before = new Map([...(places.get(month) ?? [])].map(([unitId, { countsAt }]) => [unitId, countsAt]))
    const named = new Set(inMonth.map(({ unitId }) => unitId))
    // Where they counted is kept: if a third import names them again, they are not to stand apart from those with them.
    const left = [...before.keys()].filter((unitId) => !named.has(unitId))
    const all = [...inMonth, ...left.map((unitId) => ({ unitId, month, ...nothing }))]
    const headcounts = new Map(all.map(({ unitId, headcount }) => [unitId, headcount]))
    const countsAt = placeMonth(tree.units, headcounts, before, minimum)
    return all.map((row) => ({ ...row, countsAt: countsAt.get(row.unitId) ?? null }))
  })
  return { outcome: 'months', rows: placed, taken: of.length, skipped }
}

const nothing = { headcount: 0, possibleDays: 0, totalDays: 0, shortDays: 0 }

/** Units that have figures of the month. */
export function unitsIn(places: ReadonlyMap<string, PlacedBefore> | undefined): string[] {
  return [...(places ?? [])].flatMap(([unitId, { headcount }]) => (headcount > 0 ? [unitId] : []))
}

function unitIds(tree: Tree): Map<string, string> {
  return new Map(tree.units.map(({ id, code }) => [code, id]))
}
