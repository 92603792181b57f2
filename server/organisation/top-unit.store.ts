/** The institution itself as a unit, before any register has been imported. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Text } from '#shared/language.ts'
import type { Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { unitTable } from './organisation.tables.ts'

/** Stands in for the institution's own code until the register tells it. */
const codeBeforeImport = 'top'

/**
 * The id of the institution's unit, made when there is none, so that the first administrator has a unit to hold the
 * role at. The first import gives this unit its own code and keeps its id.
 */
export async function ensureTopUnit(tx: Tx, name: Text): Promise<string> {
  const [top] = await tx.db
    .select({ id: unitTable.id })
    .from(unitTable)
    .where(and(isNull(unitTable.parentId), eq(unitTable.active, true)))
  if (top) return top.id
  const id = newId()
  await tx.db.insert(unitTable).values({
    id,
    code: codeBeforeImport,
    nameNb: name.nb,
    nameNn: name.nn,
    nameEn: name.en,
    parentId: null,
    level: 1,
    leaderId: null,
    safetyAreaId: null,
    active: true,
  })
  return id
}
