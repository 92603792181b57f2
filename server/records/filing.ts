/** What holds for the day on which a document was filed in the records system. */

export type FilingRefusal = 'in-future' | 'before-signature'

/** All dates ISO. @returns why the day cannot be right, or null */
export function refusedFilingDay(filedOn: string, readyOn: string, today: string): FilingRefusal | null {
  if (filedOn > today) return 'in-future'
  if (filedOn < readyOn) return 'before-signature'
  return null
}

/** What is not filed yet comes first, the oldest document before younger ones; filed ones newest first. */
export function inWorkingOrder<F extends { readyOn: string; filing: { filedOn: string | null } | null }>(
  filings: F[],
): F[] {
  return [...filings].sort((a, b) => {
    const [first, second] = [a.filing?.filedOn, b.filing?.filedOn]
    if (first && second) return compare(second, first)
    if (first || second) return first ? 1 : -1
    return compare(a.readyOn, b.readyOn)
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
