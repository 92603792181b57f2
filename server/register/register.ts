/** The register: units, people with their positions, safety areas, as the two files and the database both tell it. */
import type { Language, Text } from '#shared/language.ts'

export interface RegisterUnit {
  /** Text, never a number: leading zeros count. */
  code: string
  name: Text
  /** Null for the institution, the only top. */
  parentCode: string | null
  leaderNumber: string | null
  safetyArea: string | null
  /** Codes of the units this one has taken over from, sorted; absent where nothing is said of it. */
  replaces?: string[]
}

export interface RegisterPosition {
  unitCode: string
  /** Hundredths of a percent, 0 to 10,000. */
  percentHundredths: number
  category: string
  phd: boolean
  /** Words of the institution's own for groups across the tree, sorted. */
  tags: string[]
  /** Employee number of the one with personnel responsibility; null for whoever leads the unit. */
  personnelLeader: string | null
  /** ISO 8601 dates; null when open. */
  fromDate: string | null
  toDate: string | null
}

export interface RegisterPerson {
  number: string
  name: string
  /** Lower case; null for staff without an address. */
  email: string | null
  /** What the institution's own login calls the person, in small letters; absent where the register does not say. */
  loginName?: string
  /** Null when the register does not say. */
  language: Language | null
  /** By the person: whatever the files say of it is no change. */
  languageChosen?: true
  /** Names of the safety areas the person is elected for, sorted. */
  represents: string[]
  positions: RegisterPosition[]
}

/** Units by code, people by employee number, positions by unit. */
export interface Register {
  units: RegisterUnit[]
  people: RegisterPerson[]
}

/** Order of codes and numbers: by characters, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By unit, then category, start and the rest: one order for files and database, so that both compare equal. */
export function comparePositions(a: RegisterPosition, b: RegisterPosition): number {
  return compareText(positionKey(a), positionKey(b))
}

/** Everything a position says, in one line. */
export function positionKey(position: RegisterPosition): string {
  const { unitCode, category, fromDate, toDate, percentHundredths, phd, tags, personnelLeader } = position
  return JSON.stringify([unitCode, category, fromDate, toDate, percentHundredths, phd, tags, personnelLeader])
}
