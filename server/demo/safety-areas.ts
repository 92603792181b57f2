/** Safety areas (verneområder): mostly an institute with its sections, but they need not follow the unit tree. */
import type { Dice } from './dice.ts'
import type { DemoPerson, Staff } from './people.ts'
import { type DemoUnit, places } from './units.ts'

const coastArea = 'Kyst og hav'
/** Never elected, so that the small demo has such an area too. */
const vacantArea = 'Kjemi'

/** Every unit's safety area, by unit code. */
export function divideIntoAreas(dice: Dice, units: DemoUnit[]): Map<string, string> {
  const areas = new Map<string, string>()
  let roof: string | null = null
  for (const unit of units) {
    if (unit.code === places.coast) roof = coastArea
    else if (unit.level < 3) roof = null
    // Some neighbouring institutes are under one roof and share an area.
    else if (unit.level === 3 && (roof === null || roof === coastArea || !dice.happens(0.15)))
      roof = areaName(unit)
    areas.set(unit.code, workshopArea(unit) ?? roof ?? areaName(unit))
  }
  return areas
}

/** The workshops of a faculty are one area across its institutes; the field station belongs to the coast. */
function workshopArea({ kind, code }: DemoUnit): string | null {
  return kind === 'laboratory' && code !== places.fieldStation
    ? `Verksted og laboratorier ${code.slice(0, 2)}`
    : null
}

function areaName(unit: DemoUnit): string {
  const name = unit.name.nb
    .replace(/^Institutt for /, '')
    .replace(/^Administrasjonen ved /, 'Administrasjonen, ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * Elects a safety representative for nine areas in ten, among those who work there and lead nobody.
 * Writes the areas into `people`.
 */
export function electRepresentatives(dice: Dice, areas: Map<string, string>, staff: Staff): void {
  const leaders = new Set(staff.leaders.values())
  const candidates = new Map<string, DemoPerson[]>()
  for (const person of staff.people) {
    const [main] = person.positions
    const area = areas.get(main?.unitCode ?? '')
    if (!area || leaders.has(person.number) || main?.phd || (main?.percent ?? 0) < 50) continue
    candidates.set(area, [...(candidates.get(area) ?? []), person])
  }
  for (const area of new Set(areas.values())) {
    const among = candidates.get(area) ?? []
    const elected = dice.happens(0.9) && area !== vacantArea
    const first = among.length > 0 ? dice.pick(among) : undefined
    const fixed = staff.people.find(({ number }) => number === staff.cast.safetyRepresentative)
    if (area === coastArea) fixed?.represents.push(area)
    else if (elected) first?.represents.push(area)
    // Large areas have two.
    const second = among.length > 120 ? dice.pick(among) : undefined
    if (elected && second && second !== first && area !== coastArea) second.represents.push(area)
  }
}
