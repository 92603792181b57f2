/** Agenda items: one row per unit and step, once it is taken up. */
import { and, eq, type SQL } from 'drizzle-orm'
import type { AgendaItem } from '#shared/agenda.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { agendaTable } from './follow-up.tables.ts'

function ofStep({ roundId, unitId }: UnitInRound, stepId: string): SQL | undefined {
  return and(eq(agendaTable.roundId, roundId), eq(agendaTable.unitId, unitId), eq(agendaTable.stepId, stepId))
}

/** Null before it is taken up. */
export async function loadAgendaItem(
  reader: Reader,
  where: UnitInRound,
  stepId: string,
): Promise<AgendaItem | null> {
  const [row] = await reader.db
    .select({ takenUpOn: agendaTable.takenUpOn, meeting: agendaTable.meeting, note: agendaTable.note })
    .from(agendaTable)
    .where(ofStep(where, stepId))
  return row ?? null
}

/** Writes or replaces it; null takes it back. */
export async function saveAgendaItem(
  tx: Tx,
  where: UnitInRound,
  stepId: string,
  item: AgendaItem | null,
): Promise<void> {
  const { roundId, unitId } = where
  if (!item) await tx.db.delete(agendaTable).where(ofStep(where, stepId))
  else
    await tx.db
      .insert(agendaTable)
      .values({ roundId, unitId, stepId, ...item })
      .onConflictDoUpdate({
        target: [agendaTable.roundId, agendaTable.unitId, agendaTable.stepId],
        set: item,
      })
}
