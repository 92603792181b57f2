/** The rows of the units file: each for itself, then the tree they make. */
import type { RegisterError } from '#shared/register.ts'
import { unitColumns } from './columns.ts'
import { numberFinder } from './people.ts'
import { compareText, type RegisterUnit } from './register.ts'
import type { PeopleSheet, PersonRow, UnitRow, UnitSheet } from './sheet.ts'
import { formerCodes } from './successions.ts'

type Key = keyof typeof unitColumns

const limits: Partial<Record<Key, number>> = { code: 40, leader: 254, safetyArea: 100, replaces: 1000 }
const defaultLimit = 200

interface UnitsReading {
  errors: RegisterError[]
  /** To be called only when there is no error in either file. */
  build(people: PersonRow[]): RegisterUnit[]
}

/** Checks what can be seen in one row alone. */
export function readUnits(rows: UnitRow[]): UnitsReading {
  const errors = rows.flatMap(({ row, cells }) => {
    const wrong: RegisterError[] = []
    for (const key of Object.keys(unitColumns) as Key[]) {
      const empty = cells[key] === ''
      if (empty && (key === 'code' || key === 'nameNb')) wrong.push(unitError(row, key, 'missing-value'))
      if (cells[key].length > (limits[key] ?? defaultLimit)) wrong.push(unitError(row, key, 'too-long'))
    }
    return wrong
  })
  return { errors, build: (people) => buildUnits(rows, people) }
}

/**
 * Checks what takes both files: codes, parents, one top, no circles, leaders. What a row that could not be read may
 * hold is not reported as missing.
 */
export function crossCheckUnits(units: UnitSheet, people: PeopleSheet): RegisterError[] {
  const { rows } = units
  const byCode = new Map<string, UnitRow>()
  const errors: RegisterError[] = []
  for (const unit of rows) {
    const { code } = unit.cells
    if (code !== '' && byCode.has(code)) errors.push(unitError(unit.row, 'code', 'duplicate-code'))
    else byCode.set(code, unit)
  }
  const leaderOf = numberFinder(people.rows)
  for (const { row, cells } of rows) {
    if (cells.parent !== '' && !byCode.has(cells.parent) && !units.mayHold(cells.parent))
      errors.push(unitError(row, 'parent', 'unknown-parent'))
    if (cells.leader !== '' && !leaderOf(cells.leader) && !people.mayHold(cells.leader))
      errors.push(unitError(row, 'leader', 'unknown-person'))
  }
  const tops = rows.filter(({ cells }) => cells.parent === '')
  if (tops.length === 0 && units.complete)
    errors.push({ file: 'units', row: null, column: null, code: 'no-root' })
  const several = tops.length > 1 ? tops : []
  return [
    ...errors,
    ...several.map(({ row }) => unitError(row, 'parent', 'several-roots')),
    ...inCircles(rows, byCode).map(({ row }) => unitError(row, 'parent', 'cycle')),
  ]
}

/** Units that lie above themselves; those that only hang below such a circle are not among them. */
function inCircles(rows: UnitRow[], byCode: Map<string, UnitRow>): UnitRow[] {
  const settled = new Set<UnitRow>()
  const circles: UnitRow[] = []
  for (const start of rows) {
    const walked: UnitRow[] = []
    let unit: UnitRow | undefined = start
    while (unit && !settled.has(unit)) {
      settled.add(unit)
      walked.push(unit)
      unit = unit.cells.parent === '' ? undefined : byCode.get(unit.cells.parent)
    }
    const closing = unit ? walked.indexOf(unit) : -1
    if (closing >= 0) for (const one of walked.slice(closing)) circles.push(one)
  }
  return circles
}

function buildUnits(rows: UnitRow[], people: PersonRow[]): RegisterUnit[] {
  const leaderOf = numberFinder(people)
  return rows
    .map(({ cells }) => ({
      code: cells.code,
      name: { nb: cells.nameNb, nn: cells.nameNn || cells.nameNb, en: cells.nameEn || cells.nameNb },
      parentCode: cells.parent || null,
      leaderNumber: cells.leader === '' ? null : (leaderOf(cells.leader) ?? null),
      safetyArea: cells.safetyArea || null,
      ...(cells.replaces === '' ? {} : { replaces: formerCodes(cells.replaces) }),
    }))
    .sort((a, b) => compareText(a.code, b.code))
}

function unitError(row: number, key: Key, code: RegisterError['code']): RegisterError {
  return { file: 'units', row, column: unitColumns[key].header, code }
}
