/** Measures that a unit gave to those below, by what was given in one go. */
import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Measure } from '#shared/measure.ts'
import type { Reader } from '../platform/database.ts'
import { asMeasure } from './measure-row.ts'
import { measureTable } from './plan.tables.ts'
import type { PlanKey } from './plan-key.ts'

export interface GivenMeasure {
  measure: Measure
  giving: string
  /** The plan it stands in. */
  plan: Required<PlanKey>
}

/** What the unit gave in a round, in the order in which it came to the plans; lifts are left out. */
export async function listGiven(
  reader: Reader,
  { roundId, unitId }: { roundId: string; unitId: string },
): Promise<GivenMeasure[]> {
  const rows = await reader.db
    .select(getTableColumns(measureTable))
    .from(measureTable)
    .where(
      and(
        eq(measureTable.roundId, roundId),
        sql`json_extract(${measureTable.origin}, '$.kind') = 'given'`,
        sql`json_extract(${measureTable.origin}, '$.unit.id') = ${unitId}`,
      ),
    )
    .orderBy(asc(sql`rowid`))
  return rows.flatMap(({ roundId, unitId, groupId, position: _, ...row }) => {
    const measure = asMeasure(row, null)
    const { origin } = measure
    return origin.kind === 'given'
      ? [{ measure, giving: origin.giving, plan: { roundId, unitId, groupId } }]
      : []
  })
}
