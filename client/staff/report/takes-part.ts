/** Whether somebody has part in the year of a unit whose report they read, or only works there. Pure. */
import type { Report } from '#shared/report.ts'
import type { Role, Session } from '#shared/session.ts'
import { holds } from '../../platform/session.tsx'

const serving: readonly Role[] = ['coordinator', 'hr', 'chief-safety-representative', 'occupational-health']

/** Leaders of the unit or one above it, who supports its leader, its safety representative, and those who serve all units. */
export function takesPart(person: Session['person'], { id, path }: Report['unit']): boolean {
  if (!person) return false
  if (holds(person, ...serving)) return true
  const line = [id, ...path.map((above) => above.id)]
  return person.units.some((own) => (own.role === 'leader' ? line.includes(own.id) : own.id === id))
}
