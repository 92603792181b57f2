import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadActor } from '../../server/access/actor.store.ts'
import { findOrAddPerson, setLanguage } from '../../server/access/person.store.ts'
import { grantRole, listRoleAssignments } from '../../server/access/role-assignment.store.ts'
import { findPersonByEmail, loadTree } from '../../server/organisation/organisation.store.ts'
import { personTable, positionTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { ensureTopUnit } from '../../server/organisation/top-unit.store.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { differenceBetween } from '../../server/register/difference.ts'
import { importRegister } from '../../server/register/import.store.ts'
import { readRegister } from '../../server/register/reading.ts'
import { loadRegister } from '../../server/register/register.store.ts'
import type { Register } from '../../server/register/register.ts'
import { moveIn, people, units } from '../cast.ts'
import { freshStorage } from '../world.ts'
import { anyRegister, exampleFiles } from './files.ts'

function example(...changes: Parameters<typeof exampleFiles>): Register {
  const reading = readRegister(exampleFiles(...changes))
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.errors))
  return reading.register
}

const importInto = (storage: Storage, register: Register) =>
  transaction(storage, (tx) => importRegister(tx, register))

const everything = async (storage: Storage) => [
  await storage.db.select().from(unitTable).orderBy(unitTable.id),
  await storage.db.select().from(personTable).orderBy(personTable.id),
  await storage.db.select().from(positionTable).orderBy(positionTable.id),
]

const idsByCode = async (storage: Storage) =>
  new Map((await storage.db.select().from(unitTable)).map(({ code, id }) => [code, id]))

/** What the register says, where a language it does not tell has become bokmål. */
const told = (register: Register): Register => ({
  ...register,
  people: register.people.map((person) => ({ ...person, language: person.language ?? 'nb' })),
})

test('whatever register is imported after whatever other, the second is what stands', async () => {
  await fc.assert(
    fc.asyncProperty(anyRegister, anyRegister, async (first, second) => {
      const storage = freshStorage()
      await importInto(storage, first)
      expect(await loadRegister(storage)).toEqual(told(first))
      await importInto(storage, { ...second, people: told(second).people })
      expect(await loadRegister(storage)).toEqual(told(second))
    }),
    { numRuns: 25 },
  )
})

test('importing the same files twice changes nothing', async () => {
  const storage = freshStorage()
  await importInto(storage, example())
  const before = (await everything(storage)).slice(0, 2)
  const { units, people } = differenceBetween(await loadRegister(storage), example())
  expect([units, people]).toEqual([
    { added: 0, changed: 0, removed: 0, unchanged: 4 },
    { added: 0, changed: 0, removed: 0, unchanged: 6 },
  ])
  await importInto(storage, example())
  expect((await everything(storage)).slice(0, 2)).toEqual(before)
})

test('a language that somebody has chosen stays, whatever the register says of it', async () => {
  const storage = freshStorage()
  await importInto(storage, example())
  const languageOf = async (email: string) => (await findPersonByEmail(storage, email))?.language
  expect(await languageOf('ragnhild.bakke@fjell.example')).toBe('nb')
  // Where the register says nothing, it is bokmål.
  expect(await languageOf('anne.aas@fjell.example')).toBe('nb')
  const chooser = await findPersonByEmail(storage, 'ragnhild.bakke@fjell.example')
  await transaction(storage, (tx) => setLanguage(tx, chooser?.id ?? '', 'en'))
  const next = example([], [['nei;nn;', 'nei;en;']])
  const { people: changes } = differenceBetween(await loadRegister(storage), next)
  expect(changes).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 5 })
  await importInto(storage, next)
  expect(await languageOf('ragnhild.bakke@fjell.example')).toBe('en')
  expect(await languageOf('dag.eide@fjell.example')).toBe('en')
})

