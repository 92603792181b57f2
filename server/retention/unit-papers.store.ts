/**
 * What a unit wrote in a round: plan, forms, assessments, meetings, and how they were filed. All of it goes at once, and
 * nothing of it while one finished document is neither filed nor, by decision, not to be (arkivlova: what is to be
 * archived is not destroyed before).
 */
import { and, eq, inArray, sql } from 'drizzle-orm'
import { unitDeadlineTable } from '../deadlines/deadlines.tables.ts'
import {
  agendaTable,
  assistanceTable,
  formTable,
  inquiryTable,
  planningTable,
  riskTable,
  sittingTable,
  treatmentTable,
} from '../follow-up/follow-up.tables.ts'
import {
  groupChoiceTable,
  liveMeetingTable,
  noteTable,
  participantTable,
  voteTable,
} from '../meeting/meeting.tables.ts'
import { liftTable, measureTable, planChangeTable, planTable, planVersionTable } from '../plan/plan.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { DocumentSource } from '../records/filing-document.ts'
import { loadUnfiledUnits } from '../records/filing-list.store.ts'
import { filingTable, receiptTable, unitCaseTable, waiverTable } from '../records/records.tables.ts'
import { consultationTable } from '../year/year.tables.ts'
import type { DatedSource } from './dated-source.ts'
import { loadRoundEnds } from './round-ends.store.ts'

/** In an order in which nothing refers to what is gone. */
const tables = [
  planChangeTable,
  measureTable,
  planVersionTable,
  planTable,
  consultationTable,
  formTable,
  planningTable,
  sittingTable,
  agendaTable,
  riskTable,
  inquiryTable,
  assistanceTable,
  treatmentTable,
  liveMeetingTable,
  waiverTable,
  unitCaseTable,
  filingTable,
  unitDeadlineTable,
]

/** Days on which something was done; instants by the day after in UTC, which is never too early in Norway. */
const acts = [
  sql`select unit_id, date(substr(at, 1, 10), '+1 day') as day, round_id from ${planChangeTable}`,
  sql`select unit_id, signed_on, round_id from ${planVersionTable}`,
  sql`select unit_id, confirmed_on, round_id from ${consultationTable}`,
  sql`select unit_id, signed_on, round_id from ${formTable}`,
  sql`select unit_id, held_on, round_id from ${sittingTable}`,
  sql`select unit_id, done_on, round_id from ${riskTable}`,
  sql`select unit_id, coalesce(concluded_on, begun_on), round_id from ${inquiryTable}`,
  sql`select unit_id, coalesce(answered_on, asked_on), round_id from ${assistanceTable}`,
  sql`select unit_id, held_on, round_id from ${treatmentTable}`,
  sql`select unit_id, delete_on, round_id from ${liveMeetingTable}`,
  sql`select unit_id, max(coalesce(filed_on, ''), coalesce(ordered_on, '')), round_id from ${filingTable}`,
  sql`select unit_id, decided_on, round_id from ${waiverTable}`,
]

interface Papers {
  roundId: string
  unitId: string
  /** ISO date: the round's last, or that of the last act. */
  endedOn: string
}

async function loadPapers(reader: Reader): Promise<Papers[]> {
  const found: Papers[] = []
  for (const { id: roundId, endedOn } of await loadRoundEnds(reader)) {
    const there = sql.join(
      tables.map((table) => sql`select unit_id from ${table} where round_id = ${roundId}`),
      sql` union `,
    )
    const last = reader.db.all<{ unitId: string; day: string | null }>(
      sql`select unit_id as unitId, max(day) as day from (${sql.join(acts, sql` union all `)}) where round_id = ${roundId} group by unit_id`,
    )
    const lastOf = new Map(last.map(({ unitId, day }) => [unitId, day ?? '']))
    for (const { unitId } of reader.db.all<{ unitId: string }>(
      sql`select unit_id as unitId from (${there})`,
    )) {
      const act = lastOf.get(unitId) ?? ''
      found.push({ roundId, unitId, endedOn: act > endedOn ? act : endedOn })
    }
  }
  return found
}

/** Those that may go, and those that are kept though their day has come. */
async function sorted(reader: Reader, sources: readonly DocumentSource[], lastDay: string) {
  const over = (await loadPapers(reader)).filter(({ endedOn }) => endedOn <= lastDay)
  const due: Papers[] = []
  for (const roundId of new Set(over.map((papers) => papers.roundId))) {
    const unfiled = await loadUnfiledUnits(reader, sources, roundId)
    due.push(...over.filter((papers) => papers.roundId === roundId && !unfiled.has(papers.unitId)))
  }
  return { due, heldBack: over.length - due.length }
}

/** @param sources where finished documents come from */
export function unitPapers(sources: readonly DocumentSource[]): DatedSource {
  return {
    async count(reader, lastDay) {
      const { due, heldBack } = await sorted(reader, sources, lastDay)
      return { due: due.length, heldBack }
    },
    async oldestAfter(reader, lastDay) {
      const later = (await loadPapers(reader)).filter(({ endedOn }) => endedOn > lastDay)
      return later.map(({ endedOn }) => endedOn).sort()[0] ?? null
    },
    async erase(tx, lastDay, atMost) {
      // Asked anew in the transaction: somebody may have signed something since.
      const { due } = await sorted(tx, sources, lastDay)
      const now = due.slice(0, Math.ceil(atMost / 10))
      for (const papers of now) await erasePapers(tx, papers)
      return now.length
    },
  }
}

async function erasePapers(tx: Tx, { roundId, unitId }: Papers): Promise<void> {
  const of = (table: { roundId: typeof planTable.roundId; unitId: typeof planTable.unitId }) =>
    and(eq(table.roundId, roundId), eq(table.unitId, unitId))
  const measures = tx.db
    .select({ id: measureTable.id })
    .from(measureTable)
    .where(of(measureTable as never))
  await tx.db.delete(liftTable).where(inArray(liftTable.measureId, measures))
  const meetings = tx.db
    .select({ id: liveMeetingTable.id })
    .from(liveMeetingTable)
    .where(of(liveMeetingTable as never))
  // Notes and votes are gone by their own date, and hang on the meeting until then.
  for (const table of [voteTable, groupChoiceTable, noteTable, participantTable])
    await tx.db.delete(table).where(inArray(table.meetingId, meetings))
  const filings = tx.db
    .select({ key: filingTable.key })
    .from(filingTable)
    .where(of(filingTable as never))
  await tx.db.delete(receiptTable).where(inArray(receiptTable.filingKey, filings))
  for (const table of tables) await tx.db.delete(table).where(of(table as never))
}
