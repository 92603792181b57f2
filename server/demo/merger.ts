/**
 * Two sections became one between the demo's closed rounds: the earlier round is compared with the later one by what the
 * register says of successors.
 */
import type { Text } from '#shared/language.ts'
import type { DemoInstitution, DemoPerson } from './people.ts'
import { type DemoUnit, places } from './units.ts'

const former: readonly [Former, Former] = [
  {
    code: '101291',
    name: {
      nb: 'Seksjon for medisinsk fysikk',
      nn: 'Seksjon for medisinsk fysikk',
      en: 'Section for Medical Physics',
    },
  },
  {
    code: '101292',
    name: {
      nb: 'Seksjon for molekylær fysikk',
      nn: 'Seksjon for molekylær fysikk',
      en: 'Section for Molecular Physics',
    },
  },
]

interface Former {
  code: string
  name: Text
}

/** The units of today, the merged one naming those it was made from. */
export function withMerger(units: DemoUnit[]): DemoUnit[] {
  const replaces = former.map(({ code }) => code)
  return units.map((unit) => (unit.code === places.biophysics ? { ...unit, replaces } : unit))
}

/** The institution before the merger: everybody in the merged section was in one of the two, by turns. */
export function beforeMerger(institution: DemoInstitution): DemoInstitution {
  const areas = new Map(institution.areas)
  const leaders = new Map(institution.leaders)
  const area = areas.get(places.biophysics)
  const leader = leaders.get(places.biophysics)
  areas.delete(places.biophysics)
  leaders.delete(places.biophysics)
  for (const { code } of former) if (area !== undefined) areas.set(code, area)
  const people = divided(institution.people)
  const [first, second] = former
  const other = people.find(({ positions: [main] }) => main?.unitCode === second.code)
  if (leader !== undefined) leaders.set(first.code, leader)
  if (other) leaders.set(second.code, other.number)
  const units = institution.units.flatMap((unit): DemoUnit[] => {
    if (unit.code !== places.biophysics) return [unit]
    const { replaces: _, ...same } = unit
    return former.map((each, index) => ({
      ...same,
      ...each,
      members: Math.ceil((unit.members - index) / 2),
    }))
  })
  return { ...institution, units, people, areas, leaders }
}

function divided(people: DemoPerson[]): DemoPerson[] {
  let met = 0
  return people.map((person) => {
    if (person.positions.every(({ unitCode }) => unitCode !== places.biophysics)) return person
    const { code } = former[met % 2 === 0 ? 0 : 1]
    met += 1
    return {
      ...person,
      positions: person.positions.map((position) =>
        position.unitCode === places.biophysics ? { ...position, unitCode: code } : position,
      ),
    }
  })
}
