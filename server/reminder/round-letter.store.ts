/** The letter of a round, who is to get it, and who has got it. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import {
  type LetterAttachments,
  type LetterChange,
  type LetterContent,
  letterAttachmentsSchema,
  letterContentSchema,
} from '#shared/round-letter.ts'
import { loadRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadActingDeputies } from '../organisation/deputy.store.ts'
import { loadMailWording } from '../organisation/mail-text.store.ts'
import { loadPeople, loadTree, type Person } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { isWithin, leaderOf } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadResponseUnits } from '../round/publication-mail.store.ts'
import type { Round } from '../round/round.store.ts'
import { roundLetterRecipientTable, roundLetterTable } from './reminder.tables.ts'
import { type LetterReader, type LetterRound, proposedLetter } from './round-letter.ts'

/** A letter as it was saved, or as it is proposed. */
export interface SavedLetter {
  /** 0 while nobody has saved anything. */
  revision: number
  content: LetterContent
  attachments: LetterAttachments
  /** Addresses. */
  copies: string[]
  sendOn: string | null
  sentOn: string | null
}

const addressesSchema = z.array(z.string())

export async function loadLetter(reader: Reader, roundId: string): Promise<SavedLetter> {
  const [row] = await reader.db.select().from(roundLetterTable).where(eq(roundLetterTable.roundId, roundId))
  if (!row)
    return {
      revision: 0,
      content: proposedLetter(await loadMailWording(reader)),
      attachments: { slides: true, dates: true },
      copies: [],
      sendOn: null,
      sentOn: null,
    }
  return {
    revision: row.revision,
    content: letterContentSchema.parse(JSON.parse(row.content)),
    attachments: letterAttachmentsSchema.parse(JSON.parse(row.attachments)),
    copies: addressesSchema.parse(JSON.parse(row.copies)),
    sendOn: row.sendOn,
    sentOn: row.sentOn,
  }
}

/** Saves the words as the next revision. @returns false where somebody else has saved meanwhile */
export async function saveLetter(tx: Tx, roundId: string, change: LetterChange): Promise<boolean> {
  const { revision } = await loadLetter(tx, roundId)
  if (revision !== change.revision) return false
  const row = {
    revision: revision + 1,
    content: JSON.stringify(change.content),
    attachments: JSON.stringify(change.attachments),
    copies: JSON.stringify([...new Set(change.copies.map((address) => address.toLowerCase()))]),
  }
  await tx.db
    .insert(roundLetterTable)
    .values({ roundId, ...row })
    .onConflictDoUpdate({ target: roundLetterTable.roundId, set: row })
  return true
}

/** Decides the day, or takes it back (null). A letter that nobody has saved is saved as it is proposed. */
export async function planLetter(tx: Tx, roundId: string, sendOn: string | null): Promise<void> {
  const { revision, content, attachments, copies } = await loadLetter(tx, roundId)
  if (revision === 0) await saveLetter(tx, roundId, { revision, content, attachments, copies })
  await tx.db.update(roundLetterTable).set({ sendOn }).where(eq(roundLetterTable.roundId, roundId))
}

/** Notes that the letter has gone out; later leaders still get it. */
export async function noteLetterSent(tx: Tx, roundId: string, sentOn: string): Promise<void> {
  await tx.db.update(roundLetterTable).set({ sentOn }).where(eq(roundLetterTable.roundId, roundId))
}

/** Rounds with a letter that somebody has saved. */
export async function savedLetters(reader: Reader): Promise<{ roundId: string }[]> {
  return reader.db.select({ roundId: roundLetterTable.roundId }).from(roundLetterTable)
}

/** Ids of people and addresses who have had it. */
export async function loadLetterRecipients(
  reader: Reader,
  roundId: string,
): Promise<{ leaders: Set<string>; copies: Set<string> }> {
  const rows = await reader.db
    .select()
    .from(roundLetterRecipientTable)
    .where(eq(roundLetterRecipientTable.roundId, roundId))
  const of = (kind: 'leader' | 'copy') =>
    new Set(rows.filter((row) => row.kind === kind).map(({ recipient }) => recipient))
  return { leaders: of('leader'), copies: of('copy') }
}

/** @throws when one of them has had it */
export async function noteLetterRecipients(
  tx: Tx,
  roundId: string,
  recipients: readonly { recipient: string; kind: 'leader' | 'copy' }[],
  sentOn: string,
): Promise<void> {
  for (let start = 0; start < recipients.length; start += 500)
    await tx.db
      .insert(roundLetterRecipientTable)
      .values(recipients.slice(start, start + 500).map((each) => ({ roundId, sentOn, ...each })))
}

/** What all letters of the round say alike. @param baseUrl without a slash at the end */
export async function loadLetterRound(reader: Reader, round: Round, baseUrl: string): Promise<LetterRound> {
  const dates = await loadRoundDeadlines(reader, round.id)
  const { steps } = (await loadProgrammeCopy(reader, round.programmeHash ?? '')).definition
  return {
    institution: await loadInstitution(reader),
    title: round.title,
    baseUrl,
    dates: steps
      .flatMap(({ id, title }) => {
        const due = dates.get(id)?.due
        return due === undefined ? [] : [{ step: title, due }]
      })
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  }
}

/**
 * The leaders of the round's units, with those who act for them today, each with their units; by name.
 *
 * @param today ISO date
 */
export async function loadLetterReaders(
  reader: Reader,
  roundId: string,
  today: string,
): Promise<{ person: Person; units: LetterReader['units'] }[]> {
  const tree = await loadTree(reader)
  const deputies = await loadActingDeputies(reader, today)
  const unitsOf = new Map<string, { id: string; name: LetterReader['units'][number]['name'] }[]>()
  for (const { id, name } of await loadResponseUnits(reader, tree, roundId)) {
    const leading = leaderOf(tree, id)
    const acting = leading ? (deputies.get(leading.id) ?? []).map((deputy) => deputy.person.id) : []
    for (const personId of new Set([...(leading?.leaderId ? [leading.leaderId] : []), ...acting]))
      unitsOf.set(personId, [...(unitsOf.get(personId) ?? []), { id, name }])
  }
  const people = await loadPeople(reader, [...unitsOf.keys()])
  return [...people.values()]
    .map((person) => ({ person, units: unitsOf.get(person.id) ?? [] }))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'nb'))
}

/** Chief safety representatives of the round's top, of units above it and below it: each once, by name. */
export async function loadLetterChiefs(reader: Reader, rootUnitId: string): Promise<Person[]> {
  const tree = await loadTree(reader)
  const { chiefs } = await loadSafetyRegister(reader)
  const found = new Map<string, Person>()
  for (const [unitId, people] of chiefs)
    if (isWithin(tree, unitId, rootUnitId) || isWithin(tree, rootUnitId, unitId))
      for (const person of people) found.set(person.id, person)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
