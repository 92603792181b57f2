/** All live meetings of a unit in a round on one page: what several sittings and cohorts came to together. */
import type { MeetingsPage } from '#shared/meeting.ts'
import type { Actor } from '#shared/session.ts'
import type { Reader } from '../platform/database.ts'
import { isFollowed } from '../round/publication.ts'
import { summaryOf } from '../round/summary.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import { stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { loadMeetings, type Meeting } from './meeting.store.ts'
import { isOnWall, type Note } from './meeting.ts'
import { controlOf } from './meeting-view.ts'

/** The unit of the year is one the actor may read about, so it is in the tree. @param today ISO date */
export async function loadMeetingsPage(
  reader: Reader,
  year: UnitYear,
  actor: Actor,
  today: string,
): Promise<MeetingsPage> {
  const unit = await loadUnitHead(reader, year.tree, year.unitId)
  if (!unit) throw new Error('A unit outside the tree has no page')
  const meetings = await loadMeetings(reader, year)
  const { tracks = [], pooled = [] } = year.programme.definition.meeting ?? {}
  return {
    unit,
    round: summaryOf(year.round, actor, year.tree),
    today,
    steps: stepsOf(year, 'meeting').map(({ id, title }) => ({ id, title })),
    tracks,
    pooled,
    meetings: meetings.map((meeting) => ({
      ...controlOf(meeting),
      notes: meeting.notes.filter(isOnWall).length,
    })),
    agreed: agreedIn(meetings),
    mayEdit: isFollowed(year.round),
  }
}

/** Notes agreed in any sitting, with the votes of those in other sittings that say the same; most votes first. */
export function agreedIn(meetings: readonly Meeting[]): MeetingsPage['agreed'] {
  const votes = new Map<string, number>()
  const roots = new Map(meetings.flatMap(({ notes }) => notes.map((note): [string, Note] => [note.id, note])))
  for (const vote of meetings.flatMap((meeting) => meeting.votes)) {
    const note = roots.get(vote.noteId)
    if (!note) continue
    const id = note.sameAs ?? note.id
    votes.set(id, (votes.get(id) ?? 0) + vote.votes)
  }
  return meetings
    .flatMap((meeting) =>
      controlOf(meeting)
        .notes.filter((note) => note.agreed)
        .map((note) => ({ ...note, votes: votes.get(note.id) ?? 0, meetingId: meeting.id })),
    )
    .sort((a, b) => b.votes - a.votes || a.id.localeCompare(b.id))
}
