/** Who was told of what in a round, and what was noted about its units: all of a round at once. */
import { eq, sql } from 'drizzle-orm'
import { calendarEventTable } from '../calendar/calendar.tables.ts'
import type { Reader } from '../platform/database.ts'
import {
  reminderPauseTable,
  reminderRequestTable,
  reminderTable,
  roundLetterRecipientTable,
  roundLetterTable,
  unitNoteTable,
} from '../reminder/reminder.tables.ts'
import type { DatedSource } from './dated-source.ts'
import { loadRoundEnds, type RoundEnd } from './round-ends.store.ts'

/** A letter without the list of who had it would be sent anew: both go together. */
const tables = [
  reminderTable,
  reminderRequestTable,
  reminderPauseTable,
  unitNoteTable,
  calendarEventTable,
  roundLetterRecipientTable,
  roundLetterTable,
]

async function roundsWithRows(reader: Reader): Promise<(RoundEnd & { rows: number })[]> {
  const found: (RoundEnd & { rows: number })[] = []
  for (const round of await loadRoundEnds(reader)) {
    let rows = 0
    for (const table of tables)
      rows +=
        reader.db.get<{ n: number }>(
          sql`select count(*) as n from ${table} where ${eq(table.roundId, round.id)}`,
        )?.n ?? 0
    if (rows > 0) found.push({ ...round, rows })
  }
  return found
}

export const roundReminders: DatedSource = {
  async count(reader, lastDay) {
    const due = (await roundsWithRows(reader)).filter(({ endedOn }) => endedOn <= lastDay)
    return { due: due.reduce((sum, { rows }) => sum + rows, 0), heldBack: 0 }
  },
  async oldestAfter(reader, lastDay) {
    const later = (await roundsWithRows(reader)).filter(({ endedOn }) => endedOn > lastDay)
    return later.map(({ endedOn }) => endedOn).sort()[0] ?? null
  },
  /** Of one round, however many they are: half of them would have somebody told anew. */
  async erase(tx, lastDay) {
    const round = (await roundsWithRows(tx)).find(({ endedOn }) => endedOn <= lastDay)
    if (!round) return 0
    for (const table of tables) await tx.db.delete(table).where(eq(table.roundId, round.id))
    return round.rows
  },
}
