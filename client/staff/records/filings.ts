/** The records officer's list: what still waits, and in which order. Pure. */
import type { FilingList } from '#shared/records.ts'

export type FilingLine = FilingList['filings'][number]

export const filingFilters = ['open', 'filed', 'all'] as const
export type FilingFilter = (typeof filingFilters)[number]

/** Not filed, and the deadline has passed. */
export function isLate(line: FilingLine, today: string): boolean {
  return line.filing === null && line.due !== null && line.due < today
}

/** The lines a filter shows: the waiting ones by deadline, the filed ones newest first. */
export function filingsFor(lines: readonly FilingLine[], filter: FilingFilter): FilingLine[] {
  const open = lines
    .filter((line) => line.filing === null)
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.signedOn.localeCompare(b.signedOn))
  const filed = lines
    .filter((line) => line.filing !== null)
    .sort((a, b) => (b.filing?.filedOn ?? '').localeCompare(a.filing?.filedOn ?? ''))
  if (filter === 'open') return open
  return filter === 'filed' ? filed : [...open, ...filed]
}

/** What is wrong with what was typed; empty when it may be saved. */
export function filingFaults(
  typed: { caseNumber: string; filedOn: string },
  signedOn: string,
  today: string,
): Set<'caseNumber' | 'filedOn'> {
  const faults = new Set<'caseNumber' | 'filedOn'>()
  if (typed.caseNumber.trim() === '') faults.add('caseNumber')
  if (typed.filedOn === '' || typed.filedOn < signedOn || typed.filedOn > today) faults.add('filedOn')
  return faults
}
