/** The signed-in person with all their grants, as every policy sees them. */
import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { Actor } from '#shared/session.ts'
import { findPerson, loadTree } from '../organisation/organisation.store.ts'
import {
  chiefRepresentativeTable,
  leaderDeputyTable,
  safetyRepresentativeTable,
  unitTable,
} from '../organisation/organisation.tables.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { representationOf } from '../organisation/safety-representation.ts'
import type { Reader } from '../platform/database.ts'
import { keptUntilCommit } from '../platform/kept.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { roleAssignmentTable } from './access.tables.ts'
import { heldOn } from './role-assignment.store.ts'

/** Asked for every request of somebody who is signed in. */
const rolesOf = preparedOnce(({ db }) => {
  const personId = sql.placeholder('personId')
  const today = sql.placeholder('today')
  return {
    led: db
      .select({ unitId: unitTable.id })
      .from(unitTable)
      .where(and(eq(unitTable.leaderId, personId), eq(unitTable.active, true)))
      .prepare(),
    stoodInFor: db
      .select({ unitId: unitTable.id })
      .from(leaderDeputyTable)
      .innerJoin(unitTable, eq(unitTable.id, leaderDeputyTable.unitId))
      .where(
        and(
          eq(leaderDeputyTable.personId, personId),
          lte(leaderDeputyTable.fromDay, today),
          gte(leaderDeputyTable.untilDay, today),
          eq(unitTable.active, true),
        ),
      )
      .prepare(),
    represented: db
      .select({ unitId: unitTable.id })
      .from(safetyRepresentativeTable)
      .innerJoin(unitTable, eq(unitTable.safetyAreaId, safetyRepresentativeTable.areaId))
      .where(
        and(
          eq(safetyRepresentativeTable.personId, personId),
          eq(safetyRepresentativeTable.kind, 'representative'),
          eq(unitTable.active, true),
        ),
      )
      .prepare(),
    deputy: db
      .select({ areaId: safetyRepresentativeTable.areaId })
      .from(safetyRepresentativeTable)
      .where(
        and(eq(safetyRepresentativeTable.personId, personId), eq(safetyRepresentativeTable.kind, 'deputy')),
      )
      .prepare(),
    chief: db
      .select({ unitId: chiefRepresentativeTable.unitId })
      .from(chiefRepresentativeTable)
      .where(eq(chiefRepresentativeTable.personId, personId))
      .prepare(),
    granted: db
      .select({ role: roleAssignmentTable.role, unitId: roleAssignmentTable.unitId })
      .from(roleAssignmentTable)
      .where(and(eq(roleAssignmentTable.personId, personId), heldOn(today)))
      .prepare(),
  }
})

/**
 * Roles that follow from the register (leader of active units; safety representative for each active unit of the
 * person's safety areas, and for units where the person acts because nobody is elected; chief safety representative),
 * being deputy of a leader today, and granted roles on their days.
 *
 * @param today ISO date: what is kept of one day is not asked for on the next
 * @returns null for somebody unknown or no longer active
 */
export async function loadActor(reader: Reader, personId: string, today: string): Promise<Actor | null> {
  return actors(reader, `${personId} ${today}`, () => readActor(reader, personId, today))
}

const actors = keptUntilCommit<Actor | null>()

async function readActor(reader: Reader, personId: string, today: string): Promise<Actor | null> {
  const person = await findPerson(reader, personId)
  if (!person) return null
  const { led, stoodInFor, represented, deputy, chief, granted } = rolesOf(reader)
  // Few are: the others do not wait for the whole organisation to be read.
  const mayAct = deputy.get({ personId }) !== undefined || chief.get({ personId }) !== undefined
  const acts = mayAct ? await loadUnitsActedFor(reader, personId) : []
  return {
    personId,
    name: person.name,
    language: person.language,
    grants: [
      ...granted.all({ personId, today }),
      ...chief.all({ personId }).map(({ unitId }) => ({
        role: 'chief-safety-representative' as const,
        unitId,
      })),
      ...led.all({ personId }).map(({ unitId }) => ({ role: 'leader' as const, unitId })),
      ...stoodInFor
        .all({ personId, today })
        .map(({ unitId }) => ({ role: 'leader' as const, unitId, deputy: true as const })),
      ...[...represented.all({ personId }), ...acts].map(({ unitId }) => ({
        role: 'safety-representative' as const,
        unitId,
      })),
    ],
  }
}

/** Units where the person is not elected but acts as safety representative: as deputy (vara), or as chief. */
async function loadUnitsActedFor(reader: Reader, personId: string): Promise<{ unitId: string }[]> {
  const tree = await loadTree(reader)
  const safety = await loadSafetyRegister(reader)
  return tree.units
    .filter(({ id }) =>
      representationOf(safety, tree, id).acting.some(
        ({ person, as }) => person.id === personId && as !== 'representative',
      ),
    )
    .map(({ id }) => ({ unitId: id }))
}
