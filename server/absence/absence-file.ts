/** Reads a file of sickness absence: one row for each unit and month, or every reason why it is refused. */
import { type AbsenceError, absenceColumns } from '#shared/absence.ts'
import { columnLetters, plainHeader } from '../register/columns.ts'
import { readCsv } from '../register/csv.ts'
import { holdsIdentityNumber, namesIdentityNumber } from '../register/identity-number.ts'
import { faultsOf, readDays, readMonth, readPeople } from './absence-cells.ts'

/** One unit's month, as its row says. Days in hundredths. */
export interface AbsenceRow {
  code: string
  month: string
  headcount: number
  possibleDays: number
  totalDays: number
  shortDays: number
}

export type AbsenceReading =
  | { outcome: 'rows'; rows: AbsenceRow[] }
  | { outcome: 'refused'; errors: AbsenceError[]; count: number }

type Key = keyof typeof absenceColumns
const keys = Object.keys(absenceColumns) as Key[]

/** Other headings that are understood, in any case and with or without spaces, hyphens and underscores. */
const aliases: Record<Key, readonly string[]> = {
  unit: ['kode', 'enhet', 'einingskode', 'eining', 'unit code', 'unit'],
  month: ['månad', 'maned', 'month'],
  headcount: ['tilsette', 'antall ansatte', 'headcount', 'employees'],
  possible: ['moglege_dagsverk', 'avtalte_dagsverk', 'possible days', 'agreed days'],
  total: ['sjukefråvær', 'sykefravær_dagsverk', 'fraværsdagsverk', 'sickness absence', 'absence days'],
  short: ['korttidsfråvær', 'korttid', 'short-term absence', 'short-term'],
}

/** 2,500 units for ten years, and more. */
const mostRows = 400_000
const mostErrors = 500
const mostColumns = 100

/** @param today ISO date: only months that are over have figures */
export function readAbsenceFile(bytes: Uint8Array, today: string): AbsenceReading {
  const csv = readCsv(bytes)
  if (csv.outcome === 'unreadable') return refuse([{ row: csv.row, column: null, code: 'unreadable' }])
  const [header, ...body] = csv.rows
  const filled = body
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some(Boolean))
  if (!header || filled.length === 0) return refuse([{ row: null, column: null, code: 'empty-file' }])
  // One column means that the file is separated by something else than semicolons.
  if (header.filter(Boolean).length < 2 || header.length > mostColumns)
    return refuse([{ row: 1, column: null, code: 'unreadable' }])
  if (filled.length > mostRows) return refuse([{ row: mostRows + 2, column: null, code: 'too-many-rows' }])
  const columns = header.map(keyOf)
  const wrong = [...identityNumbers(header, filled), ...headerErrors(header, filled, columns)]
  return wrong.length > 0 ? refuse(wrong) : readRows(filled, columns, today)
}

function refuse(errors: AbsenceError[]): AbsenceReading {
  return { outcome: 'refused', errors: errors.slice(0, mostErrors), count: errors.length }
}

function keyOf(heading: string): Key | null {
  const plain = plainHeader(heading)
  const found = keys.find((key) =>
    [absenceColumns[key], ...aliases[key]].some((name) => plainHeader(name) === plain),
  )
  return found ?? null
}

type Rows = { row: number; cells: string[] }[]

/** A column by its letter: what stands in a heading that is not known may be anything. */
function identityNumbers(header: string[], body: Rows): AbsenceError[] {
  return header.flatMap((heading, index) => {
    const named = namesIdentityNumber(plainHeader(heading)) || holdsIdentityNumber(heading)
    const held = named || body.some(({ cells }) => holdsIdentityNumber(cells[index] ?? ''))
    return held
      ? [{ row: null, column: columnLetters(index), code: 'national-identity-number' as const }]
      : []
  })
}

function headerErrors(header: string[], body: Rows, columns: (Key | null)[]): AbsenceError[] {
  const strange = header.flatMap((heading, index): AbsenceError[] => {
    const key = columns[index] ?? null
    if (key !== null)
      return columns.indexOf(key) < index
        ? [{ row: 1, column: absenceColumns[key], code: 'duplicate-column' }]
        : []
    // Spreadsheets write empty columns at the end.
    const empty = heading === '' && body.every(({ cells }) => !cells[index])
    return empty ? [] : [{ row: 1, column: columnLetters(index), code: 'unknown-column' }]
  })
  const missing = keys.filter((key) => !columns.includes(key))
  return [
    ...strange,
    ...missing.map((key) => ({
      row: 1,
      column: absenceColumns[key],
      code: 'missing-column' as const,
    })),
  ]
}

function readRows(body: Rows, columns: (Key | null)[], today: string): AbsenceReading {
  const rows: AbsenceRow[] = []
  const errors: AbsenceError[] = []
  const seen = new Set<string>()
  for (const { row, cells } of body) {
    const add = (code: AbsenceError['code'], key: Key | null = null) =>
      errors.push({ row, column: key && absenceColumns[key], code })
    if (cells.length < columns.length || cells.slice(columns.length).some(Boolean)) {
      add('wrong-number-of-cells')
      continue
    }
    const cell = (key: Key) => cells[columns.indexOf(key)] ?? ''
    const before = errors.length
    const read = <T>(key: Key, reader: (cell: string) => T | AbsenceError['code']): T | null => {
      const found = cell(key) === '' ? ('missing-value' as const) : reader(cell(key))
      if (typeof found !== 'object') {
        add(found as AbsenceError['code'], key)
        return null
      }
      return found
    }
    const month = read('month', (text) => readMonth(text, today))
    const headcount = read('headcount', readPeople)
    const possible = read('possible', readDays)
    const total = read('total', readDays)
    const short = read('short', readDays)
    const code = cell('unit')
    if (code === '') add('missing-value', 'unit')
    if (errors.length > before || !month || !headcount || !possible || !total || !short) continue
    const found = {
      code,
      month: month.value,
      headcount: headcount.value,
      possibleDays: possible.value,
      totalDays: total.value,
      shortDays: short.value,
    }
    for (const [key, fault] of faultsOf(found)) add(fault, key)
    const place = `${found.month} ${code}`
    if (seen.has(place)) add('row-twice')
    seen.add(place)
    rows.push(found)
  }
  return errors.length > 0 ? refuse(errors) : { outcome: 'rows', rows }
}
