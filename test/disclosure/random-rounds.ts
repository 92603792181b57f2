/** Random small rounds from a number: trees with leaders in the parent, missing answers, likeness, overlapping groups. */
import type { ReleaseQuestion } from '../../server/results/question.ts'

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const statement = (index: number, reverse = false) => ({ index, reverse })

const scales: ReleaseQuestion['scales'] = [
  {
    id: 'clarity',
    sensitive: false,
    statements: [statement(0), statement(1, true), statement(2)],
    range: [1, 5],
    needed: 2,
    factor: 6,
  },
  { id: 'voice', sensitive: false, statements: [statement(3)], range: [1, 4], needed: 1, factor: 1 },
  {
    id: 'bullying',
    sensitive: true,
    statements: [statement(4), statement(5)],
    range: [0, 2],
    needed: 1,
    factor: 2,
  },
]

const allThresholds = [
  { mean: 5, detail: 10, sensitive: 50 },
  { mean: 5, detail: 10, sensitive: 20 },
  { mean: 5, detail: 5, sensitive: 12 },
  { mean: 6, detail: 8, sensitive: 25 },
]

interface Person {
  unit: number
  groups: string[]
}

/** @param seed a whole number; every seed is another round */
export function randomRound(seed: number): ReleaseQuestion {
  const random = randomFrom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const units: ReleaseQuestion['units'] = [{ id: 'u0', parentId: null, level: 1, invited: 0 }]
  for (let index = 1; index < 2 + below(9); index += 1) {
    const parent = units[below(Math.min(index, 4))]
    units.push({ id: `u${index}`, parentId: parent?.id ?? 'u0', level: (parent?.level ?? 0) + 1, invited: 0 })
  }
  const groups = Array.from({ length: below(5) }, (_, index) => `g${index}`)
  const partition = random() < 0.4
  const share = 0.1 + 0.6 * random()
  const groupsOf = () =>
    partition && groups.length > 0 ? [pick(groups)] : groups.filter(() => random() < share)
  const people: Person[] = []
  const mostInUnit = pick([4, 8, 14, 22])
  for (const [index, unit] of units.entries()) {
    for (let n = below(mostInUnit + 1); n > 0; n -= 1) people.push({ unit: index, groups: groupsOf() })
    // The leader answers as a member of the unit above.
    const above = units.findIndex(({ id }) => id === unit.parentId)
    if (random() < 0.8) people.push({ unit: Math.max(above, 0), groups: groupsOf() })
  }
  for (const { unit } of people) {
    const own = units[unit]
    if (own) own.invited += 1 + below(2)
  }
  const missing = pick([0, 0.03, 0.15, 0.4])
  const alikeUnits = new Set(units.map((_, index) => index).filter(() => random() < 0.15))
  const alike = pick([0, 0.3, 0.8])
  const usual = [5, 1, 5, 4, 0, 0]
  const bytes = people.flatMap(({ unit }) =>
    usual.map((value, item) => {
      if (random() < missing) return 255
      if (alikeUnits.has(unit) || random() < alike) return value
      return item < 3 ? 1 + below(5) : item === 3 ? 1 + below(4) : below(3)
    }),
  )
  const classes: { unitId: string; groups: string[] }[] = []
  const numbers = new Map<string, number>()
  const classOf = people.map((person) => {
    const name = `${person.unit} ${person.groups.join()}`
    const there = numbers.get(name)
    if (there !== undefined) return there
    numbers.set(name, classes.length)
    return classes.push({ unitId: `u${person.unit}`, groups: person.groups }) - 1
  })
  return {
    units,
    classes,
    answers: { classOf: Int32Array.from(classOf), bytes: Uint8Array.from(bytes) },
    items: ['goals', 'unclear', 'known', 'heard', 'seen', 'felt'],
    scales,
    groups,
    groupInvited: invitedOfGroups(units, people, groups),
    thresholds: pick(allThresholds),
  }
}

function invitedOfGroups(units: ReleaseQuestion['units'], people: Person[], groups: string[]) {
  const invited = new Map(groups.map((group) => [group, new Map<string, number>()]))
  for (const person of people)
    for (const group of person.groups)
      for (let id = units[person.unit]?.id ?? null; id !== null; ) {
        const here = id
        const byUnit = invited.get(group)
        byUnit?.set(here, (byUnit.get(here) ?? 0) + 1)
        id = units.find((unit) => unit.id === here)?.parentId ?? null
      }
  return invited
}
