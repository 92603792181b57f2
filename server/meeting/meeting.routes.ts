/** Leader and safety representative lead a live meeting: they open it, let notes through, and write down the outcome. */
import type { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  agreedMeasuresSchema,
  type Control,
  controlEventSchema,
  controlSchema,
  groupsChangeSchema,
  type MeetingsPage,
  meetingCloseSchema,
  meetingOpenSchema,
  meetingsPageSchema,
  noteChangeSchema,
  phaseChangeSchema,
  typedNoteSchema,
  wallEventSchema,
} from '#shared/meeting.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { planTopic } from '../plan/plan-presence.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { defineStream } from '../platform/event-route.ts'
import { announce } from '../platform/event-stream.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { followedYearOf, unitInRoundSchema, writesDocuments, yearOf } from '../year/unit-year.routes.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import {
  endMeeting,
  findMeeting,
  loadMeetings,
  type Meeting,
  renewCode,
  savePhase,
  saveSitting,
} from './meeting.store.ts'
import { changeNote, type Note } from './meeting.ts'
import { meetingTopic, viewFeed } from './meeting-feed.ts'
import { loadMeetingsPage } from './meeting-page.store.ts'
import { controlOf, wallOf } from './meeting-view.ts'
import { addTypedNote, saveGroups, saveNote } from './note.store.ts'
import { openMeeting } from './open-meeting.store.ts'
import { makeMeasures } from './outcome.store.ts'
import { phoneRoutes } from './phone.routes.ts'

/** The follow-up's sittings, which come later in the year than the meeting itself. */
export interface Sittings {
  /** Whether the sitting is one of the step at the unit. */
  isThere(reader: Reader, year: UnitYear, stepId: string, sittingId: string): Promise<boolean>
  /** Writes down that a sitting was held, planned or not; @returns its id */
  held(
    tx: Tx,
    year: UnitYear,
    sitting: { stepId: string; sittingId: string | null; heldOn: string; attendance: number | null },
  ): Promise<string>
}

const meetingParams = unitInRoundSchema.extend({ meeting: idSchema })
type Visit<P = z.infer<typeof meetingParams>, B = unknown> = Context<P, unknown, B> & { actor: Actor }

/** Typed on paper or let through: what one meeting can hold, and one page can show. */
const mostNotes = 3000

/** @throws Problem not-found for a meeting of another unit or round */
async function meetingOf(
  reader: Reader,
  { round, unit, meeting: id }: z.infer<typeof meetingParams>,
): Promise<Meeting> {
  const meeting = await findMeeting(reader, id)
  if (meeting?.roundId !== round || meeting.unitId !== unit) throw new Problem('not-found')
  return meeting
}

/** @throws Problem meeting-over */
function live(meeting: Meeting): Meeting {
  if (meeting.phase === 'over') throw new Problem('meeting-over')
  return meeting
}

function refuse(name: string, reason: string): never {
  throw new Problem('invalid-request', { invalidParams: [{ name: `body.${name}`, reason }] })
}

/** One change by staff, with its line in the log; all who follow the meeting hear of it. */
async function change(
  visit: Visit,
  action: string,
  write: (tx: Tx, meeting: Meeting, year: UnitYear) => Promise<string | undefined>,
): Promise<Control> {
  const year = await followedYearOf(visit)
  await transaction(visit.storage, async (tx) => {
    const meeting = await meetingOf(tx, visit.params)
    const detail = await write(tx, meeting, year)
    await recordAudit(tx, {
      at: visit.now,
      actorId: visit.actor.personId,
      action,
      subject: `round:${year.roundId}/unit:${year.unitId}/meeting:${meeting.id}`,
      ...(detail === undefined ? {} : { detail }),
    })
  })
  announce(visit.storage, meetingTopic(visit.params.meeting))
  return controlOf(await meetingOf(visit.storage, visit.params))
}

async function changeOne(visit: Visit<NoteParams, z.infer<typeof noteChangeSchema>>): Promise<Control> {
  const { body, params } = visit
  return change(visit, 'meeting-note-handled', async (tx, meeting) => {
    const note = meeting.notes.find(({ id }) => id === params.note)
    if (!note) throw new Problem('not-found')
    const after = changeNote(note, body, body.sameAs ? await targetOf(tx, meeting, body.sameAs) : null)
    if (after === 'changed-meanwhile') throw new Problem(after)
    if (typeof after === 'string') refuse(after, 'does not fit the note as it stands')
    await saveNote(tx, after)
    return after.state
  })
}

/** The note that another is to say the same as; once over, also one of another sitting of the same step. */
async function targetOf(reader: Reader, meeting: Meeting, noteId: string): Promise<Note | null> {
  const others =
    meeting.phase === 'over'
      ? (await loadMeetings(reader, meeting)).filter(
          ({ stepId, phase }) => stepId === meeting.stepId && phase === 'over',
        )
      : [meeting]
  const notes = new Map(others.flatMap((each) => each.notes.map((note): [string, Note] => [note.id, note])))
  const note = notes.get(noteId)
  return (note?.sameAs ? notes.get(note.sameAs) : note) ?? null
}

const noteParams = meetingParams.extend({ note: idSchema })
type NoteParams = z.infer<typeof noteParams>
const all = '/api/rounds/:round/units/:unit/meetings'
const one = `${all}/:meeting`
const shape = { params: meetingParams, response: controlSchema, who: writesDocuments }

async function pageOf(
  visit: Context<z.infer<typeof unitInRoundSchema>, unknown, unknown> & { actor: Actor },
): Promise<MeetingsPage> {
  return loadMeetingsPage(visit.storage, await yearOf(visit), visit.actor, visit.today)
}

