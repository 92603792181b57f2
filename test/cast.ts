/**
 * The fixed cast: one small university and the people every test tries things with. The stranger leads a unit of
 * another faculty and is tried against everything.
 *
 *   Nordhavn universitet (1)
 *   ├─ Det naturvitenskapelige fakultet (2)        leader: dean; coordinator: Siri Vik
 *   │  └─ Institutt for kystbiologi (3)            leader: Kari Lunde; safety area Kyst og hav: Tor Moe
 *   │     ├─ Seksjon for akvakultur (4)            8 people
 *   │     ├─ Seksjon for marin økologi (4)         7 people
 *   │     └─ Feltstasjonen Ytterholmen (4)         3 people: too few for an own report
 *   └─ Det humanistiske fakultet (2)
 *      └─ Institutt for historie (3)               leader: the stranger; no safety representative
 */
import type { Actor, Role } from '#shared/session.ts'
import { roleAssignmentTable } from '../server/access/access.tables.ts'
import {
  personTable,
  positionTable,
  safetyAreaTable,
  safetyRepresentativeTable,
  settingTable,
  unitTable,
} from '../server/organisation/organisation.tables.ts'
import type { Storage, Tx } from '../server/platform/database.ts'
import { transaction } from '../server/platform/transaction.ts'

const id = (kind: number, n: number) => `00000000-0000-4000-8000-${kind}${String(n).padStart(11, '0')}`

export const units = {
  university: id(1, 1),
  science: id(1, 2),
  coast: id(1, 3),
  aquaculture: id(1, 4),
  ecology: id(1, 5),
  fieldStation: id(1, 6),
  humanities: id(1, 7),
  history: id(1, 8),
} as const

export const safetyAreas = { coast: id(2, 1), humanities: id(2, 2) } as const

const unitRows: [keyof typeof units, string, string, keyof typeof units | null, number, number | null][] = [
  ['university', '01', 'Nordhavn universitet', null, 1, 0],
  ['science', '0110', 'Det naturvitenskapelige fakultet', 'university', 2, 0],
  ['coast', '011010', 'Institutt for kystbiologi', 'science', 3, 2],
  ['aquaculture', '01101010', 'Seksjon for akvakultur', 'coast', 4, 8],
  ['ecology', '01101020', 'Seksjon for marin økologi', 'coast', 4, 7],
  ['fieldStation', '01101030', 'Feltstasjonen Ytterholmen', 'coast', 4, 3],
  ['humanities', '0120', 'Det humanistiske fakultet', 'university', 2, 0],
  ['history', '012010', 'Institutt for historie', 'humanities', 3, 9],
]

export const people = {
  rector: id(3, 1),
  dean: id(3, 2),
  leader: id(3, 3),
  safetyRepresentative: id(3, 4),
  coordinator: id(3, 5),
  hr: id(3, 6),
  recordsOfficer: id(3, 7),
  admin: id(3, 8),
  stranger: id(3, 9),
  employee: id(3, 10),
} as const
export type CastName = keyof typeof people

const names: Record<CastName, [name: string, unit: keyof typeof units]> = {
  rector: ['Ragnhild Bakke', 'university'],
  dean: ['Dag Eide', 'science'],
  leader: ['Kari Lunde', 'coast'],
  safetyRepresentative: ['Tor Moe', 'ecology'],
  coordinator: ['Siri Vik', 'science'],
  hr: ['Hanne Rud', 'university'],
  recordsOfficer: ['Arne Kvist', 'university'],
  admin: ['Ada Minde', 'university'],
  stranger: ['Stein Fremmed', 'history'],
  employee: ['Eva Strand', 'aquaculture'],
}

const granted: [CastName, Role, keyof typeof units][] = [
  ['coordinator', 'coordinator', 'science'],
  ['hr', 'hr', 'university'],
  ['recordsOfficer', 'records-officer', 'university'],
  ['admin', 'admin', 'university'],
]

const led: [CastName, keyof typeof units][] = [
  ['rector', 'university'],
  ['dean', 'science'],
  ['leader', 'coast'],
  ['stranger', 'history'],
]

const representedUnits: (keyof typeof units)[] = ['coast', 'aquaculture', 'ecology', 'fieldStation']

