/** The columns of a file with an earlier survey, recognised by their headers; and the errors found in it. */
import type { EarlierError } from '#shared/earlier.ts'
import type { Text } from '#shared/language.ts'
import { columnLetters, plainHeader, unitColumns } from '../register/columns.ts'

export const unitHeader = unitColumns.code.header

const unitNames = [unitHeader, ...unitColumns.code.aliases, 'enhet', 'eining', 'unit'].map(plainHeader)

export function isUnitHeader(header: string): boolean {
  return unitNames.includes(plainHeader(header))
}

/** True when the header is the id or the title, in any language, of a group or a scale. */
export function isNameOf(header: string, { id, title }: { id: string; title: Text }): boolean {
  const plain = plainHeader(header)
  return plain !== '' && [id, title.nb, title.nn, title.en].some((name) => plainHeader(name) === plain)
}

/** A heading longer than this is a sentence, or somebody's data. */
const longestHeading = 60

/** How errors name a column: by its heading, or by its letter where the heading may be anything. */
export function columnName(header: string, index: number): string {
  const isHeading = header !== '' && header.length <= longestHeading && !/\d{4}/.test(header)
  return isHeading ? header : columnLetters(index)
}

/** Errors kept by name; all are counted. */
const most = 500

export interface Errors {
  first: EarlierError[]
  count: number
}

export function noErrors(): Errors {
  return { first: [], count: 0 }
}

export function addError(
  errors: Errors,
  row: number | null,
  column: string | null,
  code: EarlierError['code'],
): void {
  errors.count += 1
  if (errors.first.length < most) errors.first.push({ row, column, code })
}

/** What comes of reading a file: the whole of it, or every reason why not. */
export type Refused = { outcome: 'refused'; errors: Errors }

/** Rows of an earlier survey; far more is a mistake. */
export const mostRows = 200_000

/** Columns; far more is no survey. */
export const mostColumns = 2000
