/** Further inquiries: what leader and safety representative of a unit look into, read by nobody above. */
import { and, desc, eq } from 'drizzle-orm'
import type { Inquiry, InquiryFields } from '#shared/inquiry.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { inquiryTable } from './follow-up.tables.ts'

/** The newest first. */
export async function loadInquiries(reader: Reader, { roundId, unitId }: UnitInRound): Promise<Inquiry[]> {
  return reader.db
    .select({
      id: inquiryTable.id,
      what: inquiryTable.what,
      withWhom: inquiryTable.withWhom,
      begunOn: inquiryTable.begunOn,
      concludedOn: inquiryTable.concludedOn,
      conclusion: inquiryTable.conclusion,
      revision: inquiryTable.revision,
    })
    .from(inquiryTable)
    .where(and(eq(inquiryTable.roundId, roundId), eq(inquiryTable.unitId, unitId)))
    .orderBy(desc(inquiryTable.begunOn), desc(inquiryTable.id))
}

export async function addInquiry(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  fields: InquiryFields,
): Promise<void> {
  await tx.db.insert(inquiryTable).values({ ...fields, id: newId(), roundId, unitId, revision: 1 })
}

/** @returns false when its revision is another by now */
export async function saveInquiry(
  tx: Tx,
  id: string,
  revision: number,
  fields: InquiryFields,
): Promise<boolean> {
  const saved = await tx.db
    .update(inquiryTable)
    .set({ ...fields, revision: revision + 1 })
    .where(and(eq(inquiryTable.id, id), eq(inquiryTable.revision, revision)))
    .returning({ id: inquiryTable.id })
  return saved.length === 1
}

/** @returns false when its revision is another by now */
export async function removeInquiry(tx: Tx, id: string, revision: number): Promise<boolean> {
  const removed = await tx.db
    .delete(inquiryTable)
    .where(and(eq(inquiryTable.id, id), eq(inquiryTable.revision, revision)))
    .returning({ id: inquiryTable.id })
  return removed.length === 1
}
