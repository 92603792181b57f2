/** The records officer's list: what still waits, what is on its way, and in which order. Pure. */
import type { FilingList } from '#shared/records.ts'

export type FilingLine = FilingList['filings'][number]

export const filingFilters = ['open', 'on-way', 'failed', 'filed', 'waived', 'all'] as const
export type FilingFilter = (typeof filingFilters)[number]

/** Where a line belongs; `all` holds every line. */
export function standingOf({ filing, waiver }: FilingLine): Exclude<FilingFilter, 'all'> {
  if (filing === null) return waiver ? 'waived' : 'open'
  if (filing.state === 'filed' || filing.state === 'failed') return filing.state
  return 'on-way'
}

/** Neither filed nor accepted for sending, and the deadline has passed. */
export function isLate(line: FilingLine, today: string): boolean {
  return standingOf(line) === 'open' && line.due !== null && line.due < today
}

/** The lines a filter shows: the waiting ones by deadline, the filed ones newest first. */
export function filingsFor(lines: readonly FilingLine[], filter: FilingFilter): FilingLine[] {
  const shown = filter === 'all' ? lines : lines.filter((line) => standingOf(line) === filter)
  const filed = shown
    .filter((line) => standingOf(line) === 'filed')
    .sort((a, b) => (b.filing?.filedOn ?? '').localeCompare(a.filing?.filedOn ?? ''))
  const others = shown
    .filter((line) => standingOf(line) !== 'filed')
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.readyOn.localeCompare(b.readyOn))
  return [...others, ...filed]
}

/** Kinds of documents by their names, the plan first: what one may look at by itself. */
export function documentsIn(lines: readonly FilingLine[]): FilingLine['document'][] {
  const byId = new Map(lines.map(({ document }) => [document.id, document]))
  return [...byId.values()].sort((a, b) => Number(b.id === 'plan') - Number(a.id === 'plan'))
}
