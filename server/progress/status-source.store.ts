/** How far a unit and those below it have come, to be filed: made anew on each day it is asked for. */
import { followUpPdfTexts } from '#shared/texts/handout-follow-up.ts'
import { followUpContent } from '../handout/pdf-follow-up.ts'
import { wordsIn } from '../handout/pdf-words.ts'
import type { DocumentSource } from '../records/filing-document.ts'
import { loadLeaderName } from '../records/unit-leader.store.ts'
import { loadFollowUpStatus } from './follow-up-status.store.ts'

export const statusSource: DocumentSource = {
  kind: 'status',
  list: async () => [],

  /** Null also for a unit with nothing below it: its own page says as much. */
  async write(reader, year, _part, frame, { language, today, actor }) {
    const { roundId, unitId } = year
    const status = await loadFollowUpStatus(reader, { roundId, unitId, actor, today })
    if (!status || status.units < 2) return null
    return {
      id: 'status',
      name: followUpPdfTexts.label,
      on: today,
      edition: today,
      version: null,
      consulted: null,
      responsible: await loadLeaderName(reader, year, frame, language),
      content: followUpContent(status, wordsIn(language)),
    }
  },
}
