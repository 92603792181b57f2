/** Which questionnaire each round asks, or would ask if it were launched now. */
import { asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '../platform/database.ts'
import type { UsedIn } from '../programme/library.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { roundTable } from './round.tables.ts'

/**
 * All rounds, the one that opens last first; rounds whose questionnaire nobody can tell any more are left out.
 *
 * @param programmes as they are now, for drafts that use a programme's own
 */
export async function questionnairesInUse(
  reader: Reader,
  programmes: ReadonlyMap<string, Programme>,
): Promise<UsedIn[]> {
  const rounds = await reader.db
    .select()
    .from(roundTable)
    .where(eq(roundTable.origin, 'held'))
    .orderBy(desc(roundTable.opensOn), asc(roundTable.id))
  const used: UsedIn[] = []
  for (const round of rounds) {
    const { id, titleNb, titleNn, titleEn, state, programmeId, programmeHash } = round
    const version =
      round.questionnaireVersion ??
      (programmeHash ? await loadProgrammeCopy(reader, programmeHash) : programmes.get(programmeId))
        ?.definition.version
    if (version === undefined) continue
    const title = { nb: titleNb, nn: titleNn, en: titleEn }
    used.push({ id, title, state, questionnaire: { id: round.questionnaireId ?? programmeId, version } })
  }
  return used
}
