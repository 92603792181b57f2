/** Follow-up meetings that were held, to be filed. What was said in them is not kept, and not filed. */
import { and, eq, isNotNull } from 'drizzle-orm'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { loadAgendaItem } from '../follow-up/agenda.store.ts'
import { sittingTable } from '../follow-up/follow-up.tables.ts'
import { loadPlanning } from '../follow-up/planning.store.ts'
import { loadSittings } from '../follow-up/sitting.store.ts'
import { stepsOf } from '../year/unit-year.store.ts'
import type { DocumentSource, ReadyDocument } from './filing-document.ts'
import { meetingContent } from './meeting-document.ts'
import { loadLeaderName } from './unit-leader.store.ts'

interface Held {
  id: string
  heldOn: string
  revision: number
}

export const meetingSource: DocumentSource = {
  kind: 'meeting',

  async list(reader, roundId) {
    const rows = await reader.db
      .select({
        id: sittingTable.id,
        unitId: sittingTable.unitId,
        stepId: sittingTable.stepId,
        heldOn: sittingTable.heldOn,
        revision: sittingTable.revision,
      })
      .from(sittingTable)
      .where(and(eq(sittingTable.roundId, roundId), isNotNull(sittingTable.heldOn)))
    const meetings = new Map<string, { unitId: string; stepId: string; held: Held[] }>()
    for (const { unitId, stepId, heldOn, ...row } of rows) {
      if (heldOn === null) continue
      const key = `${unitId}/${stepId}`
      const meeting = meetings.get(key) ?? { unitId, stepId, held: [] }
      meeting.held.push({ ...row, heldOn })
      meetings.set(key, meeting)
    }
    return [...meetings.values()].map(({ unitId, stepId, held }) => ({
      unitId,
      ...readyMeeting(stepId, held),
    }))
  },

  async write(reader, year, stepId, frame, { language }) {
    const sittings = (await loadSittings(reader, year, stepId)).flatMap(({ heldOn, ...sitting }) =>
      heldOn === null ? [] : [{ ...sitting, heldOn }],
    )
    if (sittings.length === 0) return null
    const [planningStep] = stepsOf(year, 'planning')
    const planning = planningStep ? await loadPlanning(reader, year, planningStep.id) : null
    const [agendaStep] = stepsOf(year, 'agenda')
    const { meeting } = year.programme.definition
    const track = meeting?.tracks.find(({ id }) => id === planning?.trackId)
    return {
      ...readyMeeting(stepId, sittings),
      responsible: await loadLeaderName(reader, year, frame, language),
      content: meetingContent(
        {
          sittings,
          track: track?.title ?? null,
          note: planning?.note ?? '',
          agenda: agendaStep ? await loadAgendaItem(reader, year, agendaStep.id) : null,
        },
        frame,
        language,
      ),
    }
  },
}

/** The day of the last sitting. */
function readyMeeting(stepId: string, held: readonly Held[]): ReadyDocument {
  const byDay = [...held].sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
  return {
    id: `meeting.${stepId}`,
    name: filedDocumentTexts.meeting,
    on: byDay.at(-1)?.heldOn ?? '',
    edition: held
      .map(({ id, revision }) => `${id}.${revision}`)
      .sort()
      .join(' '),
    version: null,
    consulted: null,
  }
}
