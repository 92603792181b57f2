/** What holds for the day on which a signed plan was filed in the records system. */

export type FilingRefusal = 'in-future' | 'before-signature'

/** All dates ISO. @returns why the day cannot be right, or null */
export function refusedFilingDay(filedOn: string, signedOn: string, today: string): FilingRefusal | null {
  if (filedOn > today) return 'in-future'
  if (filedOn < signedOn) return 'before-signature'
  return null
}

/** What is not filed yet comes first, the oldest signature before younger ones; filed ones newest first. */
export function inWorkingOrder<F extends { signedOn: string; filing: { filedOn: string } | null }>(
  filings: F[],
): F[] {
  return [...filings].sort((a, b) => {
    if (a.filing && b.filing) return compare(b.filing.filedOn, a.filing.filedOn)
    if (a.filing || b.filing) return a.filing ? 1 : -1
    return compare(a.signedOn, b.signedOn)
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
