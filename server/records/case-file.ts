/** Reads a file of case numbers: one row for each unit, or every reason why it is refused. */
import { type CaseError, caseColumns } from '#shared/case-file.ts'
import { fitsCaseNumber } from '#shared/case-number.ts'
import { columnLetters, plainHeader } from '../register/columns.ts'
import { readCsv } from '../register/csv.ts'
import { holdsIdentityNumber, namesIdentityNumber } from '../register/identity-number.ts'

export type CaseReading =
  | { outcome: 'cases'; cases: Map<string, string> }
  | { outcome: 'refused'; errors: CaseError[]; count: number }

type Key = keyof typeof caseColumns
const keys = Object.keys(caseColumns) as Key[]

/** Other headings that are understood, in any case and with or without spaces, hyphens and underscores. */
const aliases: Record<Key, readonly string[]> = {
  unit: ['kode', 'enhet', 'einingskode', 'eining', 'stedkode', 'unit code', 'unit'],
  caseNumber: ['sak', 'saksnr', 'case number', 'case'],
}

const mostRows = 5000
const mostErrors = 500
/** As long as a case number may be that is written by hand. */
const longest = 60

/**
 * @param units ids of the round's units, by code
 * @param form of case numbers (shared/case-number.ts)
 * @returns case numbers by id of the unit
 */
export function readCaseFile(
  bytes: Uint8Array,
  units: ReadonlyMap<string, string>,
  form: string,
): CaseReading {
  const csv = readCsv(bytes)
  if (csv.outcome === 'unreadable') return refuse([{ row: csv.row, column: null, code: 'unreadable' }])
  const [header, ...body] = csv.rows
  const filled = body
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some(Boolean))
  if (!header || filled.length === 0) return refuse([{ row: null, column: null, code: 'empty-file' }])
  // One column means that the file is separated by something else than semicolons.
  if (header.filter(Boolean).length < 2) return refuse([{ row: 1, column: null, code: 'unreadable' }])
  if (filled.length > mostRows) return refuse([{ row: mostRows + 2, column: null, code: 'too-many-rows' }])
  const columns = header.map(keyOf)
  const wrong = [...identityNumbers(header, filled), ...headerErrors(columns)]
  return wrong.length > 0 ? refuse(wrong) : readRows(filled, columns, units, form)
}

function refuse(errors: CaseError[]): CaseReading {
  return { outcome: 'refused', errors: errors.slice(0, mostErrors), count: errors.length }
}

function keyOf(heading: string): Key | null {
  const plain = plainHeader(heading)
  const names = (key: Key) => [caseColumns[key], ...aliases[key]].map(plainHeader)
  return keys.find((key) => names(key).includes(plain)) ?? null
}

type Rows = { row: number; cells: string[] }[]

/** A column by its letter: what stands in a heading that is not known may be anything. */
function identityNumbers(header: string[], body: Rows): CaseError[] {
  return header.flatMap((heading, index) => {
    const named = namesIdentityNumber(plainHeader(heading)) || holdsIdentityNumber(heading)
    const held = named || body.some(({ cells }) => holdsIdentityNumber(cells[index] ?? ''))
    return held
      ? [{ row: null, column: columnLetters(index), code: 'national-identity-number' as const }]
      : []
  })
}

function headerErrors(columns: (Key | null)[]): CaseError[] {
  return keys.flatMap((key): CaseError[] => {
    const times = columns.filter((one) => one === key).length
    if (times === 1) return []
    const code = times === 0 ? 'missing-column' : 'duplicate-column'
    return [{ row: 1, column: caseColumns[key], code }]
  })
}

function readRows(
  body: Rows,
  columns: (Key | null)[],
  units: ReadonlyMap<string, string>,
  form: string,
): CaseReading {
  const cases = new Map<string, string>()
  const errors: CaseError[] = []
  for (const { row, cells } of body) {
    const cell = (key: Key) => cells[columns.indexOf(key)] ?? ''
    const add = (key: Key, code: CaseError['code']) => errors.push({ row, column: caseColumns[key], code })
    // A cell in quotation marks may hold a line break.
    const [code, caseNumber] = [cell('unit'), cell('caseNumber').replace(/\s+/g, ' ')]
    const unitId = units.get(code)
    if (code === '') add('unit', 'missing-value')
    else if (unitId === undefined) add('unit', 'unknown-unit')
    else if (cases.has(unitId)) add('unit', 'unit-twice')
    if (caseNumber === '') add('caseNumber', 'missing-value')
    else if (caseNumber.length > longest) add('caseNumber', 'too-long')
    else if (!fitsCaseNumber(form, caseNumber)) add('caseNumber', 'wrong-form')
    if (unitId !== undefined) cases.set(unitId, caseNumber)
  }
  return errors.length > 0 ? refuse(errors) : { outcome: 'cases', cases }
}
