/**
 * The units file's column on takeovers: which units, of today or earlier, a unit has taken over from. Two of them in one
 * cell is a merger; the same one in two rows is a split, in part when it goes on itself.
 */
import type { RegisterError } from '#shared/register.ts'
import { unitColumns } from './columns.ts'
import { compareText } from './register.ts'
import type { UnitRow } from './sheet.ts'

/** In place of codes: what was recorded for the unit is to be taken away. */
const nothing = '-'

/** Codes between vertical bars, sorted, each once; none for a dash. */
export function formerCodes(cell: string): string[] {
  if (cell === nothing) return []
  const codes = cell.split('|').map((code) => code.trim())
  return [...new Set(codes)].filter((code) => code !== '').sort(compareText)
}

/**
 * Checks the column in all rows: units that never were, a unit that replaces itself, and units that in the end replace
 * themselves by way of others in the same file. What earlier files said may run in a circle over the years, since a
 * department may be divided and put together again.
 *
 * @param everCodes codes of all units in the register, those that are gone too
 */
export function checkSuccessions(rows: UnitRow[], everCodes: ReadonlySet<string>): RegisterError[] {
  const formerOf = new Map(rows.map(({ cells }) => [cells.code, formerCodes(cells.replaces)]))
  const errors: RegisterError[] = []
  for (const { row, cells } of rows) {
    const wrong = (code: RegisterError['code']) =>
      errors.push({ file: 'units', row, column: unitColumns.replaces.header, code })
    const former = formerOf.get(cells.code) ?? []
    if (former.includes(cells.code)) wrong('replaces-itself')
    else if (former.some((code) => !everCodes.has(code))) wrong('unknown-former-unit')
    else if (leadsTo(formerOf, former, cells.code)) wrong('replaces-in-circle')
  }
  return errors
}

function leadsTo(formerOf: ReadonlyMap<string, string[]>, from: string[], code: string): boolean {
  const seen = new Set<string>()
  const open = [...from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === code) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(formerOf.get(next) ?? []))
  }
  return false
}
