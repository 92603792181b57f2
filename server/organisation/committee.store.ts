/** Committees that treat plans, and the units they serve. One that no longer meets keeps what it has treated. */
import { and, asc, eq } from 'drizzle-orm'
import type { Committee, CommitteeRequest } from '#shared/committee.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { committeeTable, unitTable } from './organisation.tables.ts'
import { isWithin, type Tree } from './tree.ts'

/** Those that meet, at units that are there: the uppermost unit's first, then by name. */
export async function listCommittees(reader: Reader): Promise<Committee[]> {
  const rows = await reader.db
    .select({
      id: committeeTable.id,
      kind: committeeTable.kind,
      name: committeeTable.name,
      composition: committeeTable.composition,
      unit: { id: unitTable.id, nb: unitTable.nameNb, nn: unitTable.nameNn, en: unitTable.nameEn },
    })
    .from(committeeTable)
    .innerJoin(unitTable, eq(unitTable.id, committeeTable.unitId))
    .where(and(eq(committeeTable.active, true), eq(unitTable.active, true)))
    .orderBy(asc(unitTable.level), asc(unitTable.code), asc(committeeTable.name))
  return rows.map(({ unit: { id, ...name }, ...row }) => ({ ...row, unit: { id, name } }))
}

/** Committees that serve a unit: those at it and above it, the nearest first. */
export async function committeesFor(reader: Reader, tree: Tree, unitId: string): Promise<Committee[]> {
  return (await listCommittees(reader)).filter(({ unit }) => isWithin(tree, unitId, unit.id)).reverse()
}

/** @returns its id */
export async function addCommittee(tx: Tx, committee: CommitteeRequest): Promise<string> {
  const id = newId()
  await tx.db.insert(committeeTable).values({ ...committee, id })
  return id
}

/** Replaces what is said of a committee. */
export async function changeCommittee(tx: Tx, id: string, committee: CommitteeRequest): Promise<void> {
  await tx.db.update(committeeTable).set(committee).where(eq(committeeTable.id, id))
}

/** It no longer meets; what it has treated stays under its name. */
export async function endCommittee(tx: Tx, id: string): Promise<void> {
  await tx.db.update(committeeTable).set({ active: false }).where(eq(committeeTable.id, id))
}
