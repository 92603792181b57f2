/** Whether somebody has part in the year of a unit whose report they read, or only works there. Pure. */
import type { Report } from '#shared/report.ts'
import type { Session } from '#shared/session.ts'

/** Leaders of the unit or one above it, its safety representative, coordinators and HR: they have its page and its plan. */
export function takesPart(person: Session['person'], { id, path }: Report['unit']): boolean {
  if (!person) return false
  if (person.roles.includes('coordinator') || person.roles.includes('hr')) return true
  const line = [id, ...path.map((above) => above.id)]
  return person.units.some((own) => (own.role === 'leader' ? line.includes(own.id) : own.id === id))
}
