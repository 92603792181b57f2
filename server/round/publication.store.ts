/** The rows of when results open; read together with the round (round.store.ts). */
import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import type { Publication } from '#shared/publication.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { publicationTable, roundTable } from './round.tables.ts'

type Row = typeof publicationTable.$inferSelect

/** The row as the rules read it. */
export function asPublication(row: Row): Publication {
  return {
    top: { on: row.topOn, openedOn: row.topOpenedOn },
    leaders: { on: row.leadersOn, openedOn: row.leadersOpenedOn },
    employees: { on: row.employeesOn, openedOn: row.employeesOpenedOn },
  }
}

/** Takes the place of what was decided. */
export async function savePublication(tx: Tx, roundId: string, publication: Publication): Promise<void> {
  const { top, leaders, employees } = publication
  const columns = {
    topOn: top.on,
    topOpenedOn: top.openedOn,
    leadersOn: leaders.on,
    leadersOpenedOn: leaders.openedOn,
    employeesOn: employees.on,
    employeesOpenedOn: employees.openedOn,
  }
  await tx.db
    .insert(publicationTable)
    .values({ roundId, ...columns })
    .onConflictDoUpdate({ target: publicationTable.roundId, set: columns })
}

/** When a round is thrown away, or is a draft again. */
export async function erasePublication(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(publicationTable).where(eq(publicationTable.roundId, roundId))
}

/** Released rounds in which something may be due: a circle that is not open, or employees who are being told. */
export async function loadUnfinished(reader: Reader): Promise<string[]> {
  const rows = await reader.db
    .select({ roundId: publicationTable.roundId })
    .from(publicationTable)
    .innerJoin(roundTable, eq(roundTable.id, publicationTable.roundId))
    .where(
      and(
        eq(roundTable.state, 'released'),
        or(isNull(publicationTable.employeesOpenedOn), isNotNull(publicationTable.toldUpTo)),
      ),
    )
  return rows.map(({ roundId }) => roundId)
}

/** Up to whom employees have been told by mail: a person's id, empty at the beginning; null when nobody is waiting. */
export async function findToldUpTo(reader: Reader, roundId: string): Promise<string | null> {
  const [row] = await reader.db
    .select({ toldUpTo: publicationTable.toldUpTo })
    .from(publicationTable)
    .where(eq(publicationTable.roundId, roundId))
  return row?.toldUpTo ?? null
}

/** @param toldUpTo as findToldUpTo gives it */
export async function saveToldUpTo(tx: Tx, roundId: string, toldUpTo: string | null): Promise<void> {
  await tx.db.update(publicationTable).set({ toldUpTo }).where(eq(publicationTable.roundId, roundId))
}
