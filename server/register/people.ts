/** The rows of the people file: one row a position; a person with several positions has several rows. */
import type { RegisterError } from '#shared/register.ts'
import { type Cell, readDate, readEmail, readLanguage, readPercent, readYesNo } from './cells.ts'
import { peopleColumns } from './columns.ts'
import { comparePositions, compareText, type RegisterPerson, type RegisterPosition } from './register.ts'
import type { PeopleSheet, PersonRow, UnitSheet } from './sheet.ts'

type Key = keyof typeof peopleColumns

const limits: Partial<Record<Key, number>> = {
  number: 40,
  unit: 40,
  category: 100,
  email: 254,
  loginName: 254,
  represents: 1000,
  tags: 1000,
  personnelLeader: 254,
}
/** A group's name, as shared/programme.ts takes it. */
const longestTag = 100
const defaultLimit = 200
const neededIn: readonly Key[] = ['number', 'name', 'unit', 'percent', 'category']
/** What must be the same in all rows of one person. */
const personal: readonly Key[] = ['name', 'email', 'loginName', 'language', 'represents']

interface PeopleReading {
  errors: RegisterError[]
  /** To be called only when there is no error in either file. */
  build(): RegisterPerson[]
}

/** Checks what can be seen in one row alone. */
export function readPeople(rows: PersonRow[]): PeopleReading {
  return { errors: rows.flatMap(rowErrors), build: () => buildPeople(rows) }
}

function rowErrors({ row, cells }: PersonRow): RegisterError[] {
  const errors: RegisterError[] = []
  for (const key of Object.keys(peopleColumns) as Key[]) {
    if (cells[key] === '' && neededIn.includes(key)) errors.push(peopleError(row, key, 'missing-value'))
    if (cells[key].length > (limits[key] ?? defaultLimit)) errors.push(peopleError(row, key, 'too-long'))
  }
  const tagsFit = cells.tags.length <= (limits.tags ?? defaultLimit)
  if (cells.tags !== '' && tagsFit && namesIn(cells.tags).some((tag) => tag.length > longestTag))
    errors.push(peopleError(row, 'tags', 'too-long'))
  const from = readDate(cells.from)
  const to = readDate(cells.to)
  const readings: [Key, Cell<unknown>][] = [
    ['email', readEmail(cells.email)],
    ['phd', readYesNo(cells.phd)],
    ['language', readLanguage(cells.language)],
    ['from', from],
    ['to', to],
  ]
  if (cells.percent !== '') readings.push(['percent', readPercent(cells.percent)])
  for (const [key, reading] of readings)
    if ('error' in reading) errors.push(peopleError(row, key, reading.error))
  const ends = 'value' in from && 'value' in to ? [from.value, to.value] : []
  if (ends[0] && ends[1] && ends[0] > ends[1]) errors.push(peopleError(row, 'to', 'dates-in-wrong-order'))
  return errors
}

/**
 * Checks what takes several rows or both files: units, safety areas, one person said twice. What a row of the units
 * file that could not be read may hold is not reported as missing.
 */
