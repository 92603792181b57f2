/** Groups across the tree: ordered in the draft, fixed at launch, with the number of members invited. */
import { asc, eq } from 'drizzle-orm'
import { type Group, groupPeopleSchema } from '#shared/programme.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { groupInvitedTable, roundGroupTable } from './round.tables.ts'

/** A group as a round has it; its place in the list says which is kept longest where people are too few. */
export type RoundGroup = Group

/** The groups of a round, in order of place. */
export async function loadRoundGroups(reader: Reader, roundId: string): Promise<RoundGroup[]> {
  const rows = await reader.db
    .select()
    .from(roundGroupTable)
    .where(eq(roundGroupTable.roundId, roundId))
    .orderBy(asc(roundGroupTable.place))
  return rows.map(({ groupId, titleNb, titleNn, titleEn, people, movesUp }) => ({
    id: groupId,
    title: { nb: titleNb, nn: titleNn, en: titleEn },
    people: groupPeopleSchema.parse(JSON.parse(people)),
    movesUp,
  }))
}

/** Replaces the groups of a round that is still a draft. @param groups in order of place */
export async function replaceRoundGroups(tx: Tx, roundId: string, groups: RoundGroup[]): Promise<void> {
  await tx.db.delete(roundGroupTable).where(eq(roundGroupTable.roundId, roundId))
  if (groups.length === 0) return
  await tx.db.insert(roundGroupTable).values(
    groups.map(({ id, title, people, movesUp }, place) => ({
      roundId,
      groupId: id,
      titleNb: title.nb,
      titleNn: title.nn,
      titleEn: title.en,
      people: JSON.stringify(people),
      movesUp,
      place,
    })),
  )
}

/** Members invited, by group, then unit: those who belong to the unit or below it before anybody moves up. */
export type GroupInvited = Map<string, Map<string, number>>

export async function insertGroupInvited(tx: Tx, roundId: string, invited: GroupInvited): Promise<void> {
  const rows = [...invited].flatMap(([groupId, units]) =>
    [...units].map(([unitId, members]) => ({ roundId, groupId, unitId, invited: members })),
  )
  for (let start = 0; start < rows.length; start += 1000)
    await tx.db.insert(groupInvitedTable).values(rows.slice(start, start + 1000))
}

/** The institution (or the round's top) and level 2 only; too few to be told of are left out. */
export async function loadGroupInvited(reader: Reader, roundId: string): Promise<GroupInvited> {
  const rows = await reader.db.select().from(groupInvitedTable).where(eq(groupInvitedTable.roundId, roundId))
  const invited: GroupInvited = new Map()
  for (const row of rows) {
    const units = invited.get(row.groupId) ?? new Map<string, number>()
    invited.set(row.groupId, units.set(row.unitId, row.invited))
  }
  return invited
}