/** All rows of live meetings. */
export function meetingRoutes(sittings: Sittings): Route[] {
  return [...staffRoutes(sittings), ...phoneRoutes()]
}

function staffRoutes(sittings: Sittings): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: all,
      summary: 'The live meetings of a unit, and what they came to together.',
      params: unitInRoundSchema,
      response: meetingsPageSchema,
      who: writesDocuments,
      handle: pageOf,
    }),
    defineRoute({
      method: 'post',
      path: all,
      summary: 'Open a live meeting, or make room for what was written on paper.',
      params: unitInRoundSchema,
      body: meetingOpenSchema,
      response: controlSchema,
      status: 201,
      who: writesDocuments,
      async handle(visit) {
        const year = await followedYearOf(visit)
        const id = await transaction(visit.storage, (tx) => openMeeting(tx, year, visit, sittings))
        return controlOf(await meetingOf(visit.storage, { ...visit.params, meeting: id }))
      },
    }),
    defineRoute({
      method: 'post',
      path: `${all}/measures`,
      summary: 'Make draft measures of agreed notes; those that have become one are left as they are.',
      params: unitInRoundSchema,
      body: agreedMeasuresSchema,
      response: meetingsPageSchema,
      who: writesDocuments,
      async handle(visit) {
        const year = await followedYearOf(visit)
        const editor = { personId: visit.actor.personId, at: visit.now }
        const meetings = await transaction(visit.storage, (tx) =>
          makeMeasures(tx, year, editor, visit.body.notes),
        )
        for (const id of meetings) announce(visit.storage, meetingTopic(id))
        announce(visit.storage, planTopic(year))
        return pageOf(visit)
      },
    }),
    defineRoute({
      ...shape,
      method: 'get',
      path: one,
      summary: 'A live meeting as those who lead it see it.',
      handle: async ({ storage, params }) => controlOf(await meetingOf(storage, params)),
    }),
    ...(['stream', 'wall'] as const).map((page) => streamRoute(page)),
    defineRoute({
      ...shape,
      method: 'put',
      path: `${one}/phase`,
      summary: 'Go to another phase of the live meeting, or set its clock.',
      body: phaseChangeSchema,
      handle: (visit) =>
        change(visit, 'meeting-phase-changed', async (tx, meeting) => {
          const { from, to, minutes } = visit.body
          if (live(meeting).phase !== from) throw new Problem('changed-meanwhile')
          const endsAt = minutes === null ? null : visit.now.add({ minutes }).toString()
          await savePhase(tx, meeting.id, to, endsAt)
          return to
        }),
    }),
    defineRoute({
      ...shape,
      method: 'put',
      path: `${one}/groups`,
      summary: 'Spread the phones over so many groups.',
      body: groupsChangeSchema,
      handle: (visit) =>
        change(visit, 'meeting-groups-changed', async (tx, meeting) => {
          const phones = live(meeting).phones.map(({ secretHash }) => secretHash)
          await saveGroups(tx, meeting.id, phones, visit.body.groups)
          return `${visit.body.groups}`
        }),
    }),
    defineRoute({
      ...shape,
      method: 'post',
      path: `${one}/code`,
      summary: 'A new code, where somebody may have guessed the old one; phones that have joined stay.',
      handle: (visit) =>
        change(visit, 'meeting-code-renewed', async (tx, meeting) => {
          await renewCode(tx, live(meeting).id)
          return undefined
        }),
    }),
    defineRoute({
      ...shape,
      method: 'post',
      path: `${one}/notes`,
      summary: 'Type a note, from paper for instance; it is shown at once.',
      body: typedNoteSchema,
      handle: (visit) =>
        change(visit, 'meeting-note-typed', async (tx, meeting) => {
          if (meeting.deleteOn <= visit.today) throw new Problem('meeting-over')
          if (meeting.notes.length >= mostNotes) refuse('text', `a meeting holds ${mostNotes} notes`)
          await addTypedNote(tx, meeting.id, visit.body)
          return undefined
        }),
    }),
    defineRoute({
      ...shape,
      method: 'put',
      path: `${one}/notes/:note`,
      params: noteParams,
      summary: 'Let a note through, hold it back, put it together with another, or agree on it.',
      body: noteChangeSchema,
      handle: changeOne,
    }),
    defineRoute({
      ...shape,
      method: 'post',
      path: `${one}/close`,
      summary: 'End the live meeting: the code leads nowhere, and secrets of phones are gone.',
      body: meetingCloseSchema,
      handle: (visit) =>
        change(visit, 'meeting-closed', async (tx, meeting, year) => {
          const { attendance } = visit.body
          const { id, stepId, sittingId, heldOn } = live(meeting)
          await endMeeting(tx, id, attendance)
          await saveSitting(tx, id, await sittings.held(tx, year, { stepId, sittingId, heldOn, attendance }))
          return `${attendance ?? ''}`
        }),
    }),
  ]
}

function streamRoute(page: 'stream' | 'wall'): Route {
  const row = { method: 'get', path: `${one}/${page}`, params: meetingParams, who: writesDocuments } as const
  const following = async ({ storage, clock, params }: Visit) => {
    const { id: meetingId } = await meetingOf(storage, params)
    return { meetingId, clock, load: () => findMeeting(storage, meetingId) }
  }
  return page === 'wall'
    ? defineStream({
        ...row,
        summary: 'What is on the wall of a live meeting, and every change of it.',
        event: wallEventSchema,
        open: async (visit) => viewFeed(await following(visit), visit.actor.personId, wallOf),
      })
    : defineStream({
        ...row,
        summary: 'A live meeting as those who lead it see it, and every change of it.',
        event: controlEventSchema,
        open: async (visit) => viewFeed(await following(visit), visit.actor.personId, controlOf),
      })
}
