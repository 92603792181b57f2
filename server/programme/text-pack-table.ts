/** A table of a text pack: rows of cells by column, with the row each stands in. */
import type { QuestionnaireError } from '#shared/questionnaire.ts'
import { type Column, plainHeader } from '../register/columns.ts'
import { readCsv } from '../register/csv.ts'

export type TableFault = Omit<QuestionnaireError, 'file' | 'detail'>

export interface Line<K extends string> {
  /** As a spreadsheet counts: the header is 1. */
  row: number
  /** Empty where the cell is, or the column is not there. */
  cells: Record<K, string>
}

/** More rows than a questionnaire of the most statements can have. */
const mostRows = 5000

/**
 * Reads a file with semicolons (UTF-8 or Windows-1252), its columns in any order.
 *
 * @param columns by the name that the reader uses
 * @returns all lines that are not empty, or every fault of the header
 */
export function readTable<K extends string>(
  bytes: Uint8Array,
  columns: Record<K, Column>,
): { lines: Line<K>[] } | { faults: TableFault[] } {
  if (bytes.length === 0) return { faults: [{ row: null, place: null, code: 'empty-file' }] }
  const csv = readCsv(bytes)
  if (csv.outcome === 'unreadable') return { faults: [{ row: csv.row, place: null, code: 'unreadable' }] }
  const [header = [], ...rows] = csv.rows
  if (rows.length > mostRows) return { faults: [{ row: null, place: null, code: 'too-many-rows' }] }
  const { places, faults } = placesOf(header, columns)
  for (const [index, cells] of rows.entries())
    if (cells.slice(header.length).some((cell) => cell !== ''))
      faults.push({ row: index + 2, place: null, code: 'wrong-number-of-cells' })
  if (faults.length > 0) return { faults }
  const lines = rows.map((cells, index) => ({
    row: index + 2,
    cells: Object.fromEntries(
      Object.keys(columns).map((name) => [name, cells[places.get(name) ?? -1] ?? '']),
    ) as Record<K, string>,
  }))
  return { lines: lines.filter((line) => Object.values(line.cells).some((cell) => cell !== '')) }
}

function placesOf(header: string[], columns: Record<string, Column>) {
  const faults: TableFault[] = []
  const places = new Map<string, number>()
  for (const [index, written] of header.entries()) {
    if (written === '') continue
    const found = Object.entries(columns).find(([, { header: name, aliases }]) =>
      [name, ...aliases].some((known) => plainHeader(known) === plainHeader(written)),
    )
    if (!found) faults.push({ row: 1, place: written.slice(0, 60), code: 'unknown-column' })
    else if (places.has(found[0])) faults.push({ row: 1, place: found[1].header, code: 'duplicate-column' })
    else places.set(found[0], index)
  }
  for (const [name, { header: canonical, required }] of Object.entries(columns))
    if (required && !places.has(name)) faults.push({ row: 1, place: canonical, code: 'missing-column' })
  return { places, faults }
}
