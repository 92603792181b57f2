/** Ballot classes: whom people answer as. They exist from launch to release, and no class of them is ever shown alone. */
import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader, Tx } from '../platform/database.ts'
import { ballotClassTable } from './round.tables.ts'

export interface BallotClass {
  /** Random, so that it tells nothing of unit or groups. */
  id: string
  /** The response unit in which the answers are placed first. */
  unitId: string
  /** Ids of the groups that go with the answers, sorted. */
  groups: string[]
  invited: number
}

const groupIdsSchema = z.array(z.string())

/** Writes the classes of a round at launch. */
export async function insertBallotClasses(tx: Tx, roundId: string, classes: BallotClass[]): Promise<void> {
  for (let start = 0; start < classes.length; start += 1000)
    await tx.db.insert(ballotClassTable).values(
      classes.slice(start, start + 1000).map(({ groups, ...ballotClass }) => ({
        ...ballotClass,
        roundId,
        groups: JSON.stringify([...groups].sort()),
      })),
    )
}

/** The classes of a round by id; none for a draft, and none after release. */
export async function loadBallotClasses(reader: Reader, roundId: string): Promise<BallotClass[]> {
  const rows = await reader.db
    .select()
    .from(ballotClassTable)
    .where(eq(ballotClassTable.roundId, roundId))
    .orderBy(asc(ballotClassTable.id))
  return rows.map(({ id, unitId, groups, invited }) => ({
    id,
    unitId,
    groups: readGroupIds(groups),
    invited,
  }))
}

/** @param stored ids as they stand in the table */
export function readGroupIds(stored: string): string[] {
  return groupIdsSchema.parse(JSON.parse(stored))
}

/** At release, together with the answers that name them. */
export async function eraseBallotClasses(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(ballotClassTable).where(eq(ballotClassTable.roundId, roundId))
}
