/** The only door from the anonymous side to invitations: by the hash of a link's secret. */
import { and, eq, exists, gte, lte } from 'drizzle-orm'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Manifest } from './manifest.ts'
import { invitationTable, roundTable, roundUnitTable } from './round.tables.ts'

/** What a link opens; null when the link is unknown. Reading changes nothing: mail scanners open links. */
export async function findManifest(reader: Reader, tokenHash: string): Promise<Manifest | null> {
  const [row] = await reader.db
    .select({
      language: invitationTable.language,
      answered: invitationTable.answered,
      round: roundTable,
      unit: roundUnitTable,
    })
    .from(invitationTable)
    .innerJoin(roundTable, eq(roundTable.id, invitationTable.roundId))
    .leftJoin(
      roundUnitTable,
      and(
        eq(roundUnitTable.roundId, invitationTable.roundId),
        eq(roundUnitTable.unitId, invitationTable.classUnitId),
      ),
    )
    .where(eq(invitationTable.tokenHash, tokenHash))
  if (!row?.round.programmeHash) return null
  const { language, answered, round, unit } = row
  return {
    language,
    answered,
    roundTitle: { nb: round.titleNb, nn: round.titleNn, en: round.titleEn },
    state: round.state,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    institution: await loadInstitution(reader),
    answersAs: unit && {
      unit: { nb: unit.nameNb, nn: unit.nameNn, en: unit.nameEn },
      invited: unit.invited,
    },
    programme: await loadProgrammeCopy(reader, row.round.programmeHash),
  }
}

/**
 * Uses an invitation up, if it is unused and its round open on this day. Of two attempts at the same time exactly one
 * succeeds.
 *
 * @param today `yyyy-mm-dd`
 * @returns where the answer belongs, or null when it cannot be used
 */
export async function markAnswered(
  tx: Tx,
  tokenHash: string,
  today: string,
): Promise<{ roundId: string; classUnitId: string } | null> {
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
    .returning({ roundId: invitationTable.roundId, classUnitId: invitationTable.classUnitId })
  return used?.classUnitId ? { roundId: used.roundId, classUnitId: used.classUnitId } : null
}
