/**
 * The responses of a case on the command line, one row each: which columns hold what, and each row turned into a class
 * and one byte a statement while the file is being read.
 */
import { noAnswer } from '../programme/answers.ts'
import { type Refused, refused } from './results-case-scales.ts'
import type { ScoredScale } from './score.ts'

/** What the columns are for; a column that is nothing of this is a statement of its own when it holds whole numbers. */
export interface ResponseColumns {
  /** Column of the unit's code, or null: one unit. */
  unit: string | null
  groups: string[]
}

/** A column outside every scale, as long as it is not known what it holds. */
interface Unlisted {
  name: string
  at: number
  lowest: number
  highest: number
  /** Row and content of the first cell of the kind; row 0: none. */
  whole: Place
  other: Place
}

interface Place {
  row: number
  cell: string
}

export interface CaseResponses {
  outcome: 'responses'
  /** Statements in the order of the bytes: those of the scales, then those outside them. */
  items: string[]
  /** The scales of the file, then a scale of one for each statement outside them. */
  scales: ScoredScale[]
  classes: { unit: string; groups: { column: string; value: string }[] }[]
  classOf: Int32Array
  bytes: Uint8Array
  /** Columns that hold no whole numbers, and so no answers. */
  leftOut: string[]
}

export interface ResponseReader {
  /** Takes one row; its cells are trimmed. @returns what is wrong with it, or null */
  take: (cells: string[], row: number) => string | null
  finish: () => CaseResponses | Refused
}

/** The name of the only unit of a file without units. */
export const onlyUnit = 'all'

/**
 * Starts reading responses.
 *
 * @param header the first row
 * @param knownUnits codes a response may name; ignored without a unit column
 * @returns a reader, or why the header and the scales do not fit together
 */
export function readResponses(
  header: string[],
  scales: ScoredScale[],
  { unit, groups }: ResponseColumns,
  knownUnits: ReadonlySet<string>,
): { outcome: 'reader'; reader: ResponseReader } | Refused {
  const problem = headerProblem(header, scales, unit, groups)
  if (problem) return refused(problem)
  const listed = scales.flatMap(({ id, items, range }) =>
    items.map(({ item }) => ({ name: item, at: header.indexOf(item), scale: id, range })),
  )
  const used = new Set([...listed.map(({ name }) => name), ...groups, ...(unit === null ? [] : [unit])])
  const unlisted: Unlisted[] = header.flatMap((name, at) =>
    used.has(name)
      ? []
      : [
          {
            name,
            at,
            lowest: Number.POSITIVE_INFINITY,
            highest: -1,
            whole: { row: 0, cell: '' },
            other: { row: 0, cell: '' },
          },
        ],
  )
  const unitAt = unit === null ? -1 : header.indexOf(unit)
  const groupsAt = groups.map((column) => ({ column, at: header.indexOf(column) }))
  const width = listed.length + unlisted.length
  const classes: CaseResponses['classes'] = []
  const classByKey = new Map<string, number>()
  let classOf = new Int32Array(1024)
  let bytes = new Uint8Array(1024 * width)
  let n = 0

  function take(cells: string[], row: number): string | null {
    if (cells.length !== header.length)
      return `row ${row}: ${cells.length} cells, but ${header.length} columns in the header`
    if (n === classOf.length) {
      classOf = grown(classOf, new Int32Array(n * 2))
      bytes = grown(bytes, new Uint8Array(n * 2 * width))
    }
    const code = unitAt < 0 ? onlyUnit : (cells[unitAt] ?? '')
    if (unitAt >= 0 && !knownUnits.has(code))
      return code === ''
        ? `row ${row}, column "${unit}": the response has no unit`
        : `row ${row}, column "${unit}": the units file has no unit "${short(code)}"`
    classOf[n] = classFor(code, cells)
    let place = n * width
    for (const { name, at, scale, range } of listed) {
      const cell = cells[at] ?? ''
      const value = stepOf(cell)
      if (value !== noAnswer && (value === null || value < range[0] || value > range[1]))
        return `row ${row}, column "${name}": "${short(cell)}" is no whole number from ${range[0]} to ${range[1]}, the range of the scale "${scale}"; an unanswered statement is an empty cell`
      bytes[place] = value ?? noAnswer
      place += 1
    }
    for (const column of unlisted) {
      bytes[place] = note(column, cells[column.at] ?? '', row)
      place += 1
    }
    n += 1
    return null
  }

  function classFor(code: string, cells: string[]): number {
    let key = code
    for (const { at } of groupsAt) key += `\u0000${cells[at] ?? ''}`
    const known = classByKey.get(key)
    if (known !== undefined) return known
    const values = groupsAt.map(({ column, at }) => ({ column, value: cells[at] ?? '' }))
    classes.push({ unit: code, groups: values.filter(({ value }) => value !== '') })
    classByKey.set(key, classes.length - 1)
    return classes.length - 1
  }

  function finish(): CaseResponses | Refused {
    if (n === 0) return refused('the responses file has a header, but no response')
    const extra: ScoredScale[] = []
    for (const column of unlisted.filter(({ whole }) => whole.row > 0)) {
      const scale = scaleOfOne(column, scales)
      if ('outcome' in scale) return scale
      extra.push(scale)
    }
    const items = [...listed.map(({ name }) => name), ...extra.map(({ id }) => id)]
    const from = [
      ...listed.map((_, index) => index),
      ...unlisted.flatMap(({ whole }, index) => (whole.row > 0 ? [listed.length + index] : [])),
    ]
    return {
      outcome: 'responses',
      items,
      scales: [...scales, ...extra],
      classes,
      classOf: classOf.slice(0, n),
      bytes: from.length === width ? bytes.slice(0, n * width) : columnsOf(bytes, n, width, from),
      leftOut: unlisted.filter(({ whole }) => whole.row === 0).map(({ name }) => name),
    }
  }

  return { outcome: 'reader', reader: { take, finish } }
}

