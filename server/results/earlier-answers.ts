/**
 * Answers of an earlier survey: one row a response, with the unit's code, a column for each statement and, if wanted,
 * one for each group. Every row becomes a class and one byte a statement, as our own answers are; nothing else of it is
 * kept.
 */
import type { Group, Scale } from '#shared/programme.ts'
import { noAnswer } from '../programme/answers.ts'
import type { Programme } from '../programme/programme.ts'
import { type Statement, statementsOf } from '../programme/questionnaire.ts'
import { readYesNo } from '../register/cells.ts'
import {
  addError,
  columnName,
  type Errors,
  isNameOf,
  isUnitHeader,
  mostRows,
  noErrors,
  type Refused,
  unitHeader,
} from './earlier-columns.ts'
import type { ReleaseClass } from './question.ts'

export interface EarlierAnswers {
  outcome: 'answers'
  classes: ReleaseClass[]
  answers: { classOf: Int32Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer> }
  /** Rows without a single answer, which are left out. */
  blank: number
  /** Those whose statements all have a column. */
  scales: Scale[]
  groups: Group[]
}

type Column =
  | { kind: 'unit' }
  | { kind: 'statement'; place: number; values: ReadonlySet<number> }
  | { kind: 'group'; group: Group }
  /** Without header: spreadsheets write such columns at the end. */
  | { kind: 'empty' }

interface AnswersReader {
  /** @returns false when there are too many rows to go on */
  take(cells: string[], row: number): boolean
  finish(): EarlierAnswers | Refused
}

/** @param unitIds ids of all units by code */
export function readAnswers(
  header: string[],
  programme: Programme,
  unitIds: ReadonlyMap<string, string>,
): AnswersReader {
  const errors = noErrors()
  const columns = columnsOf(header, programme, errors)
  const names = header.map(columnName)
  const width = programme.items.length
  const classes: ReleaseClass[] = []
  const classByKey = new Map<string, number>()
  let classOf = new Int32Array(1024)
  let bytes = new Uint8Array(1024 * width)
  let n = 0
  let blank = 0

  function take(cells: string[], row: number): boolean {
    if (errors.count > 0 && columns.length === 0) return false
    if (cells.length === 1 && cells[0] === '') return true
    if (row - 1 > mostRows) {
      addError(errors, row, null, 'too-many-rows')
      return false
    }
    if (cells.length !== columns.length) {
      addError(errors, row, null, 'wrong-number-of-cells')
      return true
    }
    if (cells.every((cell) => cell === '')) return true
    if (n === classOf.length) {
      classOf = grown(classOf, new Int32Array(n * 2))
      bytes = grown(bytes, new Uint8Array(n * 2 * width))
    }
    const answer = bytes.subarray(n * width, (n + 1) * width).fill(noAnswer)
    let unitId = ''
    let groups = ''
    let answered = 0
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? ''
      const wrong = (code: Parameters<typeof addError>[3]) =>
        addError(errors, row, names[index] ?? null, code)
      if (column.kind === 'unit') {
        unitId = unitIds.get(cell) ?? ''
        if (unitId === '') wrong(cell === '' ? 'missing-value' : 'unknown-unit')
      } else if (column.kind === 'empty') {
        if (cell !== '') wrong('unknown-column')
      } else if (column.kind === 'group') {
        const member = readYesNo(cell)
        if ('error' in member) wrong('not-yes-or-no')
        else if (member.value) groups += ` ${column.group.id}`
      } else if (cell !== '') {
        const value = wholeNumber(cell)
        if (value === null) wrong('not-a-number')
        else if (!column.values.has(value)) wrong('out-of-range')
        else answer[column.place] = value
        answered += 1
      }
    }
    if (answered === 0) blank += 1
    else {
      classOf[n] = classFor(unitId, groups)
      n += 1
    }
    return true
  }

  function classFor(unitId: string, groups: string): number {
    const key = unitId + groups
    const known = classByKey.get(key)
    if (known !== undefined) return known
    classes.push({ unitId, groups: groups.split(' ').slice(1).sort() })
    classByKey.set(key, classes.length - 1)
    return classes.length - 1
  }

  function finish(): EarlierAnswers | Refused {
    if (errors.count === 0 && n === 0) addError(errors, null, null, 'no-answers')
    if (errors.count > 0) return { outcome: 'refused', errors }
    return {
      outcome: 'answers',
      classes,
      answers: { classOf: classOf.slice(0, n), bytes: bytes.slice(0, n * width) },
      blank,
      scales: wholeScales(columns, programme),
      groups: programme.definition.groups.filter(({ id }) =>
        columns.some((column) => column.kind === 'group' && column.group.id === id),
      ),
    }
  }

  return { take, finish }
}

/** What each column is for; none when a header is wrong. */
function columnsOf(header: string[], programme: Programme, errors: Errors): Column[] {
  const statementFor = statementFinder(statementsOf(programme.questionnaire))
  const columns = header.map((name, index): Column => {
    const statement = statementFor(name)
    if (statement) return statement
    if (isUnitHeader(name)) return { kind: 'unit' }
    const group = programme.definition.groups.find((one) => isNameOf(name, one))
    if (group) return { kind: 'group', group }
    if (name !== '') addError(errors, 1, columnName(name, index), 'unknown-column')
    return { kind: 'empty' }
  })
  const seen = new Set<string>()
  for (const [index, column] of columns.entries()) {
    if (column.kind === 'empty') continue
    const key =
      column.kind === 'statement' ? column.place : column.kind === 'group' ? column.group.id : 'unit'
    if (seen.has(`${column.kind} ${key}`))
      addError(errors, 1, columnName(header[index] ?? '', index), 'duplicate-column')
    seen.add(`${column.kind} ${key}`)
  }
  if (!seen.has('unit unit')) addError(errors, 1, unitHeader, 'missing-column')
  if (errors.count === 0 && wholeScales(columns, programme).length === 0)
    addError(errors, 1, null, 'no-whole-scale')
  return errors.count > 0 ? [] : columns
}

/** Statements by their name in the questionnaire, `matrix.row`, or by the row alone where only one matrix has it. */
function statementFinder(statements: Statement[]): (header: string) => Column | undefined {
  const byName = new Map<string, Column>()
  const rows = statements.map(({ row }) => row?.toLowerCase())
  for (const [place, { item, row, steps }] of statements.entries()) {
    const column: Column = { kind: 'statement', place, values: new Set(steps.map(({ byte }) => byte)) }
    byName.set(item.toLowerCase(), column)
    const short = row?.toLowerCase()
    if (short !== undefined && rows.indexOf(short) === rows.lastIndexOf(short) && !byName.has(short))
      byName.set(short, column)
  }
  return (header) => byName.get(header.toLowerCase())
}

function wholeScales(columns: Column[], { scales, items }: Programme): Scale[] {
  const asked = new Set(columns.flatMap((column) => (column.kind === 'statement' ? items[column.place] : [])))
  return scales.scales.filter((scale) => scale.items.every(({ item }) => asked.has(item)))
}

/** A whole number from 0, also as spreadsheets write it: 4.0 or 4,0. */
function wholeNumber(cell: string): number | null {
  return /^\d{1,9}([.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : null
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from)
  return into
}