export function crossCheckPeople({ rows, mayHold }: PeopleSheet, units: UnitSheet): RegisterError[] {
  const numberOf = numberFinder(rows)
  const codes = new Set(units.rows.map(({ cells }) => cells.code))
  const areas = new Set(units.rows.map(({ cells }) => cells.safetyArea))
  const isUnknown = (known: ReadonlySet<string>, cell: string) => !known.has(cell) && !units.mayHold(cell)
  const firstRows = new Map<string, PersonRow>()
  const holders = new Map<string, string>()
  const loginHolders = new Map<string, string>()
  const positions = new Set<string>()
  const errors: RegisterError[] = []
  for (const person of rows) {
    const { row, cells } = person
    if (cells.unit !== '' && isUnknown(codes, cells.unit))
      errors.push(peopleError(row, 'unit', 'unknown-unit'))
    if (namesIn(cells.represents).some((area) => isUnknown(areas, area)))
      errors.push(peopleError(row, 'represents', 'unknown-safety-area'))
    const { personnelLeader } = cells
    if (personnelLeader !== '' && !numberOf(personnelLeader) && !mayHold(personnelLeader))
      errors.push(peopleError(row, 'personnelLeader', 'unknown-person'))
    if (cells.number === '') continue
    const first = firstRows.get(cells.number) ?? person
    firstRows.set(cells.number, first)
    for (const key of personal)
      if (!sameCell(key, first.cells[key], cells[key]))
        errors.push(peopleError(row, key, 'contradicting-person'))
    const email = cells.email.toLowerCase()
    const holder = holders.get(email) ?? cells.number
    if (email !== '' && holder !== cells.number) errors.push(peopleError(row, 'email', 'duplicate-email'))
    holders.set(email, holder)
    const loginName = cells.loginName.toLowerCase()
    const loginHolder = loginHolders.get(loginName) ?? cells.number
    if (loginName !== '' && loginHolder !== cells.number)
      errors.push(peopleError(row, 'loginName', 'duplicate-login-name'))
    loginHolders.set(loginName, loginHolder)
    const position = JSON.stringify([cells.number, cells.unit, cells.category, cells.phd, cells.from])
    if (positions.has(position)) errors.push(peopleError(row, 'unit', 'position-twice'))
    positions.add(position)
  }
  return errors
}

function sameCell(key: Key, a: string, b: string): boolean {
  return key === 'email' || key === 'loginName' ? a.toLowerCase() === b.toLowerCase() : a === b
}

/**
 * Finds the employee number of somebody who is named by number or by e-mail address, as leaders are; undefined for
 * nobody in the file.
 */
export function numberFinder(rows: PersonRow[]): (cell: string) => string | undefined {
  const numbers = new Set(rows.map(({ cells }) => cells.number))
  const byEmail = new Map(rows.map(({ cells }) => [cells.email.toLowerCase(), cells.number]))
  return (cell) => (numbers.has(cell) ? cell : byEmail.get(cell.toLowerCase()))
}

function buildPeople(rows: PersonRow[]): RegisterPerson[] {
  const numberOf = numberFinder(rows)
  const people = new Map<string, RegisterPerson>()
  for (const { cells } of rows) {
    const known = people.get(cells.number)
    if (known) known.positions.push(buildPosition(cells, numberOf))
    else
      people.set(cells.number, {
        number: cells.number,
        name: cells.name,
        email: checked(readEmail(cells.email)),
        ...(cells.loginName !== '' && { loginName: cells.loginName.toLowerCase() }),
        language: checked(readLanguage(cells.language)),
        represents: namesIn(cells.represents).sort(compareText),
        positions: [buildPosition(cells, numberOf)],
      })
  }
  for (const { positions } of people.values()) positions.sort(comparePositions)
  return [...people.values()].sort((a, b) => compareText(a.number, b.number))
}

function buildPosition(
  cells: PersonRow['cells'],
  numberOf: (cell: string) => string | undefined,
): RegisterPosition {
  return {
    unitCode: cells.unit,
    percentHundredths: checked(readPercent(cells.percent)),
    category: cells.category,
    phd: checked(readYesNo(cells.phd)),
    tags: namesIn(cells.tags).sort(compareText),
    personnelLeader: cells.personnelLeader === '' ? null : (numberOf(cells.personnelLeader) ?? null),
    fromDate: checked(readDate(cells.from)),
    toDate: checked(readDate(cells.to)),
  }
}

/** Several names in one cell stand between vertical bars: they may hold commas. */
function namesIn(cell: string): string[] {
  return [...new Set(cell.split('|').map((name) => name.trim()))].filter((name) => name !== '')
}

function checked<T>(cell: Cell<T>): T {
  if ('error' in cell) throw new Error(`A cell was built that had not been checked: ${cell.error}`)
  return cell.value
}

function peopleError(row: number, key: Key, code: RegisterError['code']): RegisterError {
  return { file: 'people', row, column: peopleColumns[key].header, code }
}
