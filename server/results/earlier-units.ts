/** The units that an earlier survey is placed in: those in its file, in the organisation of today. */
import type { Text } from '#shared/language.ts'

/** A unit of the register, of today or one that is gone, with the last place it had. */
export interface RegisteredUnit {
  id: string
  code: string
  name: Text
  parentId: string | null
  active: boolean
}

export interface EarlierUnit {
  id: string
  code: string
  name: Text
  /** Null at the survey's top. */
  parentId: string | null
  /** Level in the organisation: 1 the institution. */
  level: number
}

/**
 * The tree of the survey: its top is the lowest unit at or above all that the file names. Units of today below a named
 * one are there too, where the named one's rows stand for them: when they move later, that is seen. A finished figure
 * stands for all below its unit; answers only where the file has no unit further down, since what is not named beside
 * others took no part.
 *
 * @returns parents before children; empty when the named units have no unit above them in common
 */
export function earlierTree(
  register: RegisteredUnit[],
  namedIds: ReadonlySet<string>,
  kind: 'answers' | 'figures',
): EarlierUnit[] {
  const byId = new Map(register.map((unit) => [unit.id, unit]))
  const lineUp = (id: string): RegisteredUnit[] => {
    const line: RegisteredUnit[] = []
    for (let unit = byId.get(id); unit; unit = byId.get(unit.parentId ?? '')) line.push(unit)
    return line
  }
  const lines = [...namedIds].map(lineUp)
  const [first = []] = lines
  const shared = lines.slice(1).reduce((line, other) => {
    const there = new Set(other)
    return line.filter((unit) => there.has(unit))
  }, first)
  const [top] = shared
  if (!top) return []
  const onTheWay = new Set(lines.flat())
  const withNamedBelow = new Set(kind === 'answers' ? lines.flatMap((line) => line.slice(1)) : [])
  const tookPart = (unit: RegisteredUnit): boolean => {
    if (onTheWay.has(unit)) return true
    const namedAbove = lineUp(unit.id).find(({ id }) => namedIds.has(id))
    return unit.active && namedAbove !== undefined && !withNamedBelow.has(namedAbove)
  }
  const depth = new Map([[top.id, lineUp(top.id).length]])
  const levelOf = (unit: RegisteredUnit): number | null => {
    const known = depth.get(unit.id)
    if (known !== undefined) return known
    const above = byId.get(unit.parentId ?? '')
    const level = above ? levelOf(above) : null
    if (level === null) return null
    depth.set(unit.id, level + 1)
    return level + 1
  }
  return register
    .filter(tookPart)
    .flatMap(({ active: _, ...unit }) => {
      const level = levelOf({ ...unit, active: true })
      return level === null ? [] : [{ ...unit, level, parentId: unit.id === top.id ? null : unit.parentId }]
    })
    .sort((a, b) => a.level - b.level || (a.code < b.code ? -1 : 1))
}
