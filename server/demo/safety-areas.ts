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
  let roof = ''
  let mayBeShared = false
  for (const unit of units) {
    if (unit.level < 3) {
      roof = areaName(unit)
      mayBeShared = false
    } else if (unit.level === 3 && !isFacultyOffice(unit)) {
      // Some neighbouring institutes are under one roof; the demo's own is alone under its.
      if (!mayBeShared || !dice.happens(0.15)) roof = unit.code === places.coast ? coastArea : areaName(unit)
      mayBeShared = unit.code !== places.coast
    }
    areas.set(unit.code, workshopArea(unit) ?? roof)
  }
  return areas
}

/** A faculty's leaders and its administration are one area. */
function isFacultyOffice({ name }: DemoUnit): boolean {
  return name.nb.startsWith('Administrasjonen ved')
}

/** The workshops of a faculty are one area across its institutes; the field station belongs to the coast. */
function workshopArea({ kind, code }: DemoUnit): string | null {
  return kind === 'laboratory' && code !== places.fieldStation
    ? `Verksted og laboratorier ${code.slice(0, 2)}`
    : null
}

function areaName(unit: DemoUnit): string {
  const name = unit.name.nb.replace(/^Institutt for /, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * Elects a safety representative for nine areas in ten, two in large ones, among those who work there, lead nobody and
 * have no other part in the demo. Writes the areas into the people.
 */
export function electRepresentatives(dice: Dice, areas: Map<string, string>, staff: Staff): void {
  const candidates = candidatesByArea(areas, staff)
  for (const area of new Set(areas.values())) {
    const among = dice.shuffled(candidates.get(area) ?? [])
    const elected = dice.happens(0.9) && area !== vacantArea
    if (elected && area !== coastArea)
      for (const person of among.slice(0, among.length > 120 ? 2 : 1)) person.represents.push(area)
  }
  staff.people.find(({ number }) => number === staff.cast.safetyRepresentative)?.represents.push(coastArea)
}

function candidatesByArea(areas: Map<string, string>, staff: Staff): Map<string, DemoPerson[]> {
  const busy = new Set([...staff.leaders.values(), ...Object.values(staff.cast)])
  const candidates = new Map<string, DemoPerson[]>()
  for (const person of staff.people) {
    const [main] = person.positions
    const area = areas.get(main?.unitCode ?? '')
    if (!area || !main || busy.has(person.number) || main.phd || main.percent < 50) continue
    const among = candidates.get(area) ?? []
    candidates.set(area, among)
    among.push(person)
  }
  return candidates
}
