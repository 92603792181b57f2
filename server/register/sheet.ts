/** One register file as rows with known columns, or the reasons why the file as a whole is refused. */
import type { RegisterError } from '#shared/register.ts'
import { type Column, columnLetters, type peopleColumns, plainHeader, type unitColumns } from './columns.ts'
import { readCsv } from './csv.ts'
import type { EntryTable } from './dfo.ts'
import { holdsIdentityNumber, namesIdentityNumber } from './identity-number.ts'
import type { Workbook } from './workbook.ts'

export type FileName = RegisterError['file']

/** Cells by key of the column; those of a missing optional column are empty. */
interface SheetRow<Key extends string> {
  /** As a spreadsheet counts, where the header is 1; in a list of entries, which of them. */
  row: number
  cells: Record<Key, string>
}

interface Sheet<Key extends string> {
  rows: SheetRow<Key>[]
  errors: RegisterError[]
  /** Columns nobody knows, which hold something and are not read. */
  leftOut: string[]
  /** False where the file has no such column. */
  tells(key: Key): boolean
  /** False when rows could not be read: what they would have told is not known. */
  complete: boolean
  /** True when one of those rows may hold the cell, so that nobody can say that it is missing from the file. */
  mayHold(cell: string): boolean
}

export type UnitSheet = Sheet<keyof typeof unitColumns>
export type PeopleSheet = Sheet<keyof typeof peopleColumns>
export type UnitRow = UnitSheet['rows'][number]
export type PersonRow = PeopleSheet['rows'][number]

/** CSV as it is, the others as they were read. */
export type RegisterFile = Uint8Array | Workbook | EntryTable

/** Spreadsheets write empty columns at the end; so many they do not. */
const mostColumns = 200

/** Reads a CSV file, or what a workbook or a list held. There are no rows when the file as a whole is refused. */
export function readSheet<Key extends string>(
  file: FileName,
  source: RegisterFile,
  columns: Readonly<Record<Key, Column>>,
): Sheet<Key> {
  const refuse = (errors: RegisterError[]): Sheet<Key> => ({
    rows: [],
    errors,
    leftOut: [],
    tells: () => true,
    complete: false,
    mayHold: () => true,
  })
  const table = source instanceof Uint8Array ? readCsv(source) : source
  if (table.outcome === 'unreadable')
    return refuse([{ file, row: table.row, column: null, code: 'unreadable' }])
  if (table.outcome !== 'rows' && table.outcome !== 'entries')
    return refuse([{ file, row: null, column: null, code: table.outcome }])
  const [header, ...body] = table.rows
  const numbers = table.outcome === 'entries' ? table.numbers : []
  const filled = body
    .map((cells, index) => ({ row: numbers[index] ?? index + 2, cells }))
    .filter(({ cells }) => cells.some(Boolean))
  if (!header || filled.length === 0) return refuse([{ file, row: null, column: null, code: 'empty-file' }])
  // One column means that the file is separated by something else than semicolons; hundreds are no register.
  if (header.filter(Boolean).length < 2 || header.length > mostColumns)
    return refuse([{ file, row: 1, column: null, code: 'unreadable' }])

  const keys = header.map((name) => keyOf(name, columns))
  const names = columnNames(header, keys, columns)
  const errors = [
    ...identityNumbers(file, header, filled, names),
    ...headerErrors(file, header, filled, keys, names, columns),
  ]
  if (!(source instanceof Uint8Array)) errors.push(...fractions(file, filled, keys))
  if (errors.length > 0) return refuse(errors)
  return {
    ...readRows(file, filled, keys, columns),
    leftOut: unknownColumns(header, filled, keys, names),
    tells: (key) => keys.includes(key),
  }
}

function keyOf<Key extends string>(name: string, columns: Readonly<Record<Key, Column>>): Key | null {
  const plain = plainHeader(name)
  const all = Object.entries(columns) as [Key, Column][]
  const found = all.find(([, { header, aliases }]) =>
    [header, ...aliases].some((one) => plainHeader(one) === plain),
  )
  return found?.[0] ?? null
}

/** A heading longer than this is a sentence, or somebody's data. */
const longestHeading = 40

/**
 * An unknown column is named by its heading only where the required ones are all there, since a file without a
 * header row has people's data in its first row; else by its letter.
 */
