/** How much of what waits is late, comes within a week, or later. Pure. */
import type { Waiting } from '#shared/waiting.ts'

export function counts(units: Waiting['units']): { late: number; soon: number; later: number } {
  const all = units.flatMap(({ steps }) => steps)
  const late = all.filter(({ status }) => status.state === 'late').length
  const soon = all.filter(
    ({ status: { daysLeft } }) => daysLeft !== null && daysLeft >= 0 && daysLeft <= 7,
  ).length
  return { late, soon, later: all.length - late - soon }
}