function headerProblem(
  header: string[],
  scales: ScoredScale[],
  unit: string | null,
  groups: string[],
): string | null {
  const empty = header.indexOf('')
  if (empty >= 0) return `the responses file, column ${empty + 1}: the header is empty`
  const twice = header.find((name, index) => header.indexOf(name) !== index)
  if (twice !== undefined) return `the responses file has two columns called "${twice}"`
  const columns = [...(unit === null ? [] : [unit]), ...groups]
  for (const name of columns)
    if (!header.includes(name)) return `the responses file has no column "${name}"; it has ${listOf(header)}`
  const again = columns.find((name, index) => columns.indexOf(name) !== index)
  if (again !== undefined) return `the column "${again}" is named twice among --unit and --groups`
  for (const { id, items } of scales)
    for (const { item } of items) {
      if (!header.includes(item))
        return `the responses file has no column "${item}", a statement of the scale "${id}"`
      if (columns.includes(item))
        return `the column "${item}" is a statement of the scale "${id}", and so neither unit nor group`
    }
  return null
}

/** Remembers what a cell says of its column. @returns the cell's byte */
function note(column: Unlisted, cell: string, row: number): number {
  const value = stepOf(cell)
  if (value === noAnswer) return noAnswer
  if (value === null) {
    if (column.other.row === 0) column.other = { row, cell }
    return noAnswer
  }
  if (column.whole.row === 0) column.whole = { row, cell }
  if (value < column.lowest) column.lowest = value
  if (value > column.highest) column.highest = value
  return Math.min(value, noAnswer)
}

/** A statement outside every scale that is answered with more steps than this is more likely no statement. */
const mostSteps = 11
const highestStep = 100

/**
 * Its range is the narrowest of the scales' ranges that holds all its answers; where none does, it goes from the lowest
 * answer to the highest.
 */
function scaleOfOne(
  { name, lowest, highest, other }: Unlisted,
  scales: ScoredScale[],
): ScoredScale | Refused {
  const hint = `No scale has "${name}" among its statements. If it is a group, name it in --groups; if it is a number or text about the response, leave the column out; if it is a statement, give it a scale in the scales file.`
  if (other.row > 0)
    return refused(
      `row ${other.row}, column "${name}": "${short(other.cell)}" is no whole number, as other cells are. ${hint}`,
    )
  if (scales.some(({ id }) => id === name))
    return refused(`the column "${name}" has the name of a scale. ${hint}`)
  const [range] = scales
    .map((scale) => scale.range)
    .filter(([low, high]) => low <= lowest && highest <= high)
    .sort(([a, b], [c, d]) => b - a - (d - c) || a - c)
  if (!range && (highest - lowest >= mostSteps || highest > highestStep))
    return refused(
      `column "${name}": the numbers go from ${lowest} to ${highest}, too far for a statement. ${hint}`,
    )
  return {
    id: name,
    items: [{ item: name }],
    range: range ?? [lowest, Math.max(highest, lowest + 1)],
    minValidShare: 1,
    sensitive: false,
  }
}

/** A whole number from 0, also as 4.0; `noAnswer` for an empty cell, null for anything else. */
function stepOf(cell: string): number | null {
  if (cell === '') return noAnswer
  if (cell.length === 1) {
    const digit = cell.charCodeAt(0) - 48
    return digit >= 0 && digit <= 9 ? digit : null
  }
  if (!/^\d{1,12}([.,]0+)?$/.test(cell)) return null
  const value = Number.parseInt(cell, 10)
  // 255 itself is no answer's byte, but here a number too large.
  return value === noAnswer ? noAnswer + 1 : value
}

function columnsOf(bytes: Uint8Array, n: number, width: number, from: number[]): Uint8Array {
  const kept = new Uint8Array(n * from.length)
  for (let row = 0; row < n; row += 1)
    for (const [to, column] of from.entries())
      kept[row * from.length + to] = bytes[row * width + column] ?? noAnswer
  return kept
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from)
  return into
}

function listOf(names: string[]): string {
  const shown = names.slice(0, 8).map((name) => `"${name}"`)
  return names.length > shown.length ? `${shown.join(', ')} and others` : shown.join(', ')
}

function short(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell
}