function columnNames<Key extends string>(
  header: string[],
  keys: (Key | null)[],
  columns: Readonly<Record<Key, Column>>,
): string[] {
  const hasHeader = (Object.keys(columns) as Key[]).every(
    (key) => !columns[key].required || keys.includes(key),
  )
  return header.map((heading, index) => {
    const key = keys[index]
    if (key) return columns[key].header
    const isHeading = heading !== '' && heading.length <= longestHeading && !/\d{4}/.test(heading)
    return hasHeader && isHeading ? heading : columnLetters(index)
  })
}

type Cells = { row: number; cells: string[] }[]

/** Columns with such a cell; each cell is looked at once, however wide and long a file somebody sends. */
function columnsWith(body: Cells, wanted: (cell: string) => boolean): Set<number> {
  const columns = new Set<number>()
  for (const { cells } of body)
    for (const [index, cell] of cells.entries()) if (!columns.has(index) && wanted(cell)) columns.add(index)
  return columns
}

function identityNumbers(file: FileName, header: string[], body: Cells, names: string[]): RegisterError[] {
  const inHeader = header.map((name) => namesIdentityNumber(plainHeader(name)) || holdsIdentityNumber(name))
  const columns = columnsWith(body, holdsIdentityNumber)
  for (const [index, found] of inHeader.entries()) if (found) columns.add(index)
  return [...columns]
    .sort((a, b) => a - b)
    .map((index) => ({
      file,
      row: null,
      column: names[index] ?? columnLetters(index),
      code: 'national-identity-number',
    }))
}

/** A column that a spreadsheet shows as percent holds 0.6 for 60 %: read as it stands, nobody would take part. */
function fractions(file: FileName, body: Cells, keys: (string | null)[]): RegisterError[] {
  const place = keys.indexOf('percent')
  const cells = body.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== '' && cell !== '0')
  const all = place >= 0 && cells.length > 0 && cells.every((cell) => Number(cell) <= 1)
  return all ? [{ file, row: null, column: 'stillingsprosent', code: 'percent-as-fraction' }] : []
}

function headerErrors<Key extends string>(
  file: FileName,
  header: string[],
  body: Cells,
  keys: (Key | null)[],
  names: string[],
  columns: Readonly<Record<Key, Column>>,
): RegisterError[] {
  const missing = Object.entries<Column>(columns).filter(
    ([key, { required }]) => required && !keys.includes(key as Key),
  )
  const twice = [...keys.entries()].filter(([index, key]) => key !== null && keys.indexOf(key) < index)
  const error = (column: string | null, code: RegisterError['code']) => ({ file, row: 1, column, code })
  return [
    ...twice.map(([index]) => error(names[index] ?? null, 'duplicate-column')),
    // One of them may be the column that is missing, misspelled.
    ...(missing.length > 0 ? unknownColumns(header, body, keys, names) : []).map((column) =>
      error(column, 'unknown-column'),
    ),
    ...missing.map(([, column]) => error(column.header, 'missing-column')),
  ]
}

/** A column without a heading counts when it holds something; identity numbers are refused by themselves. */
function unknownColumns(
  header: string[],
  body: Cells,
  keys: readonly (string | null)[],
  names: string[],
): string[] {
  const filled = columnsWith(body, Boolean)
  return header.flatMap((heading, index) => {
    const isEmpty = heading === '' && !filled.has(index)
    const isKnown = keys[index] !== null || namesIdentityNumber(plainHeader(heading))
    return isEmpty || isKnown ? [] : [names[index] ?? columnLetters(index)]
  })
}

function readRows<Key extends string>(
  file: FileName,
  body: Cells,
  keys: (Key | null)[],
  columns: Readonly<Record<Key, Column>>,
): Pick<Sheet<Key>, 'rows' | 'errors' | 'complete' | 'mayHold'> {
  const all = Object.keys(columns) as Key[]
  const places = all.map((key) => [key, keys.indexOf(key)] as const)
  const rows: SheetRow<Key>[] = []
  const errors: RegisterError[] = []
  const unread = new Set<string>()
  for (const { row, cells } of body) {
    if (cells.length < keys.length || cells.slice(keys.length).some(Boolean)) {
      errors.push({ file, row, column: null, code: 'wrong-number-of-cells' })
      for (const cell of cells) unread.add(cell.toLowerCase())
    } else
      rows.push({
        row,
        cells: Object.fromEntries(places.map(([key, place]) => [key, cells[place] ?? ''])) as Record<
          Key,
          string
        >,
      })
  }
  return {
    rows,
    errors,
    complete: errors.length === 0,
    mayHold: (cell) => unread.has(cell.toLowerCase()),
  }
}
