/** What the files have no column for stays as it is today. */
import { formerTopCode } from './changes.ts'
import type { Register } from './register.ts'

/** Which of the columns that are not in every institution's files are there. */
export interface Told {
  safetyAreas: boolean
  representatives: boolean
}

/**
 * The register of the files with today's safety areas where they have no such column, and with those elected for the
 * areas that are left where nothing is said of these. Lists of the DFØ/SAP API know neither.
 */
export function withUntold(today: Register, next: Register, told: Told): Register {
  const former = formerTopCode(today.units, next.units)
  const areas = new Map(today.units.map(({ code, safetyArea }) => [code, safetyArea]))
  const units = told.safetyAreas
    ? next.units
    : next.units.map((unit) => {
        const code = unit.parentCode === null && former !== null ? former : unit.code
        return { ...unit, safetyArea: areas.get(code) ?? null }
      })
  if (told.representatives) return { ...next, units }
  const left = new Set(units.map(({ safetyArea }) => safetyArea))
  const elected = new Map(today.people.map(({ number, represents }) => [number, represents]))
  return {
    units,
    people: next.people.map((person) => ({
      ...person,
      represents: (elected.get(person.number) ?? []).filter((area) => left.has(area)),
    })),
  }
}