test('an import that fails midway leaves everything as it was', async () => {
  const storage = freshStorage()
  await importInto(storage, example())
  const before = await everything(storage)
  const next = example([['Institutt for snø', 'Institutt for is']])
  const broken = { ...next, people: next.people.filter(({ number }) => number !== '1001') }
  await expect(importInto(storage, broken)).rejects.toThrow('refers to something that is not in it')
  const late = transaction(storage, async (tx) => {
    await importRegister(tx, next)
    throw new Error('the disk is full')
  })
  await expect(late).rejects.toThrow('the disk is full')
  expect(await everything(storage)).toEqual(before)
})

test('a unit that moves, and a person who changes name and address, stay who they are', async () => {
  const storage = freshStorage()
  await importInto(storage, example())
  const before = await idsByCode(storage)
  const tor = await findPersonByEmail(storage, 'tor.moe@fjell.example')
  const moved = example(
    [['Department of Snow;0110', 'Department of Snow;0120']],
    [
      ['1004;Tor Moe;tor.moe@', '1004;Tor Berg;tor.berg@'],
      ['1004;Tor Moe;tor.moe@', '1004;Tor Berg;tor.berg@'],
      ['0042;Per Null;per.null@', '0042;Per Null;tor.moe@'],
    ],
  )
  const { units, people } = differenceBetween(await loadRegister(storage), moved)
  expect([units.changed, people.changed]).toEqual([1, 2])
  await importInto(storage, moved)
  expect(await idsByCode(storage)).toEqual(before)
  const tree = await loadTree(storage)
  const snow = tree.byId.get(before.get('011010') ?? '')
  expect([snow?.parentId, snow?.level]).toEqual([before.get('0120'), 3])
  expect((await findPersonByEmail(storage, 'tor.berg@fjell.example'))?.id).toBe(tor?.id)
  expect((await findPersonByEmail(storage, 'tor.moe@fjell.example'))?.name).toBe('Per Null')
})

test('two people can exchange their addresses in one import', async () => {
  const storage = freshStorage()
  await importInto(storage, example())
  const dag = await findPersonByEmail(storage, 'dag.eide@fjell.example')
  const register = example()
  const swap: Record<string, string> = {
    'dag.eide@fjell.example': 'per.null@fjell.example',
    'per.null@fjell.example': 'dag.eide@fjell.example',
  }
  await importInto(storage, {
    ...register,
    people: register.people.map((person) => ({ ...person, email: swap[person.email ?? ''] ?? person.email })),
  })
  expect((await findPersonByEmail(storage, 'per.null@fjell.example'))?.id).toBe(dag?.id)
})

test('units and people that are gone lose their roles and come back as themselves', async () => {
  const storage = freshStorage()
  await importInto(storage, example())
  const before = await idsByCode(storage)
  const anne = await findPersonByEmail(storage, 'anne.aas@fjell.example')
  const all = example()
  const without: Register = {
    units: all.units.filter(({ code }) => code !== '011010'),
    people: all.people.filter(({ positions }) => positions.every(({ unitCode }) => unitCode !== '011010')),
  }
  await importInto(storage, without)
  expect((await loadTree(storage)).units.map(({ code }) => code)).toEqual(['01', '0110', '0120'])
  expect(await loadActor(storage, anne?.id ?? '', '2026-10-13')).toBeNull()
  expect(await findPersonByEmail(storage, 'anne.aas@fjell.example')).toBeNull()
  await importInto(storage, all)
  expect(await idsByCode(storage)).toEqual(before)
  const back = await findPersonByEmail(storage, 'anne.aas@fjell.example')
  expect(back?.id).toBe(anne?.id)
  expect((await loadActor(storage, anne?.id ?? '', '2026-10-13'))?.grants).toEqual([
    { role: 'leader', unitId: before.get('011010') },
  ])
})

