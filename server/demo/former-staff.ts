/** The staff of an earlier day: whoever came later had somebody before them, who has left since. */
import type { Dice } from './dice.ts'
import { inventName, mailName } from './names.ts'
import type { DemoInstitution, DemoPerson } from './people.ts'

/** The institution as it stood on a day before now, ISO: the same units, partly other people. */
export function institutionAsOf(dice: Dice, institution: DemoInstitution, day: string): DemoInstitution {
  const people = institution.people.map((person) =>
    person.positions.every(({ from }) => from === null || from <= day) ? person : predecessor(dice, person),
  )
  return { ...institution, people }
}

/** Holds the same position without dates: the register of that day did not know the end of it. */
function predecessor(dice: Dice, person: DemoPerson): DemoPerson {
  const name = inventName(dice, person.language === 'en')
  const number = `${Number(person.number) - 1 - dice.between(0, 4)}`
  return {
    ...person,
    number,
    name,
    email: `${mailName(name)}.${number}@nordhavn.example`,
    positions: person.positions.map((position) => ({ ...position, from: null, to: null })),
  }
}
