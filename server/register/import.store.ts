/**
 * Replaces the register of today by another one, keeping who is who: units keep their id by code, people by employee
 * number. What is gone is deactivated and never deleted, since rounds and plans of earlier years refer to it.
 */
import { eq, inArray, sql } from 'drizzle-orm'
import { roleAssignmentTable } from '../access/access.tables.ts'
import {
  personTable,
  positionTable,
  safetyAreaTable,
  safetyRepresentativeTable,
  unitTable,
} from '../organisation/organisation.tables.ts'
import { replaceSuccessions } from '../organisation/successor.store.ts'
import type { Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { formerTopCode } from './changes.ts'
import { levelsOf } from './difference.ts'
import { loadRegister } from './register.store.ts'
import type { Register } from './register.ts'

/** Rows an INSERT carries: far below SQLite's limit of bound values. */
const bulk = 500

/**
 * Imports a checked register (readRegister). People with a granted role stay active when they are not in it, and
 * so does everybody who never was. Somebody who was granted a role by e-mail before and now comes with the register
 * is the same person.
 */
export async function importRegister(tx: Tx, register: Register): Promise<void> {
  const people = await importPeople(tx, register)
  const areas = await importAreas(tx, register)
  const units = await importUnits(tx, register, people, areas)
  await importSuccessions(tx, register, units)
  await tx.db.delete(positionTable)
  // Deputies are no part of the register: they stay, until they are elected themselves.
  await tx.db.delete(safetyRepresentativeTable).where(eq(safetyRepresentativeTable.kind, 'representative'))
  const positions = register.people.flatMap(({ number, positions }) =>
    positions.map(({ unitCode, tags, personnelLeader, ...position }) => ({
      id: newId(),
      personId: idOf(people, number),
      unitId: idOf(units, unitCode),
      ...position,
      tags: JSON.stringify(tags),
      personnelLeaderId: personnelLeader === null ? null : idOf(people, personnelLeader),
    })),
  )
  await inBulk(positions, (rows) => tx.db.insert(positionTable).values(rows))
  const elected = register.people.flatMap(({ number, represents }) =>
    represents.map((area) => ({ areaId: idOf(areas, area), personId: idOf(people, number) })),
  )
  await inBulk(elected, (rows) =>
    tx.db
      .insert(safetyRepresentativeTable)
      .values(rows)
      .onConflictDoUpdate({
        target: [safetyRepresentativeTable.areaId, safetyRepresentativeTable.personId],
        set: { kind: 'representative' },
      }),
  )
  await removeUnusedAreas(tx, new Set(areas.values()))
}

type Ids = Map<string, string>

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error('The register refers to something that is not in it')
  return id
}

async function inBulk<T>(rows: T[], insert: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += bulk) await insert(rows.slice(start, start + bulk))
}

/** @returns ids by employee number */
async function importPeople(tx: Tx, register: Register): Promise<Ids> {
  const known = await tx.db.select().from(personTable)
  const byNumber = new Map(known.map((person) => [person.employeeNumber, person]))
  const outside = new Map(
    known.flatMap((person) => (person.employeeNumber === null ? [[person.email, person]] : [])),
  )
  const granted = new Set((await tx.db.select().from(roleAssignmentTable)).map(({ personId }) => personId))
  const rows = new Map<string, typeof personTable.$inferInsert>()
  const ids: Ids = new Map()
  for (const { number, name, email, loginName, language } of register.people) {
    const same = email === null ? undefined : outside.get(email)
    const former = byNumber.get(number) ?? same
    const id = former?.id ?? newId()
    ids.set(number, id)
    rows.set(id, {
      id,
      employeeNumber: number,
      name,
      email,
      loginName: loginName ?? former?.loginName ?? null,
      language: former?.languageChosen ? former.language : (language ?? former?.language ?? 'nb'),
      active: true,
    })
    // Known by number and, as somebody else, by a role granted to the address: the roles move to the former.
    if (same && same.id !== id) {
      await tx.db
        .update(roleAssignmentTable)
        .set({ personId: id })
        .where(eq(roleAssignmentTable.personId, same.id))
      rows.set(same.id, { ...same, email: null, loginName: null, active: false })
      granted.delete(same.id)
    }
  }
  const taken = new Set(register.people.map(({ email }) => email))
  const named = new Map(
    register.people.flatMap(({ number, loginName }) => (loginName ? [[loginName, number]] : [])),
  )
  // A name that the files give to somebody is no longer anybody else's, whether the files tell theirs or not.
  for (const row of rows.values())
    if (row.loginName && (named.get(row.loginName) ?? row.employeeNumber) !== row.employeeNumber)
      row.loginName = null
  for (const person of known)
    if (!rows.has(person.id) && person.employeeNumber !== null) {
      const stays = granted.has(person.id)
      const email = stays && !taken.has(person.email) ? person.email : null
      // Whoever has left signs in no more; the name may be given to somebody else.
      const loginName = stays && !named.has(person.loginName ?? '') ? person.loginName : null
      rows.set(person.id, { ...person, email, loginName, active: stays && person.active })
    }
  // Addresses and login names are unique, and two people may have exchanged theirs.
  await inBulk([...rows.keys()], (some) =>
    tx.db.update(personTable).set({ email: null, loginName: null }).where(inArray(personTable.id, some)),
  )
  await inBulk([...rows.values()], (people) =>
    tx.db
      .insert(personTable)
      .values(people)
      .onConflictDoUpdate({
        target: personTable.id,
        set: {
          employeeNumber: sql`excluded.employee_number`,
          name: sql`excluded.name`,
          email: sql`excluded.email`,
          loginName: sql`excluded.login_name`,
          language: sql`excluded.language`,
          active: sql`excluded.active`,
        },
      }),
  )
  return ids
}

