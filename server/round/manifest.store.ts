/** The only door from the anonymous side to invitations: by the hash of a link's secret. */
import { and, eq, exists, gte, lte } from 'drizzle-orm'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { readGroupIds } from './ballot-class.store.ts'
import type { Manifest } from './manifest.ts'
import { ballotClassTable, invitationTable, roundTable, roundUnitTable } from './round.tables.ts'
import { loadRoundGroups } from './round-group.store.ts'

/** What a link opens; null when the link is unknown. Reading changes nothing: mail scanners open links. */
export async function findManifest(reader: Reader, tokenHash: string): Promise<Manifest | null> {
  const [row] = await reader.db
    .select({
      language: invitationTable.language,
      answered: invitationTable.answered,
      round: roundTable,
      ballotClass: ballotClassTable,
      unit: roundUnitTable,
    })
    .from(invitationTable)
    .innerJoin(roundTable, eq(roundTable.id, invitationTable.roundId))
    .leftJoin(
      ballotClassTable,
      and(
        eq(ballotClassTable.roundId, invitationTable.roundId),
        eq(ballotClassTable.id, invitationTable.classId),
      ),
    )
    .leftJoin(
      roundUnitTable,
      and(
        eq(roundUnitTable.roundId, ballotClassTable.roundId),
        eq(roundUnitTable.unitId, ballotClassTable.unitId),
      ),
    )
    .where(eq(invitationTable.tokenHash, tokenHash))
  if (!row?.round.programmeHash) return null
  const { language, answered, round, ballotClass, unit } = row
  const groups = ballotClass ? new Set(readGroupIds(ballotClass.groups)) : new Set<string>()
  return {
    language,
    answered,
    roundTitle: { nb: round.titleNb, nn: round.titleNn, en: round.titleEn },
    state: round.state,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    institution: await loadInstitution(reader),
    answersAs: ballotClass &&
      unit && {
        unit: { nb: unit.nameNb, nn: unit.nameNn, en: unit.nameEn },
        groups: (await loadRoundGroups(reader, round.id))
          .filter(({ id }) => groups.has(id))
          .map(({ title }) => title),
        invited: ballotClass.invited,
      },
    programme: await loadProgrammeCopy(reader, row.round.programmeHash),
  }
}

/**
 * Uses an invitation up, if it is unused and its round open on this day. Of two attempts at the same time exactly one
 * succeeds.
 *
 * @param today `yyyy-mm-dd`
 * @returns the ballot class the answer belongs to, or null when it cannot be used
 */
export async function markAnswered(
  tx: Tx,
  tokenHash: string,
  today: string,
): Promise<{ roundId: string; classId: string } | null> {
  const open = tx.db
    .select({ id: roundTable.id })
    .from(roundTable)
    .where(
      and(
        eq(roundTable.id, invitationTable.roundId),
        eq(roundTable.state, 'open'),
        lte(roundTable.opensOn, today),
        gte(roundTable.closesOn, today),
      ),
    )
  const [used] = await tx.db
    .update(invitationTable)
    .set({ answered: true })
    .where(and(eq(invitationTable.tokenHash, tokenHash), eq(invitationTable.answered, false), exists(open)))
    .returning({ roundId: invitationTable.roundId, classId: invitationTable.classId })
  return used?.classId ? { roundId: used.roundId, classId: used.classId } : null
}
