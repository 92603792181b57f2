import { describe, expect, test } from 'vitest'
import { buildTree } from '../../server/organisation/tree.ts'
import { ballotClasses } from '../../server/round/classes.ts'
import { responseUnits } from '../../server/round/launch.ts'
import { fewestInvited, findPilotPeople, pilotMembers } from '../../server/round/pilot.ts'

const names = ['kari', 'tor', 'siri', 'hanne', 'eva', 'dag', 'ida', 'per', 'liv', 'jon', 'una']
const people = names.map((name) => ({
  id: name,
  email: `${name}@nordhavn.example`,
}))
const addresses = people.map(({ email }) => email)

describe('choosing the people of a pilot round', () => {
  test('addresses are found in any case and with spaces around, each person once', () => {
    const typed = [...addresses, ' Kari@Nordhavn.example ']
    expect(findPilotPeople(typed, people)).toEqual({ personIds: people.map(({ id }) => id) })
  })

  test('every address that is not found is named by its line, and nothing else of it', () => {
    const typed = ['kari@nordhavn.example', 'ukjent@nordhavn.example', 'tor@nordhavn.example', 'x']
    expect(findPilotPeople(typed, people)).toEqual({
      refused: [
        { name: 'body.emails.1', reason: 'nobody in the register has this address' },
        { name: 'body.emails.3', reason: 'nobody in the register has this address' },
      ],
    })
  })

  test('an address that several people share stands for none of them', () => {
    const shared = [...people, { id: 'other', email: 'Kari@nordhavn.example' }]
    expect(findPilotPeople(addresses, shared)).toEqual({
      refused: [{ name: 'body.emails.0', reason: 'several people have this address' }],
    })
  })

  test('fewer than ten, or more than thirty, are no pilot round', () => {
    const many = Array.from({ length: 31 }, (_, n) => ({ id: `${n}`, email: `${n}@nordhavn.example` }))
    const refused = { refused: [{ name: 'body.emails', reason: 'must be 10 to 30 different people' }] }
    expect(findPilotPeople([...addresses.slice(0, 9), addresses[0] ?? ''], people)).toEqual(refused)
    expect(
      findPilotPeople(
        many.map(({ email }) => email),
        many,
      ),
    ).toEqual(refused)
    expect(findPilotPeople(addresses.slice(0, 10), people)).toHaveProperty('personIds')
  })

  test('people without an address are never found by an empty line', () => {
    expect(findPilotPeople([''], [{ id: 'nobody', email: null }])).toHaveProperty('refused')
  })
})

test('a pilot needs at least ten, and more where the programme says so; other rounds the minimum group', () => {
  expect([5, 10, 12].map((minimum) => fewestInvited({ pilot: true }, minimum))).toEqual([10, 10, 12])
  expect(fewestInvited({ pilot: false }, 5)).toBe(5)
})

test('all people of a pilot answer as one class at the top, leaders and members of groups too', () => {
  const unit = (id: string, parentId: string | null, level: number, leaderId: string | null) => {
    return { id, code: id, name: { nb: id, nn: id, en: id }, parentId, level, leaderId, safetyAreaId: null }
  }
  const tree = buildTree([unit('faculty', null, 1, 'dag'), unit('coast', 'faculty', 2, 'kari')])
  const members = pilotMembers(
    'faculty',
    people.map(({ id }) => id),
  )
  const floor = { grouped: 10, plain: 5 }
  expect(ballotClasses(tree, responseUnits(tree, 'faculty', []), members, [], floor)).toEqual([
    { unitId: 'faculty', groups: [], personIds: people.map(({ id }) => id) },
  ])
})
