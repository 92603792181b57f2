/** Geometry of the annual wheel: a year runs clockwise from January at the top. Pure. */

/** Share of the year that has passed at the start of the date, 0 to 1. */
export function shareOfYear(date: string): number {
  const year = Number(date.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  return (Date.parse(`${date}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start)
}

/** A point on a circle round (0, 0), rounded to hundredths. */
export function pointAt(share: number, radius: number): { x: number; y: number } {
  const angle = share * 2 * Math.PI
  return {
    x: Math.round(100 * radius * Math.sin(angle)) / 100,
    y: Math.round(-100 * radius * Math.cos(angle)) / 100,
  }
}

/**
 * SVG path of an arc from one share of the year to another, clockwise; in two halves, since one arc that ends where it
 * begins would be nothing.
 */
export function arcPath(from: number, to: number, radius: number): string {
  const [start, half, end] = [from, (from + to) / 2, to].map((share) => {
    const { x, y } = pointAt(share, radius)
    return `${x} ${y}`
  })
  const bend = `A${radius} ${radius} 0 0 1 `
  return `M${start}${bend}${half}${bend}${end}`
}

/** The part of a period that falls in the year, as shares of it; null when none does. */
export function partInYear(from: string, to: string, year: number): { from: number; to: number } | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (to < first || from > last) return null
  return { from: shareOfYear(from < first ? first : from), to: shareOfYear(to > last ? last : to) + 1 / 366 }
}