/** @returns ids by name */
async function importAreas(tx: Tx, register: Register): Promise<Ids> {
  const known = new Map((await tx.db.select().from(safetyAreaTable)).map(({ id, name }) => [name, id]))
  const names = new Set(register.units.flatMap(({ safetyArea }) => safetyArea ?? []))
  const added = [...names].filter((name) => !known.has(name)).map((name) => ({ id: newId(), name }))
  await inBulk(added, (rows) => tx.db.insert(safetyAreaTable).values(rows))
  for (const { id, name } of added) known.set(name, id)
  return new Map([...names].map((name) => [name, idOf(known, name)]))
}

async function removeUnusedAreas(tx: Tx, used: Set<string>): Promise<void> {
  const areas = await tx.db.select({ id: safetyAreaTable.id }).from(safetyAreaTable)
  const unused = areas.flatMap(({ id }) => (used.has(id) ? [] : [id]))
  await inBulk(unused, async (ids) => {
    await tx.db.delete(safetyRepresentativeTable).where(inArray(safetyRepresentativeTable.areaId, ids))
    await tx.db.delete(safetyAreaTable).where(inArray(safetyAreaTable.id, ids))
  })
}

/** @returns ids by code */
async function importUnits(tx: Tx, register: Register, people: Ids, areas: Ids): Promise<Ids> {
  const known = new Map((await tx.db.select().from(unitTable)).map(({ id, code }) => [code, id]))
  const today = await loadRegister(tx)
  const formerTop = formerTopCode(today.units, register.units)
  const ids: Ids = new Map()
  for (const { code, parentCode } of register.units) {
    const keptTop = parentCode === null && formerTop !== null ? known.get(formerTop) : undefined
    ids.set(code, known.get(code) ?? keptTop ?? newId())
  }
  const levels = levelsOf(register.units)
  const rows = register.units
    .map((unit) => ({
      id: idOf(ids, unit.code),
      code: unit.code,
      nameNb: unit.name.nb,
      nameNn: unit.name.nn,
      nameEn: unit.name.en,
      parentId: unit.parentCode === null ? null : idOf(ids, unit.parentCode),
      level: levels.get(unit.code) ?? 1,
      leaderId: unit.leaderNumber === null ? null : idOf(people, unit.leaderNumber),
      safetyAreaId: unit.safetyArea === null ? null : idOf(areas, unit.safetyArea),
      active: true,
    }))
    .sort((a, b) => a.level - b.level)
  // Those that are gone keep their place in the old tree, and nobody leads or represents them.
  await tx.db.update(unitTable).set({ active: false, leaderId: null, safetyAreaId: null })
  await inBulk(rows, (units) =>
    tx.db
      .insert(unitTable)
      .values(units)
      .onConflictDoUpdate({
        target: unitTable.id,
        set: {
          code: sql`excluded.code`,
          nameNb: sql`excluded.name_nb`,
          nameNn: sql`excluded.name_nn`,
          nameEn: sql`excluded.name_en`,
          parentId: sql`excluded.parent_id`,
          level: sql`excluded.level`,
          leaderId: sql`excluded.leader_id`,
          safetyAreaId: sql`excluded.safety_area_id`,
          active: sql`excluded.active`,
        },
      }),
  )
  return ids
}

/** Units about which the files say nothing keep what was recorded for them. */
async function importSuccessions(tx: Tx, register: Register, units: Ids): Promise<void> {
  const ever = new Map((await tx.db.select().from(unitTable)).map(({ id, code }) => [code, id]))
  const told = register.units.flatMap(({ code, replaces }) => (replaces ? [[code, replaces] as const] : []))
  await replaceSuccessions(
    tx,
    new Map(told.map(([code, former]) => [idOf(units, code), former.map((one) => idOf(ever, one))])),
  )
}