/** The person as policies see them, without asking the database. */
export function actorOf(name: CastName): Actor {
  return {
    personId: people[name],
    name: names[name][0],
    language: 'nb',
    grants: [
      ...granted.filter(([who]) => who === name).map(([, role, unit]) => ({ role, unitId: units[unit] })),
      ...led
        .filter(([who]) => who === name)
        .map(([, unit]) => ({ role: 'leader' as const, unitId: units[unit] })),
      ...(name === 'safetyRepresentative'
        ? representedUnits.map((unit) => ({ role: 'safety-representative' as const, unitId: units[unit] }))
        : []),
    ],
  }
}

/** Puts the cast and their university into an empty database. */
export async function moveIn(storage: Storage): Promise<void> {
  await transaction(storage, async (tx) => {
    await tx.db.insert(safetyAreaTable).values([
      { id: safetyAreas.coast, name: 'Kyst og hav' },
      { id: safetyAreas.humanities, name: 'Humaniora' },
    ])
    await insertPeople(tx)
    await insertUnits(tx)
    await insertPositions(tx)
    await tx.db
      .insert(safetyRepresentativeTable)
      .values({ areaId: safetyAreas.coast, personId: people.safetyRepresentative })
    for (const [index, [who, role, unit]] of granted.entries())
      await tx.db.insert(roleAssignmentTable).values({
        id: id(4, index),
        personId: people[who],
        role: role as 'admin',
        unitId: units[unit],
        since: '2026-01-01',
      })
    await tx.db.insert(settingTable).values({
      key: 'institution',
      value: JSON.stringify({
        name: { nb: 'Nordhavn universitet', nn: 'Nordhamn universitet', en: 'Nordhavn University' },
        recordsSystem: 'ePhorte',
        contact: 'arbeidsmiljo@nordhavn.example',
      }),
    })
  })
}

async function insertPeople(tx: Tx): Promise<void> {
  const cast = Object.entries(names).map(([key, [name]]) => ({
    id: people[key as CastName],
    employeeNumber: key,
    name,
    email: `${key.toLowerCase()}@nordhavn.example`,
    language: 'nb' as const,
    active: true,
  }))
  const others = unitRows.flatMap(([unit, , , , , members]) =>
    Array.from({ length: members ?? 0 }, (_, index) => ({
      id: memberId(unit, index),
      employeeNumber: `${unit}-${index}`,
      name: `Ansatt ${unit} ${index + 1}`,
      email: `${unit.toLowerCase()}.${index + 1}@nordhavn.example`,
      language: (index % 3 === 0 ? 'nn' : index % 3 === 1 ? 'en' : 'nb') as 'nb' | 'nn' | 'en',
      active: true,
    })),
  )
  await tx.db.insert(personTable).values([...cast, ...others])
}

/** The unnamed people of a unit. */
export function memberId(unit: keyof typeof units, index: number): string {
  return id(5, Object.keys(units).indexOf(unit) * 100 + index)
}

async function insertUnits(tx: Tx): Promise<void> {
  for (const [unit, code, name, parent, level] of unitRows)
    await tx.db.insert(unitTable).values({
      id: units[unit],
      code,
      nameNb: name,
      nameNn: name,
      nameEn: name,
      parentId: parent ? units[parent] : null,
      level,
      leaderId: leaderOf(unit),
      safetyAreaId: representedUnits.includes(unit)
        ? safetyAreas.coast
        : unit === 'history' || unit === 'humanities'
          ? safetyAreas.humanities
          : null,
      active: true,
    })
}

async function insertPositions(tx: Tx): Promise<void> {
  const cast = Object.entries(names).map(([key, [, unit]]) => ({ personId: people[key as CastName], unit }))
  const others = unitRows.flatMap(([unit, , , , , members]) =>
    Array.from({ length: members ?? 0 }, (_, index) => ({ personId: memberId(unit, index), unit })),
  )
  await tx.db.insert(positionTable).values(
    [...cast, ...others].map(({ personId, unit }, index) => ({
      id: id(6, index),
      personId,
      unitId: units[unit],
      percentHundredths: 10_000,
      category: index % 2 === 0 ? 'Vitenskapelig' : 'Teknisk-administrativ',
      phd: false,
      fromDate: null,
      toDate: null,
    })),
  )
}

function leaderOf(unit: keyof typeof units): string | null {
  const entry = led.find(([, leads]) => leads === unit)
  return entry ? people[entry[0]] : null
}
