/** The programme a draft would be launched with: its own, or with a questionnaire of the library in it. */
import type { QuestionnaireKey } from '#shared/questionnaire.ts'
import type { LaunchObstacle } from '#shared/round.ts'
import { findPack, type KeptPack } from '../programme/library.store.ts'
import { programmeWith } from '../programme/pack.ts'
import type { Programme } from '../programme/programme.ts'

interface DraftQuestionnaire {
  /** Null while there is an obstacle. */
  programme: Programme | null
  /** The chosen questionnaire, also while it is incomplete; null where it is the programme's own, or gone. */
  pack: KeptPack | null
  obstacle: Extract<LaunchObstacle, `questionnaire-${string}`> | null
}

/**
 * The library is asked every time: a version never changes, but its folder may have been left out of a backup that was
 * put back.
 *
 * @param dataDir folder of the database
 * @param own the draft's programme as it is today
 * @param chosen null for the programme's own questionnaire
 */
export async function draftProgramme(
  dataDir: string,
  own: Programme,
  chosen: QuestionnaireKey | null,
): Promise<DraftQuestionnaire> {
  if (chosen === null) return { programme: own, pack: null, obstacle: null }
  const pack = await findPack(dataDir, chosen.id, chosen.version)
  if (!pack) return { programme: null, pack, obstacle: 'questionnaire-gone' }
  if (pack.missing.length > 0) return { programme: null, pack, obstacle: 'questionnaire-incomplete' }
  return { programme: programmeWith(own, pack), pack, obstacle: null }
}
