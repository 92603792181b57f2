/** Live meetings: opened, led through their phases, closed, and deleted. */
import { randomInt } from 'node:crypto'
import { and, asc, eq, inArray, lte, ne, sql, sum } from 'drizzle-orm'
import { z } from 'zod'
import { type Language, languageSchema, type Text } from '#shared/language.ts'
import type { MeetingPhase } from '#shared/meeting.ts'
import { unitTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { keptUntilCommit } from '../platform/kept.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { newId } from '../platform/random.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { findRound } from '../round/round.store.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import {
  groupChoiceTable,
  liveMeetingTable,
  noteTable,
  participantTable,
  voteTable,
} from './meeting.tables.ts'
import type { Said } from './meeting.ts'
import { meetingCode } from './meeting-code.ts'

type MeetingRow = typeof liveMeetingTable.$inferSelect

/** A live meeting with all that is said in it. */
export interface Meeting extends Omit<MeetingRow, 'languages'>, Said {
  languages: Language[]
  unit: Text
  notesEach: number
  votesEach: number
  /** In no order that tells who came first. */
  phones: { secretHash: string; groupNumber: number | null }[]
}

export type Room = Omit<MeetingRow, 'languages'> & Pick<Meeting, 'phones'>

/** Where a programme leaves the meeting out, nobody opens one; these are the programme schema's own. */
const usual = { notes: 2, votes: 3, keptDays: 30 }

/** All phones of a room write at the same time. */
const statements = preparedOnce(({ db }) => {
  const id = sql.placeholder('id')
  return {
    head: db
      .select({ meeting: liveMeetingTable, unit: unitTable })
      .from(liveMeetingTable)
      .innerJoin(unitTable, eq(unitTable.id, liveMeetingTable.unitId))
      .where(eq(liveMeetingTable.id, id))
      .prepare(),
    notes: db
      .select()
      .from(noteTable)
      .where(eq(noteTable.meetingId, id))
      .orderBy(asc(noteTable.id))
      .prepare(),
    votes: db.select().from(voteTable).where(eq(voteTable.meetingId, id)).prepare(),
    choices: db.select().from(groupChoiceTable).where(eq(groupChoiceTable.meetingId, id)).prepare(),
    phones: db
      .select({ secretHash: participantTable.secretHash, groupNumber: participantTable.groupNumber })
      .from(participantTable)
      .where(eq(participantTable.meetingId, id))
      .orderBy(asc(participantTable.secretHash))
      .prepare(),
  }
})

const meetings = keptUntilCommit<Meeting | null>()

/** Null for one that is not there. The same object for all who ask until something is committed; nobody may change it. */
export function findMeeting(reader: Reader, id: string): Promise<Meeting | null> {
  return meetings(reader, id, async () => {
    const { head, notes, votes, choices, phones } = statements(reader)
    const row = head.get({ id })
    if (!row) return null
    const { notes: notesEach, votes: votesEach } = await rulesOf(reader, row.meeting.roundId)
    return {
      ...row.meeting,
      languages: z.array(languageSchema).parse(JSON.parse(row.meeting.languages)),
      unit: { nb: row.unit.nameNb, nn: row.unit.nameNn, en: row.unit.nameEn },
      notesEach,
      votesEach,
      notes: notes.all({ id }),
      votes: votes.all({ id }),
      choices: choices.all({ id }),
      phones: phones.all({ id }),
    }
  })
}

/** Who is in a meeting, without what is said there; null for one that is not there. */
export async function findRoom(reader: Reader, id: string): Promise<Room | null> {
  const { head, phones } = statements(reader)
  const row = head.get({ id })
  return row ? { ...row.meeting, phones: phones.all({ id }) } : null
}

/** Notes and votes each, and for how many days they are kept. */
export async function rulesOf(reader: Reader, roundId: string): Promise<typeof usual> {
  const hash = (await findRound(reader, roundId))?.programmeHash
  return (hash && (await loadProgrammeCopy(reader, hash)).definition.meeting) || usual
}

/** All of a unit in a round, the newest day first. */
export async function loadMeetings(reader: Reader, { roundId, unitId }: UnitInRound): Promise<Meeting[]> {
  const rows = await reader.db
    .select({ id: liveMeetingTable.id, heldOn: liveMeetingTable.heldOn })
    .from(liveMeetingTable)
    .where(and(eq(liveMeetingTable.roundId, roundId), eq(liveMeetingTable.unitId, unitId)))
  const sorted = rows.toSorted((a, b) => b.heldOn.localeCompare(a.heldOn) || a.id.localeCompare(b.id))
  const found: Meeting[] = []
  for (const { id } of sorted) {
    const meeting = await findMeeting(reader, id)
    if (meeting) found.push(meeting)
  }
  return found
}

/** Whether one of the unit's meetings is on. @param today ISO date: one that nobody closed is not on the day after */
export async function isMeetingOn(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  today: string,
): Promise<boolean> {
  const [row] = await reader.db
    .select({ id: liveMeetingTable.id })
    .from(liveMeetingTable)
    .where(
      and(
        eq(liveMeetingTable.roundId, roundId),
        eq(liveMeetingTable.unitId, unitId),
        eq(liveMeetingTable.heldOn, today),
        ne(liveMeetingTable.phase, 'over'),
      ),
    )
    .limit(1)
  return row !== undefined
}