test('the first administrator keeps the role when the first register comes, also when the register knows her', async () => {
  const storage = freshStorage()
  const name = { nb: 'Fjell', nn: 'Fjell', en: 'Fjell' }
  const admin = await transaction(storage, async (tx) => {
    const personId = await findOrAddPerson(tx, {
      email: 'Dag.Eide@fjell.example',
      name: 'D. Eide',
      language: 'nn',
    })
    const unitId = await ensureTopUnit(tx, name)
    await grantRole(tx, { personId, role: 'admin', unitId, since: '2026-10-13', until: null })
    return { personId, unitId }
  })
  const { units, people } = differenceBetween(await loadRegister(storage), example())
  expect([units, people.added]).toEqual([{ added: 3, changed: 1, removed: 0, unchanged: 0 }, 6])
  await importInto(storage, example())
  expect((await idsByCode(storage)).get('01')).toBe(admin.unitId)
  const actor = await loadActor(storage, admin.personId, '2026-10-13')
  expect(actor?.name).toBe('Dag Eide')
  expect(actor?.grants.map(({ role }) => role).sort()).toEqual(['admin', 'leader'])
  const [top] = (await loadTree(storage)).units
  expect([top?.code, top?.name.nb]).toEqual(['01', 'Fjell universitet'])
})

test('roles granted to an address move to the employee whose address it is', async () => {
  const storage = freshStorage()
  await importInto(storage, example())
  const lin = (await storage.db.select().from(personTable).where(eq(personTable.employeeNumber, '1005')))[0]
  const [top] = (await loadTree(storage)).units
  await transaction(storage, async (tx) => {
    const personId = await findOrAddPerson(tx, { email: 'lin@fjell.example', name: 'Lin', language: 'nb' })
    await grantRole(tx, { personId, role: 'hr', unitId: top?.id ?? '', since: '2026-10-13', until: null })
  })
  await importInto(storage, example([], [['1005;Lin Østby;', '1005;Lin Østby;lin@fjell.example']]))
  expect((await findPersonByEmail(storage, 'lin@fjell.example'))?.id).toBe(lin?.id)
  expect(
    (await listRoleAssignments(storage, '2026-10-13')).map(({ person, role }) => [person.id, role]),
  ).toEqual([[lin?.id, 'hr']])
})

test('whoever was granted a role stays when the register no longer has them; everybody else goes', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  await importInto(storage, example())
  expect((await loadActor(storage, people.coordinator, '2026-10-13'))?.grants).toEqual([
    { role: 'coordinator', unitId: units.science },
  ])
  expect(await findPersonByEmail(storage, 'admin@nordhavn.example')).not.toBeNull()
  expect(await loadActor(storage, people.employee, '2026-10-13')).toBeNull()
  expect(await loadActor(storage, people.stranger, '2026-10-13')).toBeNull()
  // The cast's top has the code 01 as well: it is the same institution under another name.
  expect((await loadTree(storage)).byId.get(units.university)?.name.nb).toBe('Fjell universitet')
})

test('login names can be exchanged, stay where the files say nothing, and go with whoever leaves', async () => {
  const storage = freshStorage()
  const named = (names: Record<string, string>): Register => {
    const register = example()
    const people = register.people.map((person) => {
      const loginName = names[person.number]
      return loginName ? { ...person, loginName } : person
    })
    return { ...register, people }
  }
  const names = async () =>
    Object.fromEntries(
      (await loadRegister(storage)).people.flatMap(({ number, loginName }) =>
        loginName ? [[number, loginName]] : [],
      ),
    )
  const [one = '', two = '', three = ''] = example().people.map(({ number }) => number)
  await importInto(storage, named({ [one]: 'a', [two]: 'b' }))
  await importInto(storage, named({ [one]: 'b', [two]: 'a' }))
  expect(await names()).toEqual({ [one]: 'b', [two]: 'a' })
  expect(differenceBetween(await loadRegister(storage), example()).people).toMatchObject({ changed: 0 })
  await importInto(storage, example())
  expect(await names(), 'nothing said').toEqual({ [one]: 'b', [two]: 'a' })
  await importInto(storage, named({ [three]: 'a' }))
  expect(await names(), 'given to another').toEqual({ [one]: 'b', [three]: 'a' })
  const all = named({})
  await importInto(storage, { ...all, people: all.people.filter(({ number }) => number !== one) })
  const [left] = await storage.db.select().from(personTable).where(eq(personTable.employeeNumber, one))
  expect(left?.loginName ?? null).toBeNull()
})
