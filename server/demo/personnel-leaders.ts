/** Who has personnel responsibility for whom, where that is not the unit's leader. */
import type { Dice } from './dice.ts'
import type { DemoPerson, Staff } from './people.ts'
import type { DemoUnit } from './units.ts'

/** Sections where a senior colleague has the responsibility for those on temporary contracts. */
const share = 0.4

/**
 * In some academic units the postdoctors, researchers and PhD candidates have one of the professors as their personnel
 * leader. Writes the professor's number into their positions there.
 */
export function namePersonnelLeaders(dice: Dice, units: DemoUnit[], { people, leaders }: Staff): void {
  const staffOf = new Map<string, DemoPerson[]>()
  for (const person of people) {
    const unitCode = person.positions[0]?.unitCode ?? ''
    staffOf.set(unitCode, [...(staffOf.get(unitCode) ?? []), person])
  }
  const leading = new Set(leaders.values())
  for (const { code, kind } of units) {
    if (kind !== 'academic' || !dice.happens(share)) continue
    const staff = staffOf.get(code) ?? []
    // Somebody who was here all along, since earlier rounds are held with the register of their day.
    const professor = staff.find(
      ({ number, positions }) =>
        positions[0]?.category === 'Professor' && positions[0].from === null && !leading.has(number),
    )
    if (!professor) continue
    for (const { positions } of staff)
      for (const position of positions)
        if (position.unitCode === code && position.to !== null) position.personnelLeader = professor.number
  }
}