/** The meeting that a code leads to; null when it leads nowhere. @param code as readMeetingCode gives it */
export async function findByCode(reader: Reader, code: string): Promise<string | null> {
  const [row] = await reader.db
    .select({ id: liveMeetingTable.id })
    .from(liveMeetingTable)
    .where(eq(liveMeetingTable.code, code))
  return row?.id ?? null
}

/** Begins a meeting; one that is not live is over from the beginning and has no code. @returns its id */
export async function addMeeting(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  meeting: {
    stepId: string
    trackId: string
    sittingId: string | null
    languages: Language[]
    heldOn: string
    deleteOn: string
    live: boolean
    unitName: string
  },
): Promise<string> {
  const { live, unitName, languages, ...rest } = meeting
  const id = newId()
  await tx.db.insert(liveMeetingTable).values({
    ...rest,
    id,
    roundId,
    unitId,
    languages: JSON.stringify(languages),
    code: live ? await freeCode(tx, unitName) : null,
    phase: live ? 'alone' : 'over',
  })
  return id
}

/** @throws when there are so many meetings of that word that no code is free */
async function freeCode(tx: Tx, name: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const code = meetingCode(name, randomInt(1000, 10_000))
    if (!(await findByCode(tx, code))) return code
  }
  throw new Error('No code is free for a live meeting')
}

/** Without vowels, so that they are no word. */
const letters = 'BDFGHKLMNPRSTV'

/**
 * A new code in the place of one that somebody may have guessed; phones that have joined stay. Its letters are drawn:
 * whoever tried the unit's own until nobody was let in by them knows nothing of these.
 */
export async function renewCode(tx: Tx, id: string): Promise<void> {
  const drawn = Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  await tx.db
    .update(liveMeetingTable)
    .set({ code: await freeCode(tx, drawn) })
    .where(eq(liveMeetingTable.id, id))
}

/** @param phaseEndsAt ISO 8601 instant, or null */
export async function savePhase(
  tx: Tx,
  id: string,
  phase: Exclude<MeetingPhase, 'over'>,
  phaseEndsAt: string | null,
): Promise<void> {
  await tx.db.update(liveMeetingTable).set({ phase, phaseEndsAt }).where(eq(liveMeetingTable.id, id))
}

/**
 * Ends a meeting: the code leads nowhere, and nothing says any more which notes and votes came from the same phone.
 */
export async function endMeeting(tx: Tx, id: string, attendance: number | null): Promise<void> {
  const sums = await tx.db
    .select({ noteId: voteTable.noteId, votes: sum(voteTable.votes).mapWith(Number) })
    .from(voteTable)
    .where(eq(voteTable.meetingId, id))
    .groupBy(voteTable.noteId)
  await tx.db.delete(voteTable).where(eq(voteTable.meetingId, id))
  for (const { noteId, votes } of sums)
    await tx.db.insert(voteTable).values({ noteId, votes, meetingId: id, secretHash: 'all' })
  await tx.db.update(noteTable).set({ secretHash: null }).where(eq(noteTable.meetingId, id))
  await tx.db.delete(participantTable).where(eq(participantTable.meetingId, id))
  await tx.db
    .update(liveMeetingTable)
    .set({ phase: 'over', phaseEndsAt: null, code: null, attendance })
    .where(eq(liveMeetingTable.id, id))
}

/** Which sitting the meeting was, once its outcome is written down. */
export async function saveSitting(tx: Tx, id: string, sittingId: string): Promise<void> {
  await tx.db.update(liveMeetingTable).set({ sittingId }).where(eq(liveMeetingTable.id, id))
}

/** Meetings that nobody has closed on their day. @param today ISO date */
export async function forgottenMeetings(reader: Reader, today: string): Promise<string[]> {
  const rows = await reader.db
    .select({ id: liveMeetingTable.id, heldOn: liveMeetingTable.heldOn })
    .from(liveMeetingTable)
    .where(ne(liveMeetingTable.phase, 'over'))
  return rows.filter(({ heldOn }) => heldOn < today).map(({ id }) => id)
}

/** Deletes what was said in meetings whose day has come. @returns those of which something was deleted */
export async function deleteSaid(tx: Tx, today: string): Promise<string[]> {
  const due = await tx.db
    .selectDistinct({ id: liveMeetingTable.id })
    .from(liveMeetingTable)
    .innerJoin(noteTable, eq(noteTable.meetingId, liveMeetingTable.id))
    .where(lte(liveMeetingTable.deleteOn, today))
  const ids = due.map(({ id }) => id)
  await tx.db.delete(groupChoiceTable).where(inArray(groupChoiceTable.meetingId, ids))
  await tx.db.delete(voteTable).where(inArray(voteTable.meetingId, ids))
  await tx.db.delete(noteTable).where(inArray(noteTable.meetingId, ids))
  return ids
}
