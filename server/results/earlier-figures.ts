/**
 * Finished figures of an earlier survey: one row a unit (or a group within it) and scale. Medvirk cannot check how they
 * were made; it does see to it that none stands on fewer answers than its own would have to.
 */
import type { Group, Scale } from '#shared/programme.ts'
import { minimumOf } from '../disclosure/layers.ts'
import type { Programme } from '../programme/programme.ts'
import { plainHeader } from '../register/columns.ts'
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

export interface StatedRow {
  unitId: string
  /** Empty for the unit as a whole. */
  groupId: string
  scaleId: string
  n: number
  mean: number
  standardDeviation: number | null
}

export interface EarlierFigures {
  outcome: 'figures'
  rows: StatedRow[]
  scales: Scale[]
  groups: Group[]
}

const headers = {
  scale: ['skala', 'scale'],
  n: ['n', 'antall svar', 'tal på svar', 'svar', 'answers'],
  mean: ['gjennomsnitt', 'snitt', 'mean', 'average'],
  deviation: ['standardavvik', 'sd', 'spredning', 'spreiing', 'standard deviation'],
  group: ['gruppe', 'group'],
} as const
type Key = keyof typeof headers | 'unit'

const required: readonly Key[] = ['unit', 'scale', 'n', 'mean']

interface FiguresReader {
  /** @returns false when there are too many rows to go on */
  take(cells: string[], row: number): boolean
  finish(): EarlierFigures | Refused
}

/** @param unitIds ids of all units by code */
export function readFigures(
  header: string[],
  { scales, definition }: Programme,
  unitIds: ReadonlyMap<string, string>,
): FiguresReader {
  const errors = noErrors()
  const keys = keysOf(header, errors)
  const names = header.map(columnName)
  const rows: StatedRow[] = []
  const seen = new Set<string>()

  function take(cells: string[], row: number): boolean {
    if (keys.length === 0) return false
    if (cells.every((cell) => cell === '')) return true
    if (row - 1 > mostRows) {
      addError(errors, row, null, 'too-many-rows')
      return false
    }
    if (cells.length !== keys.length) {
      addError(errors, row, null, 'wrong-number-of-cells')
      return true
    }
    const cell = (key: Key) => cells[keys.indexOf(key)] ?? ''
    const wrong = (key: Key, code: Parameters<typeof addError>[3]) =>
      addError(errors, row, names[keys.indexOf(key)] ?? null, code)
    const before = errors.count
    for (const key of required) if (cell(key) === '') wrong(key, 'missing-value')
    const unitId = unitIds.get(cell('unit'))
    if (cell('unit') !== '' && unitId === undefined) wrong('unit', 'unknown-unit')
    const scale = scales.scales.find((one) => isNameOf(cell('scale'), one))
    if (cell('scale') !== '' && !scale) wrong('scale', 'unknown-scale')
    const group = definition.groups.find((one) => isNameOf(cell('group'), one))
    if (cell('group') !== '' && !group) wrong('group', 'unknown-group')
    const n = numberIn(cell('n'))
    if (cell('n') !== '' && (n === null || !Number.isInteger(n))) wrong('n', 'not-a-number')
    const mean = numberIn(cell('mean'))
    if (cell('mean') !== '' && mean === null) wrong('mean', 'not-a-number')
    const deviation = numberIn(cell('deviation'))
    if (cell('deviation') !== '' && deviation === null) wrong('deviation', 'not-a-number')
    if (errors.count > before || unitId === undefined || !scale || n === null || mean === null) return true

    const [lowest, highest] = scale.range
    if (mean < lowest || mean > highest) wrong('mean', 'out-of-range')
    const minimum = minimumOf(definition.thresholds, scale.sensitive)
    if (n < minimum.mean) wrong('n', 'too-few-answers')
    if (deviation !== null) {
      // Answers at both ends in equal numbers spread most: n − 1 makes the deviation a little more than half the range.
      const largest = ((highest - lowest) / 2) * Math.sqrt(n / Math.max(1, n - 1))
      if (deviation < 0 || deviation > largest + 0.005) wrong('deviation', 'out-of-range')
      else if (n < minimum.detail) wrong('deviation', 'too-few-answers')
    }
    if (errors.count > before) return true
    const groupId = group?.id ?? ''
    const key = `${unitId} ${groupId} ${scale.id}`
    if (seen.has(key)) wrong('scale', 'row-twice')
    seen.add(key)
    rows.push({ unitId, groupId, scaleId: scale.id, n, mean, standardDeviation: deviation })
    return true
  }

  function finish(): EarlierFigures | Refused {
    if (errors.count === 0 && rows.length === 0) addError(errors, null, null, 'empty-file')
    if (errors.count > 0) return { outcome: 'refused', errors }
    return {
      outcome: 'figures',
      rows,
      scales: scales.scales.filter(({ id }) => rows.some((row) => row.scaleId === id)),
      groups: definition.groups.filter(({ id }) => rows.some((row) => row.groupId === id)),
    }
  }

  return { take, finish }
}

/** What each column is for, null for one without header; none when a header is wrong. */
function keysOf(header: string[], errors: Errors): (Key | null)[] {
  const keys = header.map((name, index): Key | null => {
    if (isUnitHeader(name)) return 'unit'
    const plain = plainHeader(name)
    const found = (Object.keys(headers) as (keyof typeof headers)[]).find((key) =>
      headers[key].some((known) => plainHeader(known) === plain),
    )
    if (!found && name !== '') addError(errors, 1, columnName(name, index), 'unknown-column')
    return found ?? null
  })
  for (const [index, key] of keys.entries())
    if (key !== null && keys.indexOf(key) < index)
      addError(errors, 1, columnName(header[index] ?? '', index), 'duplicate-column')
  for (const key of required)
    if (!keys.includes(key))
      addError(errors, 1, key === 'unit' ? unitHeader : headers[key][0], 'missing-column')
  return errors.count > 0 ? [] : keys
}

/** With decimal comma or point; null when it is no number. */
function numberIn(cell: string): number | null {
  return /^-?\d{1,9}([.,]\d{1,9})?$/.test(cell) ? Number(cell.replace(',', '.')) : null
}
