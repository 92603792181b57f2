/**
 * Who represents the employees of a unit in matters of safety: those elected for its safety area or, where there is
 * nobody, who acts instead. Working Environment Act §§ 6-1 and 6-3; deputies and the order among them are our own.
 */
import type { ActingAs, SafetyStanding } from '#shared/unit-year.ts'
import type { Person } from './organisation.store.ts'
import { lineUp, type Tree } from './tree.ts'

export interface SafetyArea {
  id: string
  name: string
  /** Why nobody is elected, where somebody has said it. */
  standing: 'vacant' | 'not-elected' | 'none' | null
  representatives: Person[]
  /** In the order of their names. */
  deputies: Person[]
}

/** All of it as it is today; only people who are active. */
export interface SafetyRegister {
  areas: Map<string, SafetyArea>
  /** Chief safety representatives by the unit they serve, with everything below it. */
  chiefs: Map<string, Person[]>
}

export interface SafetyRepresentation {
  standing: SafetyStanding
  area: SafetyArea | null
  /** Those elected; else the deputies; else the nearest chief safety representatives above. Empty: nobody. */
  acting: { person: Person; as: ActingAs }[]
}

/** What is said of an area. A deputy without anybody to stand in for shows that there was somebody. */
export function standingOf(area: SafetyArea): Exclude<SafetyStanding, 'no-area'> {
  if (area.representatives.length > 0) return 'elected'
  return area.standing ?? (area.deputies.length > 0 ? 'vacant' : 'not-elected')
}

/** As the organisation is today; a unit outside the tree has nobody. */
export function representationOf(register: SafetyRegister, tree: Tree, unitId: string): SafetyRepresentation {
  const areaId = tree.byId.get(unitId)?.safetyAreaId
  const area = (areaId && register.areas.get(areaId)) || null
  return {
    standing: area ? standingOf(area) : 'no-area',
    area,
    acting: actingFor(register, tree, unitId, area),
  }
}

function actingFor(
  register: SafetyRegister,
  tree: Tree,
  unitId: string,
  area: SafetyArea | null,
): SafetyRepresentation['acting'] {
  if (area && area.representatives.length > 0)
    return area.representatives.map((person) => ({ person, as: 'representative' }))
  if (area && area.deputies.length > 0) return area.deputies.map((person) => ({ person, as: 'deputy' }))
  const served = lineUp(tree, unitId).find(({ id }) => register.chiefs.has(id))
  if (!served) return []
  const as = served.parentId === null ? 'chief' : 'local-chief'
  return (register.chiefs.get(served.id) ?? []).map((person) => ({ person, as }))
}
