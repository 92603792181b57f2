/** Follow-up meetings that were held, to be filed. What was said in them is not kept, and not filed. */
import { and, eq, isNotNull, type SQL } from 'drizzle-orm'
import type { AgendaItem } from '#shared/agenda.ts'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { agendaTable, planningTable, sittingTable } from '../follow-up/follow-up.tables.ts'
import { loadSittings } from '../follow-up/sitting.store.ts'
import type { Reader } from '../platform/database.ts'
import { type DocumentSource, editionOf, type ReadyDocument } from './filing-document.ts'
import { type FiledMeeting, meetingContent } from './meeting-document.ts'
import { loadLeaderName } from './unit-leader.store.ts'

/** What a unit wrote about its meetings, and what the level above did with it. */
interface Around {
  /** Only when it is settled. */
  planning: { trackId: string | null; note: string } | null
  agenda: AgendaItem | null
}

type HeldSitting = FiledMeeting['sittings'][number]

export const meetingSource: DocumentSource = {
  kind: 'meeting',

  async list(reader, roundId) {
    const rows = await reader.db
      .select()
      .from(sittingTable)
      .where(and(eq(sittingTable.roundId, roundId), isNotNull(sittingTable.heldOn)))
    const around = await loadAround(
      reader,
      eq(planningTable.roundId, roundId),
      eq(agendaTable.roundId, roundId),
    )
    const meetings = new Map<string, { unitId: string; stepId: string; held: HeldSitting[] }>()
    for (const { unitId, stepId, heldOn, ...row } of rows) {
      if (heldOn === null) continue
      const key = `${unitId}/${stepId}`
      const meeting = meetings.get(key) ?? { unitId, stepId, held: [] }
      meeting.held.push({ ...row, heldOn })
      meetings.set(key, meeting)
    }
    return [...meetings.values()].map(({ unitId, stepId, held }) => ({
      unitId,
      ...readyMeeting(stepId, held, around(unitId)),
    }))
  },

  async write(reader, year, stepId, frame, { language }) {
    const { roundId, unitId } = year
    const sittings = (await loadSittings(reader, year, stepId)).flatMap(({ heldOn, ...sitting }) =>
      heldOn === null ? [] : [{ ...sitting, heldOn }],
    )
    if (sittings.length === 0) return null
    const around = await loadAround(
      reader,
      and(eq(planningTable.roundId, roundId), eq(planningTable.unitId, unitId)),
      and(eq(agendaTable.roundId, roundId), eq(agendaTable.unitId, unitId)),
    )
    const { planning, agenda } = around(unitId)
    const track = year.programme.definition.meeting?.tracks.find(({ id }) => id === planning?.trackId)
    return {
      ...readyMeeting(stepId, sittings, { planning, agenda }),
      responsible: await loadLeaderName(reader, year, frame, language),
      content: meetingContent(
        { sittings, track: track?.title ?? null, note: planning?.note ?? '', agenda },
        frame,
        language,
      ),
    }
  },
}

/** By unit; a programme plans once and is taken up once. */
async function loadAround(
  reader: Reader,
  ofPlanning: SQL | undefined,
  ofAgenda: SQL | undefined,
): Promise<(unitId: string) => Around> {
  const plannings = await reader.db
    .select({ unitId: planningTable.unitId, trackId: planningTable.trackId, note: planningTable.note })
    .from(planningTable)
    .where(and(ofPlanning, eq(planningTable.state, 'done')))
  const items = await reader.db
    .select({
      unitId: agendaTable.unitId,
      takenUpOn: agendaTable.takenUpOn,
      meeting: agendaTable.meeting,
      note: agendaTable.note,
    })
    .from(agendaTable)
    .where(ofAgenda)
  const planningOf = new Map(plannings.map(({ unitId, ...row }) => [unitId, row]))
  const agendaOf = new Map(items.map(({ unitId, ...row }) => [unitId, row]))
  return (unitId) => ({
    planning: planningOf.get(unitId) ?? null,
    agenda: agendaOf.get(unitId) ?? null,
  })
}

/** The day of the last sitting. */
function readyMeeting(stepId: string, held: readonly HeldSitting[], around: Around): ReadyDocument {
  const said = held
    .map(({ heldOn, cohort, arena, attendance }) => [heldOn, cohort, arena, attendance] as const)
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const { planning, agenda } = around
  return {
    id: `meeting.${stepId}`,
    name: filedDocumentTexts.meeting,
    on: said.at(-1)?.[0] ?? '',
    edition: editionOf([
      said,
      planning && [planning.trackId, planning.note],
      agenda && [agenda.takenUpOn, agenda.meeting, agenda.note],
    ]),
    version: null,
    consulted: null,
  }
}
