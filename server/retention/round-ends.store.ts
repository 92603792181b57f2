/** When rounds are over: the last date that holds in them. */
import { sql } from 'drizzle-orm'
import { roundDeadlineTable, unitDeadlineTable } from '../deadlines/deadlines.tables.ts'
import type { Reader } from '../platform/database.ts'
import { roundTable } from '../round/round.tables.ts'

export interface RoundEnd {
  id: string
  /** ISO date: the latest of the closing and every step's date, those moved for a unit among them. */
  endedOn: string
}

/** Of every round that is past its survey, or has none. */
export async function loadRoundEnds(reader: Reader): Promise<RoundEnd[]> {
  return reader.db.all<RoundEnd>(sql`
    select ${roundTable.id} as id, max(
      ${roundTable.closesOn},
      coalesce((select max(due) from ${roundDeadlineTable} where round_id = ${roundTable.id}), ''),
      coalesce((select max(due) from ${unitDeadlineTable} where round_id = ${roundTable.id}), '')
    ) as endedOn
    from ${roundTable} where ${roundTable.state} in ('released', 'running', 'aborted')`)
}
